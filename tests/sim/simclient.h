// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checker.h"
#include "core/clientsession.h"
#include "simmachine.h"
#include "simworld.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace sim {

/// The clients: each asks for one thing after another, any server first and then where it is sent,
/// and keeps what it was told as the history to be checked.
///
/// Writes carry a session (core::ClientSession) and are tried again whatever became of an attempt.
/// Once one may have been logged (504, a lost connection, no answer for 250 ms), only 200, 404 or
/// 412 tell the outcome; else it is unknown at the end (replication-model.md, K15).
class Clients
{
public:
    explicit Clients(World &world);

    /// Those from `first` on begin to ask.
    void begin(int first = 0);
    void answered(const ClientRequest &request, const ClientAnswer &answer);
    void serverCrashed(int server);
    /// The next answer to client 0 never comes; for scenarios.
    void loseNextAnswer() { m_losesNext = true; }

    /// One operation of client 0; for scenarios. It is tried until the deadline.
    void ask(Call::Kind kind, const std::string &key, Time deadline);
    /// Of the last ask(): nothing while it is under way.
    struct Outcome {
        bool isKnown = false;
        core::Status status = core::Status::Unavailable;
        std::uint64_t value = 0;
    };
    [[nodiscard]] bool isBusy(int client) const;
    [[nodiscard]] const Outcome &lastOutcome() const { return m_lastOutcome; }

    /// Reads every key once more, so that each history ends with what is there.
    void readAll();
    [[nodiscard]] int begun() const { return m_begun; }
    /// What has happened to the partition so far is over: it goes on from that copy.
    /// The open entries may still happen, or never.
    void recovered(
        core::PartitionId partition, const Copy &copy, const std::vector<core::EntryPtr> &open);
    void lost(const core::WriteTag &tag);
    /// Fails the schedule if some key's history is not linearizable.
    void checkHistories();

private:
    struct Key {
        core::PartitionId partition;
        std::string text;
        std::vector<Call> history;
        std::uint64_t value = 0; ///< what somebody was told last, for conditions
        core::Decree version;
    };
    struct Client {
        explicit Client(core::ClientSession own)
            : session(std::move(own))
        {
        }

        core::ClientSession session;
        std::uint64_t seq = 0;                 ///< of the write that is under way; 0: it is a read
        std::optional<core::Decree> ifVersion; ///< its condition
        bool isInDoubt = false;
        bool isBusy = false;
        bool isFromBefore = false; ///< what it asks for was begun before a loss was accepted
        bool isDone = false;
        std::uint32_t attempt = 0; ///< rises; answers to earlier ones are not heard
        std::size_t key = 0;
        Call call;
        bool isScan = false; ///< a Get of all keys of the partition of `key`
        core::Decree least;  ///< what was acknowledged when it began
        Time deadline = 0;
        int target = 0;
        bool isSent = false;             ///< the attempt is at a server, or on its way
        std::vector<int> primary;        ///< by partition: whom to ask; -1 for anybody
        std::vector<std::size_t> toRead; ///< keys, for readAll()
    };

    [[nodiscard]] Client &client(int index) { return m_clients[static_cast<std::size_t>(index)]; }
    void makeKeys();
    void think(int index);
    void next(int index);
    void begin(int index, Call::Kind kind, std::size_t key, bool isConditional = false);
    void setCondition(Client &client, const Key &key);
    void attempt(int index);
    void retry(int index, Time delay);
    void lost(int index, std::uint32_t attempt);
    void hear(int index, const ClientAnswer &answer);
    void doubt(int index);
    void learn(int index, const ClientAnswer &answer);
    void end(int index, const ClientAnswer *answer);
    void keep(int index, const ClientAnswer *answer);
    void check(const Key &key);
    void keepUnknown(Key &key, const core::Entry &entry);
    void keepScan(const Client &client, const ClientAnswer &answer);
    [[nodiscard]] Time delay();
    [[nodiscard]] bool isLost();
    [[nodiscard]] core::Instant clock() const;

    World &m_world;
    std::deque<Key> m_keys; ///< requests point to their texts
    std::vector<Client> m_clients;
    std::uint64_t m_lastValue = 0;
    int m_begun = 0;
    Outcome m_lastOutcome;
    bool m_losesNext = false;
};

} // namespace sim
