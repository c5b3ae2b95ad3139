// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"
#include "core/surroundings.h"

#include <deque>
#include <vector>

namespace core {

/// One copy's log and what is durable about it: base < applied <= tail, and how much of the tail
/// has been written. Emits the store operations for whatever it changes. All entries above
/// `applied` are in memory, those below as far as Limits::recent*; older ones are in the store.
///
/// Everything committed is applied at once, so `applied` is also the commit index of this copy.
class Log
{
public:
    Log(const Surroundings &surroundings, StoredReplica stored);

    /// REQUIRES: contiguous with the tail.
    void append(std::vector<EntryPtr> entries, Output &out);
    /// Drops what is above `after`. REQUIRES: after >= applied().
    void truncate(Decree after, Output &out);
    /// Applies the next entry, and answers `waiter` with the outcome. REQUIRES: applied() < tail().
    void applyNext(RequestId waiter, Output &out);
    /// Lets old entries go, but none above `floor`.
    void trim(Decree floor, Output &out);

    /// Begins a copy: the items and the log are worth nothing until finishCopy(), with `sync` not
    /// even if the machine goes down.
    void beginCopy(bool sync, Output &out);
    void clear(Output &out, bool keepItems = false);
    void finishCopy(Decree decree, Term term, Output &out);

    /// What is there of this copy ends being the copy that records know: it gets another uid, which
    /// is on the disk before anybody hears of it, and is not suspect.
    void beginLife(Output &out);
    /// This suspect copy is the best there is, by the master's decision.
    void acquit(Output &out);

    /// Something that was committed is missing: it may not be chosen where a better copy is left.
    void distrust(Output &out);

    /// By a human's decision this is all there is, though it was being copied: nothing.
    void beginEmpty(Output &out);

    /// Raises termSeen. REQUIRES: term >= termSeen.
    void seeTerm(Term term, Output &out);

    /// The store has everything up to that ticket. True if the persisted tail moved.
    bool persisted(Ticket ticket);

    [[nodiscard]] PartitionId partition() const { return m_partition; }
    [[nodiscard]] const ReplicaMeta &meta() const { return m_meta; }
    [[nodiscard]] Decree applied() const { return m_meta.applied; }
    [[nodiscard]] Decree base() const { return m_meta.base; }
    [[nodiscard]] Decree tail() const { return Decree(m_windowBase.value + m_window.size()); }
    /// Of the entry at the tail, also where the log is empty since a copy (K16).
    [[nodiscard]] Term lastTerm() const;
    [[nodiscard]] Decree persistedTail() const { return m_persistedTail; }
    /// The batch after which the store has everything up to applied(); nothing if it has.
    [[nodiscard]] std::optional<Ticket> awaited() const
    {
        return isAppliedWritten() ? std::nullopt : std::optional(m_appliedAt);
    }
    /// The batch after which the store has the term seen; nothing if it has.
    [[nodiscard]] std::optional<Ticket> termAwaited() const
    {
        return m_termAt <= m_written ? std::nullopt : std::optional(m_termAt);
    }
    /// The items in the store are those of applied().
    [[nodiscard]] bool isAppliedWritten() const { return m_appliedAt <= m_written; }
    [[nodiscard]] std::size_t unappliedBytes() const { return m_unappliedBytes; }
    /// The entry, or null if it is not in memory.
    [[nodiscard]] EntryPtr at(Decree decree) const;
    /// The terms of the entries above applied.
    [[nodiscard]] std::vector<Term> unappliedTerms() const;

private:
    void forgetRecent();
    void writeMeta(Output &out, bool sync = false) const;

    struct Unwritten {
        Ticket ticket;
        Decree tail;
    };

    const Surroundings &m_surroundings;
    PartitionId m_partition;
    ReplicaMeta m_meta;
    Decree m_windowBase;
    std::deque<EntryPtr> m_window; ///< entries m_windowBase + 1 to the tail
    std::size_t m_unappliedBytes = 0;
    std::size_t m_recentBytes = 0; ///< of the applied entries in the window
    std::size_t m_bytesSinceTrim = 0;
    std::deque<Unwritten> m_unwritten;
    Decree m_persistedTail;
    Ticket m_appliedAt; ///< of the batch with the newest applied entry, or the end of a copy
    Ticket m_termAt;    ///< of the batch with the term seen
    Ticket m_written;
};

} // namespace core
