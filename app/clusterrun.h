// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterlink.h"
#include "app/connection/clusteraddress.h"
#include "app/history/runstate.h"
#include "app/measurement.h"
#include "app/supervision/supervisor.h"

namespace app {

/// One cluster as it runs: what starts it, what watches it, and the state of all that became known
/// of it. The same under the window and without one. Lives on the main thread.
///
/// Connected to a cluster that others run it starts and signals nothing, has no supervisor, and
/// changes nothing before setAccess(Control). Whatever is out of reach is waited for.
class ClusterRun : public QObject
{
    Q_OBJECT

public:
    explicit ClusterRun(const SupervisorOptions &options,
        const std::optional<ClusterAddress> &connection = {}, QObject *parent = nullptr);
    ~ClusterRun() override;

    /// Starts the cluster, or connects to it.
    void start();
    /// REQUIRES isRemote() and access != Own. What is under way goes on.
    void setAccess(ClusterAccess access);

    [[nodiscard]] bool isRemote() const { return m_connection.has_value(); }
    /// Null if and only if isRemote().
    [[nodiscard]] Supervisor *supervisor() const { return m_supervisor.get(); }
    /// Of our own one; of another there is nothing but its recordings.
    [[nodiscard]] const ClusterDir &directory() const { return m_directory; }
    [[nodiscard]] ClusterLink *link() { return &m_link; }
    [[nodiscard]] Workload *workload() { return m_measurement.workload(); }
    [[nodiscard]] const RunState &state() const { return m_state; }

    /// All that changes the state comes through here; happened() follows at once.
    void take(RunEvent::What what);

Q_SIGNALS:
    /// The state has it already.
    void happened(const app::RunEvent &event);

private:
    void connectSupervisor();
    void stageChanged(Supervisor::Stage stage);
    void followZooKeeper();
    void takeLocal();

    [[nodiscard]] LocalCluster localCluster() const;

    const std::optional<ClusterAddress> m_connection;
    const ClusterDir m_directory;
    ClusterAccess m_access;
    std::unique_ptr<Supervisor> m_supervisor;
    ClusterLink m_link;
    Measurement m_measurement;
    RunState m_state;
    QTimer m_local; ///< gathers what the supervisor changes in one turn of the event loop
};

} // namespace app
