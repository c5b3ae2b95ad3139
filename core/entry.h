// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace core {

enum class Operation : std::uint8_t { Put, Delete };

/// One write in a partition's log. `term` is that of the primary that created it, however often it
/// is sent again; for one partition, decree and term there is one content.
struct Entry {
    Term term;
    Decree decree;
    Operation operation = Operation::Put;
    std::string key;
    std::string value; ///< the JSON text as it came; empty for Delete
    bool operator==(const Entry &) const = default;

    [[nodiscard]] std::size_t sizeBytes() const { return key.size() + value.size() + 32; }
};

/// Shared, because one entry stands in the log window and in the batches to several members.
using EntryPtr = std::shared_ptr<const Entry>;

/// One key of a partition's state. `version` is the decree of the key's last write.
struct Item {
    std::string key;
    std::string value;
    Decree version;
    bool operator==(const Item &) const = default;
};

/// What a store keeps about one copy, beside its log and its items.
struct ReplicaMeta {
    std::uint32_t life = 1; ///< see uidOfCopy()
    Term termSeen;          ///< never decreases
    Decree base;            ///< entries up to here have left the log
    Decree applied;         ///< moves in the same batch as the items
    Term appliedTerm;       ///< of the entry at `applied`
    bool copying = false;   ///< the items are part of an unfinished copy: this is no replica
    bool operator==(const ReplicaMeta &) const = default;
};

/// A copy as a store holds it when its server starts: the log is entries base + 1 to the tail.
struct StoredReplica {
    PartitionId partition;
    ReplicaMeta meta;
    std::vector<EntryPtr> unapplied; ///< entries applied + 1 to the tail
};

} // namespace core
