// SPDX-License-Identifier: Apache-2.0
#include "viewtour.h"

#include "cluster/zkfixture.h"

#include "app/pages/presenterpage.h"
#include "app/pages/znodepage.h"
#include "app/view/wallclock.h"
#include "widgets/logpane.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QtTest>

using app::MainWindow;
using cluster::ZkOp;

namespace {

constexpr qint64 kMs = 1'000'000;
constexpr int kTourPatienceMs = 10'000;
const QString kKey = QStringLiteral("user:0042");

std::string jsonOf(const core::PartitionRecord &record)
{
    const auto list = [](const auto &ids) {
        QStringList quoted;
        for (const auto &id : ids)
            quoted << QStringLiteral("\"%1\"").arg(QString::fromStdString(id.text));
        return quoted.join(u',');
    };
    return QStringLiteral("[{\"partition\":%1,\"version\":%2,\"term\":%3,\"primary\":\"%4\","
                          "\"wanted\":[%5]}]")
        .arg(record.partition.value)
        .arg(record.version.value)
        .arg(record.term.value)
        .arg(QString::fromStdString(record.primary.text), list(record.wanted))
        .toStdString();
}

} // namespace

ViewTour::ViewTour(app::Replay replay, const support::ZookeeperServer *zookeeper)
    : m_replay(std::move(replay))
    , m_zookeeper(zookeeper)
{
    for (int i = 1; i <= 1200; ++i)
        m_store.put(QStringLiteral("user:%1").arg(i, 4, 10, QLatin1Char('0')),
            QStringLiteral("{\"name\": \"Ada\", \"visits\": %1, \"balance\": 1.10}")
                .arg(i * 7 % 100)
                .toUtf8());
    const qint64 endNs = endOfScenario();
    const app::RunState last = m_replay.stateAt(endNs);
    makeLogs(last);
    m_faultNs = last.incidents().value(0).faultNs;
    m_calm = momentAt(m_faultNs - 50 * kMs);
    m_fault = momentAt(m_faultNs + 30 * kMs);
    m_end = momentAt(endNs);
}

QStringList ViewTour::views()
{
    static const QStringList kViews = QStringLiteral(
        "topology ring matrix keys partitions client failover events logs scenario znodes explain "
        "inspector settings shortcuts about presenter past")
                                          .split(u' ');
    return kViews;
}

/// Later the cluster is stopped, and there is nothing to see.
qint64 ViewTour::endOfScenario()
{
    for (std::size_t count = m_replay.eventCount(); count > 0; --count) {
        const app::RunState &state = m_replay.stateAfter(count);
        const bool isUp =
            state.local()->stage == app::ClusterStage::Running && state.seen()->isValid();
        if (state.scenario().endedNs != 0 && isUp)
            return state.atNs();
    }
    return m_replay.endNs();
}

void ViewTour::makeLogs(const app::RunState &state)
{
    // What servers write is known from their events.
    QHash<QString, QByteArray> logs;
    const app::AppendLog<app::ServerEvent> &events = state.serverEvents();
    for (qint64 i = events.begin(); i < events.end(); ++i) {
        const app::ServerEvent &event = events.at(i);
        const QString time = QDateTime::fromMSecsSinceEpoch(app::wallMsOf(event.atNs), Qt::UTC)
                                 .toString(Qt::ISODateWithMs);
        logs[event.server] += QStringLiteral("%1 info %2 partition=%3 term=%4 of=%5\n")
                                  .arg(time, event.name)
                                  .arg(event.partition)
                                  .arg(event.term)
                                  .arg(event.subject)
                                  .toUtf8();
    }
    for (auto log = logs.cbegin(); log != logs.cend(); ++log) {
        QFile file(m_directory.filePath(log.key() + QStringLiteral(".log")));
        if (file.open(QIODevice::WriteOnly))
            file.write(log.value());
    }
}

ViewTour::Moment ViewTour::momentAt(qint64 ns)
{
    Moment moment{m_replay.stateAt(ns), ns};
    app::LocalCluster local = *moment.state.local();
    local.zookeeper = QString::fromStdString(m_zookeeper->connectString());
    for (app::LocalChild &child : local.children)
        child.logPath = m_directory.filePath(child.id + QStringLiteral(".log"));
    moment.state.reduce({ns, app::LocalChanged{std::make_shared<app::LocalCluster>(local)}});
    return moment;
}

bool ViewTour::makeZnodes(cluster::ZkSession &session)
{
    const std::string root = "/kvorum/" + m_end.state.local()->name.toStdString();
    for (const char *const directory : {"/servers", "/nodes", "/mappings"}) {
        if (!ask([&](auto callback) { session.ensurePath(root + directory, callback); }).ok())
            return false;
    }
    const app::Observation &seen = *m_end.state.seen();
    std::vector<ZkOp> ops{ZkOp::create(root + "/control",
                              QStringLiteral("{\"epoch\":%1,\"revision\":%2,\"master\":\"%3\"}")
                                  .arg(seen.control->epoch.value)
                                  .arg(seen.control->revision.value)
                                  .arg(QString::fromStdString(seen.control->master.text))
                                  .toStdString()),
        ZkOp::create(
            root + "/status", "{\"status\":\"READY\",\"servers\":{\"up\":5,\"known\":5}}")};
    for (const auto &[id, entry] : seen.servers)
        ops.push_back(ZkOp::create(root + "/servers/" + id.text, "{\"version\":\"0.1\"}"));
    for (const auto &[id, node] : seen.nodes)
        ops.push_back(ZkOp::create(root + "/nodes/" + id.text, "{\"health\":\"up\"}"));
    for (const core::PartitionRecord &record : seen.partitions)
        ops.push_back(ZkOp::create(root
                + QStringLiteral("/mappings/%1")
                      .arg(record.partition.value, 4, 10, QLatin1Char('0'))
                      .toStdString(),
            jsonOf(record)));
    return multi(session, std::move(ops)).ok();
}

void ViewTour::openWindow(const QSize &size)
{
    const QString settings = m_directory.filePath(QStringLiteral("config"));
    QDir(settings).removeRecursively();
    app::Settings fresh(settings);
    (void)fresh.isFirst(QStringLiteral("kill"));
    m_window = std::make_unique<MainWindow>(m_end.state.local()->name, fresh);
    // Answers come later, as they do from another thread.
    connect(m_window.get(), &MainWindow::scanRequested, this, [this](const app::KeyScan &scan) {
        QMetaObject::invokeMethod(
            m_window.get(), [this, scan] { m_window->showKeys(m_store.scan(scan)); },
            Qt::QueuedConnection);
    });
    connect(m_window.get(), &MainWindow::requestMade, this, [this](const app::DataRequest &asked) {
        QMetaObject::invokeMethod(
            m_window.get(), [this, asked] { m_window->showAnswer(m_store.carryOut(asked)); },
            Qt::QueuedConnection);
    });
    m_size = size;
    m_window->resize(size);
    m_window->show();
    find<QAction>("layout_1")->trigger();
    m_window->setGhosts(5);
    showMoment(m_end);
}

void ViewTour::showMoment(const Moment &moment, bool isPast)
{
    app::TimePicture time;
    time.isPast = time.canSeek = isPast;
    time.isRecorded = true;
    time.beginNs = m_replay.beginNs();
    time.endNs = m_replay.endNs();
    time.atNs = moment.nowNs;
    time.marks = {{m_faultNs, QStringLiteral("n")}};
    m_window->showTime(time);
    m_window->showRun(moment.state, moment.nowNs, isPast);
    QCoreApplication::processEvents();
}

void ViewTour::tab(const char *page)
{
    find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>(page));
    QCoreApplication::processEvents();
}

void ViewTour::dock(const char *name)
{
    find<QDockWidget>(name)->show();
    find<QDockWidget>(name)->raise();
    QCoreApplication::processEvents();
}

bool ViewTour::showKeys()
{
    tab("pageKeys");
    auto *const table = find<QTableView>("keyTable");
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() > 20; }, kTourPatienceMs))
        return false;
    table->selectRow(4);
    const auto *const editor = find<QPlainTextEdit>("valueEdit");
    return !editor
        || QTest::qWaitFor([editor] { return !editor->toPlainText().isEmpty(); }, kTourPatienceMs);
}

bool ViewTour::showTree()
{
    find<QAction>("layout_3")->trigger();
    dock("dockZnodes");
    auto *const page = m_window->findChild<app::ZnodePage *>();
    const auto *const content = find<QPlainTextEdit>("znodeContent");
    page->choose("/kvorum/" + m_end.state.local()->name.toUtf8() + "/mappings/0003");
    return QTest::qWaitFor(
        [content] { return content->toPlainText().contains(QLatin1String("wanted")); },
        kTourPatienceMs);
}

bool ViewTour::showLogs()
{
    find<QAction>("layout_3")->trigger();
    dock("dockLogs");
    const auto *const pane = m_window->findChild<widgets::LogPane *>();
    return QTest::qWaitFor([pane] { return pane->rows().count() > 10; }, kTourPatienceMs);
}

void ViewTour::showRing()
{
    tab("pageRing");
    QTest::keyClicks(find<QLineEdit>("ringKey"), kKey);
    QTest::keyClick(find<QLineEdit>("ringKey"), Qt::Key_Return);
}

void ViewTour::showPresenter()
{
    m_window->present();
    // The screen of the tests is not that of a lecture hall.
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(kHall);
    showMoment(m_end);
}

void ViewTour::showPast()
{
    showMoment(m_fault, true);
    dock("dockExplain");
}

QWidget *ViewTour::showDialog(const char *action)
{
    find<QAction>(action)->trigger();
    QCoreApplication::processEvents();
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs) {
        if (dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

QWidget *ViewTour::show(const QString &view)
{
    static const std::map<QString, const char *> kDocks{{QStringLiteral("events"), "dockEvents"},
        {QStringLiteral("scenario"), "dockScenario"}, {QStringLiteral("explain"), "dockExplain"}};
    bool hasCome = true;
    if (view == QLatin1String("settings") || view == QLatin1String("shortcuts")
        || view == QLatin1String("about"))
        return showDialog(view.toLatin1().constData());
    if (view == QLatin1String("topology") || view == QLatin1String("failover"))
        showMoment(view == QLatin1String("topology") ? m_calm : m_fault);
    else if (view == QLatin1String("ring"))
        showRing();
    else if (view == QLatin1String("matrix"))
        tab("pageMatrix");
    else if (view == QLatin1String("partitions"))
        tab("pagePartitions");
    else if (view == QLatin1String("keys"))
        hasCome = showKeys();
    else if (view == QLatin1String("znodes"))
        hasCome = showTree();
    else if (view == QLatin1String("logs"))
        hasCome = showLogs();
    else if (view == QLatin1String("inspector"))
        find<QAction>("layout_2")->trigger();
    else if (view == QLatin1String("presenter"))
        showPresenter();
    else if (view == QLatin1String("past"))
        showPast();
    else if (const auto found = kDocks.find(view); found != kDocks.end())
        dock(found->second);
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return hasCome ? m_window.get() : nullptr;
}

void ViewTour::leave()
{
    const auto dialogs = m_window->findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs)
        dialog->close();
    if (find<QAction>("endPresent")->isEnabled())
        find<QAction>("endPresent")->trigger();
    m_window->resize(m_size);
    tab("pageTopology");
    find<QAction>("layout_1")->trigger();
    showMoment(m_end);
}
