// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// Turns CLOCK_BOOTTIME instants into the time of day. The distance of the two clocks is taken once,
/// so that one instant is always shown as the same text.
class WallClock
{
public:
    WallClock();

    /// "10:31:02.114".
    [[nodiscard]] QString text(qint64 bootNs) const;

private:
    qint64 m_epochOfBootMs;
};

/// "3.2 s", "4 min", "2 h": how long ago, as precise as it matters.
[[nodiscard]] QString ageText(qint64 ns);

} // namespace app
