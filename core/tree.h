// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/zookeeper.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// What the next commit changes, beside control.
struct Plan {
    std::map<PartitionId, PartitionRecord> records;
    std::map<NodeId, NodeEntry> nodes;
    std::optional<ClusterStatus> status;
    std::optional<ClusterConfig> config;

    [[nodiscard]] bool isEmpty() const
    {
        return records.empty() && nodes.empty() && !status && !config;
    }
};

/// The cluster's tree as it stands in ZooKeeper, in the eyes of the master.
struct Tree {
    std::int32_t controlVersion = 0;
    ControlState control;
    std::vector<PartitionRecord> records; ///< by partition, all; version 0: not yet assigned
    std::map<NodeId, NodeEntry> nodes;
    std::map<NodeId, ServerEntry> servers; ///< the ephemerals: only hints
    std::optional<ClusterStatus> status;
    std::optional<ClusterConfig> config; ///< if it was read or has been changed

    [[nodiscard]] Revision revision() const
    {
        return Revision(static_cast<std::uint64_t>(controlVersion));
    }
    /// REQUIRES, if it is unchanged, that this is the tree that was held.
    void adopt(const zk::Loaded &loaded, std::uint32_t partitions);
    void adopt(const Plan &plan);
};

/// The commit for that plan, with complete groups; `expected` is control's version before it.
[[nodiscard]] zk::Commit toCommit(const Plan &plan, const Tree &tree);

/// Drops changed records from the end, by groups, until the plan's commit is small enough for
/// ZooKeeper; what is dropped is decided again in the next round.
void cutToSize(Plan &plan, const Tree &tree);

} // namespace core
