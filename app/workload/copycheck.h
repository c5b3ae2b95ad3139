// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/ledger.h"
#include "cluster/client.h"
#include "core/copycomparison.h"

#include <QObject>

#include <map>

namespace app {

/// Compares the digests of all copies in sync, as `kvctl verify` does, and asks again where they
/// are not comparable yet, for two seconds. Lives on the thread of the client, which must outlive
/// it. finished() comes once.
class CopyCheck : public QObject
{
    Q_OBJECT

public:
    explicit CopyCheck(cluster::Client &client, QObject *parent = nullptr);

    void start();
    /// Once it has finished.
    [[nodiscard]] Ledger::Copies copies() const;

Q_SIGNALS:
    void finished();

private:
    void askForMap();
    void askServers(const core::ClusterMap &map);
    void take(const core::NodeId &server, const cluster::ClientResult &result);
    void compare();
    void again(const std::string &why);

    cluster::Client &m_client;
    qint64 m_untilNs = 0;
    core::ClusterMap m_map;
    core::CopiesOfServers m_copies;
    std::size_t m_missing = 0; ///< answers
    std::map<core::PartitionId, core::CopyComparison> m_results;
    std::string m_trouble; ///< why there is not even a map
};

} // namespace app
