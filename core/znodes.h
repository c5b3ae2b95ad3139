// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"
#include "core/result.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// The JSON of each znode, word for word as in interfaces.md, section 3. Do not change: people,
/// scripts and other versions read it. Unknown members are ignored; anything else that is not as
/// it should be is Status::BadRequest.
namespace core {

/// `master`, ephemeral: a hint; who is master stands in `control`.
struct MasterEntry {
    NodeId id;
    Epoch epoch;
    bool operator==(const MasterEntry &) const = default;
};

[[nodiscard]] std::string encodeControl(const ControlState &control);
[[nodiscard]] Result<ControlState> decodeControl(std::string_view text);

[[nodiscard]] std::string encodeMaster(const MasterEntry &master);
[[nodiscard]] Result<MasterEntry> decodeMaster(std::string_view text);

[[nodiscard]] std::string encodeServer(const ServerEntry &server);
[[nodiscard]] Result<ServerEntry> decodeServer(std::string_view text);

[[nodiscard]] std::string encodeNode(const NodeEntry &node);
[[nodiscard]] Result<NodeEntry> decodeNode(std::string_view text);

[[nodiscard]] std::string encodeConfig(const ClusterConfig &config);
[[nodiscard]] Result<ClusterConfig> decodeConfig(std::string_view text);

[[nodiscard]] std::string encodeStatus(const ClusterStatus &status);
[[nodiscard]] Result<ClusterStatus> decodeStatus(std::string_view text);

/// One group of partitionsPerMapping(partitions) records. REQUIRES partition < partitions of each.
[[nodiscard]] std::string encodeMapping(
    const std::vector<PartitionRecord> &group, std::uint32_t partitions);
[[nodiscard]] Result<std::vector<PartitionRecord>> decodeMapping(std::string_view text);

} // namespace core
