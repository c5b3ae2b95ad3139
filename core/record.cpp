// SPDX-License-Identifier: Apache-2.0
#include "core/record.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::uint32_t kMaxMappings = 256;

std::uint64_t mix(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9;
    value = (value ^ (value >> 27)) * 0x94d049bb133111eb;
    return value ^ (value >> 31);
}

} // namespace

const Member *PartitionRecord::member(const NodeId &id) const
{
    const auto found = std::find_if(
        inSync.begin(), inSync.end(), [&id](const Member &member) { return member.id == id; });
    return found == inSync.end() ? nullptr : &*found;
}

bool PartitionRecord::isWanted(const NodeId &id) const
{
    return std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

std::uint32_t partitionsPerMapping(std::uint32_t partitions)
{
    return std::max(1u, (partitions + kMaxMappings - 1) / kMaxMappings);
}

Uid uidOfCopy(StoreId store, PartitionId partition, std::uint32_t life)
{
    const std::uint64_t copy = (std::uint64_t(partition.value) << 32) | life;
    const std::uint64_t uid = mix(mix(store.value) ^ mix(copy));
    return Uid(uid == 0 ? 1 : uid);
}

} // namespace core
