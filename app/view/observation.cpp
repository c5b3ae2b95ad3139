// SPDX-License-Identifier: Apache-2.0
#include "app/view/observation.h"

#include <algorithm>

namespace app {

bool Observation::hasMaster() const
{
    if (!control || control->master.empty())
        return false;
    const auto found = servers.find(control->master);
    return found != servers.end() && found->second.incarnation == control->incarnation;
}

bool Observation::isHolder(const core::NodeId &id) const
{
    return std::any_of(
        partitions.begin(), partitions.end(), [&id](const core::PartitionRecord &record) {
            return record.isWanted(id) || record.member(id) || record.primary == id;
        });
}

std::uint32_t Observation::partitionCount() const
{
    if (config)
        return config->partitions;
    return partitions.empty() ? 0 : partitions.back().partition.value + 1;
}

std::shared_ptr<const Observation> Observer::observe(
    const cluster::ClusterSnapshot &snapshot, qint64 nowNs)
{
    auto next = std::make_shared<Observation>();
    next->isConnected = snapshot.connected;
    // Without new znodes the news is the session's, and is of this moment.
    next->readAtNs = snapshot.receivedAtNs == m_lastReadNs ? nowNs : snapshot.receivedAtNs;
    m_lastReadNs = snapshot.receivedAtNs;
    const bool isSame = m_last->isConnected == snapshot.connected && m_last->connectionSinceNs != 0;
    next->connectionSinceNs = isSame ? m_last->connectionSinceNs : nowNs;
    next->config = snapshot.config;
    next->control = snapshot.control;
    next->status = snapshot.status;
    next->servers = snapshot.servers;
    next->partitions = snapshot.mappings;
    next->problem = snapshot.problem;
    for (const auto &[id, entry] : snapshot.nodes) {
        const auto known = m_last->nodes.find(id);
        const bool isOld =
            known != m_last->nodes.end() && known->second.entry.health == entry.health;
        next->nodes[id] = {entry, isOld ? known->second.healthSinceNs : next->readAtNs};
    }
    // What was valid until now was believed until now, whatever came instead.
    next->validUntilNs = m_last->isValid() || next->isValid() ? nowNs : m_last->validUntilNs;
    m_last = next;
    return next;
}

} // namespace app
