// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/incident.h"
#include "app/view/clientstats.h"
#include "app/view/keyfigures.h"
#include "widgets/budgetbar.h"

namespace app {

/// What clients felt, in words and marks: pure functions for the client view and for reports.

/// Something with what it means, so that it can be shown with a symbol.
struct Said {
    widgets::Meaning meaning = widgets::Meaning::Neutral;
    QString text;
    bool operator==(const Said &) const = default;
};

/// "n3 killed".
[[nodiscard]] QString incidentText(const Incident &incident);
/// The same, and whether that was the master: "n3 (master) killed".
[[nodiscard]] QString faultText(const Incident &incident);
[[nodiscard]] widgets::StripFlag flagOf(const Incident &incident);
/// None if no request was disturbed.
[[nodiscard]] std::optional<widgets::StripSpan> spanOf(const Incident &incident);

/// "OUTAGE 1.10 s ± 0.01 s", or why there is no figure.
[[nodiscard]] Said outageSaid(const Incident &incident);
/// The same below a title that says what it is: "1.10 s ± 0.01 s".
[[nodiscard]] QString waitedText(const Incident::Outage &outage);
/// "host CPU 97 % busy: timings unreliable"; empty if it was not, or that is not known.
[[nodiscard]] QString busyText(int percent);
/// Over which partitions, and what became of the requests.
[[nodiscard]] QString outageDetail(const Incident &incident);
/// Detect, decide, promote and, if a client had to, reroute; empty if that is not known.
[[nodiscard]] QList<widgets::BudgetBar::Part> budgetOf(const Incident::Split &split);
/// Why the parts need not add up to the outage.
[[nodiscard]] QString budgetNote();

/// "PROOF 0 of 4,182 acknowledged writes lost · 3 unknown · other partitions: 0 disturbed"; the
/// writes as of when the keys were read back.
[[nodiscard]] Said proofSaid(const LedgerReport &ledger, const Incident &incident);
/// Without what goes without saying: "PROOF 0 of 4,182 acknowledged writes lost · 3 unknown".
[[nodiscard]] Said proofInShort(const LedgerReport &ledger, const Incident &incident);

/// The same of a cluster that has been stopped since: "Last run: PROOF 0 of …".
[[nodiscard]] Said ofLastRun(const Said &said);

/// "since then: 818 acknowledged, 2 unknown, not yet read back": what the proof says nothing of,
/// since it came after the keys were read back. Empty without a proof, and if nothing has come.
[[nodiscard]] QString sinceCheckText(const LedgerReport &ledger, const Incident &incident);

/// "1,204 requests · 1,180 ok · 24 failed · p50 0.4 ms · p99 2.1 ms · longest gap 38 ms".
[[nodiscard]] QString statsText(const ClientStats &stats);
/// "22 failed · 3 unknown", "4 retried", "none disturbed": what a row of the strip has to tell.
[[nodiscard]] QString disturbedText(const widgets::StripCell &sum);

} // namespace app
