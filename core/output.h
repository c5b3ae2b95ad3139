// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/event.h"

#include <string>
#include <variant>
#include <vector>

/// Everything that a Server wants done, as values. The host may carry out the parts of one Output
/// in any order, but for `lease`, which comes first: what depends on a part being done is emitted
/// by the step that receives the answer to it.
namespace core {

namespace store {
/// Replaces what the store keeps about a copy.
struct Meta {
    PartitionId partition;
    ReplicaMeta meta;
    bool sync = false; ///< this batch is on the disk before Persisted, whatever the durability
};
struct Append {
    PartitionId partition;
    std::vector<EntryPtr> entries;
};
/// Drops the log's entries above `after`.
struct Truncate {
    PartitionId partition;
    Decree after;
};
/// Decides by core/session.h what becomes of the entry, carries that out on the items and the
/// sessions, and moves meta.applied and appliedTerm with it. Then answers `waiter`, if there is
/// one, with the outcome.
struct Apply {
    PartitionId partition;
    EntryPtr entry;
    RequestId waiter;
};
/// Drops all items, all sessions and the whole log.
struct Clear {
    PartitionId partition;
};
struct PutItems {
    PartitionId partition;
    std::vector<Item> items;
    std::vector<NamedSession> sessions = {};
};
/// Drops the log's entries up to `upTo`; meta.base has been told by Meta.
struct Trim {
    PartitionId partition;
    Decree upTo;
};
} // namespace store
using StoreOp = std::variant<store::Meta, store::Append, store::Truncate, store::Apply,
    store::Clear, store::PutItems, store::Trim>;

/// How much depends on a copy.
enum class Urgency {
    LastCopy, ///< the partition has one copy in sync
    Missing,  ///< it has fewer than it should have
    Move,     ///< it is to live elsewhere
};

namespace fetch {
/// Entries `first` to `last` of the own log, up to 4 MiB of them. Answer: event::LogFetched.
struct Log {
    PartitionId partition;
    NodeId member;
    Term term;
    SyncId session;
    Decree first;
    Decree last;
    bool waits = false; ///< no client waits for it: the host may take its time, and less at once
};
/// The next part of a copy, up to 128 KiB or one item. Index 0 opens a snapshot of the items as
/// they are now and drops an older one of that member. The host may take its time. Answer:
/// event::CopyFetched.
struct Copy {
    PartitionId partition;
    NodeId member;
    Term term;
    SyncId session;
    std::uint64_t index = 0;
    Urgency urgency = Urgency::Missing;
};
/// That member's snapshot is not needed any more.
struct EndCopy {
    PartitionId partition;
    NodeId member;
};
} // namespace fetch
using Fetch = std::variant<fetch::Log, fetch::Copy, fetch::EndCopy>;

/// An answer to a client's write that was not applied (3xx, 5xx), or not yet (504); or to an order
/// of a human (200 too).
struct Reply {
    RequestId request;
    Status status = Status::Unavailable;
    std::string message;
};

/// The events of interfaces.md, section 4, and some more. Do not rename: they stand in logs and in
/// STATUS.
enum class NoticeKind {
    Suspected,
    Proven,
    MapWritten,
    Installed,
    ViewSynced,
    FirstWrite,
    LearnerStarted,
    LearnerFinished,
    SteppedDown,
    SessionExpired,
    MasterElected,
    Quarantined,
    Stranded,       ///< nobody may serve it, and only a human can change that
    Recovered,      ///< a copy was installed that may lack what was acknowledged
    DigestMismatch, ///< a finished copy does not hold what its primary does
};
struct Notice {
    NoticeKind kind = NoticeKind::Suspected;
    NodeId subject;        ///< the server that it is about, if it is about one
    PartitionId partition; ///< where it is about one
    Term term;
    std::uint64_t count = 0; ///< MapWritten: partitions; LearnerStarted: entries that it lacks;
                             ///< LearnerFinished: entries or items
    Revision revision;       ///< MapWritten
    std::string detail;      ///< Proven and Suspected: the evidence
};

struct Output {
    std::vector<LeaseOrder> lease;
    std::vector<StoreOp> store; ///< one batch, in this order
    Ticket ticket;              ///< of that batch; 0 if it is empty
    std::vector<Envelope> send;
    std::vector<Reply> reply;
    std::vector<Fetch> fetch;
    std::vector<message::ChangeRequest> wishes; ///< inside step() only: become one message
    std::vector<ZkRequest> zookeeper;
    std::vector<Notice> notices;
    std::map<NodeId, std::string> addresses; ///< "host:port" of servers, as far as they are news
    bool stopped = false; ///< after event::Stop: nothing is left to hand over, the process may end
};

} // namespace core
