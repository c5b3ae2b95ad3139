// SPDX-License-Identifier: Apache-2.0
#include "cluster/zkpaths.h"

#include "core/names.h"

#include <algorithm>
#include <cassert>

namespace cluster {

namespace {

constexpr std::size_t kGroupDigits = 4;

} // namespace

ZkPaths::ZkPaths(std::string_view cluster)
    : m_root("/kvorum/" + std::string(cluster))
{
    assert(core::isNodeId(cluster));
}

std::string ZkPaths::server(const core::NodeId &node) const
{
    return servers() + '/' + node.text;
}

std::string ZkPaths::node(const core::NodeId &node) const
{
    return nodes() + '/' + node.text;
}

std::string ZkPaths::mapping(std::uint32_t group) const
{
    std::string digits = std::to_string(group);
    assert(digits.size() <= kGroupDigits);
    digits.insert(0, kGroupDigits - digits.size(), '0');
    return mappings() + '/' + digits;
}

std::string_view lastPart(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos ? path : path.substr(slash + 1);
}

std::optional<std::uint32_t> groupFromName(std::string_view name)
{
    const bool isDigits =
        std::all_of(name.begin(), name.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (name.size() != kGroupDigits || !isDigits)
        return std::nullopt;
    std::uint32_t group = 0;
    for (const char c : name)
        group = group * 10 + static_cast<std::uint32_t>(c - '0');
    return group;
}

} // namespace cluster
