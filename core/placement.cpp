// SPDX-License-Identifier: Apache-2.0
#include "core/assignment.h"
#include "core/levelling.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

/// Changes of an assignment that exists.
namespace core {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

/// Servers are numbers here: those of the sites.
class Balancer
{
public:
    explicit Balancer(const PlacementInput &input);

    void repair();
    void level();
    [[nodiscard]] std::vector<std::vector<NodeId>> wanted() const;

private:
    struct Place {
        NodeId id;
        std::size_t server = kNone;
    };
    struct Partition {
        std::vector<Place> places;
        std::size_t primary = kNone;
        bool isUrgent = false; ///< one copy is all there is
    };
    struct Move {
        std::size_t partition;
        std::size_t from;
        std::size_t to;
    };

    [[nodiscard]] static bool holds(const Partition &partition, std::size_t server);
    [[nodiscard]] bool takes(std::size_t server) const
    {
        return m_sites[server].use == Site::Use::Takes && m_sites[server].weight > 0;
    }
    [[nodiscard]] bool isBetter(std::size_t to, std::size_t from) const
    {
        return isBetterAt(m_sites[to].weight, m_loads[to], m_sites[from].weight, m_loads[from]);
    }
    [[nodiscard]] bool isEmptier(std::size_t a, std::size_t b) const;
    [[nodiscard]] bool mayMove() const { return m_most == 0 || m_moved < m_most; }
    [[nodiscard]] std::size_t sameRack(
        const Partition &partition, std::size_t server, std::size_t without) const;
    [[nodiscard]] std::size_t best(const Partition &partition, std::size_t without) const;
    [[nodiscard]] bool keeps(const Partition &partition, const Place &place) const;
    void replaceLost(Partition &partition);
    void add(Partition &partition, std::size_t server);
    [[nodiscard]] bool drop(Partition &partition);
    void spreadRacks(Partition &partition);
    void put(Partition &partition, Place &place, std::size_t to);
    [[nodiscard]] std::vector<std::size_t> byLoad(bool fullestFirst) const;
    [[nodiscard]] std::optional<Move> findMove(bool primaries) const;
    [[nodiscard]] std::optional<std::size_t> findPartition(
        std::size_t from, std::size_t to, bool primaries) const;
    void carryOut(const Move &move);
    [[nodiscard]] std::size_t column(const Partition &partition) const
    {
        return std::min(partition.primary, m_sites.size());
    }

    const std::vector<Site> &m_sites;
    std::size_t m_replicas;
    std::size_t m_most;
    std::size_t m_moved = 0;
    std::size_t m_takers = 0;
    std::vector<Partition> m_partitions;
    std::vector<std::size_t> m_loads;
    std::vector<std::vector<std::size_t>> m_taken; ///< how many of whose primaries, by the taker
};

Balancer::Balancer(const PlacementInput &input)
    : m_sites(input.sites)
    , m_replicas(input.replicas)
    , m_most(input.most)
    , m_loads(input.sites.size())
    , m_taken(input.sites.size(), std::vector<std::size_t>(input.sites.size() + 1))
{
    std::map<NodeId, std::size_t> numbers;
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        numbers[m_sites[i].id] = i;
        m_takers += takes(i);
    }
    for (const PartitionRecord &record : input.records) {
        Partition partition;
        partition.isUrgent = record.inSync.size() == 1;
        for (const NodeId &id : record.wanted) {
            const auto number = numbers.find(id);
            if (number == numbers.end()) {
                partition.places.push_back({id, kNone});
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

/// By what one more copy would make of them.
bool Balancer::isEmptier(std::size_t a, std::size_t b) const
{
    return (2 * m_loads[a] + 1) * m_sites[b].weight < (2 * m_loads[b] + 1) * m_sites[a].weight;
}

/// How many other places of the partition are in the rack of `server`.
std::size_t Balancer::sameRack(
    const Partition &partition, std::size_t server, std::size_t without) const
{
    const std::string &rack = m_sites[server].rack;
    if (rack.empty())
        return 0;
    return static_cast<std::size_t>(
        std::count_if(partition.places.begin(), partition.places.end(), [&](const Place &place) {
            return place.server != kNone && place.server != server && place.server != without
                && m_sites[place.server].rack == rack;
        }));
}

/// The best server for one more place of the partition, or instead of the place on `without`.
std::size_t Balancer::best(const Partition &partition, std::size_t without) const
{
    std::size_t best = kNone;
    std::size_t bestRack = 0;
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        if (!takes(i) || holds(partition, i))
            continue;
        const std::size_t rack = sameRack(partition, i, without);
        if (best == kNone || rack < bestRack || (rack == bestRack && isEmptier(i, best))) {
            best = i;
            bestRack = rack;
        }
    }
    return best;
}

void Balancer::put(Partition &partition, Place &place, std::size_t to)
{
    --m_loads[place.server];
    ++m_loads[to];
    ++m_moved;
    ++m_taken[to][column(partition)];
    place = {m_sites[to].id, to};
}

void Balancer::repair()
{
    const std::size_t copies = std::min(m_replicas, m_takers);
    for (Partition &partition : m_partitions) {
        if (!mayMove())
            return;
        replaceLost(partition);
        while (partition.places.size() < copies) {
            const std::size_t server = best(partition, kNone);
            if (server == kNone)
                break;
            add(partition, server);
        }
        while (partition.places.size() > m_replicas && drop(partition))
            continue;
        spreadRacks(partition);
    }
}

bool Balancer::keeps(const Partition &partition, const Place &place) const
{
    if (place.server == kNone)
        return true;
    const Site::Use use = m_sites[place.server].use;
    return use == Site::Use::Takes || (use == Site::Use::Away && !partition.isUrgent);
}

void Balancer::replaceLost(Partition &partition)
{
    for (std::size_t i = 0; i < partition.places.size();) {
        Place &place = partition.places[i];
        if (keeps(partition, place)) {
            ++i;
            continue;
        }
        // With more places than copies are wanted one need not be replaced.
        const std::size_t to =
            partition.places.size() > m_replicas ? kNone : best(partition, place.server);
        const bool mayDrop = partition.places.size() > 1
            && (m_sites[place.server].use == Site::Use::Leaves
                || partition.places.size() > m_replicas);
        if (to != kNone) {
            put(partition, place, to);
            ++i;
        } else if (mayDrop) {
            --m_loads[place.server];
            partition.places.erase(partition.places.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
}

void Balancer::add(Partition &partition, std::size_t server)
{
    partition.places.push_back({m_sites[server].id, server});
    ++m_loads[server];
    ++m_moved;
}

bool Balancer::drop(Partition &partition)
{
    auto worst = partition.places.end();
    std::size_t worstRack = 0;
    for (auto place = partition.places.begin(); place != partition.places.end(); ++place) {
        if (place->server == kNone || place->server == partition.primary)
            continue;
        const std::size_t rack = sameRack(partition, place->server, kNone);
        if (worst == partition.places.end() || rack > worstRack
            || (rack == worstRack && isEmptier(worst->server, place->server))) {
            worst = place;
            worstRack = rack;
        }
    }
    if (worst == partition.places.end())
        return false;
    --m_loads[worst->server];
    partition.places.erase(worst);
    return true;
}

void Balancer::spreadRacks(Partition &partition)
{
    for (Place &place : partition.places) {
        if (place.server == kNone || place.server == partition.primary)
            continue;
        const std::size_t to = best(partition, place.server);
        if (to != kNone
            && sameRack(partition, to, place.server) < sameRack(partition, place.server, kNone))
            put(partition, place, to);
    }
}

std::vector<std::size_t> Balancer::byLoad(bool fullestFirst) const
{
    std::vector<std::size_t> servers;
    for (std::size_t i = 0; i < m_sites.size(); ++i) {
        if (m_sites[i].use == Site::Use::Takes)
            servers.push_back(i);
    }
    std::stable_sort(servers.begin(), servers.end(), [&](std::size_t a, std::size_t b) {
        return fullestFirst ? isEmptier(b, a) : isEmptier(a, b);
    });
    return servers;
}

std::optional<std::size_t> Balancer::findPartition(
    std::size_t from, std::size_t to, bool primaries) const
{
    std::optional<std::size_t> best;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < m_partitions.size(); ++i) {
        const Partition &partition = m_partitions[i];
        if ((partition.primary == from) != primaries || !holds(partition, from)
            || holds(partition, to)
            || sameRack(partition, to, from) > sameRack(partition, from, kNone))
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
    const std::vector<std::size_t> takers = byLoad(false);
    for (const std::size_t from : byLoad(true)) {
        for (const std::size_t to : takers) {
            if (to == from || !isBetter(to, from))
                break;
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
            put(partition, place, move.to);
    }
}

void Balancer::level()
{
    // Each move makes the loads' squares by weight smaller, so there is an end.
    while (mayMove()) {
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

std::vector<std::vector<NodeId>> assignByWeight(
    std::uint32_t partitions, std::uint32_t replicas, const std::vector<Site> &sites)
{
    std::vector<NodeId> ids;
    bool isUniform = true;
    for (const Site &site : sites) {
        ids.push_back(site.id);
        isUniform = isUniform && site.rack.empty() && site.weight == sites.front().weight;
    }
    if (isUniform)
        return assign(partitions, replicas, ids);
    auto lists = rebalance({std::vector<PartitionRecord>(partitions), sites, replicas, 0});
    std::map<NodeId, std::size_t> numbers;
    std::vector<std::uint32_t> weights;
    for (const Site &site : sites) {
        numbers[site.id] = weights.size();
        weights.push_back(site.weight);
    }
    std::vector<Lead> leads;
    for (std::size_t i = 0; i < lists.size(); ++i) {
        Lead lead{i, numbers[lists[i].front()], {}};
        for (std::size_t place = 1; place < lists[i].size(); ++place)
            lead.heirs.push_back(numbers[lists[i][place]]);
        leads.push_back(std::move(lead));
    }
    for (const auto &[partition, to] :
        core::level(leads, weights, std::vector<std::size_t>(sites.size()))) {
        auto &list = lists[partition];
        std::iter_swap(list.begin(), std::find(list.begin(), list.end(), ids[to]));
    }
    return lists;
}

std::vector<std::vector<NodeId>> repair(const PlacementInput &input)
{
    Balancer balancer(input);
    balancer.repair();
    return balancer.wanted();
}

std::vector<std::vector<NodeId>> rebalance(const PlacementInput &input)
{
    Balancer balancer(input);
    balancer.repair();
    balancer.level();
    return balancer.wanted();
}

} // namespace core
