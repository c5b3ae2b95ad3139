// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraccess.h"
#include "app/connection/clusteraddress.h"
#include "app/pages/keyspage.h"
#include "app/preferences.h"
#include "app/recording/timepicture.h"
#include "app/view/childaction.h"

#include <QMainWindow>

namespace app {

/// What a main window asks for; it carries out none of it itself.
class WindowRequests : public QMainWindow
{
    Q_OBJECT

public:
    using QMainWindow::QMainWindow;

Q_SIGNALS:
    void childActionRequested(app::ChildAction action, const QString &id);
    void clusterActionRequested(app::ClusterAction action);
    void requestMade(const app::DataRequest &request);
    void scanRequested(const app::KeyScan &scan);
    void fillRequested();
    void fillCancelled();
    void workloadChanged(const app::WorkloadOptions &options);
    /// All that the workload has written is to be read back.
    void checkRequested();
    /// Another time is to be shown.
    void timeAsked(const app::TimeCommand &command);
    void detectionChosen(core::Detection detection);
    void drainRequested(const QString &id, bool isBack); ///< or, if it is back, to be used again
    void diskUseRequested();                             ///< showDiskUse() is to follow
    void scenarioRequested(app::ScenarioAction action, const QString &subject);
    /// The window was asked to close; asked again, everything is to end at once.
    void quitRequested();
    /// The same, and the servers are to stop whatever was chosen.
    void stopAndQuitRequested();
    void preferencesChanged(const app::Preferences &preferences);
    /// Another cluster is to be shown, in a window of its own.
    void connectionWanted(const app::ClusterAddress &address);
    /// The cluster's name was typed, or control of it is given back.
    void accessWanted(app::ClusterAccess access);
    void javaChosen(const QString &program); ///< for ZooKeeper; which may be any file
    void retryWanted();                      ///< ZooKeeper is to be tried at once
    void frameWanted();                      ///< what is on display grows old: showRun() soon
};

} // namespace app
