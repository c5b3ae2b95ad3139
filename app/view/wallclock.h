// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// The time of day of a CLOCK_BOOTTIME instant, "10:31:02.114"; empty for 0. The distance of the
/// two clocks is taken once, so that one instant is shown as the same text everywhere.
[[nodiscard]] QString timeText(qint64 bootNs);
/// The second in which that is, "10:31:02".
[[nodiscard]] QString secondText(qint64 bootNs);
/// From now on timeText() means the boot that began so many milliseconds after 1970: that of a
/// recording. All texts of the program change with it, since all show the same time.
void showTimesOfBoot(qint64 epochOfBootMs);
void showTimesOfThisBoot();

/// The same instant in milliseconds since 1970 UTC, and back.
[[nodiscard]] qint64 wallMsOf(qint64 bootNs);
[[nodiscard]] qint64 bootNsOf(qint64 wallMs);

/// "3.2 s", "4 min", "2 h": how long ago, as precise as it matters.
[[nodiscard]] QString ageText(qint64 ns);

} // namespace app
