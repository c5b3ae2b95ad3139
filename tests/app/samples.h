// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

/// Made-up requests of a workload, as its clients would have felt them.
namespace fake {

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kSecond = 1'000 * kMs;

struct Load {
    int perSecond = 100;
    quint32 partitions = 64;
    qint64 fromNs = 0;
    qint64 toNs = 0;
};

/// All served in about half a millisecond; one partition after the other.
[[nodiscard]] QList<app::Sample> steady(const Load &load);

/// As above, but what was due in [downNs, upNs) on the `affected` partitions was retried
/// until upNs, or, if that is more than 500 ms away, failed (reads) or stays unknown (writes).
[[nodiscard]] QList<app::Sample> failover(
    const Load &load, const QList<quint32> &affected, qint64 downNs, qint64 upNs);

[[nodiscard]] app::AppendLog<app::Sample> logOf(const QList<app::Sample> &samples);

} // namespace fake
