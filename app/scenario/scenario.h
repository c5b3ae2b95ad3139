// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/scenario/order.h"

#include <QMap>
#include <QStringList>

#include <array>
#include <functional>

namespace app {

/// How far a run over the sample values has come.
struct TransferReport {
    bool isReading = false;
    int done = 0;
    int total = 0;
    Phrase problem;      ///< the first; then it goes no further
    bool isLost = false; ///< the problem is that a value is not there, or is another
    bool operator==(const TransferReport &) const = default;
};

/// What a scenario remembers of what it did; with the RunState all that its verdict rests on.
struct ScenarioMarks {
    /// The beginnings of steps.
    enum class At { Begin, Fault, Effect, Return, Ready, Check, Count };

    [[nodiscard]] bool has(At which) const { return at(which) != 0; }
    [[nodiscard]] qint64 at(At which) const { return times.at(static_cast<std::size_t>(which)); }

    std::array<qint64, static_cast<std::size_t>(At::Count)> times{}; ///< CLOCK_BOOTTIME; 0: not yet
    std::shared_ptr<const Observation> before = std::make_shared<Observation>();   ///< at Fault
    std::shared_ptr<const Observation> during = std::make_shared<Observation>();   ///< at Effect
    std::shared_ptr<const Observation> atReturn = std::make_shared<Observation>(); ///< at Return
    qint64 stepBeganNs = 0;                                                        ///< of this step
    std::shared_ptr<const Observation> atStep = std::make_shared<Observation>(); ///< when it began
    LedgerReport ledgerBefore;                                                   ///< at Begin
    WorkloadOptions load; ///< what it was at Begin, and will be again
    QStringList victims;  ///< what was killed, frozen or stopped, in that order
    QStringList added;
    int copiesMoved = 0; ///< places that appeared in the map from Fault to Ready
    TransferReport transfer;
    DirectReport direct; ///< of the reads that were put to who was frozen
    /// Of the host's processors, at most, since Fault (before it, since Begin); 0: not known. As in
    /// the client view.
    int busyPercent = 0;
    Phrase trouble; ///< why the run came to an early end, if it did
};

/// What steps and verdicts look at. References live for the call alone.
struct ScenarioView {
    const RunState &state;
    const ScenarioMarks &marks;
    qint64 nowNs = 0;
};

/// One thing to do, and to wait for.
struct ScenarioStep {
    using At = ScenarioMarks::At;
    /// What it means if the step is not done in time.
    enum class Lateness {
        Fails,   ///< the cluster was to do it
        Hinders, ///< nothing can be said of the cluster
    };

    Phrase title;
    std::function<ScenarioOrders(const ScenarioView &)> act = {}; ///< when it begins
    std::function<bool(const ScenarioView &)> isDone = {};        ///< without it: at once
    std::function<Phrase(const ScenarioView &)> tell = {};        ///< what was seen, when done
    Lateness lateness = Lateness::Hinders;
    std::optional<At> mark = {}; ///< that its beginning is
    int deadlineMs = 30'000;
    bool isPreparation = false; ///< whom it brings back is no victim of the scenario
};

/// One thing that a verdict rests on.
struct Finding {
    /// What it does to the verdict when it is not so.
    enum class Weight {
        Safety,    ///< broken: FAIL, whatever else was
        Condition, ///< not held: INCONCLUSIVE, since nothing else was measured well
        Promise,   ///< broken: FAIL, unless the host was too busy to tell whose doing it was
    };

    Weight weight = Weight::Promise;
    ScenarioNews::Claim claim;
};

/// A hypothesis about the cluster, how to try it, and how to judge what was seen. A value; it reads
/// no clock and does nothing by itself.
struct Scenario {
    QString name; ///< as on the command line
    Phrase title;
    Phrase hypothesis;
    /// Why this cluster cannot be asked; empty if it can. Looked at once it is READY.
    std::function<Phrase(const RunState &)> obstacle;
    /// The first step waits for READY.
    std::function<QList<ScenarioStep>(const RunState &)> plan;
    /// Pure. Of a run that came to an early end too.
    std::function<QList<Finding>(const ScenarioView &)> judge;
};

struct Judgement {
    Verdict verdict = Verdict::Inconclusive;
    Phrase why;
};

/// The same of a host that was that busy: from HostMeter::kOverloadedPercent on, what is not kept
/// of a Promise proves nothing of the cluster, which a Condition then says first.
[[nodiscard]] QList<Finding> onHost(QList<Finding> findings, int busyPercent);

/// FAIL for a broken Safety; else INCONCLUSIVE for a Condition that does not hold; else FAIL for a
/// broken Promise; else INCONCLUSIVE for what is unproven; else PASS.
[[nodiscard]] Judgement judgementOf(const QList<Finding> &findings);

/// "PASS": the same in all languages, for scripts.
[[nodiscard]] QString verdictWord(Verdict verdict);

} // namespace app
