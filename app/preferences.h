// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/sample.h"

#include <QString>

namespace app {

/// What a person chooses once for all windows; kept by Settings. A value.
struct Preferences {
    enum class Theme { System, Light, Dark, HighContrast };
    /// What a window shows that is started without being told.
    enum class Start { Cluster, Last, Ask };

    static constexpr int kLeastTextPercent = 80;
    static constexpr int kMostTextPercent = 200;
    static constexpr int kMostPerSecond = 2000;
    static constexpr int kMostValueBytes = 65'536;
    static constexpr int kMostMiB = 100'000;
    static constexpr int kMostDays = 3650;

    QString language = {}; ///< one of languageCodes(); empty: the system's
    Theme theme = Theme::System;
    int textPercent = 100; ///< of the system's size
    bool isMotionReduced = false;
    bool isTrafficLight = false; ///< green and red, for those who tell them apart
    Start start = Start::Cluster;
    bool isKeepingRunning = false; ///< the servers live on when the window is closed
    bool isRestarting = false;     ///< servers that end by themselves
    WorkloadOptions workload = {}; ///< of a new window
    bool isRecording = true;
    int recordingsMiB = 512; ///< of all recordings that are kept; the oldest go first
    int recordingsDays = 90; ///< so long a recording is kept; 0: as long as there is room

    bool operator==(const Preferences &) const = default;
};

} // namespace app
