// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story.h"

#include "support/localcluster.h"

#include <QString>

#include <cstdint>
#include <map>

namespace integration {

/// What one process holds of what may leak.
struct Holdings {
    int sockets = 0;
    int deleted = 0; ///< files that are gone
    int others = 0;  ///< descriptors that are neither sockets nor files of its data
    int threads = 0;
    double residentMb = 0;
};
[[nodiscard]] Holdings holdingsOf(const support::NodeServer &server);
/// Children of that process that have ended and were never asked for.
[[nodiscard]] int zombiesOf(qint64 pid);

/// Compares what was held before and after; both times nobody asks anything.
class LeakCheck
{
public:
    explicit LeakCheck(support::LocalCluster &cluster);
    /// A server that has been started anew since is judged all the same. So many writes were
    /// accepted meanwhile.
    void judge(Story &story, std::int64_t writes);

private:
    support::LocalCluster &m_cluster;
    Holdings m_most; ///< of any server at the beginning
};

/// As `kvctl verify` finds. REQUIRES READY.
void expectVerified(Story &story, support::LocalCluster &cluster);

/// Stops all servers, opens their stores, and compares the copies of each partition that are in
/// sync, item by item and version by version. REQUIRES that nobody writes, and READY. `damaged` had
/// bytes flipped, which nobody may have read before: what is unreadable there is not compared.
void expectEqualReplicas(Story &story, support::LocalCluster &cluster, const QString &damaged);

} // namespace integration
