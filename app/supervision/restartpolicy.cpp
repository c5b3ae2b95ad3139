// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/restartpolicy.h"

namespace app {

RestartPolicy::Answer RestartPolicy::died(const QString &id, qint64 nowNs)
{
    QList<qint64> &deaths = m_deaths[id];
    if (deaths.size() < kMostDeaths) {
        deaths.removeIf([nowNs](qint64 at) { return nowNs - at > kWithinNs; });
        deaths.append(nowNs);
    }
    return deaths.size() < kMostDeaths ? Answer::Restart : Answer::GiveUp;
}

} // namespace app
