// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <numeric>

/// What a primary and a copy of its partition say to each other.
///
/// A primary's sync session with a member is (term, session): the counter grows and is never
/// reused in a term. A member acts on View and Learn only if theirs is newer than its current one,
/// answers an equal one again, and refuses Prepare and Chunk of any other: so a late, repeated or
/// overtaking message can neither cut nor extend a log (replication-model.md, K6).
namespace core::message {

/// Opens a session with a member of the in-sync set. The member drops its entries above `commit`
/// from the first whose term differs from `terms`, and all above `tail`; then it acknowledges what
/// is left. The entries themselves follow by Prepare.
struct View {
    PartitionId partition;
    Term term;
    SyncId session;
    Uid uid; ///< of the copy that is meant
    Decree tail;
    Decree commit;
    std::vector<Term> terms; ///< of the primary's entries commit + 1 to tail
};

/// Opens a session with a server that is to become a member: it truncates its log to what it has
/// applied, and says whether it can go on from there or needs a copy.
struct Learn {
    PartitionId partition;
    Term term;
    SyncId session;
    Decree base; ///< the primary's log begins behind it
    /// What a copy applied before that term is of a history that was given up: it is copied anew.
    Term recovered = {};
    bool anew = false; ///< so is this one, whatever it has: what it applied is not what others did
};
struct LearnAnswer {
    PartitionId partition;
    Term term;
    SyncId session;
    Uid uid;
    Decree applied;
    bool copy = false;
    Term appliedTerm = {}; ///< of the entry at `applied`; 0: not known
    bool kept = false;     ///< for the copy: there are items, which may be as they should be
};

/// A part of a copy, the items in key order and the sessions behind them; the one with `last` names
/// the decree that the copy is of. Who has kept items is told first what a part with a span comes
/// to: it asks for the items of those alone in which it has others.
struct Chunk {
    PartitionId partition;
    Term term;
    SyncId session;
    std::uint64_t index = 0; ///< from 0; the first empties the learner, but for kept items
    std::vector<Item> items;
    bool last = false;
    Decree decree;
    Term decreeTerm;
    std::vector<NamedSession> sessions = {};
    std::uint64_t digest = 0;         ///< of all items of the copy; with `last`
    std::optional<KeySpan> span = {}; ///< only `items` are there; none: a part without items
    bool isOutline = false;           ///< `items` are left out, and come to:
    std::uint64_t sum = 0;            ///< digestOf(), XORed over them
    std::uint64_t count = 0;
    std::uint64_t total = 0; ///< about how many bytes all items of the copy have
    Decree reached = {};     ///< what the primary has applied by now
    [[nodiscard]] std::size_t itemBytes() const
    {
        return std::accumulate(items.begin(), items.end(), std::size_t(0),
            [](std::size_t bytes, const Item &item) { return bytes + item.sizeBytes(); });
    }
};
struct ChunkAck {
    PartitionId partition;
    Term term;
    SyncId session;
    std::uint64_t index = 0;
    bool lacks = false; ///< it was an outline, and the items are needed
};

/// Entries `first` onwards, contiguous; none to move `commit` alone.
struct Prepare {
    PartitionId partition;
    Term term;
    SyncId session;
    Decree commit;
    Decree first;
    std::vector<EntryPtr> entries;
};

/// Everything up to `tail` is in the member's log. Cumulative.
struct Ack {
    PartitionId partition;
    Term term;
    SyncId session;
    Uid uid;
    Decree tail;
};

enum class Refusal {
    HigherTerm, ///< the sender is deposed; `higher` is the term seen
    Resync,     ///< not the member's session: open a new one
    Unfit,      ///< this copy cannot be a member (other uid, copying, log too short)
    Behind,     ///< the sender lacks what this member has applied: it has lost it
};
struct Nack {
    PartitionId partition;
    Term term;
    SyncId session;
    Refusal refusal = Refusal::Resync;
    Term higher;
};

} // namespace core::message
