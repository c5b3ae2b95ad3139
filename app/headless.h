// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterrun.h"
#include "app/options.h"
#include "app/recording/recorder.h"
#include "app/scenario/scenariolines.h"
#include "app/scenario/scenarioseries.h"
#include "app/starttrace.h"
#include "app/unixsignals.h"

#include <memory>

namespace app {

/// The cluster without a window: kept up until a signal, or until its scenario is over. Writes what
/// happens to standard output. Lives on the main thread.
class Headless : public QObject
{
    Q_OBJECT

public:
    explicit Headless(const Options &options, QObject *parent = nullptr);
    ~Headless() override;

    void start();

Q_SIGNALS:
    /// Everything is stopped.
    void finished(int exitCode);

private:
    void interrupt();
    void writeReport();
    void stop(int exitCode);
    void stageChanged(Supervisor::Stage stage);
    void look(const RunEvent &event);
    void tellHowToReach();
    static void say(const QString &line);

    Options m_options;
    ClusterRun m_run;
    Recorder m_recorder;
    UnixSignals m_signals;
    StartTrace m_startTrace;
    ScenarioRunner m_runner;
    ScenarioLines m_lines;
    std::unique_ptr<ScenarioSeries> m_series; ///< null without --scenario
    QList<ScenarioNews> m_ended;              ///< of many
    int m_exitCode = 0;
    bool m_isStopping = false;
    bool m_hasTold = false;
};

} // namespace app
