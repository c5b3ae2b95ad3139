// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

/// What a cluster's data take on the disk, as of one moment. A value.
struct DiskUse {
    struct Part {
        QString subject = {}; ///< "zookeeper", a server's id, or empty for all else
        qint64 bytes = 0;
        bool operator==(const Part &) const = default;
    };

    QString path = {}; ///< of the cluster
    bool isThere = false;
    QList<Part> parts = {}; ///< ZooKeeper, the servers, the rest
    qint64 totalBytes = 0;  ///< of the parts
    QString recordingsPath = {};
    qint64 recordingsBytes = 0; ///< of all clusters
    int recordings = 0;
    qint64 freeBytes = -1; ///< for us, on the file system of the cluster; -1: not known
    bool operator==(const DiskUse &) const = default;
};

} // namespace app
