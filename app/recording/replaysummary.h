// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/replay.h"

#include <QStringList>

namespace app {

/// What a recording comes down to: its faults with what clients felt, what became of their writes,
/// and the verdict of its scenario.
struct ReplaySummary {
    QStringList lines; ///< for people, plain text
    int exitCode =
        0; ///< as of `kvorum --headless`: 1 if something was lost, 2 if nothing is proven
};

[[nodiscard]] ReplaySummary summaryOf(const Replay &replay);

} // namespace app
