// SPDX-License-Identifier: Apache-2.0
#include "samestate.h"

#include "app/desktop.h"
#include "app/recording/recordingreader.h"
#include "app/recording/replaysummary.h"
#include "app/resources.h"

#include <QAction>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

namespace {

QString recording(const char *name)
{
    return QStringLiteral(KVORUM_RECORDINGS "/") + QLatin1StringView(name)
        + QStringLiteral(".kvorum");
}

core::Result<app::Replay> read(const char *name)
{
    return app::RecordingReader::read(recording(name), [](int) { return true; });
}

} // namespace

/// A small real run (three servers, a primary killed and brought back), and the same with lies.
class TestGoldenRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }

    void theRealRunHasOneFaultAndLostNothing()
    {
        const auto replay = read("kill-primary");
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        QCOMPARE(replay->last().incidents().size(), 1);
        const app::Incident &incident = replay->last().incidents().first();
        QCOMPARE(incident.kind, app::Incident::Kind::Killed);
        QCOMPARE(incident.subject, QStringLiteral("n2"));
        QVERIFY(incident.outage.isMeasured);
        const app::ReplaySummary summary = app::summaryOf(*replay);
        QCOMPARE(summary.exitCode, 0);
        QVERIFY2(summary.lines.last().startsWith(QStringLiteral("0 of ")),
            qPrintable(summary.lines.last()));
    }

    void aRunWithALieInItDoesNotPass_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a lost write") << QStringLiteral("lost-write");
        QTest::newRow("a stale read") << QStringLiteral("stale-read");
        QTest::newRow("copies that differ") << QStringLiteral("unlike-copies");
    }
    void aRunWithALieInItDoesNotPass()
    {
        QFETCH(QString, name);
        const auto replay = read(name.toLatin1().constData());
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        QCOMPARE(app::summaryOf(*replay).exitCode, 1);
    }

    void theStateAfterEachEventIsTheSameInAnyOrder()
    {
        auto replay = read("kill-primary");
        auto other = read("kill-primary");
        QVERIFY(replay && other);
        for (std::size_t back = replay->eventCount() + 1; back-- > 0;) {
            const app::RunState backwards = replay->stateAfter(back);
            COMPARE_STATES(backwards, other->stateAfter(back));
        }
        for (std::size_t count = 0; count <= replay->eventCount(); ++count) {
            const app::RunState forwards = replay->stateAfter(count);
            COMPARE_STATES(forwards, other->stateAfter(count));
        }
    }

    void theWindowShowsARecordingAndStartsNothing()
    {
        QTemporaryDir directory;
        app::Options options;
        options.supervisor.root = directory.filePath(QStringLiteral("state"));
        options.configDir = directory.filePath(QStringLiteral("config"));
        options.replay = recording("kill-primary");
        app::Desktop desktop(options);
        desktop.start();
        app::MainWindow *const window = desktop.window();
        const auto text = [window](const char *name) {
            return window->findChild<QLabel *>(QLatin1StringView(name))->text();
        };
        QTRY_VERIFY(text("pastText").contains(QStringLiteral("in the recording kill-primary")));
        Q_EMIT window->timeAsked({.act = app::TimeCommand::Act::End});
        Q_EMIT window->timeAsked({.act = app::TimeCommand::Act::Step, .steps = -12});
        QTRY_COMPARE(text("healthWord"), QStringLiteral("READY"));
        QVERIFY(!window->findChild<QToolButton *>(QStringLiteral("kill_n1"))->isEnabled());
        QVERIFY(!window->findChild<QAction *>(QStringLiteral("cluster_start"))->isEnabled());
        QVERIFY(desktop.supervisor()->children().isEmpty());
        QVERIFY(!QFileInfo::exists(options.supervisor.root));
        QSignalSpy finished(&desktop, &app::Desktop::finished);
        desktop.quit();
        QTRY_COMPARE(finished.size(), 1);
    }
};

QTEST_MAIN(TestGoldenRun)
#include "tst_goldenrun.moc"
