// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <cstdint>
#include <map>
#include <vector>

namespace core {

/// What the cluster's one line is made of. The references must outlive the call alone.
struct StatusInput {
    const ClusterConfig &config;
    Epoch epoch;
    const std::vector<PartitionRecord> &records; ///< version 0, or missing: not yet assigned
    const std::map<NodeId, NodeEntry> &nodes;
    std::uint32_t expect = 0;     ///< servers that the first assignment waits for; 0: for a quiet
    std::uint32_t registered = 0; ///< servers that have registered
};

/// The four states as interfaces.md, section 3, defines them, and why in a few words.
[[nodiscard]] ClusterStatus computeStatus(const StatusInput &input);

} // namespace core
