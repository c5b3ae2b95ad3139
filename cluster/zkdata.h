// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace cluster {

/// Removes the newest transaction log of a ZooKeeper that is not running if it has no byte in it,
/// and returns its name; empty if there is none. A ZooKeeper that is killed after it has made a
/// log, and before it has written its head, can never be started again with that file
/// (ZOOKEEPER-2332; Debian 12 has 3.8). Nothing is lost: what it has answered stands in a log.
/// A log that is empty though it is not the newest is damage, and stays.
QString removeEmptyLog(const QString &dataDirectory);

} // namespace cluster
