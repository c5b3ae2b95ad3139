// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/options.h"
#include "nodeproc/registration.h"
#include "nodeproc/treereader.h"
#include "nodeproc/treewriter.h"

#include "cluster/zksession.h"

#include <QBasicTimer>
#include <QObject>

#include <string>

namespace nodeproc {

/// What a server has to do with ZooKeeper: finds or begins the cluster, registers, reads and writes
/// for the core, and opens another session when one has expired. Main thread.
class ZooKeeperHost : public QObject
{
    Q_OBJECT

public:
    ZooKeeperHost(const Options &options, const Log &log, QObject *parent);
    ~ZooKeeperHost() override;

    /// Waits for ZooKeeper for as long as it takes; configured() or refused() follows.
    void open();
    /// After configured(): keeps this server's ephemeral there, and tells of the others.
    void join(core::ServerEntry own);
    void carryOut(const core::ZkRequest &request);
    /// The configuration in force, to be written again if ZooKeeper loses its data.
    void noteConfig(const core::ClusterConfig &config) { m_config = config; }
    /// The active master learns of each change of control, by a watch and by reading it each
    /// second.
    void watchControl(bool isMaster);
    /// Ends the session: ephemerals vanish. closed() follows.
    void close();

Q_SIGNALS:
    /// Once: the cluster's configuration, found or just written.
    void configured(const core::ClusterConfig &config);
    /// Instead of that: this server does not fit that cluster. Later: ZooKeeper has lost its data,
    /// and another cluster of that name stands there.
    void refused(const std::string &why);
    void happened(const core::ZkEvent &event);
    void closed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void onConnected();
    void onDisconnected();
    void onExpired();
    void beginAnew();
    void tellUnreachable(const QString &reason);
    void onWatch(const std::string &path);
    void findCluster();
    void beginCluster();
    void judgeConfig(const std::string &text);
    void judgeAgain(const std::string &text);
    void goOn();
    void retryLater();
    void readControl();
    void readServers();

    const Options &m_options;
    const Log &m_log;
    LogLimit m_limit{kRecurring};
    cluster::ZkPaths m_paths;
    bool m_isClosing = false; ///< looked at by what the session drops when it goes
    cluster::ZkSession m_session;
    TreeReader m_reader;
    TreeWriter m_writer;
    Registration m_registration;
    std::string m_ownPath;
    bool m_isConfigured = false;
    bool m_isFound = false; ///< by the session that there is
    core::ClusterConfig m_config;
    bool m_isTold = false; ///< that ZooKeeper cannot be reached
    bool m_isMaster = false;
    bool m_isReadingServers = false;
    bool m_readServersAgain = false;
    QBasicTimer m_patience; ///< until it is told that nothing can be reached
    QBasicTimer m_retry;
    QBasicTimer m_controlTimer;
    QBasicTimer m_anew;           ///< while the connection is lost
    std::int64_t m_sessionId = 0; ///< of the last connection; 0 if it is known to be over
};

} // namespace nodeproc
