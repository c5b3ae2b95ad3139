// SPDX-License-Identifier: Apache-2.0
#include "historychecker.h"
#include "turnmeter.h"

#include "app/desktop.h"
#include "app/pages/scenariopage.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QtTest>

namespace {

constexpr int kStartMs = 40'000;
constexpr int kScenarioMs = 60'000;
constexpr int kChangeMs = 15'000;

} // namespace

/// `kvorum --scenario NAME` with a window.
class TestStartScenario : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.supervisor.root = m_directory->path();
        m_options.configDir = m_directory->path();
    }
    void cleanup()
    {
        QSignalSpy finished(m_desktop.get(), &app::Desktop::finished);
        m_desktop->quit();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
        qInfo("longest turn %lld ms", m_turns->longestMs());
        QVERIFY(m_turns->longestMs() < TurnMeter::kMostMs);
        m_turns.reset();
        m_desktop.reset();
    }

    void itRunsOnceTheClusterIsReadyAndTheWindowStaysWithTheVerdict()
    {
        // Also where the cluster is else started by hand.
        app::Preferences asking;
        asking.start = app::Preferences::Start::Ask;
        app::Settings(m_options.configDir).save(asking);
        m_options.scenario = QStringLiteral("kill-primary");
        m_options.reportDir = m_directory->filePath(QStringLiteral("report"));
        start();
        const auto *const page = m_desktop->window()->findChild<app::ScenarioPage *>();
        QTRY_VERIFY(page->isVisible());
        QCOMPARE(page->chosen(), m_options.scenario);
        QTRY_COMPARE_WITH_TIMEOUT(news().name, m_options.scenario, kStartMs);
        QCOMPARE(m_desktop->window()->findChild<QLabel *>(QStringLiteral("healthWord"))->text(),
            QStringLiteral("READY"));
        QTRY_VERIFY_WITH_TIMEOUT(news().endedNs != 0, kScenarioMs);
        // On a busy machine nothing may have been calm enough to be judged.
        QVERIFY2(news().verdict != app::Verdict::Fail, qPrintable(news().why.toString()));
        QTRY_COMPARE(page->findChild<QLabel *>(QStringLiteral("scenarioVerdict"))->text(),
            app::verdictWord(news().verdict));
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo::exists(m_options.reportDir + QStringLiteral("/report.html")), kChangeMs);
        QVERIFY(m_desktop->window()->isVisible());
        QCOMPARE(m_desktop->supervisor()->stage(), app::Supervisor::Stage::Running);
        m_turns->leaveOut([this] { judgeHistory(); });
        anotherReportIsAskedFor();
    }

    void abortedNoneOfTheOthersFollows()
    {
        m_options.scenario = QStringLiteral("all");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop->scenarios()->isRunning(), kStartMs);
        QSignalSpy ended(m_desktop->scenarios(), &app::ScenarioRunner::finished);
        auto *const abort =
            m_desktop->window()->findChild<QAction *>(QStringLiteral("abortScenario"));
        QTRY_VERIFY(abort->isEnabled());
        abort->trigger();
        const auto *const message =
            m_desktop->window()->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY2_WITH_TIMEOUT(message->text().contains(QStringLiteral("INCONCLUSIVE")),
            qPrintable(message->text()), kChangeMs);
        QCOMPARE(ended.size(), 1);
        QVERIFY(!m_desktop->scenarios()->isRunning());
        // One that is asked for by hand is none of them.
        QVERIFY(m_desktop->scenarios()->start(QStringLiteral("kill-master")));
        m_desktop->scenarios()->abort();
        QTRY_COMPARE(ended.size(), 2);
        QVERIFY(!m_desktop->scenarios()->isRunning());
    }

private:
    /// As the button of the page does, whose dialog is asked which directory.
    void anotherReportIsAskedFor()
    {
        const QString place = m_directory->filePath(QStringLiteral("other"));
        auto *const page = m_desktop->window()->findChild<app::ScenarioPage *>();
        Q_EMIT page->requested(app::ScenarioAction::Report, place);
        const QString report = place + QStringLiteral("/kill-primary");
        const auto *const message =
            m_desktop->window()->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_COMPARE_WITH_TIMEOUT(
            message->text(), QStringLiteral("The report is in %1").arg(report), kChangeMs);
        QVERIFY(QFileInfo::exists(report + QStringLiteral("/report.html")));
    }
    /// The report's history, by the checker of the simulator.
    void judgeHistory() const
    {
        QFile file(m_options.reportDir + QStringLiteral("/history.jsonl"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray lines = file.readAll();
        const ImportedHistory history = ImportedHistory::read(lines);
        QCOMPARE(history.problem, QString());
        QVERIFY(history.isComplete);
        qInfo("%d operations on %d keys", history.operations, int(history.calls.size()));
        QVERIFY(history.operations > 1000);
        QVERIFY(history.calls.size() > 100);
        QCOMPARE(history.offenders(), QStringList());
        const QByteArray stale = withStaleRead(lines);
        QVERIFY(!stale.isEmpty());
        QCOMPARE(ImportedHistory::read(stale).offenders().size(), 1);
    }
    void start()
    {
        m_desktop = std::make_unique<app::Desktop>(m_options);
        m_desktop->start();
        QVERIFY(QTest::qWaitForWindowExposed(m_desktop->window()));
        m_turns = std::make_unique<TurnMeter>();
    }
    [[nodiscard]] const app::ScenarioNews &news() const
    {
        return m_desktop->window()->state().scenario();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    app::Options m_options;
    std::unique_ptr<app::Desktop> m_desktop;
    std::unique_ptr<TurnMeter> m_turns;
};

QTEST_MAIN(TestStartScenario)
#include "tst_startscenario.moc"
