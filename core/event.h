// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin.h"
#include "core/lease.h"
#include "core/zookeeper.h"

#include <optional>
#include <variant>

/// Everything that can happen to a Server, as values.
namespace core {

/// A client's request, named by the host; 0 is none.
using RequestId = Number<struct RequestTag>;
/// A batch for the store, in the order of their making; 0 is none.
using Ticket = Number<struct TicketTag>;

namespace event {

struct Tick {
};
/// A message of a connection whose hello named both runs (and so is meant for this one).
struct Received {
    NodeId from;
    Incarnation incarnation;
    Message message;
};
/// A data connection to a server stands, or has ended. What was sent before is lost or late.
struct LinkUp {
    NodeId peer;
    Incarnation incarnation;
};
struct LinkDown {
    NodeId peer;
};
/// A lifeline ended: by an EOF of a direct connection (proof), or in any other way (suspicion).
struct LifelineEnded {
    NodeId peer;
    Incarnation incarnation;
    bool proof = false;
};
/// All batches up to that ticket are in the store (written; synced where durability says so).
struct Persisted {
    Ticket ticket;
};
/// A client's write, complete and valid.
struct Propose {
    RequestId request;
    PartitionId partition;
    Operation operation = Operation::Put;
    std::string key;
    std::string value;
    std::optional<Decree> ifVersion = {};
    WriteTag tag = {};
};
/// What somebody asks of the master; answered by Output::reply, also with Ok.
struct Admin {
    RequestId request;
    AdminOrder order;
};
/// The answer to lease::Publish with `asking`.
struct Denied {
    PartitionId partition;
    Term termSeen;
    Grants grants;
};
struct LeaseGranted {
    Lease::Granted granted;
};
struct LeaseSilence {
    Lease::Silence silence;
};
/// The answer to fetch::Log: entries from `first`, contiguous, at least one.
struct LogFetched {
    PartitionId partition;
    NodeId member;
    Term term;
    SyncId session;
    std::vector<EntryPtr> entries;
};
/// The answer to fetch::Copy.
struct CopyFetched {
    NodeId member;
    message::Chunk chunk;
};
/// The answer to fetch::Span.
struct SpanRead {
    PartitionId partition;
    Term term;
    SyncId session;
    std::uint64_t index = 0;
    std::uint64_t sum = 0;   ///< digestOf(), XORed over the items
    std::uint64_t count = 0; ///< more than was asked about: there are more, or they are far larger
    std::size_t bytes = 0;
};
/// An answer of ZooKeeper, or news from it.
struct ZooKeeper {
    ZkEvent event;
};
/// Asked to stop: has others lead what it leads and do without its copies, for a second at most,
/// then steps down and says farewell (Output::stopped).
struct Stop {
};

} // namespace event

using Event = std::variant<event::Tick, event::Received, event::LinkUp, event::LinkDown,
    event::LifelineEnded, event::Persisted, event::Propose, event::Admin, event::Denied,
    event::LeaseGranted, event::LeaseSilence, event::LogFetched, event::CopyFetched,
    event::SpanRead, event::ZooKeeper, event::Stop>;

} // namespace core
