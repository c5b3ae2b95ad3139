// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/leader.h"
#include "core/mutants.h"

#include <optional>
#include <utility>

namespace core {

/// One server's copy of one partition: member, learner or primary, or none of these.
///
/// Only committed entries touch the items, so a log is ever only cut, never undone. It is cut in
/// two places: by the View of a primary, above what that primary has, and at the beginning of
/// learning, to what was applied. A member never shortens its log by itself, since it may be the
/// one that a later primary needs (KIP-101's lesson; replication.md 2.8).
class Replica
{
public:
    Replica(const Surroundings &surroundings, StoredReplica stored);

    /// Tells the lease machine what this copy grants. To be called once, first.
    void start(Output &out);

    /// A record of the configuration; older ones and the present one change nothing.
    void configure(const PartitionRecord &record, Instant now, Output &out);
    void propose(const event::Propose &write, Instant now, Output &out);
    /// Any message of syncmessage.h.
    void receive(const event::Received &received, Instant now, Output &out);
    void persisted(Ticket ticket, Instant now, Output &out);
    void denied(const event::Denied &denied, Instant now, Output &out);
    void spanRead(const event::SpanRead &read, Output &out);
    /// Gives up leading, if it does.
    void stepDown(Output &out);

    /// The part that leads, or null.
    [[nodiscard]] Leader *leader() { return m_leader ? &*m_leader : nullptr; }
    [[nodiscard]] const Leader *leader() const { return m_leader ? &*m_leader : nullptr; }
    [[nodiscard]] const PartitionRecord *record() const { return m_record ? &*m_record : nullptr; }
    [[nodiscard]] const Log &log() const { return m_log; }
    [[nodiscard]] Uid uid() const;
    [[nodiscard]] bool isSuspect() const;
    [[nodiscard]] bool isHalfCopied() const;
    [[nodiscard]] message::ReplicaReport report() const;
    /// To learn from that primary it would have to be sent everything.
    [[nodiscard]] bool isOfAnother(const message::View &view) const;
    [[nodiscard]] bool needsCopy(const message::Learn &learn) const;
    /// With all that a choice among copies rests on.
    [[nodiscard]] message::ReplicaReport fullReport() const;
    /// How far a learner has come, for people: it rests on what the primary said last.
    struct Progress {
        std::uint64_t bytes = 0; ///< of items, received by the copy that is running
        std::uint64_t total = 0; ///< about how many that copy has; 0: none is running
        std::uint64_t lag = 0;   ///< entries that the primary has applied, and this copy has not
    };
    [[nodiscard]] Progress progress() const;

private:
    struct Candidate {
        PartitionRecord record;
        NodeId replaced;
        Ticket ticket; ///< after which the term has been durably seen
        std::optional<Grants> grants;
        bool durable = false;
    };
    /// A primary's session with this copy; volatile, so that a restarted member accepts nothing.
    struct Following {
        Term term;
        SyncId session;
        NodeId primary;
        Ticket ticket; ///< what the session began with is durable after it
        bool durable = false;
        std::optional<message::LearnAnswer> answer; ///< a learner's, to be sent again if asked
        std::uint64_t nextChunk = 0;
        std::uint64_t digest = 0; ///< of the items that came by chunks, or were there
        bool isSpanEmpty = false; ///< nothing was there of the part that is to come
        /// By the last part with items; none if the copy began with no items.
        std::optional<KeySpan> covered = {};
        std::optional<message::Chunk> outline = {}; ///< the own items are being looked at
    };
    struct Held {
        Ticket ticket;
        Envelope envelope;
    };

    void on(const event::Received &received, const message::View &view, Output &out);
    void on(const event::Received &received, const message::Learn &learn, Output &out);
    void on(const message::Chunk &chunk, Output &out);
    void on(const event::Received &received, const message::Prepare &prepare, Output &out);
    [[nodiscard]] bool goesOn(const message::Chunk &chunk) const;
    void take(const message::Chunk &chunk, std::uint64_t digest, std::size_t bytes, Output &out);
    void putPart(const message::Chunk &chunk, Output &out) const;
    void beginCopyAgain(std::string why, Output &out);
    [[nodiscard]] bool cutTo(const message::View &view, Output &out);
    void appendNew(const message::Prepare &prepare, Output &out);
    void applyTo(Decree commit, Output &out);
    void acknowledge(Output &out);
    void raiseTerm(Term term, Output &out);
    [[nodiscard]] bool mayLearn(Term term) const;
    [[nodiscard]] bool isGivenUp(const message::Learn &learn) const;
    [[nodiscard]] message::ReplicaReport withTail(message::ReplicaReport report) const;
    void follow(Following following);
    void distrustSelf(const NodeId &member, Output &out);
    void publish(Output &out, bool asking = false) const;
    void tryBegin(Instant now, Output &out);
    void lead(Instant now, Output &out);
    void refuse(RequestId request, Output &out) const;
    template <class M>
    [[nodiscard]] bool isCurrent(const M &message) const;
    template <class M>
    [[nodiscard]] bool isNewer(const M &message) const;
    template <class M>
    void refuse(const NodeId &to, const M &message, message::Refusal refusal, Output &out) const;

    const Surroundings &m_surroundings;
    Log m_log;
    std::optional<PartitionRecord> m_record;
    std::optional<Candidate> m_candidate;
    std::optional<Leader> m_leader;
    std::optional<Following> m_following;
    Term m_lastLed;          ///< a term is begun once
    bool m_isAsFound = true; ///< no primary has had a say in it since it was opened, nor is it one
    std::deque<Held> m_held;
    Progress m_copied;  ///< without its lag
    Decree m_reached;   ///< by the primary, as it said last
    Decree m_reachedBy; ///< by the copy that is running
};

template <class M>
bool Replica::isCurrent(const M &message) const
{
    if (!m_following || m_following->term != message.term)
        return false;
    return m_following->session == message.session;
}

} // namespace core
