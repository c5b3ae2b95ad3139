// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/childprocess.h"
#include "app/supervision/nodeprocess.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <unistd.h>

using app::ChildCommand;
using app::ChildProcess;
using app::ChildState;
using Phase = app::ChildState::Phase;

class TestChildProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMissingProgramIsGoneWithTheReason();
    void anExitCodeIsTold();
    void aSignalIsTold();
    void killIsSeenAtOnce();
    void aDeathIsOfWhenItWasAndNotOfWhenTheWindowHadTimeForIt();
    void itIsNotTheWindowsThreadThatWaitsForIt();
    void aSignalReachesOneThatIsOnlyStarting();
    void itWritesItsLogItself();
    void aLongLogIsPutAside();
    void linesOfOutputCome();
    void endOfInputReachesItWithUs();
    void itInheritsNoDescriptorOfOurs();
    void itLeadsItsOwnProcessGroup();
    void freezingIsSeen();
    void freezingByAStrangerIsSeen();
    void stopEndsAFrozenChild();
    void aChildDeafToSigtermIsKilled();
    void askedTwiceStopKills();
    void itStartsAgain();
    void destroyingItEndsTheProcess();
    void nothingIsSignalledWhenNothingLives();
    void aServerSaysWhereItListens();
    void aServersArgumentsAreTheContract();

private:
    ChildCommand shell(const QString &script) const;
    void startSleeping(ChildProcess *child) const;
    QByteArray log() const;

    QTemporaryDir m_dir;
};

void TestChildProcess::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("KVORUM_BIN"), "KVORUM_BIN names the build's bin directory");
}

ChildCommand TestChildProcess::shell(const QString &script) const
{
    return {.program = QStringLiteral("/bin/sh"),
        .arguments = {QStringLiteral("-c"), script},
        .logPath = m_dir.filePath(QStringLiteral("log"))};
}

/// Until it runs; it does nothing by itself.
void TestChildProcess::startSleeping(ChildProcess *child) const
{
    child->start(shell(QStringLiteral("exec sleep 100")));
    QTRY_COMPARE(child->state().phase, Phase::Running);
}

QByteArray TestChildProcess::log() const
{
    QFile file(m_dir.filePath(QStringLiteral("log")));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestChildProcess::aMissingProgramIsGoneWithTheReason()
{
    ChildProcess child;
    ChildCommand command = shell({});
    command.program = QStringLiteral("/nowhere/nothing");
    child.start(command);
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QVERIFY(!child.state().error.isEmpty());
    QVERIFY(!child.isAlive());
}

void TestChildProcess::anExitCodeIsTold()
{
    ChildProcess child;
    child.start(shell(QStringLiteral("exit 5")));
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(child.state().exitCode, 5);
    QCOMPARE(child.state().signal, 0);
}

void TestChildProcess::aSignalIsTold()
{
    ChildProcess child;
    child.start(shell(QStringLiteral("kill -USR1 $$")));
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(child.state().exitCode, -1);
    QCOMPARE(child.state().signal, SIGUSR1);
}

void TestChildProcess::killIsSeenAtOnce()
{
    ChildProcess child;
    startSleeping(&child);
    const app::ProcessIdentity identity = child.identity();
    QVERIFY(app::isAlive(identity));
    const qint64 before = app::bootTimeNs();
    QVERIFY(child.kill());
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(child.state().signal, SIGKILL);
    QVERIFY(child.state().sinceNs >= before);
    QVERIFY(!app::isAlive(identity));
    QCOMPARE(child.identity(), app::ProcessIdentity());
}

void TestChildProcess::aDeathIsOfWhenItWasAndNotOfWhenTheWindowHadTimeForIt()
{
    constexpr qint64 kBusyNs = 600'000'000;
    ChildProcess child;
    startSleeping(&child);
    const qint64 killedNs = app::bootTimeNs();
    QVERIFY(child.kill());
    while (app::bootTimeNs() < killedNs + kBusyNs) { } // as long as the window paints, say
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QVERIFY(child.state().sinceNs >= killedNs);
    QVERIFY2(child.state().sinceNs < killedNs + kBusyNs / 2,
        qPrintable(QString::number(child.state().sinceNs - killedNs)));
}

/// A child is of the thread that forked it, which the kernel lets wait until the child is let go of.
void TestChildProcess::itIsNotTheWindowsThreadThatWaitsForIt()
{
    ChildProcess child;
    startSleeping(&child);
    const QByteArray pid = QByteArray::number(child.identity().pid);
    const QString window = QString::number(::getpid());
    int owners = 0;
    for (const QString &thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
        if (!file.open(QIODevice::ReadOnly) || !file.readAll().split(' ').contains(pid))
            continue;
        ++owners;
        QVERIFY(thread != window);
    }
    QCOMPARE(owners, 1);
}

void TestChildProcess::aSignalReachesOneThatIsOnlyStarting()
{
    ChildProcess child;
    child.start(shell(QStringLiteral("exec sleep 100")));
    QCOMPARE(child.state().phase, Phase::Starting);
    QVERIFY(child.kill());
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(child.state().signal, SIGKILL);
}

void TestChildProcess::itWritesItsLogItself()
{
    ChildProcess child;
    child.start(shell(QStringLiteral("echo out; echo err >&2; cat")));
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QVERIFY(log().endsWith("out\nerr\n"));
}

void TestChildProcess::aLongLogIsPutAside()
{
    const QString path = m_dir.filePath(QStringLiteral("long"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(16 * 1024 * 1024));
    ChildProcess child;
    ChildCommand command = shell(QStringLiteral("echo anew"));
    command.logPath = path;
    child.start(command);
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(QFileInfo(path).size(), 5);
    QCOMPARE(QFileInfo(path + QStringLiteral(".old")).size(), 16 * 1024 * 1024);
}

void TestChildProcess::linesOfOutputCome()
{
    ChildProcess child;
    QSignalSpy lines(&child, &ChildProcess::lineRead);
    ChildCommand command = shell(QStringLiteral("echo one; echo two; printf half"));
    command.pipes = ChildCommand::Pipes::InputAndLines;
    child.start(command);
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[1][0].toByteArray(), QByteArray("two"));
}

void TestChildProcess::endOfInputReachesItWithUs()
{
    // The pipe stays open as long as the object lives: `read` must still be waiting.
    ChildProcess child;
    QSignalSpy lines(&child, &ChildProcess::lineRead);
    ChildCommand command = shell(QStringLiteral("echo waiting; read line; echo end >&2"));
    command.pipes = ChildCommand::Pipes::InputAndLines;
    child.start(command);
    QTRY_COMPARE(lines.size(), 1);
    QVERIFY(child.isAlive());
    QVERIFY(!log().contains("end"));
}

void TestChildProcess::itInheritsNoDescriptorOfOurs()
{
    const int ours = ::dup(STDERR_FILENO); // without close-on-exec, as the ZooKeeper library's are
    QVERIFY(ours > STDERR_FILENO);
    ChildProcess child;
    child.start(shell(QStringLiteral("test ! -e /proc/$$/fd/%1").arg(ours)));
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    ::close(ours);
    QCOMPARE(child.state().exitCode, 0);
}

void TestChildProcess::itLeadsItsOwnProcessGroup()
{
    ChildProcess child;
    startSleeping(&child);
    QCOMPARE(static_cast<qint64>(::getpgid(static_cast<pid_t>(child.identity().pid))),
        child.identity().pid);
}

void TestChildProcess::freezingIsSeen()
{
    ChildProcess child;
    QSignalSpy states(&child, &ChildProcess::stateChanged);
    startSleeping(&child);
    QVERIFY(child.freeze());
    QTRY_COMPARE(child.state().phase, Phase::Frozen);
    QVERIFY(child.isAlive());
    QVERIFY(child.thaw());
    QTRY_COMPARE(child.state().phase, Phase::Running);
    QCOMPARE(states.size(), 4);
}

void TestChildProcess::freezingByAStrangerIsSeen()
{
    ChildProcess child;
    startSleeping(&child);
    const auto pid = static_cast<pid_t>(child.identity().pid);
    QCOMPARE(::kill(pid, SIGSTOP), 0);
    QTRY_COMPARE(child.state().phase, Phase::Frozen);
    QCOMPARE(::kill(pid, SIGCONT), 0);
    QTRY_COMPARE(child.state().phase, Phase::Running);
}

void TestChildProcess::stopEndsAFrozenChild()
{
    ChildProcess child;
    startSleeping(&child);
    child.freeze();
    QTRY_COMPARE(child.state().phase, Phase::Frozen);
    QVERIFY(child.stop());
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QCOMPARE(child.state().signal, SIGTERM);
}

void TestChildProcess::aChildDeafToSigtermIsKilled()
{
    ChildProcess child;
    QSignalSpy lines(&child, &ChildProcess::lineRead);
    ChildCommand command = shell(QStringLiteral("trap '' TERM; echo deaf; exec sleep 100"));
    command.pipes = ChildCommand::Pipes::InputAndLines;
    child.start(command);
    QTRY_COMPARE(lines.size(), 1);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(child.stop());
    QVERIFY(child.isStopping());
    QTRY_COMPARE_WITH_TIMEOUT(child.state().phase, Phase::Gone, 20000);
    QCOMPARE(child.state().signal, SIGKILL);
    QVERIFY(clock.elapsed() >= 1900);
    QVERIFY(!child.isStopping());
}

void TestChildProcess::askedTwiceStopKills()
{
    ChildProcess child;
    QSignalSpy lines(&child, &ChildProcess::lineRead);
    ChildCommand command = shell(QStringLiteral("trap '' TERM; echo deaf; exec sleep 100"));
    command.pipes = ChildCommand::Pipes::InputAndLines;
    child.start(command);
    QTRY_COMPARE(lines.size(), 1);
    child.stop();
    QVERIFY(child.stop());
    QTRY_COMPARE_WITH_TIMEOUT(child.state().phase, Phase::Gone, 1500);
    QCOMPARE(child.state().signal, SIGKILL);
}

void TestChildProcess::itStartsAgain()
{
    ChildProcess child;
    startSleeping(&child);
    const app::ProcessIdentity first = child.identity();
    child.kill();
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    startSleeping(&child);
    QVERIFY(child.identity() != first);
    QCOMPARE(child.state().signal, 0);
}

void TestChildProcess::destroyingItEndsTheProcess()
{
    app::ProcessIdentity identity;
    {
        ChildProcess child;
        startSleeping(&child);
        child.freeze();
        identity = child.identity();
    }
    QVERIFY(!app::readProcessStat(identity.pid)
        || app::readProcessStat(identity.pid)->startTime != identity.startTime);
}

void TestChildProcess::nothingIsSignalledWhenNothingLives()
{
    ChildProcess child;
    QVERIFY(!child.kill());
    QVERIFY(!child.freeze());
    QVERIFY(!child.thaw());
    QVERIFY(!child.stop());
    QCOMPARE(child.state().phase, Phase::NotStarted);
}

void TestChildProcess::aServerSaysWhereItListens()
{
    app::NodeProcess server(qEnvironmentVariable("KVORUM_BIN") + QStringLiteral("/stubnode"),
        m_dir.filePath(QStringLiteral("n1.log")), QString());
    QSignalSpy listening(&server, &app::NodeProcess::listeningStarted);
    server.start({.id = QStringLiteral("n1"),
        .cluster = QStringLiteral("demo"),
        .zookeeper = QStringLiteral("127.0.0.1:1"),
        .dataDir = m_dir.filePath(QStringLiteral("n1")),
        .detection = QStringLiteral("lifeline")});
    QVERIFY(listening.wait());
    QCOMPARE(server.host(), QStringLiteral("127.0.0.1"));
    QVERIFY(app::ownsListeningPort(server.child()->identity().pid, server.port()));
    QVERIFY(!app::ownsListeningPort(::getpid(), server.port()));
    server.child()->kill();
    QTRY_VERIFY(!server.child()->isAlive());
    QVERIFY(!server.isListening());
}

void TestChildProcess::aServersArgumentsAreTheContract()
{
    app::NodeArguments arguments{.id = QStringLiteral("n1"),
        .cluster = QStringLiteral("demo"),
        .zookeeper = QStringLiteral("127.0.0.1:2181"),
        .dataDir = QStringLiteral("/d"),
        .replicas = 3,
        .detection = QStringLiteral("lifeline"),
        .expect = 5};
    QCOMPARE(arguments.toArguments().join(u' '),
        QStringLiteral("--id n1 --cluster demo --zookeeper 127.0.0.1:2181 --data /d "
                       "--listen 127.0.0.1:0 --partitions 64 --replicas 3 "
                       "--detection lifeline --expect 5 --auth none --exit-with-stdin"));
    arguments.expect = 0;
    QVERIFY(!arguments.toArguments().contains(QStringLiteral("--expect")));
    arguments.replicas = 0;
    arguments.detection.clear();
    QVERIFY(!arguments.toArguments().contains(QStringLiteral("--replicas")));
    QVERIFY(!arguments.toArguments().contains(QStringLiteral("--detection")));
}

QTEST_GUILESS_MAIN(TestChildProcess)
#include "tst_childprocess.moc"
