// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// Of the last entry. Of two logs of one history the one that ends later has all that the other
/// has.
using LogEnd = std::pair<Term, Decree>;

/// Expire forgets the sessions (core/session.h) that nobody has used for long.
enum class Operation : std::uint8_t { Put, Delete, Expire };

/// Whose write it is and which of theirs, if it is to happen exactly once however often it is sent.
struct WriteTag {
    std::string client;     ///< isClientId(); empty: none
    std::uint64_t seq = 0;  ///< from 1, the same in each attempt at one write
    std::uint64_t done = 0; ///< all of the client's below it, in this partition, are finished
    bool first = false;     ///< the client has had no answer from this partition of late
    bool operator==(const WriteTag &) const = default;
};

/// One write in a partition's log. `term` is that of the primary that created it, however often it
/// is sent again; for one partition, decree and term there is one content.
struct Entry {
    Term term;
    Decree decree;
    Operation operation = Operation::Put;
    std::string key;
    std::string value;                    ///< the JSON text as it came; empty but for Put
    std::optional<Decree> ifVersion = {}; ///< what the key's version must be; 0: it is absent
    WriteTag tag = {};
    Decree expired = {}; ///< Expire: of sessions last used by entries up to here
    bool operator==(const Entry &) const = default;

    [[nodiscard]] std::size_t sizeBytes() const
    {
        return key.size() + value.size() + tag.client.size() + 64;
    }
};

/// Shared, because one entry stands in the log window and in the batches to several members.
using EntryPtr = std::shared_ptr<const Entry>;

/// One key of a partition's state. `version` is the decree of the key's last write.
struct Item {
    std::string key;
    std::string value;
    Decree version;
    bool operator==(const Item &) const = default;
    [[nodiscard]] std::size_t sizeBytes() const { return key.size() + value.size(); }
};

/// Keys in a row: those behind `after`, up to `upTo` and with it, or all that follow.
struct KeySpan {
    std::string after;
    std::optional<std::string> upTo;
    bool operator==(const KeySpan &) const = default;
    [[nodiscard]] bool holds(const std::string &key) const
    {
        return key > after && (!upTo || key <= *upTo);
    }
};

/// What a store keeps about one copy, beside its log and its items.
struct ReplicaMeta {
    std::uint32_t life = 1; ///< see uidOfCopy()
    Term termSeen;          ///< never decreases
    Decree base;            ///< entries up to here have left the log
    Decree applied;         ///< moves in the same batch as the items
    Term appliedTerm;       ///< of the entry at `applied`
    bool copying = false;   ///< the items are part of an unfinished copy: this is no replica
    /// The machine went down with writes that were in its memory alone: the tail may be gone.
    bool suspect = false;
    bool operator==(const ReplicaMeta &) const = default;
};

/// A copy as a store holds it when its server starts: the log is entries base + 1 to the tail.
struct StoredReplica {
    PartitionId partition;
    ReplicaMeta meta;
    std::vector<EntryPtr> unapplied; ///< entries applied + 1 to the tail
};

} // namespace core
