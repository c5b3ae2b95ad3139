// SPDX-License-Identifier: Apache-2.0
#include "app/measurement.h"

#include <algorithm>

namespace app {

Measurement::Measurement(QObject *parent)
    : QObject(parent)
{
    connect(&m_workload, &Workload::sampled, this, &Measurement::told);
    connect(&m_workload, &Workload::reported, this, &Measurement::told);
    connect(&m_servers, &ServerWatch::told, this, &Measurement::told);
}

void Measurement::look(const RunEvent &event, const RunState &state)
{
    if (const auto *const observed = std::get_if<Observed>(&event.what))
        follow(*observed->seen, *state.local());
    else if (std::holds_alternative<SupervisionEvent>(event.what))
        m_servers.hurry();
    else if (std::holds_alternative<SampleBatch>(event.what))
        prove(state.incidents());
    else if (std::holds_alternative<ClusterForgotten>(event.what))
        close();
}

void Measurement::follow(const Observation &seen, const LocalCluster &local)
{
    if (!seen.isValid())
        return;
    QMap<QString, QString> addresses;
    for (const auto &[id, server] : seen.servers)
        addresses[textOf(id)] = QString::fromStdString(server.address);
    m_servers.setServers(addresses);
    if (m_revision != seen.control->revision) {
        m_revision = seen.control->revision;
        m_servers.hurry();
    }
    // What others run need not be whole when we come.
    const bool isReady =
        local.isRemote() || (seen.status && seen.status->state == core::ClusterState::Ready);
    if (isReady && seen.partitionCount() > 0 && !local.zookeeper.isEmpty()) {
        m_workload.open({.zookeeper = local.zookeeper,
            .cluster = local.name,
            .partitions = seen.partitionCount(),
            .isShared = local.isRemote()});
    }
}

/// Once clients have got over all faults, their writes are read back.
void Measurement::prove(const QList<Incident> &incidents)
{
    const auto isOver = [](const Incident &incident) { return incident.outage.isOver; };
    if (m_proven == incidents.size()
        || !std::all_of(incidents.begin() + m_proven, incidents.end(), isOver))
        return;
    m_proven = incidents.size();
    m_workload.check();
}

void Measurement::close()
{
    m_workload.close();
    m_servers.setServers({});
}

} // namespace app
