// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterrun.h"
#include "app/mainwindow.h"
#include "app/options.h"
#include "app/recording/recorder.h"
#include "app/recording/timetravel.h"
#include "app/samplefill.h"
#include "app/scenario/startscenario.h"
#include "app/shell/appearance.h"
#include "app/shell/frametimer.h"
#include "app/stallwatchdog.h"
#include "app/starttrace.h"
#include "app/supervision/javacheck.h"

#include <QThreadPool>

#include <memory>

namespace app {

/// The desktop program put together: the run of a cluster feeds the window, whose requests go back
/// to it. Shows at most one new picture in kFrameMs. Figures that servers answer all the time wait
/// for another up to kCalmFrameMs. Lives on the main thread.
class Desktop : public QObject
{
    Q_OBJECT

public:
    static constexpr int kFrameMs = 33;
    static constexpr int kCalmFrameMs = 100;

    explicit Desktop(const Options &options, QObject *parent = nullptr);
    ~Desktop() override;

    /// Shows the window and starts the cluster.
    void start();
    /// Leaves the cluster as it was chosen before it started: stops it (asked again, kills at
    /// once), or lets it run on, as one that others run always is. Then closes the window.
    void quit();
    /// Stops it in any case.
    void stopAndQuit();

    [[nodiscard]] MainWindow *window() { return &m_window; }
    /// Null if others run the cluster.
    [[nodiscard]] Supervisor *supervisor() { return m_run.supervisor(); }
    [[nodiscard]] ClusterRun *run() { return &m_run; }
    [[nodiscard]] ScenarioRunner *scenarios() { return &m_scenarios; }
    [[nodiscard]] StallWatchdog &watchdog() { return m_watchdog; }

Q_SIGNALS:
    /// The cluster is stopped and the window is closed.
    void finished();

private:
    void connectRun();
    void connectTime();
    void connectJava();
    void record(const Options &options);
    void connectWindow();
    void scheduleFrame() { m_frame.askWithin(kFrameMs); }
    void showFrame();
    void stageChanged(Supervisor::Stage stage);
    [[nodiscard]] TimeTravel::Present present();
    void carryOut(ChildAction action, const QString &id);
    void carryOut(ClusterAction action);
    /// A program of its own, with a window of its own.
    void openAnother(const ClusterAddress &address);
    void setDetection(core::Detection detection);
    void drain(const QString &id, bool isBack);
    /// Asks the master. One of these two follows as an event; %2 of `refused` is why.
    void administer(const core::AdminOrder &order, const Phrase &done, const Phrase &refused);
    void carryOut(ScenarioAction action, const QString &subject);
    void writeReport(const QString &directory);
    void writeReport(const QList<ScenarioNews> &all, const QString &directory);
    void runAtStart(const Options &options);
    void measureDisk();
    void offerRecent();
    void offerRecording(const KilledSession &session);
    void leave();
    void rememberShown();
    void obey(const Preferences &wanted);

    ClusterRun m_run;
    JavaCheck m_javaCheck;
    ScenarioRunner m_scenarios;
    std::unique_ptr<StartScenario> m_startScenario; ///< null without --scenario
    SampleFill m_fill;
    bool m_isPresenting; ///< from the beginning
    Settings m_settings;
    WorkloadOptions m_workload; ///< of the preferences
    Appearance m_appearance;    ///< before the first window
    MainWindow m_window;
    std::unique_ptr<Recorder> m_recorder; ///< null while a recording is all there is to see
    TimeTravel m_time;
    const QStringList m_places; ///< the arguments that say where settings and recordings are
    const std::optional<ClusterAddress> m_connection; ///< none: the cluster is our own
    std::optional<Settings::Shown> m_shown;           ///< as the settings know it
    const QString m_replay;                           ///< opened instead of starting the cluster
    FrameTimer m_frame;
    QTimer m_ages; ///< ages on display grow
    bool m_isLeaving = false;
    StartTrace m_startTrace;
    StallWatchdog m_watchdog;
    QThreadPool m_files; ///< gone first: it waits for what is being read and written
};

} // namespace app
