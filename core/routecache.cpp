// SPDX-License-Identifier: Apache-2.0
#include "core/routecache.h"

#include <utility>

namespace core {

void RouteCache::setMaster(Place master, std::uint32_t partitions)
{
    note(master);
    m_master = std::move(master);
    m_partitions = partitions;
}

void RouteCache::forgetMaster(const std::string &address)
{
    if (m_master && m_master->address == address)
        m_master.reset();
}

void RouteCache::learn(const Location &location)
{
    note(location.primary);
    for (const Place &secondary : location.secondaries)
        note(secondary);
    const Route *const known = find(location.partition);
    if (known == nullptr || known->term <= location.term)
        m_routes[location.partition] = Route{location.term, location.primary};
}

void RouteCache::forget(PartitionId partition, Term term)
{
    const auto known = m_routes.find(partition);
    if (known != m_routes.end() && known->second.term <= term)
        m_routes.erase(known);
}

void RouteCache::forgetServer(const std::string &address)
{
    std::erase_if(m_routes,
        [&address](const auto &route) { return route.second.primary.address == address; });
}

const RouteCache::Route *RouteCache::find(PartitionId partition) const
{
    const auto known = m_routes.find(partition);
    return known == m_routes.end() ? nullptr : &known->second;
}

std::optional<PartitionId> RouteCache::partitionOf(std::string_view key) const
{
    if (m_partitions == 0)
        return std::nullopt;
    return core::partitionOf(key, m_partitions);
}

std::vector<Place> RouteCache::guides() const
{
    std::vector<Place> guides;
    if (m_master)
        guides.push_back(*m_master);
    for (const auto &[id, address] : m_servers) {
        if (!m_master || m_master->address != address)
            guides.push_back({id, address});
    }
    return guides;
}

std::string RouteCache::addressOf(const NodeId &id) const
{
    const auto known = m_servers.find(id);
    return known == m_servers.end() ? std::string() : known->second;
}

void RouteCache::note(const Place &place)
{
    if (!place.id.empty() && !place.address.empty())
        m_servers[place.id] = place.address;
}

} // namespace core
