// SPDX-License-Identifier: Apache-2.0
#include "core/assignment.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

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

/// Servers are numbers here: those of the list, which is what gets balanced.
class Balancer
{
public:
    Balancer(const std::vector<PartitionRecord> &records, const std::vector<NodeId> &servers);

    void fill(std::size_t replicas);
    void level();
    [[nodiscard]] std::vector<std::vector<NodeId>> wanted() const;

private:
    static constexpr std::size_t kUnlisted = std::numeric_limits<std::size_t>::max();

    struct Place {
        NodeId id;
        std::size_t server = kUnlisted;
    };
    struct Partition {
        std::vector<Place> places;
        std::size_t primary = kUnlisted;
    };
    struct Move {
        std::size_t partition;
        std::size_t from;
        std::size_t to;
    };

    [[nodiscard]] static bool holds(const Partition &partition, std::size_t server);
    [[nodiscard]] std::vector<std::size_t> givers() const;
    [[nodiscard]] std::vector<std::size_t> takers() const;
    [[nodiscard]] std::optional<Move> findMove(bool primaries) const;
    [[nodiscard]] std::optional<std::size_t> findPartition(
        std::size_t from, std::size_t to, bool primaries) const;
    void add(Partition &partition);
    [[nodiscard]] bool drop(Partition &partition);
    void carryOut(const Move &move);
    [[nodiscard]] std::size_t column(const Partition &partition) const
    {
        return std::min(partition.primary, m_servers.size());
    }

    const std::vector<NodeId> &m_servers;
    std::vector<Partition> m_partitions;
    std::vector<std::size_t> m_loads;
    std::vector<std::vector<std::size_t>> m_taken; ///< how many of whose primaries, by the taker
};

Balancer::Balancer(const std::vector<PartitionRecord> &records, const std::vector<NodeId> &servers)
    : m_servers(servers)
    , m_loads(servers.size())
    , m_taken(servers.size(), std::vector<std::size_t>(servers.size() + 1))
{
    std::map<NodeId, std::size_t> numbers;
    for (std::size_t i = 0; i < servers.size(); ++i)
        numbers[servers[i]] = i;
    for (const PartitionRecord &record : records) {
        Partition partition;
        for (const NodeId &id : record.wanted) {
            const auto number = numbers.find(id);
            if (number == numbers.end()) {
                partition.places.push_back({id, kUnlisted});
                continue;
            }
            partition.places.push_back({id, number->second});
            ++m_loads[number->second];
            if (id == record.primary)
                partition.primary = number->second;
        }
        m_partitions.push_back(std::move(partition));
    }
}

bool Balancer::holds(const Partition &partition, std::size_t server)
{
    return std::any_of(partition.places.begin(), partition.places.end(),
        [server](const Place &place) { return place.server == server; });
}

void Balancer::fill(std::size_t replicas)
{
    const std::size_t copies = std::min(replicas, m_servers.size());
    for (Partition &partition : m_partitions) {
        while (partition.places.size() < copies)
            add(partition);
        while (partition.places.size() > replicas && drop(partition))
            continue;
    }
}

void Balancer::add(Partition &partition)
{
    std::size_t best = kUnlisted;
    for (std::size_t i = 0; i < m_servers.size(); ++i) {
        if (!holds(partition, i) && (best == kUnlisted || m_loads[i] < m_loads[best]))
            best = i;
    }
    // Fewer places than servers, so there is one.
    partition.places.push_back({m_servers[best], best});
    ++m_loads[best];
}

bool Balancer::drop(Partition &partition)
{
    auto worst = partition.places.end();
    for (auto place = partition.places.begin(); place != partition.places.end(); ++place) {
        if (place->server == kUnlisted || place->server == partition.primary)
            continue;
        if (worst == partition.places.end() || m_loads[place->server] > m_loads[worst->server])
            worst = place;
    }
    if (worst == partition.places.end())
        return false;
    --m_loads[worst->server];
    partition.places.erase(worst);
    return true;
}

/// Those with more than their share; if nobody has more, those with the larger share.
std::vector<std::size_t> Balancer::givers() const
{
    const std::size_t total = std::accumulate(m_loads.begin(), m_loads.end(), std::size_t(0));
    const std::size_t more = (total + m_loads.size() - 1) / m_loads.size();
    const std::size_t most = *std::max_element(m_loads.begin(), m_loads.end());
    std::vector<std::size_t> givers;
    for (std::size_t i = 0; i < m_loads.size(); ++i) {
        if (m_loads[i] > more || (most <= more && m_loads[i] == more))
            givers.push_back(i);
    }
    std::stable_sort(givers.begin(), givers.end(),
        [this](std::size_t a, std::size_t b) { return m_loads[a] > m_loads[b]; });
    return givers;
}

/// Those with less than their share; if nobody has less, those with the smaller share.
std::vector<std::size_t> Balancer::takers() const
{
    const std::size_t total = std::accumulate(m_loads.begin(), m_loads.end(), std::size_t(0));
    const std::size_t less = total / m_loads.size();
    const std::size_t least = *std::min_element(m_loads.begin(), m_loads.end());
    std::vector<std::size_t> takers;
    for (std::size_t i = 0; i < m_loads.size(); ++i) {
        if (m_loads[i] < less || (least >= less && m_loads[i] == less))
            takers.push_back(i);
    }
    std::stable_sort(takers.begin(), takers.end(),
        [this](std::size_t a, std::size_t b) { return m_loads[a] < m_loads[b]; });
    return takers;
}

std::optional<std::size_t> Balancer::findPartition(
    std::size_t from, std::size_t to, bool primaries) const
{
    std::optional<std::size_t> best;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < m_partitions.size(); ++i) {
        const Partition &partition = m_partitions[i];
        if ((partition.primary == from) != primaries || !holds(partition, from)
            || holds(partition, to))
            continue;
        const std::size_t count = m_taken[to][column(partition)];
        if (!best || count < taken) {
            best = i;
            taken = count;
        }
    }
    return best;
}

std::optional<Balancer::Move> Balancer::findMove(bool primaries) const
{
    for (const std::size_t from : givers()) {
        for (const std::size_t to : takers()) {
            if (m_loads[from] < m_loads[to] + 2)
                continue;
            if (const auto partition = findPartition(from, to, primaries))
                return Move{*partition, from, to};
        }
    }
    return std::nullopt;
}

void Balancer::carryOut(const Move &move)
{
    Partition &partition = m_partitions[move.partition];
    for (Place &place : partition.places) {
        if (place.server == move.from)
            place = {m_servers[move.to], move.to};
    }
    --m_loads[move.from];
    ++m_loads[move.to];
    ++m_taken[move.to][column(partition)];
}

void Balancer::level()
{
    // Who holds two more than another holds a partition that the other does not, so a move is
    // always found; each makes the loads' squares smaller, so there is an end.
    while (true) {
        std::optional<Move> move = findMove(false);
        if (!move)
            move = findMove(true);
        if (!move)
            return;
        carryOut(*move);
    }
}

std::vector<std::vector<NodeId>> Balancer::wanted() const
{
    std::vector<std::vector<NodeId>> result;
    for (const Partition &partition : m_partitions) {
        std::vector<NodeId> ids;
        for (const Place &place : partition.places)
            ids.push_back(place.id);
        result.push_back(std::move(ids));
    }
    return result;
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

std::vector<std::vector<NodeId>> rebalance(const std::vector<PartitionRecord> &records,
    const std::vector<NodeId> &servers, std::uint32_t replicas)
{
    Balancer balancer(records, servers);
    if (!servers.empty()) {
        balancer.fill(replicas);
        balancer.level();
    }
    return balancer.wanted();
}

} // namespace core
