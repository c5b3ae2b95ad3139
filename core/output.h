// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/error.h"
#include "core/event.h"
#include "core/storeop.h"

#include <string>
#include <variant>
#include <vector>

/// Everything that a Server wants done, as values. The host may carry out the parts of one Output
/// in any order, but for `lease`, which comes first: what depends on a part being done is emitted
/// by the step that receives the answer to it.
namespace core {

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
/// The next part of a copy, up to 32 KiB or one item. Index 0 opens a snapshot of the items as
/// they are now and drops an older one of that member. The host may take its time. Answer:
/// event::CopyFetched.
struct Copy {
    PartitionId partition;
    NodeId member;
    Term term;
    SyncId session;
    std::uint64_t index = 0;
    Urgency urgency = Urgency::Missing;
    bool spans = false; ///< with index 0: all its parts with items, or where such end, have a span
};
/// What the own items in that span come to. Answer: event::SpanRead.
struct Span {
    PartitionId partition;
    Term term;
    SyncId session;
    std::uint64_t index = 0;
    KeySpan span;
    std::uint64_t count = 0; ///< if there are more, nobody cares how many
};
/// That member's snapshot is not needed any more.
struct EndCopy {
    PartitionId partition;
    NodeId member;
};
} // namespace fetch
using Fetch = std::variant<fetch::Log, fetch::Copy, fetch::Span, fetch::EndCopy>;

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
    GraceOver,      ///< leases of before have run out, for which a primary still had to wait when
                    ///< its view was synced: it serves from now on
};
struct Notice {
    NoticeKind kind = NoticeKind::Suspected;
    NodeId subject;        ///< the server that it is about, if it is about one
    PartitionId partition; ///< where it is about one
    Term term;
    std::uint64_t count = 0; ///< MapWritten: partitions; LearnerStarted: entries that it lacks;
                             ///< LearnerFinished: entries or items
    Revision revision;       ///< MapWritten
    std::string detail;      ///< Proven and Suspected: the evidence; LearnerStarted: "tail" or
                             ///< "copy"; LearnerFinished: how much of a copy it had already
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
