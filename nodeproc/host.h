// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/store.h"

#include "core/copypace.h"
#include "core/heldanswers.h"
#include "core/server.h"

#include <QObject>

#include <deque>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace nodeproc {

class Journal;
class Leases;
class PeerLinks;

/// Runs core::Server: feeds it what happened and carries out what it wants. Main thread. It is the
/// data side of the leases: they count on its getting on, round by round.
///
/// Events wait until the end of the event loop's round and are then taken one by one; what the
/// store is to do in a round is one batch (group commit), what is sent in a round to one server is
/// one system call.
class Host : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Store &store;
        PeerLinks &links;
        Leases &leases;
        Journal &journal;
    };

    Host(core::Server::Options options, Parts parts, QObject *parent);

    /// Taken at the end of this round.
    void post(core::Event event);
    /// A client's write; the answer is replied(), never from within.
    core::RequestId propose(core::event::Propose write);
    /// For the master; answered in the same way.
    core::RequestId administer(core::AdminOrder order);
    /// To be called at the end of each round of the event loop.
    void finishRound();
    /// The leases have news for the answers that wait for them.
    void settle();
    [[nodiscard]] bool hasEvents() const { return !m_failed && !m_events.empty(); }

    [[nodiscard]] const core::Server &server() const { return m_server; }
    /// An error of the store that somebody else met. Damage ends this run.
    void noteDamage(const core::Error &error);
    /// No client's write may be taken. Looked at ten times a second.
    [[nodiscard]] bool isLowOnSpace() const { return m_isLowOnSpace; }
    /// True if this server may answer with what it has read before, having read it while it led
    /// `term` of that partition.
    [[nodiscard]] bool mayServe(core::PartitionId partition, core::Term term) const;
    /// The same without a clock's word for it: settled() follows with the number that this returns,
    /// never from within.
    std::uint64_t confirm(core::PartitionId partition, core::Term term);

Q_SIGNALS:
    /// `version` is 0 unless the status is Ok.
    void replied(core::RequestId request, const core::Error &outcome, core::Version version);
    /// What was read may be answered, or must not be.
    void settled(std::uint64_t read, bool confirmed);
    void zooKeeperWanted(const core::ZkRequest &request);
    /// After core::event::Stop: the process may end, once what was sent has left.
    void stopped();
    /// The store is of no use any more.
    void storageFailed(const core::Error &error);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void takeEvents();
    void take(const core::Event &event);
    void carryOut(core::Output &out);
    void write();
    void answer(const Applied &write);
    void tell(const Applied &write);
    void fetch(const core::Fetch &wanted);
    void fetchDue();
    void fetchLog(const core::fetch::Log &wanted);
    void fetchCopy(const core::fetch::Copy &wanted);
    void fetchSpan(const core::fetch::Span &wanted);
    void fail(const core::Error &error);

    Parts m_parts;
    core::Server m_server;
    core::HeldAnswers m_held;
    std::uint64_t m_lastHeld = 0;
    std::map<std::uint64_t, Applied> m_untold; ///< the writes of m_held
    core::CopyPace m_pace;
    std::deque<core::Event> m_events;
    core::RequestId m_lastRequest;

    // What the steps since the last batch have added up to.
    std::vector<core::StoreOp> m_ops;
    core::Ticket m_ticket;
    std::vector<core::Fetch> m_fetches;

    int m_ticksToSpaceCheck = 0;
    bool m_isLowOnSpace = false;
    bool m_failed = false;
};

} // namespace nodeproc
