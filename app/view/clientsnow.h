// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/outagetext.h"

namespace app {

/// What is wrong for the workload's clients just now, beside whatever the cluster says of itself:
/// that some of the requests that ended lately were not served, or that all of them took
/// Incident::kLateMs or longer. Without a text if neither is so, and while none is made. A pure
/// function of the samples, so it says the same of a recording.
[[nodiscard]] Said clientsNow(const RunState &state, qint64 nowNs);

/// The same, and that the host is too busy for what is measured, which `busyPercent` tells.
[[nodiscard]] Said warningNow(const RunState &state, qint64 nowNs, int busyPercent);

} // namespace app
