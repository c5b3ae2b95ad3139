// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include "app/mainwindow.h"
#include "app/pages/presenterpage.h"
#include "app/view/presenterstep.h"
#include "widgets/coachmark.h"
#include "widgets/serverchips.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
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

    void theTwoFiguresCanBeReadFromTheLastRow()
    {
        present();
        for (const char *const name : {"presenterWaited", "presenterLost"}) {
            const int pixels = QFontInfo(find<QLabel>(name)->font()).pixelSize();
            QVERIFY2(pixels * 25 >= m_window->screen()->size().height(), name);
        }
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
        QVERIFY(keysText().contains(QStringLiteral("Page Down: Bring back %1").arg(victim)));
        step();
        QCOMPARE(
            asked.takeFirst(), (QVariantList{QVariant::fromValue(ChildAction::Restart), victim}));
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
        QCOMPARE(app::nextStep(*picture, {}, false).kind, Kind::Select);
        QCOMPARE(app::nextStep(*picture, QStringLiteral("n4"), false).kind, Kind::Kill);
        QCOMPARE(app::nextStep(*picture, QStringLiteral("n4"), true).kind, Kind::None);
        QCOMPARE(app::nextStep(app::Picture(), {}, false).kind, Kind::None);
    }

    void theFirstTimeTheKillButtonIsPointedAt()
    {
        auto *const mark = find<widgets::CoachMark>("coachMark");
        QVERIFY(mark && mark->isVisible());
        QVERIFY(mark->text().contains(QStringLiteral("Press K")));
        QTest::mouseClick(mark, Qt::LeftButton);
        QTRY_VERIFY(!find<widgets::CoachMark>("coachMark"));
        open();
        QVERIFY(!find<widgets::CoachMark>("coachMark"));
    }

    void theHintGoesWithTheClickThatItAsksFor()
    {
        const auto buttons = m_window->findChildren<QToolButton *>();
        for (QToolButton *const button : buttons) {
            if (button->objectName().startsWith(QLatin1String("kill_n")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
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
    [[nodiscard]] QString keysText() const { return find<QLabel>("presenterKeys")->text(); }
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
