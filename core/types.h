// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <string>
#include <utility>

namespace core {

/// Numbers of one kind that do not mix with those of another: a term is never a decree.
template <typename Tag, typename Value = std::uint64_t>
struct Number {
    Value value = 0;

    constexpr Number() = default;
    constexpr explicit Number(Value v)
        : value(v)
    {
    }
    [[nodiscard]] constexpr Number next() const { return Number(static_cast<Value>(value + 1)); }
    [[nodiscard]] constexpr Number previous() const
    {
        return Number(static_cast<Value>(value - 1));
    }
    constexpr auto operator<=>(const Number &) const = default;
};

using PartitionId = Number<struct PartitionTag, std::uint32_t>;
using Term = Number<struct TermTag>;       ///< rises when a partition gets a primary
using Version = Number<struct VersionTag>; ///< of a partition's record: +1 with each change
using Epoch = Number<struct EpochTag>;     ///< rises with each master
using Revision =
    Number<struct RevisionTag>;          ///< of the configuration: ZooKeeper's version of control
using Decree = Number<struct DecreeTag>; ///< position in a partition's log, from 1
using SyncId = Number<struct SyncIdTag>; ///< a primary's sync session with one member in a term
using Uid = Number<struct UidTag>;       ///< one copy's life on one disk; 0 is none
using StoreId = Number<struct StoreTag>; ///< one data directory's identity; 0 is none

/// A server's name, unique in its cluster: ^[a-z0-9][a-z0-9-]{0,62}$ (checked where it enters).
struct NodeId {
    std::string text;

    NodeId() = default;
    explicit NodeId(std::string t)
        : text(std::move(t))
    {
    }
    [[nodiscard]] bool empty() const { return text.empty(); }
    /// By bytes. A name is a few of them: a call of memcmp would cost more than the comparison.
    std::strong_ordering operator<=>(const NodeId &o) const
    {
        const std::size_t common = text.size() < o.text.size() ? text.size() : o.text.size();
        for (std::size_t i = 0; i < common; ++i) {
            if (text[i] != o.text[i])
                return static_cast<unsigned char>(text[i])
                    <=> static_cast<unsigned char>(o.text[i]);
        }
        return text.size() <=> o.text.size();
    }
    bool operator==(const NodeId &o) const { return (*this <=> o) == 0; }
};

/// One run of a server process: the store it opened and how often that store had been opened.
/// The start count is durable before the first message, so that of two incarnations of one store
/// the later is known; between different stores nothing is known.
struct Incarnation {
    StoreId store;
    std::uint64_t start = 0;

    [[nodiscard]] bool isNone() const { return start == 0; }
    /// True if this run began after `other` of the same store; then `other` is dead: RocksDB's lock
    /// lets one process at a time open a store.
    [[nodiscard]] bool supersedes(const Incarnation &other) const
    {
        return store == other.store && start > other.start;
    }
    bool operator==(const Incarnation &) const = default;
};

/// Time since boot, of one machine's CLOCK_BOOTTIME. Handed in, never read inside core; two
/// machines' instants are never compared.
struct BootTime {
    using duration = std::chrono::microseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootTime>;
    static constexpr bool is_steady = true;
};
using Duration = BootTime::duration;
using Instant = BootTime::time_point;

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

} // namespace core
