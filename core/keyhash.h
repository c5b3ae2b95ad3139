// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"
#include "core/types.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace core {

// Do not change: limits of the wire, and what is stored was placed by them.
constexpr std::uint32_t kMaxPartitions = 4096;
constexpr std::uint32_t kMaxReplicas = 7;
constexpr std::size_t kMaxKeyBytes = 1024;
constexpr std::size_t kMaxValueBytes = std::size_t(8) << 20;

/// Hashes of the keys of one partition; both ends belong to it.
struct KeyRange {
    std::uint64_t first = 0;
    std::uint64_t last = 0;

    [[nodiscard]] bool contains(std::uint64_t hash) const { return hash >= first && hash <= last; }
    bool operator==(const KeyRange &) const = default;
};

/// XXH64 with seed 0. Do not change: stored on disk.
[[nodiscard]] std::uint64_t keyHash(std::string_view key);

/// Where a key lives: floor(keyHash × partitions / 2^64). REQUIRES 1 <= partitions <=
/// kMaxPartitions. Do not change: stored on disk.
[[nodiscard]] PartitionId partitionOf(std::string_view key, std::uint32_t partitions);
[[nodiscard]] PartitionId partitionOfHash(std::uint64_t hash, std::uint32_t partitions);

/// The hashes that partitionOfHash maps to `partition`; the ranges of all partitions tile the
/// space. REQUIRES partition < partitions <= kMaxPartitions.
[[nodiscard]] KeyRange rangeOf(PartitionId partition, std::uint32_t partitions);

/// Status::BadRequest unless the key has 1 to kMaxKeyBytes bytes of valid UTF-8.
[[nodiscard]] Result<void> checkKey(std::string_view key);

} // namespace core
