// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenarioseries.h"

#include "app/scenario/catalogue.h"

namespace app {

ScenarioSeries::ScenarioSeries(ScenarioRunner *runner, const QString &which, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_left(which == QLatin1String("all") ? Catalogue::names() : QStringList{which})
{
    connect(m_runner, &ScenarioRunner::finished, this, [this](Verdict verdict) {
        m_verdicts << verdict;
        // Not from within the end of the one before.
        QMetaObject::invokeMethod(this, &ScenarioSeries::startNext, Qt::QueuedConnection);
    });
}

void ScenarioSeries::start()
{
    startNext();
}

void ScenarioSeries::abort()
{
    if (!m_left.isEmpty())
        m_verdicts << Verdict::Inconclusive;
    m_left.clear();
    m_runner->abort();
}

Verdict ScenarioSeries::verdict() const
{
    if (m_verdicts.contains(Verdict::Fail))
        return Verdict::Fail;
    if (m_verdicts.isEmpty() || m_verdicts.contains(Verdict::Inconclusive))
        return Verdict::Inconclusive;
    return Verdict::Pass;
}

void ScenarioSeries::startNext()
{
    if (m_left.isEmpty()) {
        Q_EMIT finished(verdict());
        return;
    }
    if (!m_runner->start(m_left.takeFirst())) {
        m_left.clear();
        m_verdicts << Verdict::Inconclusive;
        Q_EMIT finished(verdict());
    }
}

} // namespace app
