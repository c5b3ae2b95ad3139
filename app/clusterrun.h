// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterlink.h"
#include "app/history/runstate.h"
#include "app/measurement.h"
#include "app/supervision/supervisor.h"

namespace app {

/// One local cluster as it runs: what starts it, what watches it, and the state of all that became
/// known of it. The same under the window and without one. Lives on the main thread.
class ClusterRun : public QObject
{
    Q_OBJECT

public:
    explicit ClusterRun(const SupervisorOptions &options, QObject *parent = nullptr);
    ~ClusterRun() override;

    [[nodiscard]] Supervisor *supervisor() { return &m_supervisor; }
    [[nodiscard]] const Supervisor *supervisor() const { return &m_supervisor; }
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

    Supervisor m_supervisor;
    ClusterLink m_link;
    Measurement m_measurement;
    RunState m_state;
    QTimer m_local; ///< gathers what the supervisor changes in one turn of the event loop
};

} // namespace app
