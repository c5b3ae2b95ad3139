// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/leaderpeer.h"
#include "core/log.h"

#include <map>
#include <vector>

namespace core {

/// The primary of one partition for one term (PacificA; replication.md 2.5 to 2.7 and 4.1, with the
/// corrections K1 to K9 of replication-model.md). It begins when its copy has durably seen the
/// term and has denied all older primaries, and ends with the first sign of a higher one.
///
/// Writes are committed when the own log and all of S* have them: the record's in-sync set and whom
/// it has asked the master to add. It answers nobody in the grace, and no read before all Views.
class Leader
{
public:
    struct Beginning {
        PartitionRecord record;
        NodeId replaced; ///< the primary before, if known
        Grants grants;   ///< the leases that this copy gave to others
    };

    Leader(const Surroundings &surroundings, Log &log, Beginning beginning, Instant now);

    void begin(Instant now, Output &out);
    /// A later record of the same term.
    void configure(const PartitionRecord &record, Instant now, Output &out);
    void propose(const event::Propose &write, Instant now, Output &out);
    /// The master wants that member to lead: unless something is amiss here, it is asked for.
    void handOver(const NodeId &to, Instant now, Output &out);
    /// The master answered without a higher version, which settles nothing (K8).
    void refused(Instant now, Output &out);
    void receive(const NodeId &from, const Incarnation &run, const Message &message, Instant now,
        Output &out);
    void logFetched(const event::LogFetched &fetched, Instant now, Output &out);
    void copyFetched(const event::CopyFetched &fetched, Instant now, Output &out);
    void leaseGranted(const NodeId &peer, Instant now, Output &out);
    /// What the one before was asked may be lost.
    void masterChanged(Instant now, Output &out);
    void linkChanged(const NodeId &peer, Instant now, Output &out);
    /// This process stood still: what the others have said meanwhile may wait behind this.
    void forgiveSilence(Instant now);
    /// Something moved: the own log was persisted, a server died, or time passed.
    void advance(Instant now, Output &out);
    /// Ends the term: what was not committed is in doubt. Writes not logged yet are given back.
    [[nodiscard]] std::vector<event::Propose> stepDown(Output &out);

    [[nodiscard]] Term term() const { return m_record.term; }
    [[nodiscard]] bool isServing() const;
    [[nodiscard]] bool isFoundBehind(const NodeId &member, const message::Nack &nack) const;
    [[nodiscard]] std::size_t waiting() const { return m_waiters.size(); }

private:
    using Peer = LeaderPeer;
    using Sync = Peer::Sync;
    struct Pending {
        Member member;
        Version version; ///< of the record under which it was asked
        bool aborted = false;
    };
    struct Release {
        NodeId to;
        Instant since; ///< it was ordered, or asked for
        bool asked = false;
        std::vector<event::Propose> held; ///< writes that came meanwhile
    };

    [[nodiscard]] Peer *find(const NodeId &id);
    [[nodiscard]] bool counts(const NodeId &id) const; ///< in S*
    [[nodiscard]] bool hasGivenWay(const NodeId &id, const Incarnation &run) const;
    [[nodiscard]] bool mayRelease(const NodeId &to, Instant now) const;
    void advanceRelease(Instant now, Output &out);
    void hold(const event::Propose &write, Output &out);
    void goOn(Instant now, Output &out);
    void refreshPeers(Instant now);
    void publishLease(Output &out);
    void checkGrace(Instant now, Output &out);
    void openView(Peer &peer, Instant now, Output &out);
    void openLearn(Peer &peer, Instant now, Output &out);
    void send(Peer &peer, Instant now, Output &out);
    void sendEntries(Peer &peer, std::vector<EntryPtr> entries, Instant now, Output &out);
    void tickMember(Peer &peer, Instant now, Output &out);
    void tickLearner(Peer &peer, Instant now, Output &out);
    void reset(Peer &peer, Instant now, Output &out);
    [[nodiscard]] bool isBad(const Peer &peer, Instant now) const;
    [[nodiscard]] bool isSurplus(const Peer &peer) const;
    void tryAdd(Peer &peer, Instant now, Output &out);
    void request(Instant now, Output &out);
    void append(Entry entry, Instant now, Output &out);
    void expireSessions(Instant now, Output &out);
    void commit(Instant now, Output &out);
    void on(Peer &peer, const message::Ack &ack, Instant now, Output &out);
    void on(Peer &peer, const message::Nack &nack, Instant now, Output &out);
    void on(Peer &peer, const message::LearnAnswer &answer, Instant now, Output &out);
    void on(Peer &peer, const message::ChunkAck &ack, Instant now, Output &out);
    void attach(Peer &peer, Decree match, Instant now, Output &out);
    void attachTail(Peer &peer, const message::LearnAnswer &answer, Instant now, Output &out);
    void copyAnew(Peer &peer, Instant now, Output &out);

    const Surroundings &m_surroundings;
    Log &m_log;
    PartitionRecord m_record;
    NodeId m_replaced;
    Grants m_grants;
    std::vector<Peer> m_peers; ///< sorted by id: members and wanted servers but for this one
    std::map<Decree, RequestId> m_waiters;
    std::optional<Pending> m_pending;
    std::optional<Release> m_release;
    SyncId m_lastSession;
    Decree m_takeover;   ///< the tail that the term began with
    Decree m_lastTagged; ///< the newest entry that may have a client's tag
    Decree m_expireUpTo; ///< what it was at m_markedAt: idle since then
    Decree m_expired;
    Instant m_markedAt;
    Instant m_askAt; ///< the next request to the master is due
    bool m_graceOver = false;
    bool m_reconciled = false;
    bool m_written = false; ///< committed something of its own
};

} // namespace core
