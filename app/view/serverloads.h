// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/picture.h"

namespace app {

/// What one server has to do, for the views.
struct LoadPicture {
    double perSecond = -1; ///< below 0: unknown
    QList<float> lately;   ///< oldest first; empty if only the workload is known
    double p50Ms = 0;      ///< 0: unknown
    double p99Ms = 0;
    bool isOfClient = false; ///< counted from our own workload's requests, not told by the server
};

/// By the servers' own counters; where they are not known, by the requests of the workload that
/// went to the partitions that the server leads.
[[nodiscard]] QHash<QString, LoadPicture> loadsOf(
    const RunState &state, const Picture &picture, qint64 nowNs);

/// "21 op/s · p50 0.4 ms · p99 2.1 ms"; empty if unknown.
[[nodiscard]] QString loadText(const LoadPicture &load);

} // namespace app
