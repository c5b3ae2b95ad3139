// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/incident.h"
#include "app/history/servernews.h"

#include <QMap>

#include <utility>

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
    struct Installed {
        qint64 atNs = 0;
        quint64 term = 0;
    };

    void takeInstalled(const ServerEvent &event);

    qint64 m_detectedNs = 0;
    QList<qint64> m_mapsNs;               ///< in order
    QMap<quint32, Installed> m_installed; ///< by affected partition, the first since the fault
    /// Of those that had to wait for leases, by affected partition and term: who is primary of it
    /// later, for another reason, waits in another term.
    QMap<std::pair<quint32, quint64>, qint64> m_graceOverNs;
};

} // namespace app
