// SPDX-License-Identifier: Apache-2.0
#include "app/measurement.h"

namespace app {

Measurement::Measurement(QObject *parent)
    : QObject(parent)
{
    connect(&m_workload, &Workload::sampled, this, &Measurement::told);
    connect(&m_workload, &Workload::reported, this, &Measurement::told);
}

void Measurement::follow(const QString &zookeeper, const QString &cluster, const Observation &seen)
{
    const bool isReady =
        seen.isValid() && seen.status && seen.status->state == core::ClusterState::Ready;
    if (isReady && seen.partitionCount() > 0)
        m_workload.open({zookeeper, cluster, seen.partitionCount()});
}

void Measurement::close()
{
    m_workload.close();
}

} // namespace app
