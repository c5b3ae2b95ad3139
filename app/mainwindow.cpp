// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/connection/connectioncontrols.h"
#include "app/detectionbox.h"
#include "app/pages/clientpage.h"
#include "app/pages/dataform.h"
#include "app/pages/eventspage.h"
#include "app/pages/explainpage.h"
#include "app/pages/inspectorpage.h"
#include "app/pages/keyspage.h"
#include "app/pages/logspage.h"
#include "app/pages/matrixpage.h"
#include "app/pages/partitionspage.h"
#include "app/pages/presenterpage.h"
#include "app/pages/ringpage.h"
#include "app/pages/scenariopage.h"
#include "app/pages/serverspage.h"
#include "app/pages/summarypage.h"
#include "app/pages/znodepage.h"
#include "app/resources.h"
#include "app/shell/announcer.h"
#include "app/shell/javachooser.h"
#include "app/shell/parts.h"
#include "app/shell/scrolling.h"
#include "app/shell/tallview.h"
#include "app/shell/windowshell.h"
#include "app/storylinks.h"
#include "app/timecontrols.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"
#include "app/windowactions.h"
#include "widgets/messagebar.h"
#include "widgets/painteditems.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QToolBar>
#include <QVBoxLayout>

namespace app {

namespace {

/// On a small screen, or with large text, there is not room for all of it.
QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *const area = new QScrollArea(parent);
    letScroll(area, content);
    return area;
}

} // namespace

MainWindow::MainWindow(const QString &clusterName, Settings settings, QWidget *parent)
    : WindowRequests(parent)
    , m_clusterName(clusterName)
    , m_shell(new WindowShell(this, std::move(settings)))
    , m_picture(std::make_shared<Picture>())
    , m_announcer(new Announcer(this))
    , m_time(new TimeControls(this))
    , m_connection(new ConnectionControls(this, m_shell->settings()))
{
    connect(
        m_connection, &ConnectionControls::connectionWanted, this, &MainWindow::connectionWanted);
    connect(m_connection, &ConnectionControls::accessWanted, this, &MainWindow::accessWanted);
    connect(m_connection, &ConnectionControls::retryWanted, this, &MainWindow::retryWanted);
    connect(m_time, &TimeControls::asked, this, &MainWindow::timeAsked);
    connect(new JavaChooser(this), &JavaChooser::chosen, this, [this](const QString &program) {
        m_message.dismiss();
        Q_EMIT javaChosen(program);
    });
    loadResources();
    widgets::installAccessibility();
    connect(m_shell, &WindowShell::preferencesChanged, this, &MainWindow::preferencesChanged);
    setWindowIcon(QIcon(QStringLiteral(":/icons/kvorum.svg")));
    build();
    m_shell->restore();
    m_servers->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Kvorum – cluster %1").arg(m_clusterName));
    m_actions = new WindowActions(this);
    m_shell->adopt(m_actions->shell);
    buildPages();
    buildDocks();
    connectActions();
    connectPages();
    m_actions->colourIcons();
    m_shell->adoptKeys();
    // Else the letters of the cards and the space bar would not act after a click on a button.
    keepFocusFromClicks(this);
}

void MainWindow::buildPages()
{
    auto *const summary = m_workshop.take<SummaryPage>(this);
    m_health = summary->health();
    connect(
        m_health, &widgets::HealthBar::cancelAsked, this, [this] { askFor(ClusterAction::Stop); });
    auto *const message = new widgets::MessageBar(this);
    m_pages = new QTabWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->setDocumentMode(true);
    // Of its own choice, the page that asks for most would make the window too high for 600 lines.
    m_pages->setMinimumHeight(fontMetrics().height() * 5);
    m_servers = m_workshop.take<ServersPage>(m_pages);
    m_partitions = m_workshop.take<PartitionsPage>(m_pages);
    auto *const matrix = m_workshop.take<MatrixPage>(m_pages);
    addTab(m_servers, tr("Topology"));
    addTab(m_workshop.take<RingPage>(m_pages), tr("Ring"));
    addTab(matrix, tr("Matrix"));
    m_keys = m_workshop.take<KeysPage>(m_pages);
    addTab(m_keys, tr("Keys"));
    addTab(m_partitions, tr("Partitions"));
    m_actions->setLetterScope(m_servers);
    connect(m_servers, &ServersPage::matrixWanted, this,
        [this, matrix] { m_pages->setCurrentWidget(matrix); });

    auto *const centre = new QWidget(this);
    auto *const layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    layout->addWidget(summary);
    layout->addWidget(message);
    layout->addWidget(m_pages, 1);
    auto *const presenter = m_workshop.take<PresenterPage>(centre);
    adopt(presenter);
    relay(presenter, &PresenterPage::actionRequested, &MainWindow::childActionRequested);
    relay(presenter, &PresenterPage::scenarioRequested, &MainWindow::scenarioRequested);
    m_actions->setLetterScope(presenter);
    layout->addWidget(presenter, 1);
    m_shell->setPresenter(presenter, {summary, m_pages});
    setCentralWidget(centre);
    m_time->build(m_actions->clusterMenu(), m_actions->quit, m_actions->viewMenu(), layout);
    m_connection->build(m_actions->clusterMenu(), m_actions->quit, summary->rows());
    findChild<JavaChooser *>()->build(m_actions->clusterMenu());
    m_message.setBar(message);
}

void MainWindow::adopt(Page *page)
{
    m_all.append(page);
    page->installEventFilter(this);
    connect(page, &Page::subjectChosen, this, &MainWindow::select);
    connect(page, &Page::partitionChosen, this, &MainWindow::choosePartition);
    connect(page, &Page::frameWanted, this, &MainWindow::frameWanted);
    connect(page, &Page::momentChosen, this,
        [this](qint64 atNs) { Q_EMIT timeAsked({.act = TimeCommand::Act::GoTo, .atNs = atNs}); });
}

void MainWindow::addTab(Page *page, const QString &title)
{
    adopt(page);
    m_pages->addTab(page, title);
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const QString &name, Page *page)
{
    adopt(page);
    auto *const dock = new QDockWidget(page->windowTitle(), this);
    dock->setObjectName(name);
    // The one of a row of tabs that asks for most would take its height from the cards.
    const bool isHigh = qobject_cast<ScenarioPage *>(page) || qobject_cast<ZnodePage *>(page);
    if (isHigh || area == Qt::RightDockWidgetArea)
        dock->setWidget(scrolled(page, dock));
    else if (qobject_cast<ClientPage *>(page))
        dock->setWidget(new TallView(page, dock));
    else
        dock->setWidget(page);
    addDockWidget(area, dock);
    m_actions->viewMenu()->addAction(dock->toggleViewAction());
    m_docks.append(dock);
    return dock;
}

void MainWindow::buildDocks()
{
    m_inspector = m_workshop.take<InspectorPage>(this);
    m_inspector->setWindowTitle(tr("Inspector"));
    m_data = m_workshop.take<DataForm>(this);
    m_data->setWindowTitle(tr("Data"));
    m_client = m_workshop.take<ClientPage>(this);
    m_client->setWindowTitle(tr("Client view"));
    m_events = m_workshop.take<EventsPage>(this);
    m_events->setWindowTitle(tr("Events"));
    m_logs = m_workshop.take<LogsPage>(this);
    m_logs->setWindowTitle(tr("Logs"));
    auto *const scenario = m_workshop.take<ScenarioPage>(this);
    scenario->setWindowTitle(tr("Scenario"));
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDock(Qt::RightDockWidgetArea, QStringLiteral("dockInspector"), m_inspector);
    addDock(Qt::RightDockWidgetArea, QStringLiteral("dockData"), m_data);
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockClient"), m_client);
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockEvents"), m_events);
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockScenario"), scenario);
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockLogs"), m_logs);
    auto *const znodes = m_workshop.take<ZnodePage>(this);
    znodes->setWindowTitle(tr("ZooKeeper"));
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockZnodes"), znodes);
    auto *const explain = m_workshop.take<ExplainPage>(this);
    explain->setWindowTitle(tr("Explain"));
    addDock(Qt::BottomDockWidgetArea, QStringLiteral("dockExplain"), explain);
    // The last to get a frame: it makes up for what the client view does not show.
    auto *const summary = centralWidget()->findChild<SummaryPage *>();
    adopt(summary);
    summary->setClientPage(m_client);
    linkStories({m_health, m_client, m_events, m_logs, znodes, explain}, m_all);
}

void MainWindow::connectActions()
{
    connect(m_actions, &WindowActions::childActionRequested, this, [this](ChildAction action) {
        if (!m_isPast)
            act(action);
    });
    connect(m_actions, &WindowActions::clusterActionRequested, this, &MainWindow::askFor);
    connect(m_actions->detection, &DetectionBox::chosen, this, &MainWindow::detectionChosen);
    connect(m_actions->get, &QAction::triggered, m_data, &DataForm::get);
    connect(m_actions->put, &QAction::triggered, m_data, &DataForm::put);
    connect(m_actions->remove, &QAction::triggered, m_data, &DataForm::remove);
    connect(m_actions->fill, &QAction::triggered, this, &MainWindow::fillRequested);
    connect(m_actions->focusKey, &QAction::triggered, m_data, &DataForm::focusKey);
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::startSearch);
    connect(m_actions->showLog, &QAction::triggered, this, [this] { showLogOf(selectedId()); });
    connect(m_actions->disk, &QAction::triggered, this, &MainWindow::showDisk);
    connect(m_actions->drain, &QAction::triggered, this, &MainWindow::askToDrain);
    connect(m_actions->quit, &QAction::triggered, this, &MainWindow::stopAndQuitRequested);
    connect(m_actions->killPrimary, &QAction::triggered, this, [this] {
        const PartitionPicture *const place = m_picture->placeOf(m_data->key());
        if (place)
            Q_EMIT childActionRequested(ChildAction::Kill, place->primary);
    });
}

void MainWindow::connectPages()
{
    connect(m_servers, &ServersPage::selectionChosen, this, &MainWindow::selectAll);
    connect(m_servers, &ServersPage::figuresAsked, m_logs, &LogsPage::leaveOut);
    connect(
        m_servers, &ServersPage::figuresRead, findChild<ZnodePage *>(), &ZnodePage::showFigures);
    connect(m_servers, &ServersPage::opened, this, &MainWindow::showLogOf);
    relay(m_servers, &ServersPage::actionRequested, &MainWindow::childActionRequested);
    connect(m_servers, &ServersPage::menuRequested, m_actions->childMenu(),
        [this](const QPoint &at) { m_actions->childMenu()->popup(at); });
    relay(m_data, &DataForm::requestMade, &MainWindow::requestMade);
    relay(m_data, &DataForm::fillRequested, &MainWindow::fillRequested);
    relay(m_data, &DataForm::fillCancelled, &MainWindow::fillCancelled);
    relay(m_keys, &KeysPage::requestMade, &MainWindow::requestMade);
    relay(m_keys, &KeysPage::scanRequested, &MainWindow::scanRequested);
    relay(m_client, &ClientPage::workloadChanged, &MainWindow::workloadChanged);
    relay(m_client, &ClientPage::checkRequested, &MainWindow::checkRequested);
    auto *const scenario = findChild<ScenarioPage *>();
    relay(scenario, &ScenarioPage::requested, &MainWindow::scenarioRequested);
    relay(m_actions->scenarios, &ScenarioActions::requested, &MainWindow::scenarioRequested);
    connect(m_actions->scenarios, &ScenarioActions::requested, scenario, &ScenarioPage::follow);
    connect(m_actions->scenarios->run, &QAction::triggered, scenario, &ScenarioPage::run);
}

void MainWindow::setGhosts(int servers)
{
    m_ghosts = servers;
    m_servers->setGhosts(servers);
    select(QStringLiteral("n1"));
    m_health->setContent(healthOf(*m_picture, 0));
}

void MainWindow::showRun(const RunState &state, qint64 nowNs, bool isPast)
{
    const bool isSame = state.local() == m_state.local() && state.seen() == m_state.seen();
    m_state = state;
    m_nowNs = nowNs;
    m_isPast = isPast;
    if (!isSame)
        m_picture = std::make_shared<Picture>(*state.local(), state.seen());
    widgets::HealthBar::Content health = healthOf(state, *m_picture, nowNs);
    if (const std::optional<qint64> left = state.repair().leftNs(nowNs);
        left && health.progress >= 0)
        health.aside = QStringLiteral("%1 · %2").arg(timeLeftText(*left), health.aside);
    if (isPast) {
        health.aside = timeText(nowNs);
        health.canCancel = false;
    }
    if (m_isLeaving)
        health.aside = tr("close again to end everything at once");
    m_health->setContent(health);
    m_connection->show(*m_picture, m_isPast);
    m_announcer->look(m_state, isPast);
    m_actions->update(m_picture, m_selection, m_isPast);
    m_actions->scenarios->update(m_state, m_isPast);
    showOnAll();
    const bool isNew = state.incidents().isEmpty() && state.scenario().beganNs == 0;
    if (m_isPast || !isNew)
        m_shell->endHint();
    else
        m_shell->showHint(*m_picture);
}

void MainWindow::showTime(const TimePicture &time)
{
    const bool isOther = time.isOfFile != m_shownTime.isOfFile || time.name != m_shownTime.name;
    m_shownTime = time;
    m_time->show(time);
    if (!isOther)
        return;
    // Pages add to what they show already: nothing of another run may stay.
    const RunState nothing;
    for (Page *const page : std::as_const(m_all))
        page->showFrame({nothing, std::make_shared<Picture>(), 0, true, selectedId(), -1});
}

void MainWindow::showOnAll()
{
    for (Page *const page : std::as_const(m_all))
        showOn(page);
}

void MainWindow::showOn(Page *page)
{
    if (page->isVisible())
        page->showFrame(
            {m_state, m_picture, m_nowNs, m_isPast, selectedId(), m_partition, m_selection});
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // While the window is made anew, what is shown follows when all of it is there.
    if (event->type() == QEvent::Show && !m_workshop.isBeginning()) {
        if (Page *const page = qobject_cast<Page *>(watched))
            showOn(page);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::present()
{
    m_shell->present(true);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!m_time->takeKey(*event))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::allowClose()
{
    m_mayClose = true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_shell->saveIfChanged();
    if (!m_mayClose) {
        m_isLeaving = true;
        Q_EMIT quitRequested();
    }
    // Where nothing had to be stopped it may by now, and the close() within this one did nothing.
    event->setAccepted(m_mayClose);
}

} // namespace app
