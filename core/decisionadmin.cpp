// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"

#include <algorithm>

/// What people ask for, as far as it is a decision.
namespace core {

namespace {

Error conflict(std::string why)
{
    return {Status::Conflict, std::move(why)};
}

Error unknown(const NodeId &id)
{
    return {Status::NotFound, "no server " + id.text};
}

} // namespace

struct Decision::Administer {
    Decision &decision;

    Result<void> operator()(const admin::Drain &order) const { return decision.drain(order.id); }
    Result<void> operator()(const admin::Undrain &order) const
    {
        return decision.undrain(order.id);
    }
    Result<void> operator()(const admin::Remove &order) const
    {
        return decision.removeServer(order.id);
    }
    Result<void> operator()(const admin::Rebalance &) const { return {}; }
    Result<void> operator()(const admin::Recover &) const { return {}; } // Controller::recover
    Result<void> operator()(const admin::Digest &) const { return {}; }
    Result<void> operator()(const admin::Set &order) const
    {
        const ClusterConfig now = decision.config();
        const Result<ClusterConfig> next = changed(now, order);
        if (!next)
            return next.error();
        if (*next != now)
            decision.m_plan.config = *next;
        return {};
    }
};

ClusterConfig Decision::config() const
{
    return m_plan.config.value_or(m_given.tree.config.value_or(m_given.surroundings.config));
}

Result<void> Decision::administer(const AdminOrder &order)
{
    return std::visit(Administer{*this}, order);
}

void Decision::setState(const NodeId &id, NodeState state)
{
    if (stateOf(id) == state)
        return;
    NodeEntry &entry = m_plan.nodes.try_emplace(id, m_given.tree.nodes.at(id)).first->second;
    entry.state = state;
}

Result<void> Decision::drain(const NodeId &id)
{
    const auto &nodes = m_given.tree.nodes;
    if (!nodes.contains(id) || stateOf(id) == NodeState::Gone)
        return unknown(id);
    const bool isLast = std::none_of(nodes.begin(), nodes.end(), [&](const auto &node) {
        return node.first != id && stateOf(node.first) == NodeState::Active
            && m_given.registry.isAlive(node.first, m_given.now);
    });
    if (isLast)
        return conflict("no other server would be left to take what " + id.text + " holds");
    setState(id, NodeState::Draining);
    return {};
}

Result<void> Decision::undrain(const NodeId &id)
{
    if (!m_given.tree.nodes.contains(id) || stateOf(id) == NodeState::Gone)
        return unknown(id);
    setState(id, NodeState::Active);
    return {};
}

Result<void> Decision::removeServer(const NodeId &id)
{
    if (!m_given.tree.nodes.contains(id))
        return unknown(id);
    const bool isDrained = !holdsAny(id) && stateOf(id) != NodeState::Active;
    if (!isDrained && m_given.registry.isAlive(id, m_given.now))
        return conflict(id.text + " is up: drain it first, or stop it");
    for (const PartitionRecord &record : m_given.tree.records) {
        if (record.inSync.size() == 1 && record.member(id))
            return conflict("the only copy in sync of partition "
                + std::to_string(record.partition.value) + " is on " + id.text);
    }
    setState(id, NodeState::Gone);
    return {};
}

} // namespace core
