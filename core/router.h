// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/backoff.h"
#include "core/request.h"
#include "core/routecache.h"
#include "core/routerevent.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>

namespace core {

/// The client's constants (replication.md, 6.1).
constexpr Duration kAttemptTimeout =
    250ms; ///< then the route is refreshed; doubles from the third on
constexpr Duration kLongestAttempt = 2s;
constexpr Duration kFirstPause = 5ms;
constexpr Duration kLongestPause = 100ms;
constexpr std::uint32_t kMaxHops = 3; ///< 307s in a row before all routes are forgotten

/// One client request from its first try to its answer: whom to ask, when again, when to give up.
/// Not thread-safe; the cache is its owner's, the same in each step.
///
/// Everything is repeated until the deadline or an answer that settles it. That is safe for a write
/// too, since all attempts at it carry one client and seq (ClientSession), which its owner adds.
/// Once an attempt at a write was answered 504, lost its connection or was given up, only 200, 404
/// or 412 settle it; without them its outcome is unknown (replication-model.md, K15). One that was
/// sent and is not answered in time is not sent there again; if another server is the primary now,
/// it is, and whichever answers first counts.
class Router
{
public:
    struct Task {
        request::Operation operation; ///< not a Peer's
        std::string at; ///< ask this address and follow its 307s; else the right server
        Instant deadline;
        std::uint64_t seed = 0; ///< of the pauses' jitter
    };

    explicit Router(Task task);

    /// REQUIRES that nothing is done yet.
    [[nodiscard]] router::Output step(const router::Event &event, Instant now, RouteCache &routes);

    [[nodiscard]] const request::Operation &operation() const { return m_task.operation; }
    /// Empty for an operation without one.
    [[nodiscard]] const std::string &key() const { return m_key; }
    /// Where the key lives, if that is known.
    [[nodiscard]] std::optional<PartitionId> partition() const { return m_partition; }

private:
    struct Trying {
        router::Attempt attempt;
        Term term; ///< of the route that led there; 0 if none did
        Instant until;
        bool sent = false;
    };
    /// What a step works on.
    struct Turn {
        Instant now;
        RouteCache &routes;
        router::Output out;
    };

    void on(const router::Started &, Turn &turn);
    void on(const router::ZooKeeperAsked &asked, Turn &turn);
    void on(const router::Sent &sent, Turn &turn);
    void on(const router::Answered &answered, Turn &turn);
    void on(const router::Failed &failed, Turn &turn);
    void on(const router::Tick &, Turn &turn);

    void choose(Turn &turn);
    void askGuide(Turn &turn);
    void send(const Place &to, Term term, bool isLocate, Turn &turn);
    void failed(const Trying &tried, const std::string &reason, Turn &turn);
    void pause(Duration atLeast, Turn &turn);
    void located(const Trying &tried, const Response &response, Turn &turn);
    void answered(const Trying &tried, const Response &response, Turn &turn);
    void sentToMaster(const Trying &tried, const Response &response, Turn &turn);
    void redirected(const Trying &tried, const Response &response, Turn &turn);
    void refused(const Trying &tried, const Response &response, Turn &turn);
    void forgetRoute(const Trying &tried, Turn &turn);
    void stopWaiting(Turn &turn);
    void becomeOverdue(const Trying &tried, Turn &turn);
    void finish(Response response, const Place &servedBy, Turn &turn);
    void giveUp(Turn &turn);
    [[nodiscard]] bool isInDoubt() const;
    [[nodiscard]] bool isOverdueAt(const Place &place, Term term) const;
    [[nodiscard]] Duration patience() const;
    [[nodiscard]] Instant wakeAt() const;

    Task m_task;
    std::string m_key;
    bool m_isWrite = false;
    Backoff m_backoff;
    std::optional<Trying> m_trying;
    std::optional<Trying> m_overdue; ///< a write that was sent and is not answered in time
    bool m_mayHaveHappened = false;  ///< an attempt at a write of which no answer will come
    std::optional<Instant> m_pauseUntil;
    bool m_asksZooKeeper = false;
    std::set<std::string> m_askedInVain; ///< addresses of guides, since ZooKeeper was last asked
    std::string m_guide;                 ///< who named the present route; empty for the master
    std::optional<PartitionId> m_partition;
    Error m_trouble{Status::Unavailable, "no server was reached"}; ///< the latest
    std::uint32_t m_lastAttempt = 0;
    std::uint32_t m_sends = 0;
    std::uint32_t m_failures = 0;
    std::uint32_t m_timeouts = 0;
    std::uint32_t m_hops = 0;
    bool m_isDone = false;
};

} // namespace core
