// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/localcluster.h"

#include <QString>
#include <QStringList>

#include <chrono>

namespace integration {

/// How one run of the real kvctl ended.
struct KvctlRun {
    int code = -1; ///< -1: not by itself, or too late
    QString said;  ///< on both of its outputs
};
/// As people ask it, by ZooKeeper and the cluster's name. Runs this thread's events meanwhile.
[[nodiscard]] KvctlRun kvctl(
    support::LocalCluster &cluster, const QStringList &words, std::chrono::milliseconds patience);

} // namespace integration
