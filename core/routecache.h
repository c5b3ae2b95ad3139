// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/location.h"
#include "core/types.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What one client has learnt of a cluster; shared by all its requests. Nothing in it is certain: a
/// server that is asked in vain says so, and what is forgotten here is asked for again.
class RouteCache
{
public:
    struct Route {
        Term term;
        Place primary;
    };

    /// What ZooKeeper says. 0 partitions: not known, then every key has to be located.
    void setMaster(Place master, std::uint32_t partitions);
    /// Unless another master has been learnt since.
    void forgetMaster(const std::string &address);

    /// Takes the route unless one of a later term is known, and the addresses of all its servers.
    void learn(const Location &location);
    /// Unless a route of a later term has been learnt since.
    void forget(PartitionId partition, Term term);
    /// All routes that lead to that address: who does not answer for one partition, or has ended a
    /// connection, is asked for none before a guide has named it again.
    void forgetServer(const std::string &address);
    /// All routes; master and servers stay.
    void clearRoutes() { m_routes.clear(); }

    [[nodiscard]] const std::optional<Place> &master() const { return m_master; }
    /// Null if not known.
    [[nodiscard]] const Route *find(PartitionId partition) const;
    /// Nothing if the number of partitions is not known.
    [[nodiscard]] std::optional<PartitionId> partitionOf(std::string_view key) const;
    /// Whom to ask where a key lives: the master, then the others by name.
    [[nodiscard]] std::vector<Place> guides() const;
    /// Empty if not known.
    [[nodiscard]] std::string addressOf(const NodeId &id) const;

private:
    void note(const Place &place);

    std::optional<Place> m_master;
    std::uint32_t m_partitions = 0;
    std::map<PartitionId, Route> m_routes;
    std::map<NodeId, std::string> m_servers;
};

} // namespace core
