// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

#include <functional>
#include <set>

/// What clients felt, counted from the workload's samples. Pure.
namespace app::scenario {

/// Of the requests that were due from `fromNs` on and before `toNs`.
struct Interval {
    qint64 fromNs = 0;
    qint64 toNs = 0;
};

struct Counts {
    int requests = 0;
    int retried = 0;
    int failed = 0;
    int unknown = 0;
    double p50Ms = 0;
    double p99Ms = 0;
    double worstMs = 0;
};
/// Of the requests to partitions for which `counts` says so; all, without it.
[[nodiscard]] Counts countsOf(const AppendLog<Sample> &samples, const Interval &interval,
    const std::function<bool(quint32 partition)> &counts = {});

/// Clients felt nothing in the two seconds until shortly before then, at the rate at which scenarios
/// ask: at least 90 % of it, none failed, and 99 % were answered within 100 ms. What was due later
/// may be under way still, be told of later, or fail by what is done then.
inline constexpr int kPerSecond = 1000;
struct Calm {
    bool isCalm = false;
    Counts counts;
    double perSecond = 0;
};
[[nodiscard]] Calm calmBefore(const AppendLog<Sample> &samples, qint64 atNs);

/// How long clients had to wait at worst: from when a request was due to when a request of its
/// partition that was not due earlier had been answered. For what was answered at once that is
/// its own time; for what failed, the time until somebody got through.
struct Wait {
    int requests = 0;        ///< that were due in the interval
    double worstMs = 0;      ///< over the partitions
    double medianMs = 0;     ///< of the partitions' worst ones
    double resolutionMs = 0; ///< ±: between two requests of one partition
    int unserved = 0;        ///< partitions whose last requests were not answered at all
};
[[nodiscard]] Wait waitOf(const AppendLog<Sample> &samples, const Interval &interval,
    const std::set<quint32> &partitions);

} // namespace app::scenario
