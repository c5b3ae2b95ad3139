// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"
#include "core/levelling.h"
#include "core/mutants.h"

#include <algorithm>

/// Planned switches: which primaries should hand over to whom, and what a release leads to.
namespace core {

NodeState Decision::stateOf(const NodeId &id) const
{
    const auto planned = m_plan.nodes.find(id);
    if (planned != m_plan.nodes.end())
        return planned->second.state;
    const auto entry = m_given.tree.nodes.find(id);
    return entry == m_given.tree.nodes.end() ? NodeState::Active : entry->second.state;
}

bool Decision::mayInherit(const PartitionRecord &record, const Member &member) const
{
    // Who has just started would first wait until it is as old as the grace (K3).
    return isIntact(record, member) && !m_given.registry.isLeaving(member.id)
        && m_given.registry.isSeasoned(member.id, m_given.now)
        && stateOf(member.id) == NodeState::Active;
}

/// If the member still is what it was when the order was given (K12c); else the releaser goes on.
bool Decision::release(PartitionRecord &record, const message::ChangeRequest &request)
{
    const Member *heir =
        request.members.empty() ? nullptr : record.member(request.members.front().id);
    if (!heir || !(mayInherit(record, *heir) || isMutant(Mutant::K12c)))
        return false;
    record.released = record.term;
    appoint(record, NodeId(heir->id));
    return true;
}

/// A new term; the caller says what is released.
void Decision::appoint(PartitionRecord &record, const NodeId &chosen)
{
    --m_primaries[record.primary];
    ++m_primaries[chosen];
    record.primary = chosen;
    record.incarnation = runOf(chosen);
    record.version = record.version.next();
    record.term = Term(record.version.value);
    record.dead.clear();
    record.suspectOk = false;
    // inSync stays: only a live member that has shown its data may have others removed (K9).
    for (const Member &member : record.inSync) {
        if (member.id != chosen && m_given.registry.isLost(member.id, m_given.now))
            record.dead.push_back(member.id);
    }
}

/// It is about to stop, or it is not wanted there (any more) and everybody who is has come.
bool Decision::mustGive(const PartitionRecord &record) const
{
    if (m_given.registry.isLeaving(record.primary))
        return true;
    if (record.isWanted(record.primary) && stateOf(record.primary) == NodeState::Active)
        return false;
    return std::all_of(record.wanted.begin(), record.wanted.end(), [&](const NodeId &id) {
        const Member *member = record.member(id);
        return member && (isIntact(record, *member) || id == record.primary);
    });
}

bool Decision::isLed(const PartitionRecord &record) const
{
    const Registry::Server *server = m_given.registry.find(record.primary);
    return record.version != Version() && !isChanged(record.partition) && server
        && m_given.registry.isAlive(record.primary, m_given.now)
        && server->reports[record.partition.value].leading == record.term;
}

Switches Decision::dueSwitches() const
{
    Switches due;
    std::map<NodeId, std::uint32_t> loads = m_primaries;
    for (const PartitionRecord &record : m_given.tree.records) {
        if (!isLed(record) || !mustGive(record))
            continue;
        const Member *best = nullptr;
        const auto rank = [&](const Member &member) {
            return std::tuple(!record.isWanted(member.id), loads[member.id], member.id);
        };
        for (const Member &member : record.inSync) {
            if (member.id != record.primary && mayInherit(record, member)
                && (!best || rank(member) < rank(*best)))
                best = &member;
        }
        if (!best)
            continue;
        ++loads[best->id];
        due.emplace(record.partition, best->id);
    }
    return due;
}

Switches Decision::levellingSwitches() const
{
    std::vector<NodeId> ids;
    std::map<NodeId, std::size_t> numbers;
    std::vector<std::uint32_t> weights;
    for (const auto &[id, server] : m_given.registry.servers()) {
        const bool mayTake = m_given.registry.isAlive(id, m_given.now)
            && !m_given.registry.isLeaving(id) && stateOf(id) == NodeState::Active;
        numbers[id] = ids.size();
        ids.push_back(id);
        weights.push_back(mayTake ? server.identity.weight : 0);
    }
    std::vector<Lead> leads;
    std::vector<std::size_t> fixed(ids.size());
    for (const PartitionRecord &record : m_given.tree.records) {
        const auto primary = numbers.find(record.primary);
        if (record.version == Version() || primary == numbers.end())
            continue;
        Lead lead{record.partition.value, primary->second, {}};
        for (const Member &member : record.inSync) {
            if (member.id != record.primary && record.isWanted(member.id)
                && mayInherit(record, member))
                lead.heirs.push_back(numbers.at(member.id));
        }
        if (isLed(record) && !lead.heirs.empty())
            leads.push_back(std::move(lead));
        else
            ++fixed[primary->second];
    }
    Switches switches;
    for (const auto &[partition, server] : level(leads, weights, fixed))
        switches.emplace(PartitionId(static_cast<std::uint32_t>(partition)), ids[server]);
    return switches;
}

} // namespace core
