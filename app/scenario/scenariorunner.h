// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterrun.h"
#include "app/scenario/scenariorun.h"
#include "app/scenario/serverremoval.h"
#include "app/scenario/valuetransfer.h"

#include <memory>

namespace app {

/// Runs scenarios on a cluster: shows a ScenarioRun what happens and carries out what it orders.
/// How it goes is told through the cluster's run, as ScenarioNews. Lives on the main thread.
class ScenarioRunner : public QObject
{
    Q_OBJECT

public:
    /// The cluster's run must live as long.
    explicit ScenarioRunner(ClusterRun *cluster, QObject *parent = nullptr);
    ~ScenarioRunner() override;

    /// REQUIRES: Catalogue::has(name). False if one is under way or the cluster does not run.
    bool start(const QString &name);
    /// INCONCLUSIVE; what was frozen is thawed, what was killed is brought back, what was added is
    /// taken out again, which goes on afterwards.
    void abort();
    [[nodiscard]] bool isRunning() const { return m_run && !m_run->isOver(); }
    /// Of the one that runs, else of the last one; null before the first.
    [[nodiscard]] const ScenarioRun *last() const { return m_run.get(); }
    /// What the workload knew of its writes when the last one ended; the cluster may be stopped
    /// now.
    [[nodiscard]] const LedgerReport &ledgerAtEnd() const { return m_ledgerAtEnd; }

Q_SIGNALS:
    /// Its verdict has been told.
    void finished(app::Verdict verdict);

private:
    void look();
    [[nodiscard]] ScenarioRun::Input input() const;
    void carryOut(const ScenarioOrders &orders);
    void carryOut(const ScenarioOrder &order);
    void administer(const core::AdminOrder &order, const std::function<void()> &done);
    void tell();

    ClusterRun *m_cluster;
    ValueTransfer m_transfer;
    ServerRemoval m_removal;
    std::unique_ptr<ScenarioRun> m_run;
    ScenarioNews m_told;
    LedgerReport m_ledgerAtEnd;
    QTimer m_soon;  ///< gathers what happens in one turn of the event loop
    QTimer m_ticks; ///< time alone ends steps too
};

} // namespace app
