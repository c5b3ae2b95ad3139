// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <optional>
#include <variant>
#include <vector>

/// What a Server wants done to its store: parts of core::Output, in their order one batch.
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
    bool keepItems = false; ///< but the items, which count for nothing until they are kept
};
struct PutItems {
    PartitionId partition;
    std::vector<Item> items;
    std::vector<NamedSession> sessions = {};
    std::optional<KeySpan> span = {}; ///< other items in it are dropped; none: there are none
};
/// Items that a copy has found there already: what the store says of all items counts them again.
struct KeepItems {
    PartitionId partition;
    std::uint64_t sum = 0; ///< digestOf(), XORed over them
    std::uint64_t count = 0;
};
/// Drops the log's entries up to `upTo`; meta.base has been told by Meta.
struct Trim {
    PartitionId partition;
    Decree upTo;
};
} // namespace store
using StoreOp = std::variant<store::Meta, store::Append, store::Truncate, store::Apply,
    store::Clear, store::PutItems, store::KeepItems, store::Trim>;

} // namespace core
