// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zktypes.h"

#include <QByteArrayList>
#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace app {

/// Paths are bytes as ZooKeeper has them: they come from anybody.

/// The children of one znode.
struct ZnodeListing {
    static constexpr qsizetype kMostNames = 5000;

    QByteArrayList names; ///< sorted, the first kMostNames
    qint64 total = 0;
};

/// What became known since the last news. Read the listings first.
struct ZnodeNews {
    QMap<QByteArray, ZnodeListing> listings;
    QMap<QByteArray, cluster::ZkStat> stats; ///< of znodes that exist
    QHash<qint64, QString> owners;           ///< all of them: whose session it is
};

/// The value of one znode, made readable.
struct ZnodeContent {
    enum class Kind { Absent, Empty, Json, Text, Binary };

    QByteArray path;
    Kind kind = Kind::Absent;
    QString text;       ///< JSON laid out, text, or a hex dump; nothing in it is invisible
    bool isCut = false; ///< it is only the beginning
    cluster::ZkStat stat;
    QString problem; ///< why it could not be read; empty as a rule
};

/// Our session with ZooKeeper, which makes nothing and only watches.
struct ZnodeSession {
    bool isConnected = false;
    qint64 sinceNs = 0; ///< CLOCK_BOOTTIME of the last change of isConnected
    qint64 id = 0;      ///< 0: there was none yet
    int timeoutMs = 0;  ///< as negotiated
    QString problem;    ///< why none can be had
};

} // namespace app
