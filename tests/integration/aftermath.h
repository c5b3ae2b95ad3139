// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story.h"

#include "support/localcluster.h"

#include <QString>

#include <map>

namespace integration {

/// What one process holds of what may leak.
struct Holdings {
    int sockets = 0;
    int descriptors = 0;
    double residentMb = 0;
};
[[nodiscard]] Holdings holdingsOf(qint64 pid);
/// Children of that process that have ended and were never asked for.
[[nodiscard]] int zombiesOf(qint64 pid);

/// Compares what was held before and after; both times nobody asks anything.
class LeakCheck
{
public:
    explicit LeakCheck(support::LocalCluster &cluster);
    /// A server that has been started anew since is judged all the same.
    void judge(Story &story);

private:
    support::LocalCluster &m_cluster;
    Holdings m_most; ///< of any server at the beginning
};

/// Stops all servers, opens their stores, and compares the copies of each partition that are in
/// sync, item by item and version by version. REQUIRES that nobody writes, and READY.
void expectEqualReplicas(Story &story, support::LocalCluster &cluster);

} // namespace integration
