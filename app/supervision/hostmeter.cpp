// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/hostmeter.h"

#include <algorithm>

namespace app {

void HostMeter::take(const HostTimes &times, qint64 nowNs)
{
    const qint64 all = times.all - m_times.all;
    const qint64 busy = times.busy - m_times.busy;
    // What is longer ago says nothing of now.
    const bool isRecent = m_times.all > 0 && nowNs - m_atNs < 2 * kEveryNs;
    m_percent = 0;
    if (isRecent && all > 0)
        m_percent = static_cast<int>(std::clamp<qint64>(100 * busy / all, 0, 100));
    m_times = times;
    m_atNs = nowNs;
}

} // namespace app
