// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <map>
#include <variant>
#include <vector>

/// What the data side of a server tells its Lease, and what it hears of it.
namespace core {

/// When a server last let another serve a partition, and which run of it.
struct Grant {
    Instant at;
    Incarnation incarnation;
};
using Grants = std::map<NodeId, Grant>;

/// A server whose copy a primary needs (or will soon need) a lease from.
struct LeaseMember {
    NodeId id;
    Uid uid;
    bool required = true; ///< false for a learner about to be added
};

namespace lease {
/// The state of a copy, as durable on disk. Raising termSeen denies every older primary from then
/// on; with `asking` the grants given so far come back as event::Denied.
struct Publish {
    PartitionId partition;
    Uid uid;
    Term termSeen;
    Term leading;
    bool fit = false; ///< a whole copy: it exists and is not being copied
    bool asking = false;
};
/// This server leads; its claims go out at once when they grew (K17).
struct Lead {
    PartitionId partition;
    Term term;
    std::vector<LeaseMember> members;
};
struct Stop {
    PartitionId partition;
};
} // namespace lease
using LeaseOrder = std::variant<lease::Publish, lease::Lead, lease::Stop>;

} // namespace core
