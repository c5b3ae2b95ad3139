// SPDX-License-Identifier: Apache-2.0
#include "fakerun.h"
#include "samestate.h"

#include "app/recording/recorder.h"
#include "app/recording/recordingreader.h"
#include "app/shell/pseudotranslator.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

#include <csignal>
#include <random>

namespace {

constexpr int kPatienceMs = 20'000;
const char *const kAsChild = "KVORUM_TEST_RECORDS_TO";

core::Result<app::Replay> read(const QString &path)
{
    return app::RecordingReader::read(path, [](int) { return true; });
}

app::RecorderOptions options(const QString &directory)
{
    return {.directory = directory, .cluster = QStringLiteral("demo")};
}

app::RunState reduced(const QList<app::RunEvent> &events)
{
    app::RunState state;
    for (const app::RunEvent &event : events)
        state.reduce(event);
    return state;
}

} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void whatIsRecordedIsInTheFileWhenItEnds()
    {
        const QList<app::RunEvent> events = fake::run(10);
        QString path;
        {
            app::Recorder recorder(options(recordings()));
            for (const app::RunEvent &event : events)
                recorder.record(event);
            QTRY_VERIFY(!recorder.path().isEmpty());
            path = recorder.path();
        }
        const auto replay = read(path);
        QVERIFY(bool(replay));
        QCOMPARE(replay->header().cluster, QStringLiteral("demo"));
        COMPARE_STATES(replay->last(), reduced(events));
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
            | QFileDevice::WriteUser;
        QCOMPARE(QFile::permissions(path) | mine, QFileDevice::Permissions(mine));
    }

    void whatWasRecordedCanBeReadWhileItGoesOn()
    {
        const QList<app::RunEvent> events = fake::run(5);
        app::Recorder recorder(options(recordings()));
        for (const app::RunEvent &event : events)
            recorder.record(event);
        QString path;
        recorder.flush([&path](const QString &flushed) { path = flushed; });
        QTRY_VERIFY(!path.isEmpty());
        const auto replay = read(path);
        QVERIFY(bool(replay));
        QCOMPARE(replay->eventCount(), std::size_t(events.size()));
    }

    void theOldestFilesMakeRoom()
    {
        const QList<app::RunEvent> events = fake::run(120);
        app::RecorderOptions small = options(recordings());
        small.fileBytes = 20'000;
        small.rules.totalBytes = 120'000;
        {
            app::Recorder recorder(small);
            for (const app::RunEvent &event : events)
                recorder.record(event);
        }
        const QList<app::RecordingFile> files = app::RecordingDir(recordings()).files();
        qint64 total = 0;
        for (const app::RecordingFile &file : files)
            total += file.sizeBytes;
        QVERIFY2(total <= small.rules.totalBytes, qPrintable(QString::number(total)));
        QVERIFY(files.size() >= 2);
        QVERIFY(bool(read(newest(files))));
    }

    void aFileThatAnotherProgramWritesStays()
    {
        app::RecordingDir directory(recordings());
        QVERIFY(bool(directory.create()));
        QFile busy;
        QVERIFY(bool(directory.openNew(busy, QStringLiteral("busy"))));
        busy.write(QByteArray(1000, 'x'));
        busy.flush();
        QFile done;
        QVERIFY(bool(directory.openNew(done, QStringLiteral("done"))));
        done.write(QByteArray(1000, 'x'));
        done.close();
        directory.keep({});
        QVERIFY(busy.exists());
        QVERIFY(!done.exists());
        busy.close();
        directory.keep({});
        QVERIFY(!busy.exists());
    }

    void whatIsOlderThanTheDaysGoesAtTheStartWhetherOrNotThisRunIsRecorded_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::newRow("recorded") << true;
        QTest::newRow("not recorded") << false;
    }
    void whatIsOlderThanTheDaysGoesAtTheStartWhetherOrNotThisRunIsRecorded()
    {
        QFETCH(bool, isOn);
        app::RecordingDir directory(recordings());
        QVERIFY(bool(directory.create()));
        QFile busy; // another cluster's, which runs
        QVERIFY(bool(directory.openNew(busy, QStringLiteral("busy"))));
        QFile old;
        QVERIFY(bool(directory.openNew(old, QStringLiteral("old"))));
        QFile young;
        QVERIFY(bool(directory.openNew(young, QStringLiteral("young"))));
        const QDateTime now = QDateTime::currentDateTime();
        busy.setFileTime(now.addDays(-9), QFileDevice::FileModificationTime);
        old.setFileTime(now.addDays(-9), QFileDevice::FileModificationTime);
        young.setFileTime(now.addDays(-7), QFileDevice::FileModificationTime);
        old.close();
        young.close();
        app::RecorderOptions wanted = options(recordings());
        wanted.rules = {.isOn = isOn, .days = 8};
        app::Recorder recorder(wanted);
        QTRY_VERIFY(!old.exists());
        QVERIFY(busy.exists() && young.exists());
        wanted.rules.days = 6;
        recorder.obey(wanted.rules);
        QTRY_VERIFY(!young.exists());
        QVERIFY(busy.exists());
    }

    void switchedOnInTheMiddleItBeginsWithAllThatIsKnown()
    {
        const QList<app::RunEvent> events = fake::run(20);
        app::RecorderOptions wanted = options(recordings());
        wanted.rules.isOn = false;
        app::Recorder recorder(wanted);
        QSignalSpy opened(&recorder, &app::Recorder::opened);
        const qsizetype half = events.size() / 2;
        for (const app::RunEvent &event : events.first(half))
            recorder.record(event);
        QString path = QStringLiteral("?");
        recorder.flush([&path](const QString &flushed) { path = flushed; });
        QTRY_COMPARE(path, QString());
        QCOMPARE(app::RecordingDir(recordings()).files().size(), 0);
        wanted.rules.isOn = true;
        recorder.obey(wanted.rules);
        QTRY_COMPARE(opened.size(), 1);
        for (const app::RunEvent &event : events.sliced(half))
            recorder.record(event);
        wanted.rules.isOn = false;
        recorder.obey(wanted.rules);
        QTRY_VERIFY(recorder.path().isEmpty());
        const app::RunState all = reduced(events);
        const auto replay = read(opened.first().first().toString());
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        QVERIFY(*replay->last().seen() == *all.seen() && *replay->last().local() == *all.local());
        QVERIFY(replay->last().ledger() == all.ledger());
        QVERIFY(
            replay->last().happenings().at(0).text.toString().contains(QStringLiteral("middle")));
    }

    /// Against all subsets: none that keeps a file while an older one that could go is there.
    void whichFilesGoIsTheShortestListOfTheOldest()
    {
        std::mt19937 random(3);
        for (int round = 0; round < 500; ++round) {
            QList<app::RecordingFile> files;
            const int count = static_cast<int>(random() % 8);
            qint64 busyBytes = 0;
            qint64 total = 0;
            for (int i = 0; i < count; ++i) {
                files.append({QString::number(i), qint64(random() % 100), qint64(random() % 5),
                    random() % 4 == 0});
                total += files.last().sizeBytes;
                busyBytes += files.last().isBusy ? files.last().sizeBytes : 0;
            }
            const qint64 most = static_cast<qint64>(random() % 400);
            const qint64 oldestMs = static_cast<qint64>(random() % 3);
            const QStringList gone = app::tooOld(files, {.mostBytes = most, .oldestMs = oldestMs});
            std::pair<qint64, QString> youngestGone{-1, {}};
            qint64 youngestGoneMs = -1;
            for (const app::RecordingFile &file : std::as_const(files)) {
                if (!gone.contains(file.path))
                    continue;
                QVERIFY(!file.isBusy);
                youngestGoneMs = std::max(youngestGoneMs, file.changedMs);
                total -= file.sizeBytes;
                youngestGone = std::max(youngestGone, {file.changedMs, file.path});
            }
            for (const app::RecordingFile &file : std::as_const(files)) {
                if (gone.contains(file.path) || file.isBusy)
                    continue;
                QVERIFY(std::pair(file.changedMs, file.path) > youngestGone);
                QVERIFY(file.changedMs >= oldestMs);
            }
            QVERIFY(total <= std::max(most, busyBytes));
            if (!gone.isEmpty()
                && youngestGoneMs >= oldestMs) { // one fewer would not have been enough
                const auto last = std::find_if(files.cbegin(), files.cend(),
                    [&](const app::RecordingFile &file) { return file.path == gone.last(); });
                QVERIFY(total + last->sizeBytes > most);
            }
        }
    }

    void whatCannotBeWrittenIsToldOnceAndTheRunGoesOn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("no directory") << QStringLiteral("/proc/nothing/here.kvorum");
        QTest::newRow("disk full") << QStringLiteral("/dev/full");
        QTest::newRow("the limit") << QString();
    }
    void whatCannotBeWrittenIsToldOnceAndTheRunGoesOn()
    {
        QFETCH(QString, file);
        app::RecorderOptions bad = options(recordings());
        bad.file = file;
        if (file.isEmpty()) {
            bad.file = m_directory->filePath(QStringLiteral("small.kvorum"));
            bad.oneFileBytes = 30'000;
        } else if (file == QStringLiteral("/dev/full")) {
            // A name that does not exist yet, on a file system of no size.
            if (::geteuid() != 0)
                QSKIP("needs root: a file system of 16 KiB");
            QDir().mkpath(recordings());
            const QString mount = QStringLiteral("mount -t tmpfs -o size=16k none ") + recordings();
            if (QProcess::execute(QStringLiteral("sh"), {QStringLiteral("-c"), mount}) != 0)
                QSKIP("no file system can be mounted here");
            bad.file = recordings() + QStringLiteral("/full.kvorum");
        }
        {
            app::Recorder recorder(bad);
            QSignalSpy stopped(&recorder, &app::Recorder::stopped);
            const QList<app::RunEvent> events = fake::run(60);
            for (const app::RunEvent &event : events)
                recorder.record(event);
            recorder.flush([](const QString &) {});
            QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, kPatienceMs);
            for (const app::RunEvent &event : events)
                recorder.record(event);
            QString path = QStringLiteral("?");
            recorder.flush([&path](const QString &flushed) { path = flushed; });
            QTRY_COMPARE(path, QString());
            QCOMPARE(stopped.size(), 1);
        }
        if (file == QStringLiteral("/dev/full")) {
            QVERIFY(bool(read(bad.file))); // what there was room for
            QProcess::execute(QStringLiteral("umount"), {recordings()});
        }
    }

    void aFileThatExistsIsNotOverwritten()
    {
        app::RecorderOptions there = options(recordings());
        there.file = m_directory->filePath(QStringLiteral("mine"));
        QFile mine(there.file);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("precious");
        mine.close();
        app::Recorder recorder(there);
        QSignalSpy stopped(&recorder, &app::Recorder::stopped);
        QTRY_COMPARE(stopped.size(), 1);
        QCOMPARE(QFileInfo(mine).size(), qint64(8));
    }

    void whyItStoppedIsSaidInTheLanguageOfNow_data()
    {
        QTest::addColumn<QString>("directory");
        QTest::addColumn<QString>("file");
        QTest::newRow("no directory") << QStringLiteral("/proc/nothing") << QString();
        QTest::newRow("no file") << QString() << QStringLiteral("/proc/nothing.kvorum");
    }
    void whyItStoppedIsSaidInTheLanguageOfNow()
    {
        QFETCH(QString, directory);
        QFETCH(QString, file);
        app::PseudoTranslator language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        app::RecorderOptions bad = options(directory);
        bad.file = file;
        app::Recorder recorder(bad);
        QSignalSpy stopped(&recorder, &app::Recorder::stopped);
        QTRY_COMPARE(stopped.size(), 1);
        const QString why = stopped.at(0).at(0).toString();
        QVERIFY2(why.startsWith(u'[') && why.contains(directory + file), qPrintable(why));
    }

    void killedItLeavesAFileThatCanBeRead()
    {
        QProcess child;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kAsChild), recordings());
        child.setProcessEnvironment(environment);
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(QCoreApplication::applicationFilePath());
        QVERIFY(child.waitForStarted());
        // It records without end, and says so once a first second is in the file.
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), kPatienceMs);
        ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        const QList<app::RecordingFile> files = app::RecordingDir(recordings()).files();
        QCOMPARE(files.size(), 1);
        QVERIFY(!files.first().isBusy);
        const auto replay = read(files.first().path);
        QVERIFY2(bool(replay), replay ? "" : replay.error().message.c_str());
        QVERIFY(replay->eventCount() > 0);
    }

private:
    [[nodiscard]] QString recordings() const
    {
        return m_directory->filePath(QStringLiteral("recordings"));
    }
    [[nodiscard]] static QString newest(QList<app::RecordingFile> files)
    {
        qint64 beganNs = -1;
        QString path;
        for (const app::RecordingFile &file : std::as_const(files)) {
            const auto replay = read(file.path);
            if (replay && replay->endNs() > beganNs) {
                beganNs = replay->endNs();
                path = file.path;
            }
        }
        return path;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
};

/// Records until it is killed.
static int recordForEver(const QString &directory)
{
    app::Recorder recorder(options(directory));
    QTimer timer;
    qint64 rounds = 0;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        QList<app::RunEvent> events = fake::run(3);
        for (app::RunEvent &event : events) {
            event.atNs += rounds * 10'000'000'000;
            recorder.record(event);
        }
        if (++rounds == 20) {
            recorder.flush([](const QString &) {
                std::puts("recorded");
                std::fflush(stdout);
            });
        }
    });
    timer.start(5);
    return QCoreApplication::exec();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (qEnvironmentVariableIsSet(kAsChild))
        return recordForEver(qEnvironmentVariable(kAsChild));
    TestRecorder test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recorder.moc"
