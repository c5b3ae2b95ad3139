// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/keyhash.h"
#include "core/result.h"
#include "core/types.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// Where keys live, as servers tell it to clients (interfaces.md, section 2).
namespace core {

/// A server as a client knows it.
struct Place {
    NodeId id = {};           ///< empty if only its address is known
    std::string address = {}; ///< "host:port", "[::1]:port"; empty if only its name is known
    bool operator==(const Place &) const = default;
};

/// LOCATE's answer, and what a 307 says.
struct Location {
    PartitionId partition;
    Term term;
    Place primary;
    std::vector<Place> secondaries;
};

/// One line of MAP's answer.
struct MapEntry {
    PartitionId partition;
    KeyRange range;
    Term term;
    NodeId primary;
    std::vector<NodeId> secondaries;
    std::vector<NodeId> learners;
};

/// MAP's answer.
struct ClusterMap {
    Revision revision;
    std::vector<MapEntry> partitions;
    std::map<NodeId, std::string> servers; ///< their addresses; empty where not known
};

/// What a 307 to the master says.
[[nodiscard]] Result<Place> parsePlace(std::string_view data);
/// Each reads a response's data; Status::BadRequest if it is not what it should be.
[[nodiscard]] Result<Location> parseLocation(std::string_view data);
[[nodiscard]] Result<ClusterMap> parseClusterMap(std::string_view data);

} // namespace core
