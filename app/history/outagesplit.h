// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/incident.h"
#include "app/history/servernews.h"

#include <QMap>

namespace app {

/// Collects the instants that an outage is split at from the servers' events, which come in any
/// order; on one host their clock is ours. Pure. A value.
class OutageSplit
{
public:
    void take(const ServerEvent &event, const Incident &incident);
    /// Known once the outage is over or cannot be measured, if the events have told of it.
    /// `nextFaultNs`: what has happened from then on is told of another fault of the same process;
    /// 0: there was none.
    [[nodiscard]] Incident::Split split(const Incident &incident, qint64 nextFaultNs) const;

private:
    qint64 m_detectedNs = 0;
    QList<qint64> m_mapsNs; ///< in order
    /// By affected partition, the first since the fault.
    QMap<quint32, qint64> m_installedNs;
    QMap<quint32, qint64> m_graceOverNs; ///< of those that had to wait for leases
};

} // namespace app
