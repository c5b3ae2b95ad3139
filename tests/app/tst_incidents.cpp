// SPDX-License-Identifier: Apache-2.0
#include "loadstory.h"

#include "app/resources.h"

/// Which faults there are, and who noticed them when.
class TestIncidents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { app::loadResources(); }

    void signalsAreFaults_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<int>("kind");
        QTest::newRow("kill") << SIGKILL << static_cast<int>(Incident::Kind::Killed);
        QTest::newRow("stop") << SIGSTOP << static_cast<int>(Incident::Kind::Frozen);
        QTest::newRow("end") << SIGTERM << static_cast<int>(Incident::Kind::Stopped);
        QTest::newRow("go on") << SIGCONT << -1;
    }
    void signalsAreFaults()
    {
        QFETCH(int, signal);
        QFETCH(int, kind);
        Story story;
        story.tell(Event::Signalled, kFaultNs, signal);
        QCOMPARE(story.state.incidents().size(), kind < 0 ? 0 : 1);
        if (kind >= 0)
            QCOMPARE(static_cast<int>(story.incident().kind), kind);
    }

    void theZnodesTellWhoNoticedWhen()
    {
        Story story;
        story.kill(QStringLiteral("n2"));
        QVERIFY(story.incident().wasMaster);
        story.tell(Event::Gone, kFaultNs + 2 * kMs, SIGKILL, QStringLiteral("n2"));
        fake::declareDead(story.cluster, QStringLiteral("n2"));
        story.see(kFaultNs + 25 * kMs);
        const Incident &incident = story.incident();
        QCOMPARE(incident.goneNs, kFaultNs + 2 * kMs);
        QCOMPARE(incident.declaredNs, kFaultNs + 21 * kMs); // what the fake cluster says
        QCOMPARE(incident.evidence, QStringLiteral("eof"));
        QCOMPARE(incident.masterNs, kFaultNs + 25 * kMs);
        QCOMPARE(incident.newMaster, QStringLiteral("n1"));
        QCOMPARE(incident.sessionEndNs, kFaultNs + 25 * kMs);
        QCOMPARE(incident.promotedNs, kFaultNs + 25 * kMs);
        QCOMPARE(incident.returnedNs, 0);
        fake::bringBack(story.cluster, QStringLiteral("n2"));
        story.see(kFaultNs + 5100 * kMs);
        QCOMPARE(story.incident().returnedNs, kFaultNs + 5080 * kMs);
        QCOMPARE(story.state.incidents().size(), 1);
    }

    void aFrozenServerThatIsThawedInTimeHasReturned()
    {
        Story story;
        story.tell(Event::Signalled, kFaultNs, SIGSTOP);
        story.tell(Event::Frozen, kFaultNs + kMs);
        QCOMPARE(story.incident().goneNs, kFaultNs + kMs);
        story.tell(Event::Thawed, kFaultNs + 100 * kMs);
        QCOMPARE(story.incident().returnedNs, kFaultNs + 100 * kMs);
    }

    void aThawedServersLaterDeathIsNotItsFreezes()
    {
        Story story;
        const qint64 frozenNs = kFaultNs - 5000 * kMs;
        story.tell(Event::Signalled, frozenNs, SIGSTOP);
        story.tell(Event::Frozen, frozenNs + kMs);
        story.tell(Event::Thawed, frozenNs + 100 * kMs);
        story.kill();
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 25 * kMs);
        QCOMPARE(story.state.incidents().size(), 2);
        QCOMPARE(story.incident().declaredNs, kFaultNs + 21 * kMs);
        const Incident &freeze = story.state.incidents().first();
        QCOMPARE(freeze.declaredNs, 0);
        QCOMPARE(freeze.promotedNs, 0);
        QCOMPARE(freeze.sessionEndNs, 0);
        QCOMPARE(freeze.returnedNs, frozenNs + 100 * kMs);
    }

    void whoIsBackBeforeAnybodyNoticedHasReturned()
    {
        Story story;
        const qint64 killedNs = kFaultNs - 5000 * kMs;
        story.tell(Event::Signalled, killedNs, SIGKILL);
        story.tell(Event::Gone, killedNs + kMs, SIGKILL);
        story.cluster.seen.nodes[core::NodeId(kVictim.toStdString())].entry.incarnation.start = 2;
        story.see(killedNs + 300 * kMs);
        QCOMPARE(story.incident().returnedNs, killedNs + 300 * kMs);
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 25 * kMs);
        QCOMPARE(story.state.incidents().size(), 2);
        QCOMPARE(story.incident().kind, Incident::Kind::Declared);
        QCOMPARE(story.state.incidents().first().declaredNs, 0);
    }

    void aProcessThatEndsUnaskedHasDied()
    {
        Story story;
        story.tell(Event::Gone, kFaultNs, SIGSEGV);
        QCOMPARE(story.incident().kind, Incident::Kind::Died);
        QCOMPARE(story.incident().goneNs, kFaultNs);
    }

    void aClusterThatIsStoppedHasNoFaults()
    {
        Story story;
        story.state.reduce({kFaultNs, app::ClusterForgotten{QStringLiteral("demo")}});
        story.tell(Event::Gone, kFaultNs + kMs);
        QVERIFY(story.state.incidents().isEmpty());
    }

    void whatTheClusterAloneSaysIsAnIncidentToo()
    {
        Story story;
        story.steady();
        fake::declareDead(story.cluster, kVictim);
        story.see(kFaultNs + 25 * kMs);
        QCOMPARE(story.state.incidents().size(), 1);
        QCOMPARE(story.incident().kind, Incident::Kind::Declared);
        QCOMPARE(story.incident().faultNs, kFaultNs + 21 * kMs);
        QCOMPARE(story.incident().affected.size(), 13);
        QVERIFY(story.incident().promotedNs != 0);
        story.tell(Event::Gone, kFaultNs + 30 * kMs);
        QCOMPARE(story.state.incidents().size(), 1);
        QCOMPARE(story.incident().kind, Incident::Kind::Died);
    }

    void yesterdaysDeathsAreNone()
    {
        Story story;
        story.state.reduce({kFaultNs, app::ClusterForgotten{QStringLiteral("demo")}});
        story.cluster.seen.status->state = core::ClusterState::Initializing;
        story.see(kFaultNs + kMs);
        fake::declareDead(story.cluster, kVictim);
        story.cluster.seen.status->state = core::ClusterState::Initializing;
        story.see(kFaultNs + 2 * kMs);
        QVERIFY(story.state.incidents().isEmpty());
    }

    void zooKeeperHasNoPartitions()
    {
        Story story;
        story.steady();
        story.kill(app::kZooKeeperId);
        story.load(kFaultNs, kFaultNs + 2000 * kMs);
        QVERIFY(story.incident().affected.isEmpty());
        story.tell(Event::Ready, kFaultNs + 3000 * kMs, 0, app::kZooKeeperId);
        QCOMPARE(story.incident().returnedNs, kFaultNs + 3000 * kMs);
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
