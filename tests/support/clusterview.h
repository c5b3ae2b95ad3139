// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/zksession.h"
#include "core/types.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace support {

/// What a plain ZooKeeper client sees of one cluster: all its znodes, followed by watches. It knows
/// nothing of the programs' own readers, so that it can contradict them. Lives on its owner's
/// thread.
class ClusterView : public QObject
{
    Q_OBJECT

public:
    struct Znode {
        std::string data;
        cluster::ZkStat stat;
    };
    using Znodes = std::map<std::string, Znode>;

    ClusterView(const std::string &connectString, const QString &cluster);
    ~ClusterView() override;

    void open();
    [[nodiscard]] bool isConnected() const { return m_session.isConnected(); }
    /// All has been read since the connection stands; what changes from here on comes by watches.
    [[nodiscard]] bool isCurrent() const { return isConnected() && m_reads == 0; }

    /// By their path below the cluster's: "control", "nodes/n3", "mappings/0017".
    [[nodiscard]] const Znodes &znodes() const { return m_znodes; }
    /// Empty if the znode is absent or no object.
    [[nodiscard]] QJsonObject object(const std::string &path) const;
    [[nodiscard]] QStringList children(const std::string &parent) const;

    [[nodiscard]] QString status() const; ///< "READY", empty before there is one
    [[nodiscard]] int serversUp() const;
    /// By the rule of interfaces.md: empty unless servers/<control.master> is there with the same
    /// incarnation.
    [[nodiscard]] QString master() const;
    [[nodiscard]] std::map<core::PartitionId, QJsonObject> partitions() const;
    [[nodiscard]] QString primaryOf(core::PartitionId partition) const;
    enum class Role { Primary, Secondary };
    [[nodiscard]] std::vector<core::PartitionId> partitionsOf(const QString &id, Role role) const;
    /// Ids of the in-sync members.
    [[nodiscard]] static QSet<QString> inSync(const QJsonObject &partition);

Q_SIGNALS:
    void changed();

private:
    void followAll();
    void readAgain();
    void follow(const std::string &path);
    void followChildren(const std::string &parent);
    void forgetChildren(const std::string &parent, const std::vector<std::string> &kept);

    const std::string m_root;
    cluster::ZkSession m_session;
    Znodes m_znodes;
    int m_reads = 0; ///< under way
};

} // namespace support
