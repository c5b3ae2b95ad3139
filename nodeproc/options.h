// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/address.h"
#include "nodeproc/log.h"

#include "core/record.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace nodeproc {

/// What the arguments said of the cluster; what they left open, an existing cluster decides, and
/// else the defaults.
struct WantedConfig {
    std::optional<std::uint32_t> partitions;
    std::optional<std::uint32_t> replicas;
    std::optional<core::Detection> detection;
    std::optional<core::Durability> durability;
    std::optional<core::ReadMode> readMode;
    std::optional<std::uint32_t> minInsync;
    std::optional<std::uint64_t> id; ///< what the data directory says, no argument

    /// What the first server of a cluster writes.
    [[nodiscard]] core::ClusterConfig forNewCluster() const;
    /// What differs from an existing cluster's, or is not built yet; empty if nothing.
    [[nodiscard]] std::string contradiction(const core::ClusterConfig &existing) const;
};

/// The arguments of nodeproc (interfaces.md, section 1), checked.
struct Options {
    core::NodeId id;
    std::string cluster;
    std::string zookeeper;
    std::string dataDirectory;
    Address listen{"127.0.0.1", 0};
    std::optional<Address> advertise;
    std::string rack;
    std::uint32_t weight = 100;
    bool isAgain = false;     ///< the process has begun anew, where it listened before
    std::uint32_t expect = 0; ///< 0: a quiet decides
    bool exitWithStdin = false;
    std::chrono::milliseconds sessionTimeout{4000};
    LogLevel logLevel = LogLevel::Info;
    LogFormat logFormat = LogFormat::Text;
    WantedConfig config;
};

struct CommandLine {
    enum class Asked { Run, Help, Version };

    Asked asked = Asked::Run;
    QString text; ///< of Help and Version, for standard output
    Options options;
};

/// `arguments` begin with the program's name. Status::BadRequest with one line for people.
[[nodiscard]] core::Result<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace nodeproc
