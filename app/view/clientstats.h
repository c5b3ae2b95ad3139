// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/stripmodel.h"

namespace app {

/// What clients felt in an interval: of the requests that ended in it.
struct ClientStats {
    widgets::StripCell counts;
    double perSecond = 0;
    double p50Ms = 0; ///< of what was served; 0 if nothing was
    double p99Ms = 0;
    double longestGapMs = 0; ///< in which no request was served

    [[nodiscard]] qint64 total() const { return counts.total(); }
    [[nodiscard]] qint64 served() const { return counts.ok + counts.late + counts.retried; }
    bool operator==(const ClientStats &) const = default;
};

[[nodiscard]] ClientStats statsOf(const StripModel &model, const widgets::StripInterval &interval);

/// One number for each whole second, oldest first.
struct ClientTrend {
    QList<double> perSecond; ///< requests served
    QList<double> p99Ms;
    bool operator==(const ClientTrend &) const = default;
};

/// Of the last `seconds` whole seconds before `nowNs`.
[[nodiscard]] ClientTrend trendOf(const StripModel &model, qint64 nowNs, int seconds);

} // namespace app
