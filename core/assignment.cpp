// SPDX-License-Identifier: Apache-2.0
#include "core/assignment.h"

#include <algorithm>
#include <numeric>

namespace core {

namespace {

/// In a full round each server is primary once, so each holds as many copies as any other whatever
/// the distances to the secondaries; they change from round to round to spread the load of a loss.
std::vector<std::size_t> inFullRound(std::size_t partition, std::size_t copies, std::size_t servers)
{
    const std::size_t round = partition / servers;
    std::vector<std::size_t> places{partition % servers};
    for (std::size_t copy = 1; copy < copies; ++copy) {
        const std::size_t distance = 1 + (round * (copies - 1) + copy - 1) % (servers - 1);
        places.push_back((partition + distance) % servers);
    }
    return places;
}

/// In the last, incomplete round the copies are dealt like cards, `copies` to each partition. The
/// first cards repeat after servers / gcd partitions; then the next card names the primary, so that
/// no server gets two.
std::vector<std::size_t> inLastRound(std::size_t index, std::size_t copies, std::size_t servers)
{
    const std::size_t period = servers / std::gcd(servers, copies);
    const std::size_t primary = index / period;
    std::vector<std::size_t> places;
    for (std::size_t copy = 0; copy < copies; ++copy)
        places.push_back((index * copies + (primary + copy) % copies) % servers);
    return places;
}

} // namespace

std::vector<std::vector<NodeId>> assign(
    std::uint32_t partitions, std::uint32_t replicas, const std::vector<NodeId> &servers)
{
    std::vector<std::vector<NodeId>> result(partitions);
    if (servers.empty())
        return result;
    const std::size_t copies = std::min<std::size_t>(replicas, servers.size());
    const std::size_t inFullRounds = partitions - partitions % servers.size();
    for (std::size_t i = 0; i < partitions; ++i) {
        const std::vector<std::size_t> places = i < inFullRounds
            ? inFullRound(i, copies, servers.size())
            : inLastRound(i - inFullRounds, copies, servers.size());
        for (const std::size_t place : places)
            result[i].push_back(servers[place]);
    }
    return result;
}

} // namespace core
