// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

namespace app {

/// Where a cluster is that others run. A value; parseClusterAddress() makes it, so that it holds
/// nothing that a shell, a path or a connect string could take for something else.
struct ClusterAddress {
    QString zookeeper; ///< "host:port[,host:port…][/chroot]"
    QString cluster;

    bool operator==(const ClusterAddress &) const = default;
};

/// True if the text has only what hosts, ports and paths are written with, and is no option: it may
/// stand in a command line that people copy.
[[nodiscard]] bool isHarmless(const QString &text);

/// Spaces around the two are nothing. An error is for people, and says what is wrong with which.
[[nodiscard]] core::Result<ClusterAddress> parseClusterAddress(
    const QString &zookeeper, const QString &cluster);

} // namespace app
