// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

/// Which servers should lead which partitions. Servers and partitions are numbers here; the same
/// input gives the same answer on every server.
namespace core {

/// A partition that may change hands.
struct Lead {
    std::size_t partition = 0;
    std::size_t primary = 0;
    std::vector<std::size_t> heirs; ///< who else may lead it
};

/// True if one unit of load fits better with `to`, which has `toLoad`, than with `from`, which has
/// `fromLoad`. By it servers come to hold what their weights say, rounded down or up. Weight 0
/// takes nothing and gives all.
[[nodiscard]] bool isBetterAt(
    std::uint32_t to, std::size_t toLoad, std::uint32_t from, std::size_t fromLoad);

/// New primaries for some of the partitions, by their number, so that the servers lead as much as
/// their weights say; by as few switches as that takes, over chains of partitions where no direct
/// one does. `fixed` counts by server what it leads besides.
[[nodiscard]] std::map<std::size_t, std::size_t> level(const std::vector<Lead> &leads,
    const std::vector<std::uint32_t> &weights, const std::vector<std::size_t> &fixed);

} // namespace core
