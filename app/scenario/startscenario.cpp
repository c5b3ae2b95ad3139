// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/startscenario.h"

#include "app/scenario/conditions.h"

namespace app {

StartScenario::StartScenario(
    ClusterRun *cluster, ScenarioRunner *runner, const QString &which, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_runner(runner)
    , m_which(which)
{
    connect(m_cluster, &ClusterRun::happened, this, &StartScenario::look);
}

bool StartScenario::isOfMany() const
{
    return m_which == QLatin1String("all");
}

void StartScenario::abort()
{
    m_isDue = false;
    if (m_series)
        m_series->abort();
}

void StartScenario::look()
{
    const RunState &state = m_cluster->state();
    const bool isReady = m_isDue && m_cluster->supervisor()->stage() == Supervisor::Stage::Running
        && !m_runner->isRunning() && scenario::isWhole(*state.seen())
        && scenario::isEven(*state.seen(), scenario::serversOf(state));
    if (!isReady)
        return;
    m_isDue = false;
    disconnect(m_cluster, nullptr, this, nullptr);
    // Not from within what happens.
    QMetaObject::invokeMethod(this, &StartScenario::begin, Qt::QueuedConnection);
}

void StartScenario::begin()
{
    m_series = std::make_unique<ScenarioSeries>(m_runner, m_which);
    const QMetaObject::Connection judging =
        connect(m_runner, &ScenarioRunner::finished, this, [this] {
            m_ended.append(m_cluster->state().scenario());
            Q_EMIT judged();
        });
    connect(
        m_series.get(), &ScenarioSeries::finished, this,
        [this, judging](Verdict verdict) {
            // What is run by hand from now on is none of these.
            disconnect(judging);
            m_series.reset();
            Q_EMIT finished(verdict);
        },
        Qt::QueuedConnection);
    m_series->start();
}

} // namespace app
