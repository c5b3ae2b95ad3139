// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"
#include "app/shell/pageworkshop.h"
#include "app/shell/windowmessage.h"
#include "app/windowrequests.h"

#include <memory>

class QTabWidget;

namespace widgets {
class HealthBar;
} // namespace widgets

namespace app {

class Announcer;
class ClientPage;
class ConnectionControls;
class DataForm;
struct DiskUse;
class EventsPage;
class InspectorPage;
class LogsPage;
class PartitionsPage;
struct RecentRun;
class ServersPage;
class TimeControls;
class WindowActions;
class WindowShell;

/// The window: values in, requests out. It knows no process, socket or file, and so is tested with
/// made-up values. objectNames: "healthBar", "messageBar", "pages", "dockInspector", "dockData",
/// "dockClient", "dockEvents", "dockLogs", and those of the pages.
class MainWindow : public WindowRequests
{
    Q_OBJECT

public:
    explicit MainWindow(const QString &clusterName, Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Before anything is known: so many servers are expected.
    void setGhosts(int servers);
    /// A frame: the pages that can be seen show it, the others when they are seen again.
    void showRun(const RunState &state, qint64 nowNs, bool isPast = false);
    /// Which time the frames are of; before the first of another run.
    void showTime(const TimePicture &time);
    void showProblem(const Problem &problem);
    void offerStart(); ///< nothing runs, by choice: a button starts the cluster
    void offerRecent(const QList<RecentRun> &recent); ///< wherever a start is offered
    void offerRecording(const QString &path);         ///< of the last session, which was killed
    void showNote(const Phrase &text, const QString &made = {}); ///< `made`: and can be opened
    void showNoteBehind(const Phrase &text);                     ///< see WindowMessage::sayBehind()
    void showAnswer(const DataAnswer &answer);
    void showKeys(const KeyPage &page);
    void showScenario(const QString &name);
    void showDiskUse(const DiskUse &use);
    void showFill(int done, int failed, int total);
    /// Shows nothing but what is readable from far away.
    void present();
    void allowClose();
    /// Makes all that is in the window again, as after a change of the language; what is typed and
    /// chosen stays. Not from within a slot of one of its widgets.
    void remake();
    /// The same in many turns of the event loop, none of which takes long. Nothing is painted until
    /// the last one, but everything is there and works.
    void remakeInTurns();

    [[nodiscard]] const Picture &picture() const { return *m_picture; }
    [[nodiscard]] const RunState &state() const { return m_state; }
    [[nodiscard]] QString selectedId() const { return m_selection.value(m_selection.size() - 1); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    void build();
    void clear();
    [[nodiscard]] QList<PageWorkshop::Step> stepsOfRemake();
    void buildPages();
    void buildDocks();
    void adopt(Page *page);
    void addTab(Page *page, const QString &title);
    QDockWidget *addDock(Qt::DockWidgetArea area, const QString &name, Page *page);
    void connectActions();
    /// What a page asks for is asked for, but not of the past.
    template <typename From, typename... Args>
    void relay(From *page, void (From::*asked)(Args...), void (WindowRequests::*request)(Args...))
    {
        connect(page, asked, this, [this, request](Args... arguments) {
            if (!m_isPast)
                Q_EMIT(this->*request)(arguments...);
        });
    }
    void connectPages();
    void showOn(Page *page);
    void showOnAll();
    void select(const QString &id);
    /// The last is the current one.
    void selectAll(const QStringList &ids);
    /// On all that is selected and can take it.
    void act(ChildAction action);
    void choosePartition(int partition);
    void askFor(ClusterAction action);
    void askToDrain();
    /// In the past nothing is done to the cluster.
    [[nodiscard]] std::function<void()> doing(ClusterAction action);
    void showDisk();
    void showLogOf(const QString &id);
    void startSearch();

    QString m_clusterName;
    PageWorkshop m_workshop;
    WindowShell *m_shell;
    RunState m_state;
    std::shared_ptr<const Picture> m_picture; ///< of m_state; see Frame
    qint64 m_nowNs = 0;
    bool m_isPast = false;
    QStringList m_selection; ///< of servers; the last is the current one
    int m_partition = -1;    ///< chosen everywhere
    int m_ghosts = 0;
    QList<Page *> m_all;
    bool m_mayClose = false;
    bool m_isLeaving = false;
    Announcer *m_announcer;
    TimeControls *m_time;
    ConnectionControls *m_connection;
    TimePicture m_shownTime;
    WindowActions *m_actions;
    widgets::HealthBar *m_health;
    WindowMessage m_message;
    QTabWidget *m_pages;
    ServersPage *m_servers;
    KeysPage *m_keys;
    PartitionsPage *m_partitions;
    InspectorPage *m_inspector;
    DataForm *m_data;
    ClientPage *m_client;
    EventsPage *m_events;
    LogsPage *m_logs;
    QList<QDockWidget *> m_docks;
};

} // namespace app
