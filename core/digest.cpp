// SPDX-License-Identifier: Apache-2.0
#include "core/digest.h"

#include "core/keyhash.h"

namespace core {

std::uint64_t digestOf(std::string_view key, Decree version, std::string_view value)
{
    // Mixed in between, so that two parts cannot cancel each other out.
    std::uint64_t hash = keyHash(key) ^ (version.value * 0x9e3779b97f4a7c15);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
    hash ^= keyHash(value);
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
    return hash ^ (hash >> 31);
}

std::uint64_t digestOf(const std::vector<Item> &items)
{
    std::uint64_t sum = 0;
    for (const Item &item : items)
        sum ^= digestOf(item.key, item.version, item.value);
    return sum;
}

} // namespace core
