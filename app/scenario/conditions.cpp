// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/conditions.h"

#include "app/view/drainchoice.h"

#include <algorithm>
#include <map>

namespace app::scenario {

namespace {

core::NodeId nodeIdOf(const QString &id)
{
    return core::NodeId(id.toStdString());
}

/// The one with most, the first of equals; empty if nobody has any.
QString mostOf(const std::map<core::NodeId, int> &counts, const QString &except)
{
    core::NodeId busiest;
    int most = 0;
    for (const auto &[id, count] : counts) {
        if (count > most && textOf(id) != except) {
            busiest = id;
            most = count;
        }
    }
    return textOf(busiest);
}

bool isPhase(const RunState &state, const QString &id, ChildState::Phase phase)
{
    const LocalChild *const child = state.local()->child(id);
    return child && child->state.phase == phase;
}

bool isWithinOne(const std::map<core::NodeId, int> &counts)
{
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end(),
        [](const auto &a, const auto &b) { return a.second < b.second; });
    return counts.empty() || most->second <= least->second + 1;
}

} // namespace

bool isUp(const Observation &seen, const QString &id)
{
    const auto node = seen.nodes.find(nodeIdOf(id));
    return node != seen.nodes.end() && node->second.entry.health != core::Health::Down;
}

bool isServed(const Observation &seen)
{
    if (seen.partitions.empty() || seen.partitions.size() != seen.partitionCount())
        return false;
    return std::all_of(seen.partitions.begin(), seen.partitions.end(),
        [&](const core::PartitionRecord &record) { return isUp(seen, textOf(record.primary)); });
}

bool isWhole(const Observation &seen)
{
    if (!seen.isValid() || !seen.status || seen.status->state != core::ClusterState::Ready
        || seen.status->serversUp != seen.status->serversKnown || !isServed(seen))
        return false;
    return std::all_of(
        seen.partitions.begin(), seen.partitions.end(), [](const core::PartitionRecord &record) {
            return record.inSync.size() == record.wanted.size()
                && std::all_of(record.wanted.begin(), record.wanted.end(),
                    [&record](const core::NodeId &id) { return record.member(id); });
        });
}

bool isServedWithout(const Observation &seen, const QStringList &away)
{
    const bool isNoticed = std::none_of(
        away.begin(), away.end(), [&seen](const QString &id) { return isUp(seen, id); });
    return seen.isValid() && isNoticed && isServed(seen);
}

bool isGone(const RunState &state, const QString &id)
{
    return isPhase(state, id, ChildState::Phase::Gone);
}

bool isFrozen(const RunState &state, const QString &id)
{
    return isPhase(state, id, ChildState::Phase::Frozen);
}

bool isRunning(const RunState &state, const QString &id)
{
    return isPhase(state, id, ChildState::Phase::Running);
}

QString masterOf(const Observation &seen)
{
    return seen.control ? textOf(seen.control->master) : QString();
}

QString busiestSlave(const Observation &seen)
{
    std::map<core::NodeId, int> counts;
    for (const core::PartitionRecord &record : seen.partitions)
        ++counts[record.primary];
    return mostOf(counts, masterOf(seen));
}

QString busiestSecondaryOf(const Observation &seen, const QString &primary)
{
    std::map<core::NodeId, int> counts;
    for (const core::PartitionRecord &record : seen.partitions) {
        if (textOf(record.primary) != primary)
            continue;
        for (const core::Member &member : record.inSync) {
            if (member.id != record.primary)
                ++counts[member.id];
        }
    }
    return mostOf(counts, masterOf(seen));
}

QStringList serversOf(const RunState &state)
{
    QStringList ids;
    for (const LocalChild &child : state.local()->children) {
        if (child.id != kZooKeeperId)
            ids << child.id;
    }
    return ids;
}

std::set<quint32> ledBy(const Observation &seen, const QStringList &ids)
{
    std::set<quint32> partitions;
    for (const core::PartitionRecord &record : seen.partitions) {
        if (ids.contains(textOf(record.primary)))
            partitions.insert(record.partition.value);
    }
    return partitions;
}

std::set<quint32> heldBy(const Observation &seen, const QStringList &ids)
{
    std::set<quint32> partitions = ledBy(seen, ids);
    for (const core::PartitionRecord &record : seen.partitions) {
        for (const core::Member &member : record.inSync) {
            if (ids.contains(textOf(member.id)))
                partitions.insert(record.partition.value);
        }
    }
    return partitions;
}

bool isEven(const Observation &seen, const QStringList &ids)
{
    std::map<core::NodeId, int> primaries;
    std::map<core::NodeId, int> copies;
    for (const QString &id : ids) {
        // It is to hold nothing, and does so in the end.
        if (!isDraining(seen, nodeIdOf(id)))
            primaries[nodeIdOf(id)] = copies[nodeIdOf(id)] = 0;
    }
    const std::size_t servers = primaries.size();
    for (const core::PartitionRecord &record : seen.partitions) {
        if (record.inSync.size() != record.wanted.size())
            return false;
        ++primaries[record.primary];
        for (const core::Member &member : record.inSync)
            ++copies[member.id];
    }
    // A server that is not among them would have been added.
    return primaries.size() == servers && copies.size() == servers && isWithinOne(primaries)
        && isWithinOne(copies);
}

bool isDrained(const Observation &seen, const QString &id)
{
    return !seen.isHolder(core::NodeId(id.toStdString()));
}

bool isForgotten(const RunState &state, const QString &id)
{
    const auto node = state.seen()->nodes.find(core::NodeId(id.toStdString()));
    const bool isKnown =
        node != state.seen()->nodes.end() && node->second.entry.state != core::NodeState::Gone;
    return !isKnown && !state.local()->child(id);
}

} // namespace app::scenario
