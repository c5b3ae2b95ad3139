// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/measures.h"
#include "app/scenario/scenario.h"

#include <QCoreApplication>

#include <set>

namespace app {

/// What verdicts are made of: each function looks at one thing that a scenario may claim, and says
/// with its figures whether it was so. Pure: the same run gives the same findings.
class Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)

public:
    explicit Findings(const ScenarioView &view);

    // What was known before the fault, and whether anything can be measured at all.

    /// The workload reached its rate and next to nothing failed.
    Findings &steadyBefore();
    Findings &add(Finding::Weight weight, ScenarioNews::Claim::State state, const Phrase &text);

    // Safety.

    /// Each acknowledged write is there, the copies are alike, and no read was answered with
    /// what was overwritten.
    Findings &nothingLost();

    // Promises.

    /// The partitions that the victims led: clients waited no longer than `boundMs`.
    Findings &servedAgainWithin(double boundMs);
    /// All partitions, from the fault to the check.
    Findings &nobodyWaitedLongerThan(double boundMs);
    /// The others: nothing failed. `untouched` are those without any copy on a victim; else those
    /// that no victim led.
    enum class Others { NotLed, Untouched };
    Findings &othersUndisturbed(Others others);
    Findings &nothingFailed();
    Findings &othersKeptTheirPrimaries();
    Findings &anotherMasterWithin(double boundMs);
    /// Others led, before the thaw, what it led; it neither claims that nor answers for it.
    Findings &fencedAfterThaw();
    Findings &returnedWithItsCopies();
    /// Until all servers had equally many primaries and copies.
    Findings &movedAtMost(int copies);
    Findings &readyAgain();

    [[nodiscard]] const QList<Finding> &all() const { return m_findings; }

    /// What may pass until a server's partitions are served again after its death.
    [[nodiscard]] double boundMs() const;
    /// The same for one that only went silent: its lease must be over.
    [[nodiscard]] double silenceBoundMs() const;

private:
    using Claim = ScenarioNews::Claim;

    /// What the client view tells of the faults of this run.
    struct Felt {
        bool isMeasured = false; ///< of all that interrupted anything
        double worstMs = 0;      ///< of the one that was felt longest, so far; 0: none was
        double resolutionMs = 0;
        Phrase whyNot; ///< of one that was not measured, or not to its end
    };

    [[nodiscard]] LedgerReport ledgerBefore() const;
    [[nodiscard]] int leadsOn() const;
    [[nodiscard]] Felt felt() const;
    void judgeCopies();
    void judgeDirectReads();
    void judgeWait(const std::set<quint32> &partitions, double boundMs, const Phrase &whom);
    [[nodiscard]] static Phrase waited(
        const scenario::Wait &wait, const Felt &felt, double boundMs, const Phrase &whom);
    [[nodiscard]] qint64 endNs() const;

    ScenarioView m_view;
    QList<Finding> m_findings;
};

} // namespace app
