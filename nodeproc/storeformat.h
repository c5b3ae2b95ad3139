// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry.h"

#include <optional>
#include <string>
#include <string_view>

/// The bytes that stand in RocksDB. Do not change: stored on disk; kStoreFormat names the version.
///
///   column family   key                                value
///   default         "node"                             one line of JSON: format, store, start,
///   node, cluster meta            partition (4)                      life (4) termSeen (8) base
///   (8) applied (8)
///                                                      appliedTerm (8) copying (1)
///   log             partition (4) decree (8)           term (8) operation (1) key length (4) key
///   value data            partition (4) key                  version (8) value
///
/// Numbers are big-endian, so that keys sort by partition and decree.
namespace nodeproc::format {

inline constexpr int kStoreFormat = 1;

[[nodiscard]] std::string partitionKey(core::PartitionId partition);
[[nodiscard]] std::string logKey(core::PartitionId partition, core::Decree decree);
[[nodiscard]] std::string dataKey(core::PartitionId partition, std::string_view key);
/// The first key behind all those of the partition.
[[nodiscard]] std::string endOfPartition(core::PartitionId partition);

[[nodiscard]] std::optional<core::PartitionId> partitionOfKey(std::string_view key);
[[nodiscard]] std::optional<core::Decree> decreeOfLogKey(std::string_view key);

[[nodiscard]] std::string encode(const core::ReplicaMeta &meta);
[[nodiscard]] std::optional<core::ReplicaMeta> decodeMeta(std::string_view bytes);
[[nodiscard]] std::string encode(const core::Entry &entry);
[[nodiscard]] std::optional<core::Entry> decodeEntry(core::Decree decree, std::string_view bytes);
[[nodiscard]] std::string encodeItem(core::Decree version, std::string_view value);
[[nodiscard]] std::optional<core::Item> decodeItem(std::string_view key, std::string_view bytes);

} // namespace nodeproc::format
