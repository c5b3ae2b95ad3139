// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenario.h"

#include <set>

/// What scenarios wait for, and whom they choose: pure questions to what is seen.
namespace app::scenario {

[[nodiscard]] bool isUp(const Observation &seen, const QString &id);
/// READY, and nobody who belongs to the cluster is away or catching up.
[[nodiscard]] bool isWhole(const Observation &seen);
/// The cluster has noticed that these are away, and serves every partition without them.
[[nodiscard]] bool isServedWithout(const Observation &seen, const QStringList &away);
/// Every partition has a primary that is up.
[[nodiscard]] bool isServed(const Observation &seen);
[[nodiscard]] bool isGone(const RunState &state, const QString &id);
[[nodiscard]] bool isFrozen(const RunState &state, const QString &id);
[[nodiscard]] bool isRunning(const RunState &state, const QString &id);

/// Nobody counts on it any more, in any partition.
[[nodiscard]] bool isDrained(const Observation &seen, const QString &id);
/// Neither the cluster nor this program knows it.
[[nodiscard]] bool isForgotten(const RunState &state, const QString &id);

/// Empty before the first.
[[nodiscard]] QString masterOf(const Observation &seen);
/// Who is primary of most, the master aside; empty if there is nobody.
[[nodiscard]] QString busiestSlave(const Observation &seen);
/// Of those who have a copy where `primary` is primary, who has most of them, the master aside.
[[nodiscard]] QString busiestSecondaryOf(const Observation &seen, const QString &primary);
/// The servers of ours, in their order.
[[nodiscard]] QStringList serversOf(const RunState &state);

/// The partitions that one of them was primary of.
[[nodiscard]] std::set<quint32> ledBy(const Observation &seen, const QStringList &ids);
/// The partitions that one of them had a copy of.
[[nodiscard]] std::set<quint32> heldBy(const Observation &seen, const QStringList &ids);

/// Primaries and copies are spread as evenly as they can be, and all copies are in sync.
[[nodiscard]] bool isEven(const Observation &seen, const QStringList &ids);

} // namespace app::scenario
