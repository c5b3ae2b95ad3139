// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// The configuration as values: what stands in ZooKeeper (interfaces.md, section 3). znodes.h turns
/// each into the JSON of its znode and back.
namespace core {

/// One copy that counts: a server and the life of the copy on its disk.
struct Member {
    NodeId id;
    Uid uid;
    bool operator==(const Member &) const = default;
};

/// Who holds a partition. Written by the master alone, one ZooKeeper version after another.
struct PartitionRecord {
    PartitionId partition;
    Version version;
    Term term;               ///< the version at which the primary was installed
    NodeId primary;          ///< never cleared: it names the last one when nobody serves
    Incarnation incarnation; ///< the run of `primary` that may lead this term, and no other
    Term released;           ///< the term directly before, if its primary asked for this one; or 0
    std::vector<NodeId>
        dead; ///< believed dead at the installation; the primary asks to remove them
    std::vector<Member> inSync; ///< sorted by id; never empty; every one has every committed entry
    std::vector<NodeId> wanted; ///< where the copies should live
    Term recovered = {};        ///< the last one that began with loss of data accepted, or 0
    bool suspectOk = false;     ///< the primary may begin this term though its copy is suspect

    /// The member with that id, or null.
    [[nodiscard]] const Member *member(const NodeId &id) const;
    [[nodiscard]] bool isWanted(const NodeId &id) const;
    bool operator==(const PartitionRecord &) const = default;
};

enum class Durability { Os, Fsync };
enum class ReadMode { Lease, Confirm };
/// What has another server lead instead. It is waited for those to whom leases were granted in any
/// case; only a proof ends that wait early.
enum class Detection {
    Lifeline, ///< the end of a lifeline is a proof; silence is a suspicion
    Lease,    ///< the end of a lifeline is a suspicion too
    Session,  ///< nothing but silence beyond the end of the session with ZooKeeper
};

/// What the first server of a cluster decided.
struct ClusterConfig {
    std::uint64_t id = 0; ///< drawn with the cluster; 0 if it was begun before there was one
    std::uint32_t partitions = 64;
    std::uint32_t replicas = 3;
    std::uint32_t minInsync = 1;
    Durability durability = Durability::Os;
    ReadMode readMode = ReadMode::Lease;
    Detection detection = Detection::Lifeline;
    bool operator==(const ClusterConfig &) const = default;
};

/// `control`: the fence. Its ZooKeeper version is the revision of the configuration.
struct ControlState {
    Epoch epoch;
    Revision revision; ///< as written by the master that predicted it
    NodeId master;     ///< empty before the first
    Incarnation incarnation;
    std::string address; ///< "host:port" of the master
    bool operator==(const ControlState &) const = default;
};

/// `servers/<id>`, ephemeral: a hint that this run is there.
struct ServerEntry {
    std::string address;
    Incarnation incarnation;
    std::string boot; ///< the machine's boot id
    std::int64_t pid = 0;
    std::string version;
    bool operator==(const ServerEntry &) const = default;
};

enum class Health { Up, Suspect, Down };
enum class Evidence { None, Eof, Silence, Session, Stopped, Returned };
enum class NodeState { Active, Draining, Gone };

/// `nodes/<id>`: what the master holds about a server.
struct NodeEntry {
    StoreId store;
    std::string rack;
    std::string host;
    std::uint32_t weight = 100;
    NodeState state = NodeState::Active;
    Health health = Health::Down;
    Evidence evidence = Evidence::None; ///< what the last change of health rests on
    Incarnation incarnation;
    bool operator==(const NodeEntry &) const = default;
};

enum class ClusterState { Initializing, Ready, Degraded, Unavailable };

/// `status`: the cluster in one line.
struct ClusterStatus {
    ClusterState state = ClusterState::Initializing;
    Epoch epoch;
    std::uint32_t serversUp = 0;
    std::uint32_t serversKnown = 0;
    std::uint32_t partitions = 0;
    std::uint32_t served = 0; ///< partitions whose primary is up
    std::uint32_t full =
        0; ///< partitions with min(replicas, servers up) in-sync members that are up
    std::string why;
    bool operator==(const ClusterStatus &) const = default;
};

/// Several partitions share a mappings znode in large clusters.
[[nodiscard]] std::uint32_t partitionsPerMapping(std::uint32_t partitions);

/// The uid of a server's copy of a partition that has never held an entry: drawn with the store, so
/// that the master can name copies that no server had to create first. `life` counts the copies of
/// this partition that this store has had.
[[nodiscard]] Uid uidOfCopy(StoreId store, PartitionId partition, std::uint32_t life);

} // namespace core
