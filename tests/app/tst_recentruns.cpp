// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

#include "app/recording/recentruns.h"
#include "app/recording/recordingheader.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <sys/file.h>

using app::RecentRun;

namespace {

constexpr int kChangeMs = 15'000;

} // namespace

/// The last recordings, where nothing runs yet.
class TestRecentRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_directory->path()).mkdir(QStringLiteral("recordings")));
        m_made = 0;
    }

    void theNewestComeFirstWithTheirVerdicts()
    {
        const QString old = add(real("kill-master"));
        add("no recording");
        const QString lost = add(real("lost-write"));
        add(real("kill-primary"));
        const QString last = add(real("kill-primary"));
        QFile writing(last);
        QVERIFY(writing.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(writing.handle(), LOCK_EX), 0);
        const QList<RecentRun> all = app::recentRunsIn(recordings(), 9);
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(1).path, lost);
        QCOMPARE(all.at(2).path, old);
        QVERIFY(all.at(2).verdict == app::Verdict::Pass);
        QCOMPARE(all.at(2).cluster, QStringLiteral("demo"));
        QVERIFY(!all.at(2).scenario.isEmpty());
        QVERIFY(all.at(2).beganMs > 0);
        QCOMPARE(app::recentRunsIn(recordings(), 2).size(), 2);
    }

    void whatIsCutOffHasNoVerdict()
    {
        const QByteArray whole = real("kill-master");
        add(whole.left(whole.indexOf('\n') + 1));
        add(whole.left(whole.lastIndexOf("\"event\":\"scenario\"") + 40));
        const QList<RecentRun> all = app::recentRunsIn(recordings(), 9);
        QCOMPARE(all.size(), 2);
        QVERIFY(!all.at(0).verdict);
        QVERIFY(!all.at(1).verdict);
        QVERIFY(app::recentRunsIn(m_directory->filePath(QStringLiteral("none")), 9).isEmpty());
    }

    void aRunThatCannotBeRecordedSaysSo()
    {
        app::Options options;
        options.supervisor.root = m_directory->path();
        options.configDir = m_directory->path();
        options.record = QStringLiteral("/nowhere/run.kvorum");
        app::Preferences wanted;
        wanted.start = app::Preferences::Start::Ask;
        app::Settings(options.configDir).save(wanted);
        app::Desktop desktop(options);
        desktop.start();
        const auto *const text =
            desktop.window()->findChild<QLabel *>(QStringLiteral("messageText"));
        QTRY_VERIFY(!desktop.window()->state().happenings().isEmpty());
        QVERIFY2(text->text().contains(QStringLiteral("is not running")), qPrintable(text->text()));
        desktop.window()->findChild<QToolButton *>(QStringLiteral("messageClose"))->click();
        QVERIFY(text->isVisible());
        QVERIFY2(text->text().startsWith(QStringLiteral("This run is not recorded any more: ")),
            qPrintable(text->text()));
        desktop.quit();
    }

    void theFilesOfOneRunAreOneOfThem()
    {
        add(real("kill-primary"));
        const QByteArray whole = real("kill-master");
        const qsizetype end = whole.indexOf('\n') + 1;
        core::Result<app::RecordingHeader> header =
            app::RecordingHeader::decode({whole.constData(), static_cast<std::size_t>(end)});
        QVERIFY(bool(header));
        const qint64 beganMs = header->wallMs;
        QString path;
        for (int i = 0; i < 3; ++i) {
            path = add(QByteArray::fromStdString(header->encode()) + whole.mid(end));
            header->continues = QFileInfo(path).fileName();
            header->wallMs += 1000;
            header->bootNs += 1'000'000'000;
        }
        const QList<RecentRun> all = app::recentRunsIn(recordings(), 9);
        QCOMPARE(all.size(), 2);
        QCOMPARE(all.at(0).path, path);
        QCOMPARE(all.at(0).beganMs, beganMs);
        QVERIFY(all.at(0).verdict == app::Verdict::Pass);
        // While the last of them is written, none is offered.
        QFile writing(path);
        QVERIFY(writing.open(QIODevice::ReadWrite));
        QCOMPARE(::flock(writing.handle(), LOCK_EX), 0);
        QCOMPARE(app::recentRunsIn(recordings(), 9).size(), 1);
    }

    void theKeyboardOpensOne()
    {
        const QString path = add(real("kill-master"));
        app::Options options;
        options.supervisor.root = m_directory->path();
        options.configDir = m_directory->path();
        app::Preferences asking;
        asking.start = app::Preferences::Start::Ask;
        app::Settings(options.configDir).save(asking);
        app::Desktop desktop(options);
        desktop.start();
        desktop.window()->activateWindow();
        const auto button = [&desktop] {
            QToolButton *found = nullptr;
            const auto all = desktop.window()->findChildren<QToolButton *>();
            for (QToolButton *const one : all) {
                const QAction *const action = one->defaultAction();
                if (one->isVisible() && action
                    && action->objectName() == QStringLiteral("recent_1"))
                    found = one;
            }
            return found;
        };
        QTRY_VERIFY_WITH_TIMEOUT(button(), kChangeMs);
        QVERIFY2(button()->text().contains(QStringLiteral("PASS")), qPrintable(button()->text()));
        QVERIFY(button()->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(button(), Qt::Key_Space);
        const auto *const past = desktop.window()->findChild<QLabel *>(QStringLiteral("pastText"));
        QTRY_VERIFY_WITH_TIMEOUT(past->text().contains(QFileInfo(path).fileName()), kChangeMs);
        desktop.quit();
    }

private:
    [[nodiscard]] QString recordings() const
    {
        return m_directory->filePath(QStringLiteral("recordings"));
    }
    static QByteArray real(const char *name)
    {
        QFile file(QStringLiteral(KVORUM_RECORDINGS "/%1.kvorum").arg(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A minute newer than the one before.
    QString add(const QByteArray &content)
    {
        QFile file(QStringLiteral("%1/run-%2.kvorum").arg(recordings()).arg(++m_made));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return {};
        file.flush();
        file.setFileTime(QDateTime::currentDateTime().addSecs(60 * m_made - 3600),
            QFileDevice::FileModificationTime);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    int m_made = 0;
};

QTEST_MAIN(TestRecentRuns)
#include "tst_recentruns.moc"
