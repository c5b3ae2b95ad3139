// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakestore.h"

#include "app/mainwindow.h"
#include "app/recording/replay.h"
#include "cluster/zksession.h"
#include "support/zookeeperserver.h"

#include <QObject>
#include <QTemporaryDir>

#include <map>
#include <memory>

/// Brings one view of the window after the other to the front, each at a moment of a recorded run
/// at which it has something to show. Logs are files and keys a store that are made up, and znodes
/// are written anew from what was recorded.
class ViewTour : public QObject
{
    Q_OBJECT

public:
    static constexpr QSize kHall{1280, 720}; ///< of the presentation

    ViewTour(app::Replay replay, const support::ZookeeperServer *zookeeper);

    [[nodiscard]] static QStringList views();

    /// What the recorded servers had in ZooKeeper, for the one that is shown.
    [[nodiscard]] bool makeZnodes(cluster::ZkSession &session);
    /// Another window, as texts and their sizes are now.
    void openWindow(const QSize &size);
    /// What can be grabbed: the window or a dialog; null if it did not come.
    [[nodiscard]] QWidget *show(const QString &view);
    /// What the view has opened or changed is as before.
    void leave();

    [[nodiscard]] app::MainWindow *window() const { return m_window.get(); }

private:
    struct Moment {
        app::RunState state;
        qint64 nowNs = 0;
    };

    [[nodiscard]] qint64 endOfScenario();
    void makeLogs(const app::RunState &state);
    /// At `ns`, with this machine's files and ZooKeeper instead of the recorded ones.
    [[nodiscard]] Moment momentAt(qint64 ns);
    void showMoment(const Moment &moment, bool isPast = false);
    void tab(const char *page);
    void dock(const char *name);
    [[nodiscard]] bool showKeys();
    [[nodiscard]] bool showTree();
    [[nodiscard]] bool showLogs();
    void showRing();
    void showPresenter();
    void showPast();
    [[nodiscard]] QWidget *showDialog(const char *action);
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    app::Replay m_replay;
    const support::ZookeeperServer *m_zookeeper;
    FakeStore m_store;
    QTemporaryDir m_directory;
    QSize m_size; ///< of the window
    qint64 m_faultNs = 0;
    Moment m_calm;  ///< all is well
    Moment m_fault; ///< the master is gone, and clients wait
    Moment m_end;   ///< it is known how long they waited, and that nothing is lost
    std::unique_ptr<app::MainWindow> m_window;
};
