// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "pictures.h"

#include "app/mainwindow.h"
#include "core/keyhash.h"
#include "widgets/healthbar.h"
#include "widgets/jsonedit.h"
#include "widgets/messagebar.h"
#include "widgets/nodecard.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QtTest>

using app::ChildAction;
using app::ClusterAction;
using app::MainWindow;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings.path()));
        m_window->setGhosts(5);
        m_window->show();
        // Without a window manager nobody else gives it the keyboard.
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void ghostsStandBeforeAnythingIsKnown()
    {
        QVERIFY(card("n5"));
        QVERIFY(card("n5")->data().isGhost);
        QVERIFY(card("zookeeper")->data().isGhost);
    }

    void thePictureReachesAllPages()
    {
        show(fake::healthy(5, 64));
        QCOMPARE(find<QLabel>("healthWord")->text(), QStringLiteral("READY"));
        QVERIFY(card("n2")->data().isMaster);
        find<QTabWidget>("pages")->setCurrentWidget(find<QWidget>("pagePartitions"));
        const auto *const table = find<QTableView>("partitionTable");
        QCOMPARE(table->model()->rowCount(), 64);
        QVERIFY(find<QLabel>("labelPlace")->text().contains(QStringLiteral("partition")));
        QVERIFY(line("lineKvctl").contains(QStringLiteral("--zookeeper 127.0.0.1:41870")));
        QVERIFY(line("lineNc").contains(QStringLiteral("nc -N 127.0.0.1 41871")));
    }

    void aDeadServerIsOfferedNoOtherOnesAddress()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        fake::killProcess(cluster, QStringLiteral("n3"));
        show(cluster);
        Q_EMIT card("n3")->chosen(Qt::NoModifier);
        show(cluster);
        QCOMPARE(find<QLabel>("inspectorTitle")->text(), QStringLiteral("n3 slave"));
        QCOMPARE(line("lineNc"), QString());
        Q_EMIT card("n4")->chosen(Qt::NoModifier);
        show(cluster);
        QVERIFY(line("lineNc").contains(QStringLiteral("nc -N 127.0.0.1")));
    }

    void wherePartsOfTheToolBarAreHiddenCanBeSeenInTheDark()
    {
        const pictures::Dark dark;
        init();
        const auto *const more =
            m_window->findChild<QToolButton *>(QStringLiteral("qt_toolbar_ext_button"));
        const QImage image = more->icon().pixmap(16).toImage();
        int lightest = 0;
        for (int i = 0; i < image.width() * image.height(); ++i) {
            const QColor colour = image.pixelColor(i % image.width(), i / image.width());
            if (colour.alpha() > 200)
                lightest = std::max(lightest, colour.lightness());
        }
        QVERIFY2(lightest > 200, qPrintable(QString::number(lightest)));
    }

    void serversComeAndGo()
    {
        show(fake::healthy(7, 64));
        QVERIFY(card("n7"));
        show(fake::healthy(3, 64));
        QTRY_VERIFY(!card("n7"));
    }

    void theKillButtonAsksAtOnce()
    {
        show(fake::healthy(5, 64));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        find<QToolButton>("kill_n3")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ChildAction>(), ChildAction::Kill);
        QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("n3"));
    }

    void bareLettersActOnTheSelectedServerButNotInTextFields()
    {
        show(fake::healthy(5, 64));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        find<QLineEdit>("editKey")->setFocus();
        QTest::keyClick(find<QLineEdit>("editKey"), Qt::Key_K);
        QCOMPARE(asked.size(), 0);
        QTest::mouseClick(card("n4"), Qt::LeftButton, {}, QPoint(20, 10));
        card("n4")->setFocus();
        QTest::keyClick(card("n4"), Qt::Key_K);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("n4"));
        QTest::keyClick(card("n4"), Qt::Key_F);
        QCOMPARE(asked.at(1).at(0).value<ChildAction>(), ChildAction::FreezeOrThaw);
    }

    void thePrimaryOfTheKeyIsKilledByItsShortcut()
    {
        show(fake::healthy(5, 64));
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        find<QLineEdit>("editKey")->setFocus();
        QTest::keyClick(find<QLineEdit>("editKey"), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toString(),
            m_window->picture().placeOf(QStringLiteral("user:1"))->primary);
    }

    void badJsonIsMarkedAndNotSent()
    {
        show(fake::healthy(5, 64));
        auto *const value = find<widgets::JsonEdit>("editValue");
        value->setValue("{\"a\": 01}");
        QVERIFY(!find<QPushButton>("buttonPut")->isEnabled());
        QVERIFY(find<QLabel>("labelJson")->text().contains(QStringLiteral("line 1, column")));
        QCOMPARE(value->value(), QByteArray("{\"a\": 01}"));
        value->setValue("{\"a\": 1.10}");
        QVERIFY(find<QPushButton>("buttonPut")->isEnabled());
        QVERIFY(!find<QPushButton>("buttonPlain")->isVisible());
    }

    void whatIsNoJsonCanBeStoredAsText()
    {
        show(fake::healthy(5, 64));
        QSignalSpy made(m_window.get(), &MainWindow::requestMade);
        auto *const value = find<widgets::JsonEdit>("editValue");
        value->setValue("say \"hi\"\n");
        QVERIFY(find<QPushButton>("buttonPlain")->isVisible());
        find<QPushButton>("buttonPlain")->click();
        QCOMPARE(made.size(), 1);
        QCOMPARE(
            made.at(0).at(0).value<app::DataRequest>().value, QByteArray("\"say \\\"hi\\\"\\n\""));
        QCOMPARE(value->value(), QByteArray("\"say \\\"hi\\\"\\n\""));
        QVERIFY(!find<QPushButton>("buttonPlain")->isVisible());
        value->undo();
        QCOMPARE(value->value(), QByteArray("say \"hi\"\n"));
    }

    void textThatIsTooLargeForAValueStaysAndIsNotSent()
    {
        show(fake::healthy(5, 64));
        QSignalSpy made(m_window.get(), &MainWindow::requestMade);
        auto *const value = find<widgets::JsonEdit>("editValue");
        // Without the quotation marks there would be room for it.
        const QByteArray large(core::kMaxValueBytes - 1, 'x');
        value->setValue(large);
        find<QPushButton>("buttonPlain")->click();
        QVERIFY2(find<QLabel>("labelAnswer")->text().contains(QStringLiteral("a value may have")),
            qPrintable(find<QLabel>("labelAnswer")->text()));
        QCOMPARE(value->value(), large);
        QCOMPARE(made.size(), 0);
    }

    void aFillIsCancelledBesideItsProgress()
    {
        show(fake::healthy(5, 64));
        QSignalSpy cancelled(m_window.get(), &MainWindow::fillCancelled);
        auto *const cancel = find<QPushButton>("fillCancel");
        QVERIFY(!cancel->isVisible());
        m_window->showFill(10, 0, 1000);
        QVERIFY(cancel->isVisible() && !find<QPushButton>("buttonFill")->isEnabled());
        cancel->click();
        QCOMPARE(cancelled.size(), 1);
        m_window->showFill(42, 0, 42);
        QVERIFY(!cancel->isVisible() && find<QPushButton>("buttonFill")->isEnabled());
        QVERIFY(find<QLabel>("labelAnswer")->text().contains(QStringLiteral("42 sample values")));
    }

    void aPutCarriesTheTextAsItWasTyped()
    {
        show(fake::healthy(5, 64));
        app::DataRequest sent;
        connect(m_window.get(), &MainWindow::requestMade, this,
            [&sent](const app::DataRequest &request) { sent = request; });
        find<QLineEdit>("editKey")->setText(QStringLiteral("k"));
        find<widgets::JsonEdit>("editValue")->setValue("{ \"a\" : 1.10,\n\"a\": 2 }");
        find<QPushButton>("buttonPut")->click();
        QCOMPARE(sent.verb, app::DataVerb::Put);
        QCOMPARE(sent.key, QStringLiteral("k"));
        QCOMPARE(sent.value, QByteArray("{ \"a\" : 1.10,\n\"a\": 2 }"));
    }

    void theKeyboardPutsFromWithinTheEditor()
    {
        show(fake::healthy(5, 64));
        QSignalSpy asked(m_window.get(), &MainWindow::requestMade);
        auto *const value = find<widgets::JsonEdit>("editValue");
        value->setFocus();
        QTest::keyClick(value, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(value->fault(), std::nullopt);
    }

    void anAnswerIsShownWithWhoAndHowLong()
    {
        m_window->showAnswer({.verb = app::DataVerb::Get,
            .key = QStringLiteral("k"),
            .status = 200,
            .value = "[1]",
            .version = 3,
            .servedBy = QStringLiteral("n4"),
            .elapsedNs = 2'000'000});
        const QString text = find<QLabel>("labelAnswer")->text();
        QVERIFY2(
            text.contains(QStringLiteral("answered by n4 · version 3 · 2.0 ms")), qPrintable(text));
        QCOMPARE(find<widgets::JsonEdit>("viewAnswer")->value(), QByteArray("[1]"));
    }

    void theDetectionIsInAMenuToo()
    {
        show(fake::healthy(5, 64));
        QSignalSpy chosen(m_window.get(), &MainWindow::detectionChosen);
        auto *const lease = m_window->findChild<QAction *>(QStringLiteral("detection_lease"));
        QVERIFY(lease && lease->isEnabled() && !lease->isChecked());
        QVERIFY(m_window->findChild<QAction *>(QStringLiteral("detection_lifeline"))->isChecked());
        lease->trigger();
        QCOMPARE(chosen.value(0).value(0).value<core::Detection>(), core::Detection::Lease);
        auto *const menu = m_window->findChild<QMenu *>(QStringLiteral("detectionMenu"));
        QVERIFY(menu->isEnabled());
        m_window->showRun(app::RunState(), 1); // nothing is known of it
        QVERIFY(!menu->isEnabled());
    }

    void aProblemIsABarWithTheCommandThatHelps()
    {
        m_window->showProblem({app::Problem::Kind::JavaMissing, QStringLiteral("Java is missing"),
            QStringLiteral("sudo apt install default-jre-headless"), {}});
        QVERIFY(find<widgets::MessageBar>("messageBar")->isVisible());
        QSignalSpy asked(m_window.get(), &MainWindow::clusterActionRequested);
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ClusterAction>(), ClusterAction::Start);
    }

    void aNoteBehindWaitsUntilNothingElseIsSaid()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        cluster.local.stage = app::ClusterStage::Stopped;
        show(cluster);
        const auto *const bar = find<widgets::MessageBar>("messageBar");
        m_window->showProblem(
            {app::Problem::Kind::DirectoryUnusable, QStringLiteral("no"), {}, {}});
        m_window->showNoteBehind(QStringLiteral("not recorded"));
        QCOMPARE(bar->text(), QStringLiteral("no"));
        find<QToolButton>("messageAction")->click();
        QVERIFY(bar->isVisible());
        QCOMPARE(bar->text(), QStringLiteral("not recorded"));
        QVERIFY(!find<QToolButton>("messageAction")->isVisible());
        find<QAction>("cluster_start")->trigger(); // which dismisses what was said
        QCOMPARE(bar->text(), QStringLiteral("not recorded"));
        m_window->showNote(QStringLiteral("another"));
        QCOMPARE(bar->text(), QStringLiteral("another"));
        find<QToolButton>("messageClose")->click();
        QCOMPARE(bar->text(), QStringLiteral("not recorded"));
        find<QToolButton>("messageClose")->click();
        QVERIFY(!bar->isVisible());
    }

    void aStartCanBeCancelled()
    {
        fake::Cluster cluster = fake::healthy(5, 64);
        show(cluster);
        QVERIFY(!find<QToolButton>("healthCancel")->isVisible());
        cluster.local.stage = app::ClusterStage::Starting;
        show(cluster);
        QVERIFY(find<QToolButton>("healthCancel")->isVisible());
        QSignalSpy asked(m_window.get(), &MainWindow::clusterActionRequested);
        find<QToolButton>("healthCancel")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ClusterAction>(), ClusterAction::Stop);
    }

    void theTimeThatCopyingTakesStandsBesideItsProgress()
    {
        fake::Cluster cluster = fake::healthy(3, 12);
        cluster.seen.status->state = core::ClusterState::Degraded;
        app::RunState state = cluster.state();
        for (const std::uint32_t full : {2, 3, 4, 5, 6}) {
            cluster.seen.status->full = full;
            state.reduce({qint64(full) * 1'000'000'000,
                app::Observed{std::make_shared<app::Observation>(cluster.seen)}});
        }
        m_window->showRun(state, 6'500'000'000);
        QCOMPARE(find<QLabel>("healthAside")->text(), QStringLiteral("about 6 s left · live"));
        m_window->showRun(state, 60'000'000'000); // it does not go on
        QCOMPARE(find<QLabel>("healthAside")->text(), QStringLiteral("live"));
    }

    void deletingDataAsksInTheWindow()
    {
        show(fake::healthy(5, 64));
        QSignalSpy asked(m_window.get(), &MainWindow::clusterActionRequested);
        find<QAction>("cluster_fresh")->trigger();
        QCOMPARE(asked.size(), 0);
        find<QToolButton>("messageAction")->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).value<ClusterAction>(), ClusterAction::StartFresh);
    }

    void closingAsksToStopFirst()
    {
        QSignalSpy asked(m_window.get(), &MainWindow::quitRequested);
        QVERIFY(!m_window->close());
        QVERIFY(!m_window->close());
        QCOMPARE(asked.size(), 2);
        m_window->allowClose();
        QVERIFY(m_window->close());
    }

    void itFitsIntoTheSmallestSize()
    {
        m_window->resize(1024, 700);
        show(fake::healthy(20, 64));
        QCOMPARE(m_window->size(), QSize(1024, 700));
        const auto labels = m_window->findChildren<QLabel *>();
        for (const QLabel *const label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void whatCanBeUsedHasAName()
    {
        show(fake::healthy(5, 64));
        for (const char *const name : {"editKey", "editValue", "viewAnswer", "partitionTable",
                 "eventTable", "logChoice", "partitionMatrix", "card_n1"}) {
            const auto *const widget = find<QWidget>(name);
            QVERIFY2(widget && !widget->accessibleName().isEmpty(), name);
        }
    }

    void aPictureOfTwentyServersAndFourThousandPartitionsIsShownQuickly()
    {
        fake::Cluster cluster = fake::healthy(20, 4096);
        show(cluster);
        fake::declareDead(cluster, QStringLiteral("n2"));
        const app::RunState state = cluster.state();
        QBENCHMARK
        {
            m_window->showRun(state, 1);
        }
    }

private:
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] widgets::NodeCard *card(const char *id) const
    {
        return m_window->findChild<widgets::NodeCard *>(
            QStringLiteral("card_") + QString::fromLatin1(id));
    }
    [[nodiscard]] QString line(const char *name) const
    {
        return find<QWidget>(name)->findChild<QLineEdit *>()->text();
    }
    void show(const fake::Cluster &cluster) { m_window->showRun(cluster.state(), 2'000'000'000); }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
