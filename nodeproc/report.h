// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server.h"

#include <optional>
#include <string>
#include <string_view>

namespace nodeproc {

class Journal;
struct Statistics;

/// A partition's record as this server knows it: with authority while it is the master, else as the
/// last push had it; null if it has never been assigned.
[[nodiscard]] const core::PartitionRecord *recordOf(
    const core::Server &server, core::PartitionId partition);

/// LOCATE's answer.
/// A server by its name, and where it is if that is known: what a 307 to the master says.
[[nodiscard]] std::string placeJson(const core::Server &server, const core::NodeId &id);
[[nodiscard]] std::string locateJson(
    const core::Server &server, const core::PartitionRecord &record);

/// MAP's answer. A client that has seen the present revision gets no partitions.
[[nodiscard]] std::string mapJson(const core::Server &server, std::optional<core::Revision> since);

/// STATUS's answer.
struct StatusReport {
    const core::Server &server;
    const Journal &journal;
    const Statistics &statistics;
    std::string_view cluster;
    std::size_t connections = 0;
    std::uint64_t syncs = 0; ///< of the store
};
[[nodiscard]] std::string statusJson(const StatusReport &report);

} // namespace nodeproc
