// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraccess.h"
#include "app/supervision/clusterstage.h"
#include "app/supervision/startsteps.h"
#include "app/supervision/supervisionevent.h"

namespace app {

/// One process of ours as the operating system shows it.
struct LocalChild {
    QString id; ///< kZooKeeperId or a server's
    ChildState state;
    qint64 pid = 0;
    QString address;      ///< empty until it is known
    QString logPath;      ///< where its output goes
    bool isReady = false; ///< it serves or listens
    bool isStopping = false;

    bool operator==(const LocalChild &) const = default;
};

/// The local cluster as the operating system and the supervisor show it; or the one that this
/// program is connected to, which it takes for running and none of whose processes are its own.
struct LocalCluster {
    ClusterStage stage = ClusterStage::Stopped;
    QString name;
    QString zookeeper;          ///< for --zookeeper; empty while it does not serve
    QList<LocalChild> children; ///< ZooKeeper first
    QList<StartStep> steps;
    ClusterAccess access = ClusterAccess::Own;

    /// Others run it.
    [[nodiscard]] bool isRemote() const { return access != ClusterAccess::Own; }
    [[nodiscard]] bool isReadOnly() const { return access == ClusterAccess::ReadOnly; }
    [[nodiscard]] const LocalChild *child(const QString &id) const;
    bool operator==(const LocalCluster &) const = default;
};

} // namespace app
