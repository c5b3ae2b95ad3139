// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <map>
#include <optional>
#include <variant>
#include <vector>

/// What a server wants of ZooKeeper and what ZooKeeper answers, as values; the host turns them into
/// znodes. At most one Load and one Commit are under way at a time.
namespace core {

namespace zk {
/// Reads the cluster's whole tree, after a sync; or control alone, if its version is still `held`.
struct Load {
    std::uint64_t nonce = 0;               ///< comes back with the answer
    std::optional<std::int32_t> held = {}; ///< of the tree that the asker has
};
/// One multi: setData(control, expecting version `expected`) and whatever else is there. Nothing of
/// it happens unless all does. Keep it below 700 KB (Controller sees to it).
struct Commit {
    std::uint64_t nonce = 0;
    std::int32_t expected = 0; ///< ZooKeeper's version of control
    ControlState control;
    bool takeover = false; ///< also replaces the ephemeral `master` by one of this session
    std::vector<PartitionRecord> records; ///< complete groups of partitionsPerMapping()
    std::map<NodeId, NodeEntry> nodes;    ///< created or replaced
    std::optional<ClusterStatus> status;
    std::optional<ClusterConfig> config;
};
} // namespace zk
using ZkRequest = std::variant<zk::Load, zk::Commit>;

namespace zk {
/// ZooKeeper's tree of this cluster; records is empty before the first assignment.
struct Loaded {
    std::uint64_t nonce = 0;
    bool ok = false;          ///< false: could not be read, everything else is empty
    bool isUnchanged = false; ///< only control is here: all else is as it was held
    std::int32_t controlVersion = 0;
    ControlState control;
    std::vector<PartitionRecord> records; ///< by partition
    std::map<NodeId, NodeEntry> nodes;
    std::map<NodeId, ServerEntry> servers; ///< the ephemerals that are there
    std::optional<ClusterStatus> status;
    std::optional<ClusterConfig> config;
};
enum class Outcome {
    Done,
    Refused, ///< certainly not: control's version was another
    Unknown, ///< connection lost: it may have happened
};
struct Committed {
    std::uint64_t nonce = 0;
    Outcome outcome = Outcome::Unknown;
};
/// `control` has changed or was read again (the active master watches it and reads it each second).
struct ControlSeen {
    std::int32_t version = 0;
    ControlState control;
};
/// The ephemerals under servers, whenever they change. Only hints.
struct ServersSeen {
    std::map<NodeId, ServerEntry> servers;
};
/// The session has expired; the host opens another and registers again by itself.
struct Expired {
};
} // namespace zk
using ZkEvent =
    std::variant<zk::Loaded, zk::Committed, zk::ControlSeen, zk::ServersSeen, zk::Expired>;

} // namespace core
