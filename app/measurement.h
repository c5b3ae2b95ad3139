// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/serverwatch.h"
#include "app/workload/workload.h"

namespace app {

/// What is measured of a cluster beside its znodes: what clients feel, by a workload that begins
/// when the cluster first serves everything and goes on whatever fails, and what the servers say
/// of themselves. After a fault it has the workload's writes read back. Lives on its owner's
/// thread.
class Measurement : public QObject
{
    Q_OBJECT

public:
    explicit Measurement(QObject *parent = nullptr);

    /// What has just become known of the cluster; the state has it already.
    void look(const RunEvent &event, const RunState &state);

    [[nodiscard]] Workload *workload() { return &m_workload; }

Q_SIGNALS:
    void told(const app::RunEvent::What &what);

private:
    void follow(const Observation &seen, const LocalCluster &local);
    void prove(const QList<Incident> &incidents);
    void close();

    Workload m_workload;
    ServerWatch m_servers;
    core::Revision m_revision;
    qsizetype m_proven = 0; ///< so many incidents have had their writes read back
};

} // namespace app
