// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/scenario/scenarioseries.h"

#include <memory>

namespace app {

/// The scenario that a window was started for, or all of them: begins once the cluster is READY and
/// levelled and no other scenario runs. Lives on the main thread; used once.
class StartScenario : public QObject
{
    Q_OBJECT

public:
    /// `which` as of ScenarioSeries. The cluster and the runner must live as long.
    StartScenario(ClusterRun *cluster, ScenarioRunner *runner, const QString &which,
        QObject *parent = nullptr);

    /// Ends the one that runs, if it is of these, and none of them begins any more.
    void abort();
    [[nodiscard]] bool isOfMany() const;
    /// Those that have ended.
    [[nodiscard]] const QList<ScenarioNews> &ended() const { return m_ended; }

Q_SIGNALS:
    /// One of them has its verdict; it is the last in ended().
    void judged();
    void finished(app::Verdict verdict);

private:
    void look();
    void begin();

    ClusterRun *m_cluster;
    ScenarioRunner *m_runner;
    const QString m_which;
    bool m_isDue = true;
    QList<ScenarioNews> m_ended;
    std::unique_ptr<ScenarioSeries> m_series; ///< while it runs
};

} // namespace app
