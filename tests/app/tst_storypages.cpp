// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/mainwindow.h"
#include "app/models/znodemodel.h"
#include "app/pages/eventspage.h"
#include "app/pages/explainpage.h"
#include "app/pages/logspage.h"
#include "app/pages/znodepage.h"
#include "app/view/wallclock.h"
#include "widgets/availabilitystrip.h"
#include "widgets/healthbar.h"

#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeView>
#include <QtTest>

#include <csignal>

using app::MainWindow;
using app::ServerEvent;

/// The pages that tell what happened, and the ways from one to the other, in the whole window.
class TestStoryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_cluster = fake::healthy(5, 64);
        m_state = m_cluster.state();
    }
    void cleanup() { m_window.reset(); }

    void anEventLeadsToItsLogAndItsMoment()
    {
        killedWithAnElection();
        auto *const table = find<QTableView>("eventTable");
        show("dockEvents");
        const int rows = table->model()->rowCount();
        QVERIFY(rows > 2);
        QSignalSpy moments(find<app::EventsPage>(), &app::Page::momentChosen);
        table->setFocus();
        table->selectRow(rows - 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(moments.size(), 1);
        table->actions().first()->trigger();
        QVERIFY(find<QToolButton>("logMoment")->isVisible());
    }

    void aListSelectsAServerOnlyWhereAPersonGoes_data()
    {
        QTest::addColumn<QByteArray>("dock");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<int>("steps"); // beyond like events, which are of many servers
        QTest::newRow("events") << QByteArray("dockEvents") << QByteArray("eventTable") << 2;
        QTest::newRow("explanation")
            << QByteArray("dockExplain") << QByteArray("explainTable") << 1;
    }
    void aListSelectsAServerOnlyWhereAPersonGoes()
    {
        QFETCH(QByteArray, dock);
        QFETCH(QByteArray, list);
        QFETCH(int, steps);
        killedWithAnElection();
        show(dock);
        auto *const table = find<QTableView>(list);
        auto *const page = qobject_cast<app::Page *>(find<QDockWidget>(dock)->widget());
        QSignalSpy chosen(page, &app::Page::subjectChosen);
        table->setFocus();
        QVERIFY(table->hasFocus());
        QCOMPARE(chosen.size(), 0);
        for (int i = 0; i < steps; ++i)
            QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(chosen.size(), 1);
        killedWithAnElection(); // what is told anew is no choice
        QCOMPARE(chosen.size(), 1);
        const QRect first = table->visualRect(table->model()->index(0, 0));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, first.center());
        QCOMPARE(chosen.size(), 2);
    }

    void aBurstOfEventsUnfoldsByKeyAndByMouse()
    {
        killedWithAnElection();
        show("dockEvents");
        auto *const table = find<QTableView>("eventTable");
        const QAbstractItemModel *const model = table->model();
        const int folded = model->rowCount();
        const QModelIndexList found = model->match(model->index(0, app::EventModel::What),
            Qt::DisplayRole, QStringLiteral("▸ 64 partitions"), 1, Qt::MatchStartsWith);
        QVERIFY(!found.isEmpty());
        const QPersistentModelIndex burst = found.first();
        table->setFocus();
        table->setCurrentIndex(burst);
        QTest::keyClick(table, Qt::Key_Right);
        QVERIFY(model->rowCount() > folded + 1);
        QVERIFY(burst.data().toString().startsWith(u'▾'));
        QSignalSpy partitions(find<app::EventsPage>(), &app::Page::partitionChosen);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(partitions.size(), 1);
        QTest::keyClick(table, Qt::Key_Left);
        QCOMPARE(model->rowCount(), folded);
        QCOMPARE(table->currentIndex().row(), burst.row());
        const QPoint triangle = table->visualRect(burst).topLeft()
            + QPoint(table->fontMetrics().height(), table->fontMetrics().height() / 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, triangle);
        QVERIFY(model->rowCount() > folded + 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, triangle);
        QCOMPARE(model->rowCount(), folded);
    }

    void likeEventsAreChosenCopiedAndFiltered()
    {
        killedWithAnElection();
        show("dockEvents");
        auto *const page = find<app::EventsPage>();
        auto *const table = find<QTableView>("eventTable");
        const auto what = [table](int row) {
            return table->model()->index(row, app::EventModel::What).data().toString().trimmed();
        };
        int joined = 0;
        while (!what(joined).startsWith(QStringLiteral("▸ n1 has joined")))
            QVERIFY(++joined < table->model()->rowCount());
        QSignalSpy chosen(page, &app::Page::subjectChosen);
        table->setFocus();
        table->selectRow(joined);
        QCOMPARE(chosen.size(), 0); // they are of many servers
        QTest::keySequence(table, QKeySequence::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().endsWith(
            QStringLiteral("\tcluster\tn1, n2, n3, n4, n5\tn1 has joined  × 5")));
        // Of the events that were selected those that are left stay so.
        find<QLineEdit>("eventFilter")->setText(QStringLiteral("n3 joined"));
        QCOMPARE(what(0), QStringLiteral("n3 has joined"));
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        find<QLineEdit>("eventFilter")->clear();
        QCOMPARE(table->selectionModel()->selectedRows().first().row(), joined);
        QCOMPARE(chosen.size(), 0);
        // Like ones are unfolded to show the one that is meant.
        startServers();
        QCOMPARE(
            what(table->model()->rowCount() - 1), QStringLiteral("▸ n1: process started  × 3"));
        page->choose(kStartedNs + 1'000'000'000);
        QCOMPARE(what(table->currentIndex().row()), QStringLiteral("n2: process started"));
    }

    void thePressedHealthLineShowsWhatTheClusterSays()
    {
        killedWithAnElection();
        show("dockLogs");
        auto *const health = find<widgets::HealthBar>("healthBar");
        health->setFocus();
        QTest::keyClick(health, Qt::Key_Space);
        auto *const table = find<QTableView>("eventTable");
        QVERIFY(table->isVisible());
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QCOMPARE(table->model()->index(row, app::EventModel::Source).data().toString(),
                QStringLiteral("cluster"));
    }

    void theHealthIsToldOnceASecondAndTheLastWordIsNotLost()
    {
        widgets::HealthBar bar;
        QSignalSpy told(&bar, &widgets::HealthBar::told);
        for (const char *const word : {"READY", "DEGRADED", "UNAVAILABLE", "DEGRADED"})
            bar.setContent({.word = QString::fromLatin1(word), .detail = {}, .aside = {}});
        QCOMPARE(told.size(), 1);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().first().toString(), QStringLiteral("DEGRADED"));
        QCOMPARE(bar.accessibleName(), QStringLiteral("DEGRADED"));
    }

    void anElectionWithoutAFaultIsAStoryToo()
    {
        show("dockExplain");
        showState();
        QVERIFY(!find<QTableWidget>("explainTable")->isVisible());
        killedWithAnElection();
        auto *const choice = find<QComboBox>("explainChoice");
        QTRY_COMPARE(choice->count(), 2); // after the death of n4, which did not cause it
        QVERIFY(choice->currentText().startsWith(QStringLiteral("n3 became master")));
        auto *const table = find<QTableWidget>("explainTable");
        QVERIFY(table->isVisible());
        table->setFocus();
        table->setCurrentCell(0, 0);
        QCOMPARE(m_window->selectedId(), QStringLiteral("n3"));
        find<QPushButton>("explainLog")->click();
        QCOMPARE(find<QToolButton>("logMoment")->isVisible(), true);
        show("dockExplain");
        find<QPushButton>("explainCopy")->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("+0.000 s\tcluster\tn3 became master.")),
            qPrintable(copied));
        find<QPushButton>("explainZnode")->click();
        QVERIFY(find<app::ZnodePage>()->isVisible());
    }

    void aSentenceLeadsToWhereItIsLookedUp()
    {
        for (app::LocalChild &child : m_cluster.local.children)
            child.logPath = m_settings.filePath(child.id);
        m_state = m_cluster.state();
        startServers();
        killedWithAnElection();
        m_state.reduce({kElectedNs,
            app::SupervisionEvent{.atNs = kElectedNs,
                .subject = QStringLiteral("n3"),
                .kind = app::SupervisionEvent::Kind::Note,
                .text = app::Phrase(QStringLiteral("n3 was elected"))}});
        showState();
        listControl();
        show("dockExplain");
        auto *const table = find<QTableWidget>("explainTable");
        table->setCurrentCell(0, 0);
        QCOMPARE(find<app::ExplainPage>()->sentences().first().text,
            QStringLiteral("n3 became master."));

        find<QPushButton>("explainEvent")->click();
        const auto *const events = find<QTableView>("eventTable");
        QVERIFY(events->isVisible());
        QCOMPARE(events->currentIndex().siblingAtColumn(app::EventModel::What).data().toString(),
            QStringLiteral("n3 was elected"));

        find<QPushButton>("explainLog")->click();
        QCOMPARE(find<QComboBox>("logChoice")->currentText(), QStringLiteral("n3"));
        const QString around = find<QToolButton>("logMoment")->text();
        QVERIFY2(around.contains(app::timeText(kElectedNs)), qPrintable(around));
        QVERIFY(find<app::LogsPage>()->isVisible());

        find<QPushButton>("explainZnode")->click();
        const auto *const tree = find<QTreeView>("znodeTree");
        QVERIFY(tree->isVisible());
        QCOMPARE(
            find<app::ZnodeModel>()->pathOf(tree->currentIndex()), QByteArray(kTop) + "/control");

        QSignalSpy times(m_window.get(), &MainWindow::timeAsked);
        find<QPushButton>("explainMoment")->click();
        QCOMPARE(times.size(), 1);
        const auto command = times.first().first().value<app::TimeCommand>();
        QVERIFY(command.act == app::TimeCommand::Act::GoTo);
        QCOMPARE(command.atNs, kElectedNs);
    }

    void aRemarkLeadsNowhere()
    {
        show("dockExplain");
        killedWithAnElection();
        auto *const table = find<QTableWidget>("explainTable");
        const char *const buttons[] = {
            "explainEvent", "explainLog", "explainZnode", "explainMoment"};
        table->setCurrentCell(0, 0);
        for (const char *const name : buttons)
            QVERIFY2(find<QPushButton>(name)->isEnabled(), name);
        table->setCurrentCell(table->rowCount() - 1, 0);
        for (const char *const name : buttons)
            QVERIFY2(!find<QPushButton>(name)->isEnabled(), name);
    }

    void theListOfEventsFollowsUntilAPersonScrolls()
    {
        killedWithAnElection();
        app::EventsPage page;
        page.resize(600, 600);
        page.show();
        const auto picture = std::make_shared<const app::Picture>(*m_state.local(), m_state.seen());
        const auto tell = [&](qint64 nowNs) {
            page.showFrame({.state = m_state, .picture = picture, .nowNs = nowNs, .selected = {}});
        };
        tell(200'000'000'000);
        auto *const table = page.findChild<QTableView *>();
        const QScrollBar *const bar = table->verticalScrollBar();
        const auto isAtEnd = [bar] { return bar->maximum() > 0 && bar->value() == bar->maximum(); };
        page.resize(600, page.minimumSizeHint().height()); // another layout
        QTRY_VERIFY(isAtEnd());
        startServers();
        tell(300'000'000'000);
        QTRY_VERIFY(isAtEnd());

        // What is unfolded at the end stays in sight.
        const QModelIndexList found =
            table->model()->match(table->model()->index(0, app::EventModel::What), Qt::DisplayRole,
                QStringLiteral("▸"), -1, Qt::MatchStartsWith);
        QVERIFY(!found.isEmpty());
        table->setCurrentIndex(found.last());
        const int row = found.last().row();
        QTest::keyClick(table, Qt::Key_Right);
        QCoreApplication::processEvents();
        QVERIFY(table->rowAt(0) <= row);

        table->verticalScrollBar()->setValue(0);
        page.resize(600, page.height() + 20);
        fake::declareDead(m_cluster, QStringLiteral("n5"));
        m_state.reduce({400'000'000'000, app::Observed{m_cluster.shared()}});
        tell(400'000'000'000);
        QCoreApplication::processEvents();
        QCOMPARE(bar->value(), 0);
    }

    void zoomingToAFaultShowsHowOthersTakeOverThoughNobodyFeltIt()
    {
        Story story;
        story.steady();
        story.kill();
        for (const auto &[event, ms] :
            {std::pair{"proven", 200}, {"mapWritten", 400}, {"installed", 600}})
            story.hear(event, kFaultNs + ms * kMs, 2);
        story.load(kFaultNs, kFaultNs + 3000 * kMs);
        story.see(kFaultNs + 3000 * kMs);
        QVERIFY(story.incident().split.isKnown && !story.felt().isFelt());
        show("dockClient");
        m_window->showRun(story.state, kFaultNs + 4000 * kMs);
        find<QPushButton>("outageZoom")->click();
        const widgets::StripView &view = find<widgets::AvailabilityStrip>("strip")->view();
        QVERIFY(view.contains(kFaultNs));
        QVERIFY(view.contains(kFaultNs + 600 * kMs));
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name = "") const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    void show(const char *dock)
    {
        find<QDockWidget>(dock)->show();
        find<QDockWidget>(dock)->raise();
    }
    void showState() { m_window->showRun(m_state, 61'000'000'000); }
    /// n2 is declared dead; much later the servers tell of an election that this did not cause.
    void killedWithAnElection()
    {
        fake::declareDead(m_cluster, QStringLiteral("n4"));
        m_state.reduce({60'100'000'000, app::Observed{m_cluster.shared()}});
        app::ServerNews news;
        news.id = QStringLiteral("n3");
        for (const qint64 atNs : {2'000'000'000LL, kElectedNs}) {
            news.events.append({.server = QStringLiteral("n3"),
                .atNs = atNs,
                .name = QStringLiteral("masterElected"),
                .subject = {},
                .evidence = {}});
        }
        m_state.reduce({200'100'000'000, news});
        showState();
    }

    /// As if ZooKeeper had been asked.
    void listControl()
    {
        auto *const model = find<app::ZnodeModel>();
        app::ZnodeNews news;
        news.listings[kTop] = {{"control"}, 1};
        model->setTop(kTop);
        model->fetchMore(model->indexOf(kTop));
        model->take(news);
    }

    /// One after the other, a second between them.
    void startServers()
    {
        for (const char *const id : {"n1", "n2", "n3"}) {
            const qint64 second = id[1] - '1';
            m_state.reduce({kStartedNs,
                app::SupervisionEvent{.atNs = kStartedNs + second * 1'000'000'000,
                    .subject = QString::fromLatin1(id),
                    .kind = app::SupervisionEvent::Kind::Started,
                    .text = app::Phrase("SupervisionEvent", "%1: process started")
                                .arg(QString::fromLatin1(id))}});
        }
        showState();
    }

    static constexpr qint64 kElectedNs = 200'000'000'000;
    static constexpr qint64 kStartedNs = 300'000'000'000;
    static constexpr const char *kTop = "/kvorum/demo";

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
    fake::Cluster m_cluster;
    app::RunState m_state;
};

QTEST_MAIN(TestStoryPages)
#include "tst_storypages.moc"
