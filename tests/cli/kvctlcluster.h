// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kvctlprocess.h"

#include "support/localcluster.h"

/// kvctl, asked the way it usually is: by the cluster's ZooKeeper and name.
inline Run kvctlOf(support::LocalCluster &cluster, const QByteArray &line)
{
    const QString address = QString::fromStdString(cluster.zookeeper().connectString());
    const QStringList words{QStringLiteral("--zookeeper"), address, QStringLiteral("--cluster"),
        cluster.name(), QStringLiteral("--timeout=20000")};
    return kvctl(words + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
}
