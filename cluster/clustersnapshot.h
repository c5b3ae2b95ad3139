// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace cluster {

/// What ZooKeeper's znodes say of a cluster, as one value that never changes. What is absent or
/// cannot be read is empty; `problem` says why.
struct ClusterSnapshot {
    bool connected =
        false; ///< our own session with ZooKeeper; false: the rest is what was last read
    std::optional<core::ControlState> control;
    std::int32_t revision = -1; ///< ZooKeeper's version of control, -1 without it
    std::int64_t zxid = 0;      ///< of control's last change
    std::optional<core::ClusterConfig> config;
    std::optional<core::ClusterStatus> status;
    std::map<core::NodeId, core::ServerEntry> servers; ///< ephemerals: hints only
    std::map<core::NodeId, core::NodeEntry> nodes;
    std::vector<core::PartitionRecord> mappings; ///< by partition, each at most once
    std::string problem; ///< for people: which znode could not be read, or why there is no session
    std::int64_t receivedAtNs = 0; ///< CLOCK_BOOTTIME when the znodes were read, 0: never

    /// True if the master that `control` names has its ephemeral, of the same incarnation.
    [[nodiscard]] bool masterRegistered() const;
    /// Only then is `status` shown as it stands (interfaces.md, section 3).
    [[nodiscard]] bool isValid() const { return connected && masterRegistered(); }
};

} // namespace cluster
