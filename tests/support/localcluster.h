// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/clusterview.h"
#include "support/faultproxy.h"
#include "support/hosts.h"
#include "support/nodeserver.h"
#include "support/zookeeperserver.h"

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace support {

struct LocalClusterOptions {
    int servers = 5;
    std::uint32_t partitions = 64;
    std::uint32_t replicas = 3;
    QStringList more = {};     ///< further flags for each server
    bool throughProxy = false; ///< all connections to servers go through proxy()
    Hosts *hosts = nullptr;    ///< n1 is on the first one, and so on; ZooKeeper on the test's own
    QString program = QStringLiteral("nodeproc");
};

/// A real cluster for one test: a ZooKeeper, servers n1, n2, … as processes, and a plain ZooKeeper
/// client's view of them, in a temporary directory. All of it is gone with the object, and when the
/// test is killed. Blocks with local event loops, as tests may; use it from the main thread.
/// The binary is $KVORUM_BIN/nodeproc, or nodeproc beside the test.
class LocalCluster
{
public:
    explicit LocalCluster(LocalClusterOptions options = {});
    ~LocalCluster();
    LocalCluster(const LocalCluster &) = delete;
    LocalCluster &operator=(const LocalCluster &) = delete;

    /// Everything, until READY. False, with problem(), if it did not come to that.
    [[nodiscard]] bool start();
    [[nodiscard]] bool startZooKeeper(); ///< and the view of it
    void launchServers();                ///< all that are not running; waits for nothing
    /// The next server, launched: "n6".
    NodeServer &addServer();

    /// All of them: READY, `up` servers up, and no copy catching up.
    [[nodiscard]] bool waitReady(int up, std::chrono::milliseconds patience);
    /// This very run is up in nodes/<id>, and READY as above with all that run.
    [[nodiscard]] bool waitInSync(const QString &id, std::chrono::milliseconds patience);

    void signal(const QString &id, int number) { server(id).signal(number); }
    void kill(const QString &id); ///< SIGKILL, and waits until the process is gone
    void launch(const QString &id);
    [[nodiscard]] bool waitListening(const QString &id);

    [[nodiscard]] ZookeeperServer &zookeeper() { return m_zookeeper; }
    [[nodiscard]] ClusterView &view() { return *m_view; }
    [[nodiscard]] FaultProxy &proxy() { return m_proxy; }
    [[nodiscard]] NodeServer &server(const QString &id);
    [[nodiscard]] std::vector<NodeServer *> servers();
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] int running() const;
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] const LocalClusterOptions &options() const { return m_options; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] static QString program(const QString &name);

    /// The end of each log and the znodes on standard error; the mappings only in file "znodes".
    void printState(qint64 bytesOfEachLog = 3000);
    /// Keeps the directory with the logs, and says where it is.
    void keepLogs();

private:
    [[nodiscard]] QStringList arguments(const NodeServer &server) const;

    const LocalClusterOptions m_options;
    const QString m_name = QStringLiteral("it");
    QTemporaryDir m_directory;
    ZookeeperServer m_zookeeper;
    std::unique_ptr<ClusterView> m_view;
    FaultProxy m_proxy;
    std::map<QString, quint16> m_proxyPorts;
    std::vector<std::unique_ptr<NodeServer>> m_servers;
    QString m_problem;
};

} // namespace support
