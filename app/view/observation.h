// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/clustersnapshot.h"

#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

[[nodiscard]] inline QString textOf(const core::NodeId &id)
{
    return QString::fromStdString(id.text);
}

/// What ZooKeeper's znodes said when they were last read, and since when: a snapshot cannot tell.
/// Times are CLOCK_BOOTTIME nanoseconds at which we learned of something, which is a little after
/// it happened.
struct Observation {
    struct Node {
        core::NodeEntry entry;
        qint64 healthSinceNs = 0;
        bool operator==(const Node &) const = default;
    };

    bool isConnected = false; ///< our own session with ZooKeeper
    qint64 connectionSinceNs = 0;
    qint64 readAtNs = 0;     ///< when this became known
    qint64 validUntilNs = 0; ///< when `status` could last be believed; now, if it still can
    std::optional<core::ClusterConfig> config;
    std::optional<core::ControlState> control;
    std::optional<core::ClusterStatus> status;
    std::map<core::NodeId, core::ServerEntry> servers;
    std::map<core::NodeId, Node> nodes;
    std::vector<core::PartitionRecord> partitions; ///< by number; some may be unknown
    std::string problem;                           ///< for people: what could not be read

    /// How many partitions the cluster has, as far as is known.
    [[nodiscard]] std::uint32_t partitionCount() const;
    /// True if `servers/<master>` exists with the run that `control` names.
    [[nodiscard]] bool hasMaster() const;
    /// True if it has a copy of anything, or is to have one.
    [[nodiscard]] bool isHolder(const core::NodeId &id) const;
    /// Only then may `status` be shown as it stands.
    [[nodiscard]] bool isValid() const { return isConnected && hasMaster(); }

    bool operator==(const Observation &) const = default;
};

/// Turns one snapshot after the other into observations. Not thread-safe.
class Observer
{
public:
    /// `nowNs`: when the snapshot came, which may be long after its znodes were read.
    [[nodiscard]] std::shared_ptr<const Observation> observe(
        const cluster::ClusterSnapshot &snapshot, qint64 nowNs);

private:
    qint64 m_lastReadNs = 0;
    std::shared_ptr<const Observation> m_last = std::make_shared<Observation>();
};

} // namespace app
