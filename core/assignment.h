// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <cstdint>
#include <string>
#include <vector>

/// Which servers should hold which partition. The same input gives the same answer on every server.
namespace core {

/// For each partition the servers that are to hold it, the primary first: min(replicas, servers)
/// of them. Copies and primaries per server differ by at most one, and the copies of one server's
/// primaries are spread over the others. REQUIRES distinct servers; without any, empty lists.
[[nodiscard]] std::vector<std::vector<NodeId>> assign(
    std::uint32_t partitions, std::uint32_t replicas, const std::vector<NodeId> &servers);

/// A server as far as placement goes. One that is not among them keeps what it has.
struct Site {
    NodeId id;
    std::string rack; ///< empty: one of its own
    std::uint32_t weight = 100;
    enum class Use {
        Takes,  ///< holds as much as its weight says
        Away,   ///< keeps what it has, but for partitions that have only one copy in sync
        Lost,   ///< what it holds goes to others, if there are any
        Leaves, ///< the same, and partitions do with fewer copies if there are none
    };
    Use use = Use::Takes;
};

struct PlacementInput {
    const std::vector<PartitionRecord> &records;
    const std::vector<Site> &sites; ///< REQUIRES distinct ids
    std::uint32_t replicas = 3;
    std::uint32_t most = 0; ///< new places at once; 0: any number
};

/// The same as assign(), by racks and weights where there are any.
[[nodiscard]] std::vector<std::vector<NodeId>> assignByWeight(
    std::uint32_t partitions, std::uint32_t replicas, const std::vector<Site> &sites);

/// New wanted lists, in the records' order: as many places as there should be copies, none on a
/// server that leaves, racks as different as possible. Only partitions for which that is not so
/// are changed.
[[nodiscard]] std::vector<std::vector<NodeId>> repair(const PlacementInput &input);

/// The same, and besides copies per server as the weights say (for equal ones: differing by at most
/// one), with as few moves as that takes. Secondaries move rather than primaries.
[[nodiscard]] std::vector<std::vector<NodeId>> rebalance(const PlacementInput &input);

} // namespace core
