// SPDX-License-Identifier: Apache-2.0
#include "tests/app/lab.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QtTest>

#include <csignal>

using app::RunRecord;
using app::SupervisionEvent;
using app::Supervisor;
using Phase = app::ChildState::Phase;
using Stage = app::Supervisor::Stage;

class TestSupervisor : public LabTest
{
    Q_OBJECT

private Q_SLOTS:
    void itStartsEverythingAndSaysSo();
    void aRunningClusterIsInRunJson();
    void serversAreStartedByTheContract();
    void aKilledServerStaysDownUntilRestarted();
    void aServerThatDiesIsOnlyStartedAgain();
    void aFrozenServerIsSeenFrozen();
    void aRunningServerIsRestarted();
    void anAddedServerGetsTheNextName();
    void stopEndsEverythingAlsoTheFrozen();
    void stoppedTwiceItKills();
    void stoppedWhileStartingItStops();
    void aZooKeeperRestartedWhileStartingIsNoProblem();
    void aMovedZooKeeperTakesItsServersAlong();
};

void TestSupervisor::itStartsEverythingAndSaysSo()
{
    Supervisor supervisor(m_lab->options(3));
    QSignalSpy steps(&supervisor, &Supervisor::stepChanged);
    QSignalSpy added(&supervisor, &Supervisor::childAdded);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    START(supervisor);
    QCOMPARE(supervisor.children(), QStringList({kZoo, kN1, kN2, QStringLiteral("n3")}));
    QCOMPARE(added.size(), 4);
    QCOMPARE(supervisor.steps().size(), 4);
    for (const app::StartStep &step : supervisor.steps())
        QCOMPARE(step.state, app::StartStep::State::Done);
    QVERIFY(supervisor.steps()[0].text.startsWith(QStringLiteral("ZooKeeper ✓ ")));
    QVERIFY(supervisor.node(kN1)->port() != 0);
    int ready = 0;
    for (const auto &event : events)
        ready += event[0].value<SupervisionEvent>().kind == SupervisionEvent::Kind::Ready ? 1 : 0;
    QCOMPARE(ready, 4);
}

void TestSupervisor::aRunningClusterIsInRunJson()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    QTRY_COMPARE(m_lab->record().children.size(), 2);
    QTRY_COMPARE(m_lab->record().children[1].port, supervisor.node(kN1)->port());
    const RunRecord running = m_lab->record();
    QCOMPARE(running.cluster, QStringLiteral("demo"));
    QCOMPARE(running.zookeeper, supervisor.zookeeper());
    QCOMPARE(running.owner.pid, QCoreApplication::applicationPid());
    QVERIFY(app::isAlive(running.owner));
    QCOMPARE(running.children[1].process, supervisor.child(kN1)->identity());
    supervisor.child(kN1)->kill();
    QTRY_COMPARE(m_lab->record().children[1].process.pid, 0);
    supervisor.stop();
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
    QCOMPARE(m_lab->record().zookeeper, QString());
    QCOMPARE(m_lab->record().owner.pid, 0);
    QVERIFY(m_lab->record().children.isEmpty());
}

void TestSupervisor::serversAreStartedByTheContract()
{
    Supervisor supervisor(m_lab->options(2));
    START(supervisor);
    QCOMPARE(m_lab->startsOf(kN2).size(), 1);
    QCOMPARE(m_lab->startsOf(kN2)[0],
        QStringLiteral("--id n2 --cluster demo --zookeeper %1 --data %2 --listen 127.0.0.1:0 "
                       "--partitions 64 --replicas 3 --detection lifeline --expect 2 "
                       "--auth none --exit-with-stdin")
            .arg(supervisor.zookeeper(), supervisor.directory().node(kN2)));
}

void TestSupervisor::aKilledServerStaysDownUntilRestarted()
{
    Supervisor supervisor(m_lab->options(2));
    START(supervisor);
    QVERIFY(supervisor.killChild(kN1));
    QTRY_COMPARE(supervisor.child(kN1)->state().phase, Phase::Gone);
    QCOMPARE(supervisor.child(kN1)->state().signal, SIGKILL);
    QVERIFY(!supervisor.killChild(kN1));
    QCOMPARE(supervisor.stage(), Stage::Running);
    QVERIFY(supervisor.restartChild(kN1));
    QTRY_VERIFY(supervisor.node(kN1)->isListening());
    QCOMPARE(m_lab->startsOf(kN1).size(), 2);
    QVERIFY(!m_lab->startsOf(kN1)[1].contains(QStringLiteral("--expect")));
    QVERIFY(!supervisor.restartChild(QStringLiteral("n9")));
}

/// Its end may be seen later than a person is quick: that is no second fault.
void TestSupervisor::aServerThatDiesIsOnlyStartedAgain()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    QSignalSpy events(&supervisor, &Supervisor::eventHappened);
    const app::ProcessIdentity before = supervisor.child(kN1)->identity();
    QVERIFY(supervisor.killChild(kN1));
    QVERIFY(!supervisor.killChild(kN1));
    QVERIFY(!supervisor.freezeChild(kN1));
    QVERIFY(supervisor.restartChild(kN1));
    QTRY_VERIFY(supervisor.child(kN1)->isAlive() && supervisor.child(kN1)->identity() != before
        && supervisor.node(kN1)->isListening());
    const auto isSignal = [](const QList<QVariant> &arguments) {
        return arguments[0].value<app::SupervisionEvent>().kind
            == app::SupervisionEvent::Kind::Signalled;
    };
    QCOMPARE(std::count_if(events.begin(), events.end(), isSignal), 1);
    QVERIFY(!supervisor.child(kN1)->isDying());
}

void TestSupervisor::aFrozenServerIsSeenFrozen()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    QSignalSpy changes(&supervisor, &Supervisor::childChanged);
    for (const QString &id : {kZoo, kN1}) {
        QVERIFY(supervisor.freezeChild(id));
        QTRY_COMPARE(supervisor.child(id)->state().phase, Phase::Frozen);
        QVERIFY(supervisor.thawChild(id));
        QTRY_COMPARE(supervisor.child(id)->state().phase, Phase::Running);
    }
    QCOMPARE(changes.size(), 4);
}

void TestSupervisor::aRunningServerIsRestarted()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    const app::ProcessIdentity before = supervisor.child(kN1)->identity();
    supervisor.freezeChild(kN1);
    QVERIFY(supervisor.restartChild(kN1));
    QTRY_VERIFY(supervisor.child(kN1)->isAlive() && supervisor.child(kN1)->identity() != before
        && supervisor.node(kN1)->isListening());
    const app::ProcessIdentity zooBefore = supervisor.child(kZoo)->identity();
    const QString address = supervisor.zookeeper();
    QVERIFY(supervisor.restartChild(kZoo));
    QTRY_VERIFY_WITH_TIMEOUT(
        !supervisor.zookeeper().isEmpty() && supervisor.child(kZoo)->identity() != zooBefore,
        kStartMs);
    QCOMPARE(supervisor.zookeeper(), address);
    QCOMPARE(m_lab->startsOf(kN1).size(), 2);
}

void TestSupervisor::anAddedServerGetsTheNextName()
{
    Supervisor supervisor(m_lab->options(2));
    QCOMPARE(supervisor.addServer(), QString());
    START(supervisor);
    QSignalSpy added(&supervisor, &Supervisor::childAdded);
    QCOMPARE(supervisor.addServer(), QStringLiteral("n3"));
    QCOMPARE(added.size(), 1);
    QTRY_VERIFY(supervisor.node(QStringLiteral("n3"))->isListening());
    QTRY_COMPARE(m_lab->record().servers.size(), 3);
}

void TestSupervisor::stopEndsEverythingAlsoTheFrozen()
{
    Supervisor supervisor(m_lab->options(2));
    START(supervisor);
    supervisor.freezeChild(kZoo);
    supervisor.freezeChild(kN2);
    QTRY_COMPARE(supervisor.child(kN2)->state().phase, Phase::Frozen);
    supervisor.stop();
    QCOMPARE(supervisor.stage(), Stage::Stopping);
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
    QCOMPARE(supervisor.child(kN2)->state().exitCode, 0);
    QCOMPARE(supervisor.child(kZoo)->state().phase, Phase::Gone);
    QVERIFY(supervisor.child(kZoo)->state().sinceNs >= supervisor.child(kN1)->state().sinceNs);
}

void TestSupervisor::stoppedTwiceItKills()
{
    qputenv("KVORUM_STUB", "n1=deaf");
    Supervisor supervisor(m_lab->options(2));
    START(supervisor);
    supervisor.stop();
    QTRY_COMPARE(supervisor.child(kN2)->state().phase, Phase::Gone);
    QVERIFY(supervisor.child(kN1)->isAlive());
    supervisor.stop();
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, 1500);
    QCOMPARE(supervisor.child(kN1)->state().signal, SIGKILL);
}

void TestSupervisor::stoppedWhileStartingItStops()
{
    Supervisor supervisor(m_lab->options(2));
    supervisor.start();
    QTRY_VERIFY(supervisor.child(kZoo) && supervisor.child(kZoo)->isAlive());
    supervisor.stop();
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Stopped, kStartMs);
    QVERIFY(m_lab->startsOf(kN1).isEmpty());
    START(supervisor);
    QCOMPARE(m_lab->startsOf(kN1).size(), 1);
}

void TestSupervisor::aZooKeeperRestartedWhileStartingIsNoProblem()
{
    Supervisor supervisor(m_lab->options(1));
    QSignalSpy problems(&supervisor, &Supervisor::problemFound);
    supervisor.start();
    QTRY_VERIFY(supervisor.child(kZoo) && supervisor.child(kZoo)->isAlive());
    const app::ProcessIdentity before = supervisor.child(kZoo)->identity();
    QVERIFY(supervisor.restartChild(kZoo));
    QTRY_COMPARE_WITH_TIMEOUT(supervisor.stage(), Stage::Running, kStartMs);
    QVERIFY(supervisor.child(kZoo)->identity() != before);
    QVERIFY(problems.isEmpty());
}

void TestSupervisor::aMovedZooKeeperTakesItsServersAlong()
{
    Supervisor supervisor(m_lab->options(1));
    START(supervisor);
    const QString before = supervisor.zookeeper();
    const quint16 port = before.section(u':', 1).toUShort();
    supervisor.killChild(kZoo);
    QTRY_VERIFY(!supervisor.child(kZoo)->isAlive());
    QTcpServer squatter;
    QVERIFY(squatter.listen(QHostAddress(QHostAddress::LocalHost), port));
    QVERIFY(supervisor.restartChild(kZoo));
    QTRY_VERIFY_WITH_TIMEOUT(!supervisor.zookeeper().isEmpty(), kStartMs);
    QVERIFY(supervisor.zookeeper() != before);
    QTRY_COMPARE(m_lab->startsOf(kN1).size(), 2);
    QVERIFY(m_lab->startsOf(kN1)[1].contains(supervisor.zookeeper()));
    QTRY_COMPARE(m_lab->record().zookeeper, supervisor.zookeeper());
}

QTEST_GUILESS_MAIN(TestSupervisor)
#include "tst_supervisor.moc"
