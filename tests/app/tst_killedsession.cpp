// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

namespace {

constexpr int kStartMs = 30'000;
constexpr int kChangeMs = 15'000;

} // namespace

/// What the next session knows of one that was killed.
class TestKilledSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_options.supervisor.root = m_directory->path();
        m_options.configDir = m_directory->path();
    }

    void whatItHasRecordedIsOfferedAndOpened()
    {
        killAfterStart();
        const QStringList left = recordings();
        QCOMPARE(left.size(), 1);
        app::Desktop desktop(m_options);
        desktop.start();
        auto *const open =
            desktop.window()->findChild<QToolButton *>(QStringLiteral("messageAction"));
        QTRY_VERIFY_WITH_TIMEOUT(open->isVisible(), kChangeMs);
        QCOMPARE(open->text(), QStringLiteral("Open recording"));
        open->click();
        QVERIFY(!open->isVisible());
        const auto *const past = desktop.window()->findChild<QLabel *>(QStringLiteral("pastText"));
        QTRY_VERIFY_WITH_TIMEOUT(past->text().contains(left.first()), kChangeMs);
        Q_EMIT desktop.window()->timeAsked({.act = app::TimeCommand::Act::End});
        const auto told = [&desktop] {
            const app::RunState &state = desktop.window()->state();
            return state.seen()->isValid() && !state.happenings().isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(told(), kChangeMs);
        end(desktop);
    }

    void dismissedItIsGone()
    {
        killAfterStart();
        app::Desktop desktop(m_options);
        desktop.start();
        const auto *const text =
            desktop.window()->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY_WITH_TIMEOUT(
            text->isVisible() && text->text().contains(QStringLiteral("unexpectedly")), kChangeMs);
        desktop.window()->findChild<QToolButton *>(QStringLiteral("messageClose"))->click();
        QVERIFY(!text->isVisible());
        end(desktop);
    }

    void nothingIsOfferedOfASessionThatEndedAsItShould()
    {
        for (int round = 0; round < 2; ++round) {
            app::Desktop desktop(m_options);
            QSignalSpy found(desktop.supervisor(), &app::Supervisor::killedSessionFound);
            desktop.start();
            QTRY_COMPARE_WITH_TIMEOUT(
                desktop.supervisor()->stage(), app::Supervisor::Stage::Running, kStartMs);
            QCOMPARE(found.size(), 0);
            end(desktop);
        }
    }

private:
    void killAfterStart() const
    {
        QProcess kvorum;
        kvorum.start(qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/kvorum"),
            {QStringLiteral("--headless"), QStringLiteral("--nodes=1"), QStringLiteral("--data"),
                m_directory->path()});
        QByteArray output;
        while (!output.contains("Ctrl-C") && kvorum.waitForReadyRead(kStartMs))
            output += kvorum.readAllStandardOutput();
        QVERIFY2(output.contains("Ctrl-C"), output.constData());
        // What is recorded is in the file within a second.
        const auto isRecorded = [this] {
            QFile file(
                m_directory->filePath(QStringLiteral("recordings/")) + recordings().value(0));
            return file.open(QIODevice::ReadOnly) && file.readAll().contains("\"samples\"");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isRecorded(), kChangeMs);
        kvorum.kill();
        QVERIFY(kvorum.waitForFinished(kChangeMs));
    }
    [[nodiscard]] QStringList recordings() const
    {
        return QDir(m_directory->filePath(QStringLiteral("recordings"))).entryList(QDir::Files);
    }
    static void end(app::Desktop &desktop)
    {
        QSignalSpy finished(&desktop, &app::Desktop::finished);
        desktop.quit();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, kChangeMs);
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    app::Options m_options;
};

QTEST_MAIN(TestKilledSession)
#include "tst_killedsession.moc"
