// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include "cluster/runfile.h"

#include <QProcess>
#include <QSignalSpy>
#include <QtTest>

#include <csignal>

using app::ProcessIdentity;
using app::SupervisionEvent;
using app::Supervisor;
using Phase = app::ChildState::Phase;
using Stage = app::Supervisor::Stage;

/// Servers that were started to live on, without the program that started them.
class TestKeepRunning : public LabTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsLetGoOfIsTakenOver();
    void whoLooksForAClusterFindsIt();
    void aKilledSupervisorsServersAreTakenOver();
    void whatDiedMeanwhileStaysDown();
    void stoppedInTheMiddleItStartsAsEver();
    void aDeadZooKeeperIsStartedAgain();
    void anAdoptedServerObeys();
    void freshMeansFresh();
    void whatCannotBeRunIsTold();
    void aServerThatEndsByItselfIsStartedAgainTwice();
    void itsLastLinesAreTold();

private:
    [[nodiscard]] app::SupervisorOptions keeping(int nodes) const
    {
        app::SupervisorOptions options = m_lab->options(nodes);
        options.keepsRunning = true;
        return options;
    }
    /// Starts so many and leaves them; who they are.
    QMap<QString, ProcessIdentity> leaveRunning(int nodes)
    {
        QMap<QString, ProcessIdentity> left;
        Supervisor supervisor(keeping(nodes));
        [&] { START(supervisor); }();
        const QStringList ids = supervisor.children();
        for (const QString &id : ids)
            left.insert(id, supervisor.child(id)->identity());
        supervisor.letGo();
        return left;
    }
    void stop(Supervisor *supervisor)
    {
        supervisor->stop();
        QTRY_COMPARE_WITH_TIMEOUT(supervisor->stage(), Stage::Stopped, kStartMs);
        QTRY_COMPARE(m_lab->livingProcesses(), QStringList());
    }
};

void TestKeepRunning::whatIsLetGoOfIsTakenOver()
{
    const QMap<QString, ProcessIdentity> left = leaveRunning(2);
    QCOMPARE(left.size(), 3);
    for (const ProcessIdentity &process : left)
        QVERIFY(app::isAlive(process));
    Supervisor supervisor(keeping(2));
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    START(supervisor);
    QVERIFY(events.at(0).at(0).value<SupervisionEvent>().text.toString().contains(
        QStringLiteral("Took over 3 running process")));
    for (const QString &id : left.keys())
        QCOMPARE(supervisor.child(id)->identity(), left[id]);
    QVERIFY(supervisor.node(kN1)->isListening());
    QCOMPARE(m_lab->startsOf(kN1).size(), 1);
    QVERIFY(!m_lab->startsOf(kN1)[0].contains(QStringLiteral("--exit-with-stdin")));
    stop(&supervisor);
}

void TestKeepRunning::whoLooksForAClusterFindsIt()
{
    const QMap<QString, ProcessIdentity> left = leaveRunning(1);
    const auto found = cluster::runningClusterFrom(m_lab->record().toJson());
    QVERIFY(found);
    QCOMPARE(m_lab->record().owner, left[kZoo]);
    Supervisor supervisor(keeping(1));
    START(supervisor);
    QCOMPARE(QString::fromStdString(found->zookeeper), supervisor.zookeeper());
    stop(&supervisor);
}

void TestKeepRunning::aKilledSupervisorsServersAreTakenOver()
{
    QProcess host;
    host.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    host.start(binary("supervisorhost"),
        {m_lab->options(3).root, m_lab->options(3).nodeproc, QStringLiteral("keep")});
    QByteArray said;
    QTRY_VERIFY_WITH_TIMEOUT((said += host.readAllStandardOutput()).contains("running"), kStartMs);
    QTRY_COMPARE(m_lab->record().children.size(), 4);
    QTRY_VERIFY(m_lab->record().children.last().process.pid != 0);
    const ProcessIdentity zookeeper = m_lab->record().children.first().process;
    host.kill();
    host.waitForFinished();
    QVERIFY(app::isAlive(zookeeper));
    Supervisor supervisor(keeping(3));
    START(supervisor);
    QCOMPARE(supervisor.child(kZoo)->identity(), zookeeper);
    stop(&supervisor);
}

void TestKeepRunning::stoppedInTheMiddleItStartsAsEver()
{
    leaveRunning(2);
    Supervisor supervisor(keeping(2));
    supervisor.start();
    QCOMPARE(supervisor.stage(), Stage::Starting);
    stop(&supervisor);
    START(supervisor);
    QVERIFY(supervisor.node(kN1)->isListening());
    stop(&supervisor);
}

void TestKeepRunning::whatDiedMeanwhileStaysDown()
{
    const QMap<QString, ProcessIdentity> left = leaveRunning(2);
    QVERIFY(app::killExactly(left[kN2]));
    QTRY_VERIFY(!app::isAlive(left[kN2]));
    Supervisor supervisor(keeping(2));
    START(supervisor);
    QVERIFY(supervisor.child(kN1)->isAlive());
    QVERIFY(!supervisor.child(kN2)->isAlive());
    QVERIFY(supervisor.restartChild(kN2));
    QTRY_VERIFY(supervisor.node(kN2)->isListening());
    stop(&supervisor);
}

void TestKeepRunning::aDeadZooKeeperIsStartedAgain()
{
    const QMap<QString, ProcessIdentity> left = leaveRunning(1);
    QVERIFY(app::killExactly(left[kZoo]));
    QTRY_VERIFY(!app::isAlive(left[kZoo]));
    Supervisor supervisor(keeping(1));
    START(supervisor);
    QVERIFY(!supervisor.zookeeper().isEmpty());
    QCOMPARE(supervisor.child(kN1)->identity(), left[kN1]);
    stop(&supervisor);
}

void TestKeepRunning::anAdoptedServerObeys()
{
    leaveRunning(2);
    Supervisor supervisor(keeping(2));
    START(supervisor);
    QVERIFY(supervisor.freezeChild(kN1));
    QTRY_COMPARE(supervisor.child(kN1)->state().phase, Phase::Frozen);
    QVERIFY(supervisor.thawChild(kN1));
    QTRY_COMPARE(supervisor.child(kN1)->state().phase, Phase::Running);
    QVERIFY(supervisor.killChild(kN1));
    QTRY_COMPARE(supervisor.child(kN1)->state().phase, Phase::Gone);
    QVERIFY(!supervisor.killChild(kN1));
    QVERIFY(supervisor.stopChild(kN2));
    QTRY_COMPARE(supervisor.child(kN2)->state().phase, Phase::Gone);
    stop(&supervisor);
}

void TestKeepRunning::freshMeansFresh()
{
    const QMap<QString, ProcessIdentity> left = leaveRunning(1);
    app::SupervisorOptions options = m_lab->options(1);
    options.fresh = true;
    Supervisor supervisor(options);
    START(supervisor);
    QVERIFY(!app::isAlive(left[kN1]));
    QVERIFY(!supervisor.keepsRunning());
    stop(&supervisor);
}

void TestKeepRunning::whatCannotBeRunIsTold()
{
    app::ChildProcess child;
    child.start({.program = QStringLiteral("/nowhere/program"),
        .arguments = {},
        .logPath = m_lab->options(1).root + QStringLiteral(".log"),
        .outputPath = m_lab->options(1).root + QStringLiteral(".out")});
    QTRY_COMPARE(child.state().phase, Phase::Gone);
    QVERIFY(child.state().error.contains(QStringLiteral("No such file")));
}

void TestKeepRunning::aServerThatEndsByItselfIsStartedAgainTwice()
{
    app::SupervisorOptions options = m_lab->options(2);
    options.restartsServers = true;
    Supervisor supervisor(options);
    START(supervisor);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    qputenv("KVORUM_STUB", "n1=exit3");
    QVERIFY(app::killExactly(supervisor.child(kN1)->identity()));
    const auto problem = [&]() -> QString {
        for (const auto &event : std::as_const(events)) {
            const auto told = event.at(0).value<SupervisionEvent>();
            if (told.kind == SupervisionEvent::Kind::Problem)
                return told.text.toString();
        }
        return {};
    };
    QTRY_VERIFY(!problem().isEmpty());
    QVERIFY(problem().contains(QStringLiteral("ended 3 times")));
    QVERIFY(!supervisor.child(kN1)->isAlive());
    // One that was killed from here stays down at once.
    QVERIFY(supervisor.killChild(kN2));
    QTRY_COMPARE(supervisor.child(kN2)->state().phase, Phase::Gone);
    QCOMPARE(m_lab->startsOf(kN2).size(), 1);
    stop(&supervisor);
}

void TestKeepRunning::itsLastLinesAreTold()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    QVERIFY(app::killExactly(supervisor.child(kN1)->identity()));
    QTRY_VERIFY(!events.isEmpty()
        && events.last().at(0).value<SupervisionEvent>().text.toString().contains(
            QStringLiteral("stub started id=n1")));
    stop(&supervisor);
}

QTEST_GUILESS_MAIN(TestKeepRunning)
#include "tst_keeprunning.moc"
