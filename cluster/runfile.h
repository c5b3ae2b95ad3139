// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <vector>

namespace cluster {

/// A cluster that a `kvorum` on this machine keeps running, as its run.json tells.
struct LocalCluster {
    std::string name;
    std::string zookeeper; ///< its connect string
};

/// $XDG_STATE_HOME/kvorum, or ~/.local/state/kvorum.
[[nodiscard]] QString stateDirectory();

/// Nothing unless the text is a run.json of a cluster that serves under a program that is alive:
/// "zookeeper" is not empty, and "pid" of this "boot" has this "startTime", since a pid alone may
/// be a stranger's by now. run.json is described in app/supervision/runledger.h.
[[nodiscard]] std::optional<LocalCluster> runningClusterFrom(const QByteArray &runJson);

/// Those that run now, by name, from DIRECTORY/clusters/*/run.json.
[[nodiscard]] std::vector<LocalCluster> runningClusters(const QString &directory);

} // namespace cluster
