// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/arguments.h"

#include "cluster/client.h"
#include "cluster/lookup.h"

#include "core/entry.h"

#include <string>
#include <vector>

/// What kvctl says, as text: for people, or with --json one object a line.
namespace cli {

/// Where it goes: answers to standard output, troubles in words to standard error.
struct Output {
    std::string out = {};
    std::string err = {};
    ExitCode code = ExitCode::Ok;
};

/// One server as ZooKeeper tells of it; empty is what is not known.
struct ServerLine {
    core::NodeId id;
    std::string address;
    std::string health;
    std::string role;
};

/// And as it tells of itself.
struct ServerStatus {
    ServerLine line;
    cluster::ClientResult result; ///< of STATUS
};

[[nodiscard]] std::vector<ServerLine> serversOf(const cluster::ClusterPicture &picture);

[[nodiscard]] ExitCode exitCodeOf(core::Status status);

[[nodiscard]] Output printError(const Arguments &arguments, const core::Error &error);
/// Of scan: key, tab, value a line; the key as a JSON string.
[[nodiscard]] Output printItems(const Arguments &arguments, const std::vector<core::Item> &items);
/// Of get, put, delete, locate and map, and of what the master is asked.
[[nodiscard]] Output printResult(const Arguments &arguments, const cluster::ClientResult &result);
/// On standard error, while drain waits.
[[nodiscard]] Output printDraining(
    const Arguments &arguments, std::size_t copies, std::size_t primaries);
[[nodiscard]] Output printServers(
    const Arguments &arguments, const std::vector<ServerLine> &servers);
/// Without a picture (--node) the servers alone.
[[nodiscard]] Output printStatus(const Arguments &arguments, const cluster::ClusterPicture *picture,
    const std::vector<ServerStatus> &servers);

} // namespace cli
