// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenario.h"

#include <QCoreApplication>

namespace app {

/// One run of a scenario, as a machine: what became known in, orders out. Pure: it reads no clock,
/// and the same calls give the same orders and the same verdict. Used once.
class ScenarioRun
{
    Q_DECLARE_TR_FUNCTIONS(ScenarioRun)

public:
    /// What is known when it is called. Times never fall from one call to the next.
    struct Input {
        const RunState &state;
        qint64 nowNs = 0;
    };

    explicit ScenarioRun(Scenario scenario);

    /// `load` is what the workload is to be again when it is over.
    [[nodiscard]] ScenarioOrders begin(const Input &input, const WorkloadOptions &load);
    /// To be called after each change, and now and then, since time alone ends steps too.
    [[nodiscard]] ScenarioOrders look(const Input &input);
    /// Ends it; what was frozen is thawed, what was killed is brought back.
    [[nodiscard]] ScenarioOrders end(const Input &input, const Phrase &trouble);
    /// How far PutSamples or ReadSamples is.
    void take(const TransferReport &report) { m_marks.transfer = report; }
    /// How far ReadDirectly is; of an earlier order nothing is taken.
    void take(const DirectReport &report)
    {
        if (report.sinceNs == m_marks.direct.sinceNs)
            m_marks.direct = report;
    }
    /// AddServer was carried out.
    void takeAdded(const QString &id) { m_marks.added << id; }

    [[nodiscard]] bool isOver() const { return m_news.endedNs != 0; }
    [[nodiscard]] const ScenarioNews &news() const { return m_news; }
    [[nodiscard]] const ScenarioMarks &marks() const { return m_marks; }

private:
    [[nodiscard]] ScenarioView viewOf(const Input &input) const;
    void beginStep(const Input &input, ScenarioOrders &orders);
    void finishStep(const Input &input, const Phrase &result, bool isDone);
    [[nodiscard]] ScenarioOrders late(const Input &input);
    [[nodiscard]] ScenarioOrders conclude(const Input &input, QList<Finding> findings);
    [[nodiscard]] ScenarioOrders tidyUp() const;
    void account(const ScenarioOrder &order);
    void watchTime(const Input &input);
    void watchHost(const Input &input);
    void watchCopies(const std::shared_ptr<const Observation> &now);

    Scenario m_scenario;
    QList<ScenarioStep> m_steps;
    qsizetype m_step = -1;
    ScenarioMarks m_marks;
    ScenarioNews m_news;
    qint64 m_lookedNs = 0;   ///< when it was called last
    qint64 m_longestNs = 0;  ///< between two calls
    bool m_isLoaded = false; ///< the workload is as the scenario wants it
    QStringList m_frozen;
    QStringList m_killed;
    std::shared_ptr<const Observation> m_seen; ///< at the last look; null before Fault
};

} // namespace app
