// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/clusterdir.h"
#include "app/supervision/procfs.h"

#include <QList>

#include <optional>

namespace app {

/// One child of a run. `process.pid` is 0 from just before it is started until it is known.
struct ChildRecord {
    QString id = {}; ///< "zookeeper", "n1", …
    ProcessIdentity process = {};
    QStringList argv = {};
    quint16 port = 0;
    QString dataDir = {};
};

/// A run of this program that was killed, or died, with its cluster.
struct KilledSession {
    QString cluster;
    ProcessIdentity process;
    QString boot; ///< in which it ran
};

/// What run.json says. kvctl without an address reads it too: a cluster is running here when
/// `zookeeper` is not empty and the process `pid` is alive. Do not change: stored on disk.
///
///   {"format": 1, "cluster": "demo", "zookeeper": "127.0.0.1:23456",
///    "pid": 4711, "startTime": 1234567, "run": "9f3a09c1d2e4b586", "boot": "b27e…",
///    "zookeeperPort": 23456, "partitions": 64, "replicas": 3, "detection": "lifeline",
///    "formed": true, "keeps": false, "servers": ["n1", "n2"],
///    "children": [{"id": "n1", "pid": 4713, "startTime": 1234570, "port": 41871,
///                  "dataDir": "/…/nodes/n1", "argv": ["/usr/bin/nodeproc", "--id", "n1"]}]}
///
/// `cluster` and `zookeeper` are the values of kvctl's --cluster and --zookeeper; `zookeeper` is ""
/// while it does not serve. `pid` and `startTime` are the supervising program's; of a cluster that
/// was left running (`keeps`), ZooKeeper's. A stopped cluster keeps its file, with pid 0 and
/// without children, for the next start.
struct RunRecord {
    QString cluster = {};
    QString zookeeper = {};
    ProcessIdentity owner = {};
    QString run = {};
    QString boot = {};
    quint16 zookeeperPort = 0; ///< of the last run, tried first in the next
    int partitions = 0;
    int replicas = 0;
    QString detection = {};
    bool formed = false; ///< once all servers of the first start listened
    bool keeps = false;  ///< its processes were started to live on
    QStringList servers = {};
    QList<ChildRecord> children = {};

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static core::Result<RunRecord> fromJson(const QByteArray &text);

    /// The children that are alive now although their supervisor is gone: same boot, same pid,
    /// same start time. Anyone else who got one of these pids is not among them.
    [[nodiscard]] QList<ChildRecord> leftOvers() const;
    /// The run that this tells of, if it was one that is gone and has not said that it ended.
    [[nodiscard]] std::optional<KilledSession> killedSession() const;
};

/// The run.json of one cluster directory and the lock that makes one program its owner. Keep it
/// until all children are gone; the kernel gives the lock back when this program dies.
class RunLedger
{
    Q_DECLARE_TR_FUNCTIONS(RunLedger)

public:
    explicit RunLedger(const ClusterDir &directory);
    ~RunLedger();
    Q_DISABLE_COPY_MOVE(RunLedger)

    /// Conflict names the pid of the holder; any other status: the directory cannot be used.
    [[nodiscard]] core::Result<void> lock();
    void unlock();
    [[nodiscard]] bool isLocked() const { return m_lock >= 0; }

    /// NotFound if there is none yet.
    [[nodiscard]] core::Result<RunRecord> read() const;
    /// Replaces the file in one step, so that a reader sees the old or the new one.
    [[nodiscard]] core::Result<void> write(const RunRecord &record) const;

private:
    ClusterDir m_directory;
    int m_lock = -1;
};

} // namespace app
