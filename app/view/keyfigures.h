// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "widgets/meaning.h"

namespace app {

/// One of the two numbers that a failover comes down to, short enough to be painted large.
struct KeyFigure {
    widgets::Meaning meaning = widgets::Meaning::Neutral;
    QString caption;  ///< "Clients waited (± 1 ms)"
    QString value;    ///< "38 ms"; "–" while there is nothing to tell
    QString sentence; ///< both and what has to be said with them: "Clients waited 38 ms ± 1 ms."

    bool operator==(const KeyFigure &) const = default;
};

/// How long clients waited because of the fault.
[[nodiscard]] KeyFigure waitedFigure(const Incident &incident);
/// Of the last fault of the run; "–" while there was none.
[[nodiscard]] KeyFigure waitedFigure(const RunState &state);

/// How many acknowledged writes were lost; a number only if all keys were read back after
/// `sinceNs`, since a check from before a fault says nothing of it.
[[nodiscard]] KeyFigure lostFigure(const LedgerReport &ledger, qint64 sinceNs);
/// Since the last fault of the run.
[[nodiscard]] KeyFigure lostFigure(const RunState &state);

} // namespace app
