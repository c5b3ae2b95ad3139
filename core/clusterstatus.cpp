// SPDX-License-Identifier: Apache-2.0
#include "core/clusterstatus.h"

#include <algorithm>
#include <string>

namespace core {

namespace {

bool isUp(const std::map<NodeId, NodeEntry> &nodes, const NodeId &id)
{
    const auto found = nodes.find(id);
    return found != nodes.end() && found->second.health == Health::Up;
}

std::string counted(std::uint32_t count, const std::string &one)
{
    return std::to_string(count) + " " + one + (count == 1 ? "" : "s");
}

std::string plural(std::uint32_t count)
{
    return count == 1 ? " has " : " have ";
}

/// "n2, n3 down, n4 suspect: ", or nothing if all are up.
std::string absentees(const std::map<NodeId, NodeEntry> &nodes)
{
    std::string text;
    for (const Health health : {Health::Down, Health::Suspect}) {
        std::string ids;
        for (const auto &[id, node] : nodes) {
            if (node.state != NodeState::Gone && node.health == health)
                ids += (ids.empty() ? "" : ", ") + id.text;
        }
        if (!ids.empty())
            text +=
                (text.empty() ? "" : ", ") + ids + (health == Health::Down ? " down" : " suspect");
    }
    return text.empty() ? text : text + ": ";
}

std::string whyInitializing(const StatusInput &input)
{
    if (input.expect > 0)
        return std::to_string(input.registered) + " of " + counted(input.expect, "server");
    return counted(input.registered, "server") + ", waiting for more";
}

/// How many partitions have how many in-sync copies on servers that are up.
using Copies = std::map<std::uint32_t, std::uint32_t>;

std::string whyDegraded(const Copies &copies, std::uint32_t full)
{
    std::string text;
    for (auto some = copies.rbegin(); some != copies.rend(); ++some) {
        if (some->first >= full)
            continue;
        text +=
            text.empty() ? counted(some->second, "partition") : ", " + std::to_string(some->second);
        text += plural(some->second) + std::to_string(some->first) + " of " + std::to_string(full)
            + " copies";
    }
    return text;
}

} // namespace

ClusterStatus computeStatus(const StatusInput &input)
{
    ClusterStatus status;
    status.epoch = input.epoch;
    status.partitions = input.config.partitions;
    for (const auto &[id, node] : input.nodes) {
        status.serversKnown += node.state != NodeState::Gone;
        status.serversUp += node.state != NodeState::Gone && node.health == Health::Up;
    }

    // A server that is being drained, or is, is not counted on.
    const auto active = std::count_if(input.nodes.begin(), input.nodes.end(), [](const auto &node) {
        return node.second.state == NodeState::Active && node.second.health == Health::Up;
    });
    const std::uint32_t full =
        std::min(input.config.replicas, std::max(static_cast<std::uint32_t>(active), 1u));
    std::uint32_t assigned = 0;
    Copies copies;
    for (const PartitionRecord &record : input.records) {
        if (record.version == Version())
            continue;
        ++assigned;
        const auto primary = input.nodes.find(record.primary);
        status.served += primary != input.nodes.end() && primary->second.health == Health::Up
            && primary->second.incarnation == record.incarnation;
        const auto up = std::count_if(record.inSync.begin(), record.inSync.end(),
            [&input](const Member &member) { return isUp(input.nodes, member.id); });
        status.full += full > 0 && up >= full;
        ++copies[static_cast<std::uint32_t>(up)];
    }

    if (assigned < status.partitions) {
        status.state = ClusterState::Initializing;
        status.why = whyInitializing(input);
    } else if (status.served < status.partitions) {
        const std::uint32_t lost = status.partitions - status.served;
        status.state = ClusterState::Unavailable;
        status.why =
            absentees(input.nodes) + counted(lost, "partition") + plural(lost) + "no primary";
    } else if (status.full < status.partitions) {
        status.state = ClusterState::Degraded;
        status.why = absentees(input.nodes) + whyDegraded(copies, full);
    } else {
        status.state = ClusterState::Ready;
    }
    return status;
}

} // namespace core
