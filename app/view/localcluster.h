// SPDX-License-Identifier: Apache-2.0
#pragma once

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

/// The local cluster as the operating system and the supervisor show it.
struct LocalCluster {
    ClusterStage stage = ClusterStage::Stopped;
    QString name;
    QString zookeeper;          ///< for --zookeeper; empty while it does not serve
    QList<LocalChild> children; ///< ZooKeeper first
    QList<StartStep> steps;

    [[nodiscard]] const LocalChild *child(const QString &id) const;
    bool operator==(const LocalCluster &) const = default;
};

} // namespace app
