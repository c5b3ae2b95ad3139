// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/hostmeter.h"
#include "app/supervision/leftovers.h"
#include "app/supervision/runledger.h"

#include <QBuffer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <sched.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

using app::ChildRecord;
using app::ClusterDir;
using app::LeftOvers;
using app::ProcessIdentity;
using app::RunLedger;
using app::RunRecord;

namespace {

[[gnu::no_sanitize("thread", "address")]] int waitForEver(void *)
{
    for (;;)
        ::syscall(SYS_ppoll, nullptr, 0, nullptr, nullptr, 0);
}

} // namespace

class TestRunLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aRecordSurvivesTheFile();
    void whatIsNoRecordIsAnError_data();
    void whatIsNoRecordIsAnError();
    void aMissingRecordIsNotFound();
    void aSecondOwnerIsToldTheHolder();
    void theLockCanBeTakenAgain();
    void theDirectoryIsForItsOwnerOnly();
    void serversAreInTheOrderOfTheirNumbers();
    void discardedDataIsGoneAtOnce();
    void aStatLineIsRead_data();
    void aStatLineIsRead();
    void howBusyTheHostIsIsKnownAfterTwoLooks();
    void ofTheConnectionsOnlyThoseThatListenAreRead();
    void aZombieIsDead();
    void aProcessLivesAsLongAsItsLastThread();
    void aLeftOverIsEnded();
    void aStrangerWithTheSamePidLives();
    void anotherBootLeavesNothing();
    void abandonedClustersAreCleaned();
    void aHeldClusterIsLeftAlone();

private:
    static void startSleep(QProcess *process);
    static RunRecord recordOf(const QProcess &process);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<ClusterDir> m_cluster;
};

void TestRunLedger::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_cluster.emplace(m_dir->filePath(QStringLiteral("state/kvorum")), QStringLiteral("demo"));
    QVERIFY(m_cluster->create());
}

void TestRunLedger::startSleep(QProcess *process)
{
    process->start(QStringLiteral("/bin/sleep"), {QStringLiteral("100")});
    QVERIFY(process->waitForStarted());
}

RunRecord TestRunLedger::recordOf(const QProcess &process)
{
    RunRecord record;
    record.boot = app::bootId();
    const auto stat = app::readProcessStat(process.processId());
    ChildRecord child{.id = QStringLiteral("n1")};
    child.process = {process.processId(), stat ? stat->startTime : 0};
    record.children << child;
    return record;
}

void TestRunLedger::aRecordSurvivesTheFile()
{
    RunRecord record{.cluster = QStringLiteral("demo"),
        .zookeeper = QStringLiteral("127.0.0.1:23456"),
        .owner = {4711, 1234567},
        .run = QStringLiteral("9f3a09c1d2e4b586"),
        .boot = QStringLiteral("b"),
        .zookeeperPort = 23456,
        .partitions = 128,
        .replicas = 5,
        .detection = QStringLiteral("session"),
        .formed = true,
        .servers = {QStringLiteral("n1"), QStringLiteral("n2")},
        .children = {}};
    record.children << ChildRecord{
        QStringLiteral("n1"), {4713, 99}, {QStringLiteral("a b")}, 41871, QStringLiteral("/d/n1")};
    RunLedger ledger(*m_cluster);
    QVERIFY(ledger.write(record));
    const core::Result<RunRecord> read = ledger.read();
    QVERIFY(read.has_value());
    QCOMPARE(read->toJson(), record.toJson());
    QCOMPARE(read->children[0].process, (app::ProcessIdentity{4713, 99}));
    QCOMPARE(read->children[0].argv, QStringList(QStringLiteral("a b")));
    QCOMPARE(QFile::permissions(m_cluster->runFile()) & 0x0077, QFileDevice::Permissions());
}

void TestRunLedger::whatIsNoRecordIsAnError_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"format\": 1, \"clus");
    QTest::newRow("list") << QByteArray("[1]");
    QTest::newRow("another format") << QByteArray("{\"format\": 2}");
}

void TestRunLedger::whatIsNoRecordIsAnError()
{
    QFETCH(QByteArray, text);
    QVERIFY(!RunRecord::fromJson(text).has_value());
}

void TestRunLedger::aMissingRecordIsNotFound()
{
    const core::Result<RunRecord> read = RunLedger(*m_cluster).read();
    QVERIFY(!read);
    QCOMPARE(read.error().status, core::Status::NotFound);
}

void TestRunLedger::aSecondOwnerIsToldTheHolder()
{
    RunLedger first(*m_cluster);
    QVERIFY(first.lock());
    RunLedger second(*m_cluster);
    const core::Result<void> locked = second.lock();
    QVERIFY(!locked);
    QCOMPARE(locked.error().status, core::Status::Conflict);
    QVERIFY(QString::fromStdString(locked.error().message).contains(QString::number(::getpid())));
}

void TestRunLedger::theLockCanBeTakenAgain()
{
    RunLedger first(*m_cluster);
    QVERIFY(first.lock());
    first.unlock();
    RunLedger second(*m_cluster);
    QVERIFY(second.lock());
}

void TestRunLedger::theDirectoryIsForItsOwnerOnly()
{
    const QStringList paths{m_cluster->root(), m_cluster->path(), m_cluster->zookeeper()};
    for (const QString &path : paths)
        QCOMPARE(QFile::permissions(path) & 0x0077, QFileDevice::Permissions());
}

void TestRunLedger::serversAreInTheOrderOfTheirNumbers()
{
    const QStringList made{QStringLiteral("n10"), QStringLiteral("n2"), QStringLiteral("Not one")};
    for (const QString &id : made)
        QVERIFY(QDir().mkpath(m_cluster->node(id)));
    QCOMPARE(m_cluster->servers(), QStringList({QStringLiteral("n2"), QStringLiteral("n10")}));
}

void TestRunLedger::discardedDataIsGoneAtOnce()
{
    QVERIFY(QDir().mkpath(m_cluster->node(QStringLiteral("n1"))));
    QVERIFY(m_cluster->hasData());
    QVERIFY(m_cluster->discardData());
    QVERIFY(!m_cluster->hasData());
    QVERIFY(QDir(m_cluster->zookeeper()).exists());
    QVERIFY(m_cluster->remove());
    QVERIFY(!QDir(m_cluster->path()).exists());
    const QDir clusters(m_cluster->root() + QStringLiteral("/clusters"));
    QTRY_VERIFY(
        clusters.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

void TestRunLedger::aStatLineIsRead_data()
{
    const QByteArray rest = " 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 4242 20 21\n";
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("plain") << QByteArray("17 (sleep) T") + rest << true;
    QTest::newRow("name with brackets") << QByteArray("17 (a) R 1 (b) T") + rest << true;
    QTest::newRow("cut off") << QByteArray("17 (sleep) T 1 2 3") << false;
    QTest::newRow("no name") << QByteArray("17") << false;
    QTest::newRow("ends with the name") << QByteArray("17 (sleep)") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void TestRunLedger::aStatLineIsRead()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, isRead);
    const std::optional<app::ProcessStat> stat = app::parseProcessStat(line);
    QCOMPARE(stat.has_value(), isRead);
    if (isRead) {
        QCOMPARE(stat->state, 'T');
        QCOMPARE(stat->startTime, quint64(4242));
    }
}

void TestRunLedger::howBusyTheHostIsIsKnownAfterTwoLooks()
{
    constexpr qint64 every = app::HostMeter::kEveryNs;
    app::HostMeter meter;
    QVERIFY(meter.isDue(0));
    meter.take({.busy = 1000, .all = 4000}, 10 * every);
    QCOMPARE(meter.percent(), 0);
    QVERIFY(!meter.isDue(11 * every - 1));
    QVERIFY(meter.isDue(11 * every));
    meter.take({.busy = 1097, .all = 4100}, 11 * every);
    QCOMPARE(meter.percent(), 97);
    // Of a long time nobody looked at, nothing is said.
    meter.take({.busy = 2000, .all = 5000}, 20 * every);
    QCOMPARE(meter.percent(), 0);
}

/// A busy host has thousands of others, behind those that listen.
void TestRunLedger::ofTheConnectionsOnlyThoseThatListenAreRead()
{
    const auto row = [](const char *port, const char *state, const char *inode) {
        return QByteArray("   0: 0100007F:") + port + " 00000000:0000 " + state
            + " 00000000:00000000 00:00000000 00000000     0        0 " + inode
            + " 1 0000000000000000 100 0 0 10 0\n";
    };
    QByteArray table = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when\n"
        + row("1F90", "0A", "71") + row("0885", "0A", "72") + row("1F90", "0A", "73");
    const qsizetype needed = table.size();
    for (int i = 0; i < 5000; ++i)
        table += row("1F90", "06", "74");
    QBuffer device(&table);
    QVERIFY(device.open(QIODevice::ReadOnly));
    QCOMPARE(app::socketsListening(device, 8080), (QSet<QByteArray>{"71", "73"}));
    QVERIFY2(device.pos() < 2 * needed, qPrintable(QString::number(device.pos())));
    for (const QByteArray &other :
        {QByteArray(), QByteArray("sl\n"), QByteArray("sl\nx\n1 2 3\n")}) {
        QBuffer strange;
        strange.setData(other);
        QVERIFY(strange.open(QIODevice::ReadOnly));
        QVERIFY(app::socketsListening(strange, 8080).isEmpty());
    }
}

void TestRunLedger::aZombieIsDead()
{
    const pid_t pid = ::fork();
    if (pid == 0)
        ::_exit(0);
    QTRY_COMPARE(app::readProcessStat(pid)->state, 'Z');
    QVERIFY(!app::isAlive({pid, app::readProcessStat(pid)->startTime}));
    ::waitpid(pid, nullptr, 0);
}

/// As a JVM is that was killed a moment ago: its first thread is a zombie, others hold the port.
void TestRunLedger::aProcessLivesAsLongAsItsLastThread()
{
    const pid_t pid = ::fork();
    if (pid == 0) {
        // By hand: a sanitizer's own threads do not survive a fork.
        static std::array<char, 16384> stack;
        ::clone(waitForEver, stack.data() + stack.size(),
            CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD, nullptr);
        ::syscall(SYS_exit, 0); // this thread alone
    }
    QTRY_COMPARE(app::readProcessStat(pid)->state, 'Z');
    const ProcessIdentity process{pid, app::readProcessStat(pid)->startTime};
    QVERIFY(app::isAlive(process));
    QVERIFY(app::killExactly(process));
    QTRY_VERIFY(!app::isAlive(process));
    ::waitpid(pid, nullptr, 0);
}

void TestRunLedger::aLeftOverIsEnded()
{
    QProcess process;
    startSleep(&process);
    const RunRecord record = recordOf(process);
    QCOMPARE(record.leftOvers().size(), 1);
    LeftOvers leftOvers;
    QSignalSpy finished(&leftOvers, &LeftOvers::finished);
    leftOvers.end(record.leftOvers());
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 1);
    QVERIFY(finished[0][1].value<QList<ChildRecord>>().isEmpty());
    QVERIFY(record.leftOvers().isEmpty());
    QTRY_COMPARE(process.state(), QProcess::NotRunning);
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestRunLedger::aStrangerWithTheSamePidLives()
{
    QProcess stranger;
    startSleep(&stranger);
    RunRecord record = recordOf(stranger);
    ++record.children[0].process.startTime;
    QVERIFY(record.leftOvers().isEmpty());
    QVERIFY(!app::killExactly(record.children[0].process));
    LeftOvers leftOvers;
    QSignalSpy finished(&leftOvers, &LeftOvers::finished);
    leftOvers.end(record.children);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(finished[0][0].toInt(), 0);
    QCOMPARE(stranger.state(), QProcess::Running);
    QVERIFY(app::isAlive(recordOf(stranger).children[0].process));
    stranger.kill();
    stranger.waitForFinished();
}

void TestRunLedger::anotherBootLeavesNothing()
{
    QProcess process;
    startSleep(&process);
    RunRecord record = recordOf(process);
    record.boot = QStringLiteral("00000000-0000-0000-0000-000000000000");
    QVERIFY(record.leftOvers().isEmpty());
    process.kill();
    process.waitForFinished();
}

void TestRunLedger::abandonedClustersAreCleaned()
{
    const ClusterDir other(m_cluster->root(), QStringLiteral("other"));
    QVERIFY(other.create());
    QProcess process;
    startSleep(&process);
    QVERIFY(RunLedger(other).write(recordOf(process)));
    QCOMPARE(LeftOvers::endAbandoned(*m_cluster), 1);
    QVERIFY(process.waitForFinished());
}

void TestRunLedger::aHeldClusterIsLeftAlone()
{
    const ClusterDir other(m_cluster->root(), QStringLiteral("other"));
    QVERIFY(other.create());
    QProcess process;
    startSleep(&process);
    RunLedger ledger(other);
    QVERIFY(ledger.lock());
    QVERIFY(ledger.write(recordOf(process)));
    QCOMPARE(LeftOvers::endAbandoned(*m_cluster), 0);
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    process.waitForFinished();
}

QTEST_GUILESS_MAIN(TestRunLedger)
#include "tst_runledger.moc"
