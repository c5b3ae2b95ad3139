// SPDX-License-Identifier: Apache-2.0
#include "core/tree.h"

#include <algorithm>

namespace core {

namespace {

/// ZooKeeper closes the connection above 1 MB; the design's limit is 700 KB. This leaves room for
/// nodes, status and what ZooKeeper adds to each operation.
constexpr std::size_t kMostRecordBytes = 550 * 1024;

/// At least as much as the record takes in its znode.
std::size_t roughBytes(const PartitionRecord &record)
{
    std::size_t bytes = 320;
    for (const Member &member : record.inSync)
        bytes += member.id.text.size() + 48;
    for (const NodeId &id : record.wanted)
        bytes += id.text.size() + 4;
    for (const NodeId &id : record.dead)
        bytes += id.text.size() + 4;
    return bytes + record.primary.text.size();
}

const PartitionRecord *recordIn(const Plan &plan, const Tree &tree, PartitionId partition)
{
    const auto changed = plan.records.find(partition);
    if (changed != plan.records.end())
        return &changed->second;
    const PartitionRecord &record = tree.records[partition.value];
    return record.version == Version() ? nullptr : &record;
}

} // namespace

void Tree::adopt(const zk::Loaded &loaded, std::uint32_t partitions)
{
    controlVersion = loaded.controlVersion;
    control = loaded.control;
    if (loaded.isUnchanged)
        return;
    records.assign(partitions, PartitionRecord());
    for (std::uint32_t p = 0; p < partitions; ++p)
        records[p].partition = PartitionId(p);
    for (const PartitionRecord &record : loaded.records) {
        if (record.partition.value < partitions)
            records[record.partition.value] = record;
    }
    nodes = loaded.nodes;
    servers = loaded.servers;
    status = loaded.status;
    config = loaded.config;
}

void Tree::adopt(const Plan &plan)
{
    for (const auto &[partition, record] : plan.records)
        records[partition.value] = record;
    for (const auto &[id, entry] : plan.nodes)
        nodes[id] = entry;
    if (plan.config)
        config = plan.config;
    if (plan.status)
        status = plan.status;
}

zk::Commit toCommit(const Plan &plan, const Tree &tree)
{
    zk::Commit commit;
    commit.expected = tree.controlVersion;
    commit.nodes = plan.nodes;
    commit.status = plan.status;
    commit.config = plan.config;
    const auto total = static_cast<std::uint32_t>(tree.records.size());
    const std::uint32_t group = partitionsPerMapping(total);
    std::uint32_t next = 0;
    for (const auto &[partition, record] : plan.records) {
        if (partition.value < next)
            continue;
        const std::uint32_t first = partition.value / group * group;
        next = std::min(first + group, total);
        for (std::uint32_t p = first; p < next; ++p) {
            if (const PartitionRecord *member = recordIn(plan, tree, PartitionId(p)))
                commit.records.push_back(*member);
        }
    }
    return commit;
}

void cutToSize(Plan &plan, const Tree &tree)
{
    const auto total = static_cast<std::uint32_t>(tree.records.size());
    const std::uint32_t group = partitionsPerMapping(total);
    std::size_t bytes = 0;
    std::uint32_t next = 0;
    for (auto changed = plan.records.begin(); changed != plan.records.end(); ++changed) {
        const std::uint32_t partition = changed->first.value;
        if (partition < next)
            continue;
        const std::uint32_t first = partition / group * group;
        next = std::min(first + group, total);
        for (std::uint32_t p = first; p < next; ++p) {
            if (const PartitionRecord *member = recordIn(plan, tree, PartitionId(p)))
                bytes += roughBytes(*member);
        }
        if (bytes > kMostRecordBytes) {
            plan.records.erase(plan.records.lower_bound(PartitionId(first)), plan.records.end());
            return;
        }
    }
}

} // namespace core
