// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cluster {

/// Where each znode of one cluster stands (interfaces.md, section 3), below a chroot if there is
/// one. Do not change: programs of different versions meet there.
class ZkPaths
{
public:
    /// REQUIRES core::isNodeId(cluster).
    explicit ZkPaths(std::string_view cluster);

    [[nodiscard]] const std::string &root() const { return m_root; }
    [[nodiscard]] std::string control() const { return m_root + "/control"; }
    [[nodiscard]] std::string master() const { return m_root + "/master"; }
    [[nodiscard]] std::string config() const { return m_root + "/config"; }
    [[nodiscard]] std::string status() const { return m_root + "/status"; }
    [[nodiscard]] std::string id() const { return m_root + "/id"; }
    [[nodiscard]] std::string servers() const { return m_root + "/servers"; }
    [[nodiscard]] std::string nodes() const { return m_root + "/nodes"; }
    [[nodiscard]] std::string mappings() const { return m_root + "/mappings"; }

    [[nodiscard]] std::string server(const core::NodeId &node) const;
    [[nodiscard]] std::string node(const core::NodeId &node) const;
    /// REQUIRES group <= 9999. "…/mappings/0017"
    [[nodiscard]] std::string mapping(std::uint32_t group) const;

private:
    std::string m_root;
};

/// The last part of a path, which for a child of servers and nodes is the server's name.
[[nodiscard]] std::string_view lastPart(std::string_view path);

/// "0017" to 17; nothing if the name is not exactly four digits.
[[nodiscard]] std::optional<std::uint32_t> groupFromName(std::string_view name);

} // namespace cluster
