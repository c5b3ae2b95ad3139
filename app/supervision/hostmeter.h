// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/procfs.h"

namespace app {

/// How busy the host's processors are, all of them together, over times long enough to say so. A
/// value.
class HostMeter
{
public:
    static constexpr qint64 kEveryNs = 2'000'000'000;
    /// What is measured of a host that is busier is no more the cluster's doing alone.
    static constexpr int kOverloadedPercent = 95;

    /// True if it is time for take().
    [[nodiscard]] bool isDue(qint64 nowNs) const { return nowNs - m_atNs >= kEveryNs; }
    void take(const HostTimes &times, qint64 nowNs);
    /// Between the last two times that were taken; 0: not known.
    [[nodiscard]] int percent() const { return m_percent; }

private:
    HostTimes m_times;
    qint64 m_atNs = -kEveryNs;
    int m_percent = 0;
};

} // namespace app
