// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/session.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>

/// The bytes that stand in RocksDB. Do not change: stored on disk; kStoreFormat names the version.
///
///   column family  key                       value
///   default        "node"                    one line of JSON: format, store, start,
///                                            node, cluster, boot, clean, untouchedSuspect,
///                                            partitions, clusterId
///   default        "digest" partition (4)    digest (8) items (8), see core/digest.h
///   meta           partition (4)             life (4) termSeen (8) base (8) applied (8)
///                                            appliedTerm (8) flags (1): 1 copying, 2 suspect
///   log            partition (4) decree (8)  term (8) kind (1) …, see below
///   data           partition (4) key         version (8) value
///   each           "\xff\xff\xff\xffmark"    the sequence number at which the last batch ended (8)
///   sessions       partition (4)             how many there are (4)
///   sessions       partition (4) client      done (8) last (8), then for each result
///                                            seq (8) content (8) status (2) version (8)
///
/// Numbers are big-endian, so that keys sort by partition and decree. A log entry's kind is the
/// operation, with 16 for a condition, 32 for a tag and 64 for a tag with `first`. Then follow, as
/// far as it says so: ifVersion (8); seq (8) done (8) length (1) client; for Expire expired (8),
/// for the others key length (4) key value.
///
/// Format 1 had no sessions, and entries of kinds 0 and 1 alone; format 2 had no marks.
namespace nodeproc::format {

inline constexpr int kStoreFormat = 3;
inline constexpr int kOldestFormat = 1; ///< that is read, and then written as kStoreFormat

[[nodiscard]] std::string partitionKey(core::PartitionId partition);
[[nodiscard]] std::string logKey(core::PartitionId partition, core::Decree decree);
[[nodiscard]] std::string dataKey(core::PartitionId partition, std::string_view key);
[[nodiscard]] std::string sessionKey(core::PartitionId partition, std::string_view client);
/// The first key behind all those of the partition.
[[nodiscard]] std::string endOfPartition(core::PartitionId partition);
/// The first key that belongs to a span, or would, and the first behind it.
[[nodiscard]] std::pair<std::string, std::string> boundsOf(
    core::PartitionId partition, const core::KeySpan &span);

[[nodiscard]] std::optional<core::PartitionId> partitionOfKey(std::string_view key);
[[nodiscard]] std::optional<core::Decree> decreeOfLogKey(std::string_view key);

/// Behind the keys of all partitions.
[[nodiscard]] std::string_view markKey();
[[nodiscard]] std::string encodeMark(std::uint64_t sequence);
[[nodiscard]] std::optional<std::uint64_t> decodeMark(std::string_view bytes);

[[nodiscard]] std::string digestKey(core::PartitionId partition);
[[nodiscard]] std::string encodeSum(std::uint64_t digest, std::uint64_t items);
[[nodiscard]] std::optional<std::pair<std::uint64_t, std::uint64_t>> decodeSum(
    std::string_view bytes);

[[nodiscard]] std::string encode(const core::ReplicaMeta &meta);
[[nodiscard]] std::optional<core::ReplicaMeta> decodeMeta(std::string_view bytes);
[[nodiscard]] std::string encode(const core::Entry &entry);
[[nodiscard]] std::optional<core::Entry> decodeEntry(core::Decree decree, std::string_view bytes);
[[nodiscard]] std::string encodeItem(core::Decree version, std::string_view value);
[[nodiscard]] std::optional<core::Item> decodeItem(std::string_view key, std::string_view bytes);
/// Version and value, without a copy.
[[nodiscard]] std::optional<std::pair<core::Decree, std::string_view>> viewItem(
    std::string_view bytes);
[[nodiscard]] std::string encode(const core::Session &session);
[[nodiscard]] std::optional<core::Session> decodeSession(std::string_view bytes);
[[nodiscard]] std::string encodeCount(std::uint32_t count);
[[nodiscard]] std::optional<std::uint32_t> decodeCount(std::string_view bytes);

} // namespace nodeproc::format
