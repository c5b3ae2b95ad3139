// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/desk.h"
#include "nodeproc/directorylock.h"
#include "nodeproc/journal.h"
#include "nodeproc/linesocket.h"
#include "nodeproc/listener.h"
#include "nodeproc/log.h"
#include "nodeproc/options.h"
#include "nodeproc/store.h"
#include "nodeproc/storerescue.h"
#include "nodeproc/zookeeperhost.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>

namespace nodeproc {

class Host;
class Leases;
class PeerLinks;

/// What the process ends with. Do not change: scripts rely on it (interfaces.md, section 1).
enum class ExitCode {
    Stopped = 0,
    BadArguments = 2,
    BadDataDirectory = 3,
    CannotBind = 4,
    StorageFailed = 5,
    Damaged = 100, ///< not seen outside: the process begins anew, with what can be rescued
};

/// The server as a whole: builds its parts, starts and stops them in order. Main thread.
class Node : public QObject
{
    Q_OBJECT

public:
    explicit Node(Options options);
    ~Node() override;

    /// Listens and opens the data; from then on clients are answered, with 503 until the cluster is
    /// found. The reason is logged.
    [[nodiscard]] std::optional<ExitCode> start();

    /// Has others lead what it leads, says farewell, closes the ZooKeeper session; finished()
    /// follows within two seconds, whatever happens.
    void stop();

    /// Where it listens, once started.
    [[nodiscard]] const Address &listens() const { return m_bound; }

Q_SIGNALS:
    void finished(nodeproc::ExitCode code);

private:
    void serve(const core::ClusterConfig &config);
    [[nodiscard]] core::Result<std::unique_ptr<Store>> openStore();
    [[nodiscard]] bool fitStore();
    void noteRescue();
    [[nodiscard]] core::ServerEntry ownEntry() const;
    void finishRound();
    void leave(int ms);
    void finish(ExitCode code);

    Options m_options; ///< with what the store knows of the cluster
    Log m_log;
    Outbox m_outbox; // outlives all sockets
    Journal m_journal;
    std::optional<Rescue> m_rescue; ///< what this run began with, if the store was damaged
    std::unique_ptr<DirectoryLock> m_directoryLock;
    std::unique_ptr<Store> m_store;
    Desk m_desk;
    Listener m_listener;
    ZooKeeperHost m_zookeeper;
    Leases *m_leases = nullptr; // these three are made together
    PeerLinks *m_links = nullptr;
    Host *m_host = nullptr;
    Address m_bound;
    bool m_isStopping = false;
    bool m_isFinished = false;
};

} // namespace nodeproc
