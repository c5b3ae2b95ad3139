// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/supervisor.h"
#include "app/view/localcluster.h"
#include "app/view/observation.h"
#include "core/keyhash.h"

#include <QHash>

namespace app {

[[nodiscard]] LocalCluster localOf(const Supervisor &supervisor);

/// True if all that ZooKeeper tells is what a killed session left behind: its master is no process
/// of this run, though its ephemeral lives until ZooKeeper ends the dead session. A master that has
/// died in this run is the cluster's to notice.
[[nodiscard]] bool isLeftOver(const Observation &seen, const LocalCluster &local);

/// One partition for the views.
struct PartitionPicture {
    quint32 number = 0;
    core::KeyRange range = {};
    quint64 version = 0;
    quint64 term = 0;
    QString primary = {};  ///< the last one if it is not served; empty if the record is unknown
    bool isServed = false; ///< the primary is up
    QStringList secondaries = {}; ///< in sync and up
    QStringList missing = {};     ///< in sync or wanted, but down
    QStringList learners = {};    ///< wanted and up, not yet in sync

    bool operator==(const PartitionPicture &) const = default;
};

/// One server for the views: the cluster's word and the operating system's stand side by side.
struct ServerPicture {
    QString id;
    bool isMaster = false;
    const Observation::Node *node = nullptr;  ///< null until the cluster knows it
    const core::ServerEntry *entry = nullptr; ///< null without its ephemeral
    const LocalChild *child = nullptr;        ///< null if it is not ours
    int primaries = 0;
    int secondaries = 0;
    int learners = 0;
    int wanted = 0;
};

/// All that the window shows, from both sources, derived once for all views. A value; the servers
/// point into its own `local` and `seen`, so it is made once and not changed.
class Picture
{
public:
    Picture() = default;
    Picture(LocalCluster local, std::shared_ptr<const Observation> seen);
    Q_DISABLE_COPY(Picture)
    Picture(Picture &&) = delete;
    Picture &operator=(Picture &&) = delete;

    [[nodiscard]] const LocalCluster &local() const { return m_local; }
    [[nodiscard]] const Observation &seen() const { return *m_seen; }
    [[nodiscard]] bool isStale() const { return !m_seen->isValid(); }
    /// n2 before n10.
    [[nodiscard]] const QList<ServerPicture> &servers() const { return m_servers; }
    [[nodiscard]] const QList<PartitionPicture> &partitions() const { return m_partitions; }
    [[nodiscard]] const ServerPicture *server(const QString &id) const;
    /// Null until the partitions are known, and for a key that cannot be stored.
    [[nodiscard]] const PartitionPicture *placeOf(const QString &key) const;

private:
    void addServers();
    void fillPartition(const core::PartitionRecord &record);
    void count(const QString &id, int ServerPicture::*what);
    [[nodiscard]] bool isUp(const core::NodeId &id) const;

    LocalCluster m_local;
    std::shared_ptr<const Observation> m_seen = std::make_shared<Observation>();
    QList<ServerPicture> m_servers;
    QHash<QString, qsizetype> m_index; ///< into m_servers
    QList<PartitionPicture> m_partitions;
};

} // namespace app
