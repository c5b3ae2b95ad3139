// SPDX-License-Identifier: Apache-2.0
#include "desktopdriver.h"
#include "turnmeter.h"

#include <QAction>
#include <QDir>
#include <QToolButton>
#include <QtTest>

#include <csignal>

namespace {

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 15'000;
const QString kReady = QStringLiteral("READY");

} // namespace

/// The two ends that take no data along, asked for through the window of a real cluster.
class TestDesktopEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_driver = std::make_unique<DesktopDriver>();
        m_driver->desktop()->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_driver->window()));
        m_turns = std::make_unique<TurnMeter>();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), kReady, kStartMs);
    }
    void cleanup()
    {
        qInfo("longest turn %lld ms", m_turns->longestMs());
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
        m_turns.reset();
        m_driver.reset();
    }

    void deletedTheClusterIsGoneAndStartMakesANewOne()
    {
        const QString directory = m_driver->desktop()->supervisor()->directory().path();
        QVERIFY(QDir(directory).exists());
        m_driver->find<QAction>(QStringLiteral("cluster_delete"))->trigger();
        QCOMPARE(m_driver->health(), kReady); // until it is confirmed
        m_driver->find<QToolButton>(QStringLiteral("messageAction"))->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), QStringLiteral("Stopped"), kChangeMs);
        QVERIFY(!QDir(directory).exists());

        m_driver->find<QAction>(QStringLiteral("cluster_start"))->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->health(), kReady, kStartMs);
        QVERIFY(QDir(directory).exists());
    }

    void closedOnceMoreWhileStoppingItKillsAll()
    {
        app::Supervisor *const supervisor = m_driver->desktop()->supervisor();
        QSignalSpy finished(m_driver->desktop(), &app::Desktop::finished);
        m_driver->window()->close();
        QCOMPARE(supervisor->stage(), app::Supervisor::Stage::Stopping);
        m_driver->window()->close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
        QVERIFY(!m_driver->window()->isVisible());
        const QStringList ids = supervisor->children();
        QCOMPARE(ids.size(), 6);
        for (const QString &id : ids)
            QCOMPARE(supervisor->child(id)->state().signal, SIGKILL);
    }

    void whileStoppingTheWindowSaysHowToEndItAtOnce()
    {
        // Frozen it obeys nobody, so that there is time to read.
        const app::ProcessIdentity slow =
            m_driver->desktop()->supervisor()->child(QStringLiteral("n1"))->identity();
        QSignalSpy finished(m_driver->desktop(), &app::Desktop::finished);
        m_driver->window()->close();
        QCOMPARE(::kill(static_cast<pid_t>(slow.pid), SIGSTOP), 0);
        QTRY_COMPARE_WITH_TIMEOUT(m_driver->text(QStringLiteral("healthAside")),
            QStringLiteral("close again to end everything at once"), kChangeMs);
        m_driver->window()->close();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
        QVERIFY(!app::isAlive(slow));
    }

private:
    std::unique_ptr<DesktopDriver> m_driver;
    std::unique_ptr<TurnMeter> m_turns;
};

QTEST_MAIN(TestDesktopEnd)
#include "tst_desktopend.moc"
