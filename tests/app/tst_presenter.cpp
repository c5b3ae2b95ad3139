// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"
#include "loadstory.h"

#include "app/mainwindow.h"
#include "app/pages/presenterpage.h"
#include "app/scenario/catalogue.h"
#include "app/view/presenterstep.h"
#include "widgets/availabilitystrip.h"
#include "widgets/coachmark.h"
#include "widgets/pointerhalo.h"
#include "widgets/serverchips.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QtTest>

using app::ChildAction;
using app::MainWindow;
using app::PresenterStep;
using Kind = app::PresenterStep::Kind;

/// The view for an audience, and the hint for those who are alone.
class TestPresenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        open();
    }

    void thereIsNothingElseWhilePresenting()
    {
        find<QDockWidget>("dockData")->hide();
        present();
        QVERIFY(m_window->isFullScreen());
        const auto docks = m_window->findChildren<QDockWidget *>();
        for (const QDockWidget *const dock : docks)
            QVERIFY2(!dock->isVisible(), qPrintable(dock->objectName()));
        QVERIFY(!m_window->menuBar()->isVisible() && !find<QToolBar>("toolBar")->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->isFullScreen());
        QVERIFY(m_window->menuBar()->isVisible() && find<QToolBar>("toolBar")->isVisible());
        QVERIFY(find<QDockWidget>("dockData")->isHidden());
        QVERIFY(!find<QDockWidget>("dockEvents")->isHidden());
    }

    void afterwardsAllIsPaintedButNotInTheSameTurn()
    {
        auto *const floating = find<QDockWidget>("dockData");
        floating->setFloating(true);
        present();
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!m_window->updatesEnabled());
        QTRY_VERIFY(m_window->updatesEnabled());
        QVERIFY(floating->isFloating() && floating->updatesEnabled());
        QVERIFY(find<QDockWidget>("dockEvents")->updatesEnabled());
    }

    void anOutageThatNobodyFeltShadesNothing()
    {
        Story story;
        story.steady();
        story.kill();
        story.load(kFaultNs, kFaultNs + 3000 * kMs);
        present();
        m_window->showRun(story.state, kFaultNs + 3000 * kMs);
        const auto *const strip = find<widgets::AvailabilityStrip>("presenterStrip");
        QVERIFY(story.felt().isMeasured);
        QCOMPARE(strip->scene().flags.size(), 1);
        QCOMPARE(strip->scene().spans.size(), 0);

        Story felt;
        felt.steady();
        felt.kill();
        felt.outage(kFaultNs + 80 * kMs);
        m_window->showRun(felt.state, kFaultNs + 3000 * kMs);
        QCOMPARE(strip->scene().spans.size(), 1);
        QVERIFY(strip->scene().spans.first().toNs > 0);
    }

    void whatIsRememberedIsNotThePresentation()
    {
        present();
        m_window->allowClose();
        m_window->close();
        open();
        QVERIFY(!find<QDockWidget>("dockEvents")->isHidden());
        QVERIFY(!m_window->isFullScreen());
    }

    void madeAgainItStillPresents()
    {
        present();
        m_window->remake();
        QTRY_VERIFY(page()->isVisible());
        QVERIFY(!m_window->menuBar()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(m_window->menuBar()->isVisible());
    }

    void oneKeyGoesThroughAFailover()
    {
        present();
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        step();
        QCOMPARE(asked.size(), 0);
        const QString victim = m_window->selectedId();
        QVERIFY(!m_window->picture().server(victim)->isMaster);
        show();
        step();
        QCOMPARE(asked.takeFirst(), (QVariantList{QVariant::fromValue(ChildAction::Kill), victim}));
        // Twice before anything is seen of it is once.
        step();
        QCOMPARE(asked.size(), 0);
        fake::killProcess(m_cluster, victim);
        fake::declareDead(m_cluster, victim);
        show();
        QCOMPARE(nextText(), QStringLiteral("Page Down: Bring back %1").arg(victim));
        step();
        QCOMPARE(
            asked.takeFirst(), (QVariantList{QVariant::fromValue(ChildAction::Restart), victim}));
    }

    void afterwardsItGoesThroughTheScenarios()
    {
        present();
        QSignalSpy asked(m_window.get(), &MainWindow::scenarioRequested);
        step(); // points at one
        show();
        step(); // kills it
        const QString victim = m_window->selectedId();
        fake::Cluster dead = m_cluster;
        fake::killProcess(dead, victim);
        m_window->showRun(dead.state(), 2'000'000'000);
        step(); // brings it back
        show();
        const QStringList names = app::Catalogue::names();
        const auto title = [](const QString &name) {
            return app::Catalogue::scenario(name).title.toString();
        };
        for (const QString &name : names) {
            QCOMPARE(nextText(), QStringLiteral("Page Down: Next: %1").arg(title(name)));
            step();
            show();
            QVERIFY(asked.isEmpty());
            QVERIFY(find<QLabel>("presenterSentence")
                        ->text()
                        .contains(app::Catalogue::scenario(name).hypothesis.toString()));
            QCOMPARE(nextText(), QStringLiteral("Page Down: Run: %1").arg(title(name)));
            step();
            QCOMPARE(asked.takeFirst(),
                (QVariantList{QVariant::fromValue(app::ScenarioAction::Run), name}));
            tellScenario(name, 0);
            QCOMPARE(nextText(), QString());
            step();
            QVERIFY(asked.isEmpty());
            tellScenario(name, 1);
            QVERIFY(find<QLabel>("presenterSentence")->text().contains(QStringLiteral("PASS")));
        }
        QCOMPARE(nextText(), QString());
    }

    void theKeyBackAnnouncesAgainWhatWasBefore()
    {
        app::PresenterPlan plan;
        const auto picture = m_cluster.picture();
        const auto next = [&] { return plan.next(*picture, {}, false); };
        const QStringList names = app::Catalogue::names();
        plan.take({Kind::BringBack, QStringLiteral("n1"), {}});
        plan.take(next());
        plan.take(next());
        plan.take(next());
        QCOMPARE(next(), (PresenterStep{Kind::Run, names.at(1), next().text}));
        plan.goBack();
        QCOMPARE(plan.scenario(), names.at(0));
        plan.take(next());
        plan.goBack(); // what has just been run can be run again
        QCOMPARE(plan.scenario(), names.at(0));
        QCOMPARE(next().kind, Kind::Run);
        plan.goBack();
        plan.goBack();
        QCOMPARE(next().kind, Kind::Select);
    }

    void aRingGoesWithThePointer()
    {
        present();
        auto *const halo = find<widgets::PointerHalo>("pointerHalo");
        QVERIFY(!halo->isVisible());
        const QPoint at = page()->rect().center();
        QTest::mouseMove(page(), at - QPoint(40, 0));
        QTest::mouseMove(page(), at);
        QTRY_VERIFY(halo->isVisible());
        QTRY_COMPARE(halo->geometry().center(), at);
        QVERIFY(halo->width() * 12 >= page()->height());
        QTest::mousePress(page(), Qt::LeftButton, {}, at);
        QVERIFY(halo->isPressed());
        QTest::mouseRelease(page(), Qt::LeftButton, {}, at);
        QVERIFY(!halo->isPressed());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!halo->isVisible());
    }

    void lettersAndArrowsActToo()
    {
        present();
        QSignalSpy asked(m_window.get(), &MainWindow::childActionRequested);
        QTest::keyClick(page(), Qt::Key_Right);
        QCOMPARE(m_window->selectedId(), QStringLiteral("n2"));
        QTest::keyClick(page(), Qt::Key_K);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(1).toString(), QStringLiteral("n2"));
    }

    void zooKeeperIsCalledByItsName()
    {
        present();
        Q_EMIT page()->subjectChosen(app::kZooKeeperId);
        show();
        const QString keys = find<QLabel>("presenterKeys")->text();
        QVERIFY2(keys.contains(QStringLiteral("K kill ZooKeeper")), qPrintable(keys));
    }

    void pressedKeysAreShown()
    {
        present();
        QTest::keyClick(page(), Qt::Key_K);
        QVERIFY(find<QLabel>("presenterCaption")->isVisible());
        QCOMPARE(find<QLabel>("presenterCaption")->text(), QStringLiteral("K"));
        QTRY_VERIFY(!find<QLabel>("presenterCaption")->isVisible());
    }

    void theChipsSayWhatTheyShow()
    {
        present();
        auto *const chips = find<widgets::ServerChips>("presenterChips");
        QCOMPARE(chips->chips().size(), 5);
        QVERIFY(chips->chips().at(1).isMaster);
        QVERIFY(chips->accessibleDescription().contains(QStringLiteral("n2, master")));
        QTest::mouseClick(chips, Qt::LeftButton, {}, QPoint(20, 10));
        QCOMPARE(m_window->selectedId(), QStringLiteral("n1"));
    }

    void nothingIsDoneInThePastOrWithoutACluster()
    {
        const auto picture = m_cluster.picture();
        app::PresenterPlan plan;
        QCOMPARE(plan.next(*picture, {}, false).kind, Kind::Select);
        QCOMPARE(plan.next(*picture, {}, true).kind, Kind::None);
        QCOMPARE(plan.next(app::Picture(), {}, false).kind, Kind::None);
        plan.take({Kind::Select, QStringLiteral("n4"), {}});
        QCOMPARE(plan.next(*picture, {}, false).kind, Kind::Kill);
        plan.disarm();
        QCOMPARE(plan.next(*picture, {}, false).kind, Kind::Select);
    }

    void theFirstTimeTheKillButtonIsPointedAt()
    {
        auto *const mark = find<widgets::CoachMark>("coachMark");
        QVERIFY(mark && mark->isVisible() && mark->text().contains(QStringLiteral("Press K")));
        QTest::mouseClick(mark, Qt::LeftButton);
        QTRY_VERIFY(!find<widgets::CoachMark>("coachMark"));
        open();
        QVERIFY(!find<widgets::CoachMark>("coachMark"));
    }

    void theHintIsSeenOnlyWithWhatItPointsAt()
    {
        auto *const mark = find<widgets::CoachMark>("coachMark");
        QVERIFY(mark);
        auto *const pages = find<QTabWidget>("pages");
        for (const int page : {1, 0}) {
            pages->setCurrentIndex(page);
            QCOMPARE(mark->isVisible(), page == 0);
        }
        tellScenario(QStringLiteral("kill-primary"), 0); // somebody knows what to do
        QTRY_VERIFY(!find<widgets::CoachMark>("coachMark"));
    }

    void theHintGoesWithTheKeyThatItAsksFor()
    {
        QVERIFY(find<widgets::CoachMark>("coachMark"));
        find<QAction>("child_kill")->trigger();
        QTRY_VERIFY(!find<widgets::CoachMark>("coachMark"));
    }

    void theHintGoesWithTheClickThatItAsksFor()
    {
        const QRegularExpression kill(QStringLiteral("^kill_n"));
        const auto buttons = m_window->findChildren<QToolButton *>(kill);
        for (QToolButton *const button : buttons)
            QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!find<widgets::CoachMark>("coachMark"));
    }

private:
    void open()
    {
        m_cluster = fake::healthy(5, 64);
        m_window =
            std::make_unique<MainWindow>(QStringLiteral("demo"), app::Settings(m_settings->path()));
        m_window->setGhosts(5);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        show();
    }
    void present()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F11);
        QTRY_VERIFY(page()->isVisible());
        show();
    }
    void step() { QTest::keyClick(page(), Qt::Key_PageDown); }
    void show() { m_window->showRun(m_cluster.state(), 2'000'000'000); }
    [[nodiscard]] app::PresenterPage *page() const
    {
        return m_window->findChild<app::PresenterPage *>();
    }
    [[nodiscard]] QString nextText() const { return find<QLabel>("presenterNext")->text(); }
    void tellScenario(const QString &name, qint64 endedNs)
    {
        app::RunState state = m_cluster.state();
        state.reduce({2'000'000'000,
            app::ScenarioNews{.name = name,
                .title = app::Catalogue::scenario(name).title,
                .hypothesis = {},
                .beganNs = 1,
                .endedNs = endedNs,
                .steps = {},
                .verdict = app::Verdict::Pass,
                .why = {},
                .claims = {}}});
        m_window->showRun(state, 2'000'000'000);
    }
    template <typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    fake::Cluster m_cluster;
    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestPresenter)
#include "tst_presenter.moc"
