// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recentruns.h"
#include "app/recording/timepicture.h"

#include <QObject>

class QAction;
class QBoxLayout;
class QKeyEvent;
class QMainWindow;
class QMenu;

namespace widgets {
class PastBanner;
class PastFrame;
class TransportBar;
} // namespace widgets

namespace app {

/// The controls of the time that a main window shows: the transport bar at its bottom, their
/// actions and keys, and the amber frame and banner of the past. Actions: objectNames "timeOpen",
/// "timeFromBeginning", "timePause", "timeStepBack", "timeStepForward", "timeBegin", "timeEnd".
class TimeControls : public QObject
{
    Q_OBJECT

public:
    explicit TimeControls(QMainWindow *window);

    /// Makes the parts anew: the bar in the window, actions into the menus, the banner into the
    /// layout. What was made before belongs to them and is gone or goes.
    void build(QMenu *cluster, QAction *beforeOpen, QMenu *view, QBoxLayout *top);
    void show(const TimePicture &picture);
    /// From now on there is a command for each, "recent_1" and so on, below the cluster's menu but
    /// not in it.
    void offer(const QList<RecentRun> &recent);
    /// True if the key was one of time. For keys that nothing else in the window has used.
    bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    void asked(const app::TimeCommand &command);

private:
    QAction *make(
        QMenu *menu, const QString &name, const QString &text, const TimeCommand &command);
    void addActions(QMenu *view);
    void addRecent();
    void connectBar();
    void chooseFile();
    void showBanner();
    void showBar();

    QMainWindow *m_window;
    widgets::PastFrame *m_frame;
    widgets::TransportBar *m_bar = nullptr;
    widgets::PastBanner *m_banner = nullptr;
    QList<QAction *> m_ofThePast; ///< only there something can be done by them
    TimePicture m_shown;
    bool m_isNew = true;     ///< the bar has not shown anything yet
    QMenu *m_menu = nullptr; ///< the cluster's
    QList<RecentRun> m_recent;
    QList<QAction *> m_openRecent;
};

} // namespace app
