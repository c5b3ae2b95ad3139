// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"

#include <cstdint>
#include <vector>

/// Which servers should hold which partition. The same input gives the same answer on every server.
namespace core {

/// For each partition the servers that are to hold it, the primary first: min(replicas, servers)
/// of them. Copies and primaries per server differ by at most one, and the copies of one server's
/// primaries are spread over the others. REQUIRES distinct servers; without any, empty lists.
[[nodiscard]] std::vector<std::vector<NodeId>> assign(
    std::uint32_t partitions, std::uint32_t replicas, const std::vector<NodeId> &servers);

/// New wanted lists, in the records' order, so that each has min(replicas, servers) and copies per
/// server differ by at most one, with as few moves as that takes. Secondaries move rather than
/// primaries. Who is wanted but not among `servers` stays, and is not counted.
[[nodiscard]] std::vector<std::vector<NodeId>> rebalance(
    const std::vector<PartitionRecord> &records, const std::vector<NodeId> &servers,
    std::uint32_t replicas);

} // namespace core
