// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"
#include "app/view/phrase.h"
#include "app/view/picture.h"
#include "widgets/healthbar.h"
#include "widgets/nodecard.h"
#include "widgets/partitionmatrix.h"

namespace app {

class RunState;

/// The picture in words and marks: pure functions, one for each view.

[[nodiscard]] widgets::HealthBar::Content healthOf(const Picture &picture, qint64 nowNs);
/// The same, and what the workload's clients get beside it. `picture` is the state's.
[[nodiscard]] widgets::HealthBar::Content healthOf(
    const RunState &state, const Picture &picture, qint64 nowNs);
[[nodiscard]] QString timeLeftText(qint64 ns); ///< "about 12 s left"

[[nodiscard]] widgets::NodeCardData serverCard(const Picture &picture, const ServerPicture &server);
[[nodiscard]] widgets::NodeCardData zooKeeperCard(const Picture &picture);

/// A row for each of these servers; empty: for all.
[[nodiscard]] widgets::PartitionMatrix::Data matrixOf(
    const Picture &picture, const QStringList &rows = {});
[[nodiscard]] QString matrixToolTip(const Picture &picture, int row, int column);

/// "partition 17 · primary n3 · secondaries n1, n5".
[[nodiscard]] QString placeText(const PartitionPicture &partition);

[[nodiscard]] QString stateText(core::ClusterState state);
/// Who says it: "you", "system", "cluster", "clients".
[[nodiscard]] QString sourceText(Happening::Source source);
[[nodiscard]] Phrase evidenceText(core::Evidence evidence);
/// What the operating system says: "running", "frozen", "gone, killed (signal 9)".
[[nodiscard]] QString phaseText(const ChildState &state);
/// Of a view that cannot show the past, while the others do.
[[nodiscard]] QString onlyPresentText();

} // namespace app
