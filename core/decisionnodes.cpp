// SPDX-License-Identifier: Apache-2.0
#include "core/assignment.h"
#include "core/clusterstatus.h"
#include "core/decision.h"

#include <algorithm>

namespace core {

bool Decision::holdsAny(const NodeId &id) const
{
    const auto &records = m_given.tree.records;
    return std::any_of(records.begin(), records.end(),
        [&id](const PartitionRecord &record) { return record.isWanted(id) || record.member(id); });
}

/// True if all servers are up that hold anything, and each partition's copies are where they should
/// be. A primary that is lost may still wait for its successor, with all of them up.
bool Decision::isSettled() const
{
    for (const auto &[id, entry] : m_given.tree.nodes) {
        const bool isUp = entry.health == Health::Up && m_given.registry.isAlive(id, m_given.now);
        if (!isUp && entry.state != NodeState::Gone && holdsAny(id))
            return false;
    }
    return std::all_of(
        m_given.tree.records.begin(), m_given.tree.records.end(), [this](const auto &record) {
            return record.version != Version() && record.inSync.size() == record.wanted.size()
                && !isPrimaryLost(record)
                && std::all_of(record.inSync.begin(), record.inSync.end(),
                    [&record](const Member &m) { return record.isWanted(m.id); });
        });
}

std::vector<Site> Decision::sites() const
{
    const Registry &registry = m_given.registry;
    std::map<NodeId, NodeEntry> nodes = m_given.tree.nodes;
    for (const auto &[id, server] : registry.servers())
        nodes[id] = judged(id);
    std::vector<Site> sites;
    for (const auto &[id, entry] : nodes) {
        Site site{id, entry.rack, entry.weight, Site::Use::Away};
        if (stateOf(id) != NodeState::Active)
            site.use = Site::Use::Leaves;
        else if (registry.isAlive(id, m_given.now))
            site.use = registry.isLeaving(id) ? Site::Use::Away : Site::Use::Takes;
        else if (registry.silentFor(id, m_given.now) >= m_given.surroundings.timing.rebuild)
            site.use = Site::Use::Lost;
        sites.push_back(std::move(site));
    }
    return sites;
}

/// Copies that are being made: wanted on servers that are up, and not there yet.
std::uint32_t Decision::underWay() const
{
    std::uint32_t count = 0;
    for (const PartitionRecord &record : m_given.tree.records) {
        for (const NodeId &id : record.wanted)
            count += !record.member(id) && m_given.registry.isAlive(id, m_given.now);
    }
    return count;
}

void Decision::rebalance()
{
    const std::vector<PartitionRecord> &records = m_given.tree.records;
    const bool isAssigned = std::all_of(records.begin(), records.end(),
        [](const auto &record) { return record.version != Version(); });
    if (!m_plan.records.empty() || !isAssigned)
        return;
    const std::vector<Site> all = sites();
    // So many at a time, so that those who write notice little of it.
    const auto most = static_cast<std::uint32_t>(2 * all.size());
    const std::uint32_t running = underWay();
    if (running >= most)
        return;
    const std::uint32_t replicas = config().replicas;
    const PlacementInput input{records, all, replicas, most - running};
    const auto wanted = isSettled() ? core::rebalance(input) : core::repair(input);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (wanted[i] == records[i].wanted)
            continue;
        PartitionRecord next = records[i];
        next.wanted = wanted[i];
        next.version = next.version.next();
        m_plan.records[next.partition] = std::move(next);
    }
}

void Decision::judge(std::uint32_t expect)
{
    for (const auto &[partition, record] : m_plan.records)
        m_dropped.insert(partition);
    cutToSize(m_plan, m_given.tree);
    for (const auto &[partition, record] : m_plan.records)
        m_dropped.erase(partition);
    judgeNodes();
    judgeStatus(expect);
}

void Decision::judgeNodes()
{
    const std::map<NodeId, NodeEntry> &known = m_given.tree.nodes;
    for (const auto &[id, entry] : known) {
        NodeEntry next = judged(id);
        if (entry != next)
            m_plan.nodes[id] = std::move(next);
    }
    for (const auto &[id, server] : m_given.registry.servers()) {
        if (!known.contains(id))
            m_plan.nodes[id] = judged(id);
    }
}

NodeEntry Decision::judged(const NodeId &id) const
{
    const auto known = m_given.tree.nodes.find(id);
    const bool isKnown = known != m_given.tree.nodes.end();
    NodeEntry next = isKnown ? known->second : NodeEntry();
    next.state = stateOf(id);
    const Registry::Server *server = m_given.registry.find(id);
    if (server) {
        next.store = server->run.store;
        next.rack = server->identity.rack;
        next.host = server->identity.host;
        next.weight = server->identity.weight;
        next.incarnation = server->run;
    }
    const Evidence evidence = m_given.registry.evidence(id, m_given.now);
    const bool isNewRun = isKnown && known->second.incarnation != next.incarnation;
    // Somebody has started it again, and so wants it to belong to the cluster.
    if (isNewRun && next.state == NodeState::Gone)
        next.state = NodeState::Active;
    if (evidence == Evidence::None) {
        if (!server)
            return next;
        if (next.health != Health::Up || isNewRun)
            next.evidence = isKnown ? Evidence::Returned : Evidence::None;
        next.health = Health::Up;
        return next;
    }
    if (next.health == Health::Down && isKnown && !isNewRun)
        return next;
    const auto ephemeral = m_given.tree.servers.find(id);
    const bool hasSession = ephemeral != m_given.tree.servers.end()
        && ephemeral->second.incarnation == next.incarnation;
    if (evidence != Evidence::Silence) {
        next.health = Health::Down;
        next.evidence = evidence;
    } else if (hasSession) {
        next.health = Health::Suspect;
        next.evidence = Evidence::Silence;
    } else {
        next.health = Health::Down;
        next.evidence = Evidence::Session;
    }
    return next;
}

void Decision::judgeStatus(std::uint32_t expect)
{
    const auto compute = [&](const std::vector<PartitionRecord> &records,
                             const std::map<NodeId, NodeEntry> &nodes) {
        const auto &servers = m_given.registry.servers();
        const auto registered =
            std::count_if(servers.begin(), servers.end(), [this](const auto &server) {
                return m_given.registry.isAlive(server.first, m_given.now);
            });
        return computeStatus({config(), m_given.tree.control.epoch, records, nodes, expect,
            static_cast<std::uint32_t>(registered)});
    };
    ClusterStatus status;
    if (m_plan.records.empty() && m_plan.nodes.empty()) {
        status = compute(m_given.tree.records, m_given.tree.nodes);
    } else {
        Tree after = m_given.tree;
        after.adopt(m_plan);
        status = compute(after.records, after.nodes);
    }
    std::size_t others = 0;
    for (const auto &[partition, stranded] : m_stranded) {
        // Without records it waits for a human too, rather than for servers.
        const bool isLost = status.state == ClusterState::Initializing;
        if (!stranded.needsHuman || !(isLost || status.state == ClusterState::Unavailable))
            continue;
        if (isLost)
            status.state = ClusterState::Unavailable;
        if (others++ == 0)
            status.why = isLost ? stranded.why : status.why + "; " + stranded.why;
    }
    if (others > 1)
        status.why += " (and " + std::to_string(others - 1) + " partitions more)";
    if (m_given.tree.status != status)
        m_plan.status = status;
}

} // namespace core
