// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"
#include "app/settings.h"
#include "app/view/childaction.h"
#include "app/view/datarequest.h"
#include "app/view/picture.h"

#include <QMainWindow>

#include <memory>

class QTabWidget;

namespace widgets {
class HealthBar;
class MessageBar;
} // namespace widgets

namespace app {

class DataForm;
class EventsPage;
class InspectorPage;
class LogsPage;
class PartitionsPage;
class ServersPage;
class WindowActions;

/// The window: values in, requests out. It knows no process, socket or file, and so is tested with
/// made-up values. objectNames: "healthBar", "messageBar", "pages", "dockInspector", "dockData",
/// "dockEvents", "dockLogs", and those of the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const QString &clusterName, Settings settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Before anything is known: so many servers are expected.
    void setGhosts(int servers);
    void showPicture(std::unique_ptr<Picture> picture, qint64 nowNs);
    void addHappenings(const QList<Happening> &happenings);
    void showProblem(const Problem &problem);
    void showAnswer(const DataAnswer &answer);
    void showFill(int done, int failed, int total);
    /// Where each process's log is.
    void setLogs(const QStringList &ids, const QStringList &paths);
    /// The next close() closes.
    void allowClose();

    [[nodiscard]] const Picture &picture() const { return *m_picture; }

Q_SIGNALS:
    void childActionRequested(app::ChildAction action, const QString &id);
    void clusterActionRequested(app::ClusterAction action);
    void requestMade(const app::DataRequest &request);
    void fillRequested();
    /// The window was asked to close; asked again, everything is to end at once.
    void quitRequested();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildPages();
    void buildDocks();
    QDockWidget *addDock(Qt::DockWidgetArea area, const QString &name, QWidget *page);
    void arrangeDocks();
    void connectActions();
    void connectPages();
    void selectionChanged();
    void askFor(ClusterAction action);
    void showLogOf(const QString &id);
    void startSearch();
    void showAbout();

    QString m_clusterName;
    Settings m_settings;
    std::unique_ptr<Picture> m_picture;
    ClusterAction m_asked = ClusterAction::Start; ///< what the message bar's button confirms
    bool m_mayClose = false;
    bool m_isLeaving = false;
    WindowActions *m_actions;
    widgets::HealthBar *m_health;
    widgets::MessageBar *m_message;
    QTabWidget *m_pages;
    ServersPage *m_servers;
    PartitionsPage *m_partitions;
    InspectorPage *m_inspector;
    DataForm *m_data;
    EventsPage *m_events;
    LogsPage *m_logs;
    QList<QDockWidget *> m_docks;
};

} // namespace app
