// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace app {

/// What the local cluster shall be. What is left out is as at its last run, else the default.
struct SupervisorOptions {
    QString name = QStringLiteral("demo");
    QString root = {};                  ///< empty: ClusterDir::defaultRoot()
    std::optional<int> nodes = {};      ///< 5
    std::optional<int> partitions = {}; ///< 64
    std::optional<int> replicas = {};   ///< 3
    QString detection = {};             ///< "lifeline"
    bool restartsServers = false; ///< those that end by themselves, but not again and again
    bool keepsRunning = false; ///< its processes live on when this program ends, and are adopted
    bool fresh = false;        ///< the first start discards the data of earlier runs
    QString nodeproc = {};     ///< empty: beside this program
    QString java = {};         ///< tried first; see JavaSearch
    int patienceMs = 20'000;   ///< of a start, until all servers have said where they listen
};

} // namespace app
