// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/record.h"
#include "core/result.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>
#include <string>

namespace cluster {

class ZkSession;
struct ZkReply;

/// What ZooKeeper says of a cluster. The parts were read one after another.
struct ClusterPicture {
    core::ControlState control;
    std::optional<core::ClusterConfig> config;
    std::optional<core::ClusterStatus> status;
    std::map<core::NodeId, core::NodeEntry> nodes;
    std::map<core::NodeId, core::ServerEntry> servers;

    /// True if the run that `control` names is registered; only then `status` can be believed.
    [[nodiscard]] bool hasMaster() const;
};

/// Reads a cluster's znodes once, in a session that it closes again: clients hold none while they
/// work. Lives on its owner's thread, never blocks. To get rid of it use discard(), since the
/// destructor may have to wait for ZooKeeper's library.
class Lookup : public QObject
{
    Q_OBJECT

public:
    enum class What {
        Master, ///< control and config
        All,
    };

    /// REQUIRES isConnectString(zookeeper) and core::isNodeId(cluster).
    Lookup(const std::string &zookeeper, const std::string &cluster, QObject *parent = nullptr);
    ~Lookup() override;

    /// finished() follows, once. REQUIRES that it was not called before.
    void start(What what, int timeoutMs);
    /// No signal comes any more; deletes itself once its session is closed.
    void discard();

Q_SIGNALS:
    void finished(const core::Result<cluster::ClusterPicture> &picture);

private:
    void readControl(const ZkReply &reply);
    void readConfig(const ZkReply &reply);
    void readStatus(const ZkReply &reply);
    void readChildren(const std::string &parent, const ZkReply &reply);
    void readChild(const std::string &path, const ZkReply &reply);
    void fail(core::Error error);
    [[nodiscard]] bool isUsable(const ZkReply &reply);
    void partRead();
    void finish();

    std::string m_zookeeper;
    std::string m_cluster;
    ZkSession *m_session; ///< a child
    QTimer m_timeout;
    ClusterPicture m_picture;
    std::optional<core::Error> m_error;
    int m_missing = 0; ///< parts that are asked for and not answered
    bool m_isFinished = false;
};

} // namespace cluster
