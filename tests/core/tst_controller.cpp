// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include <QtTest>
#include <algorithm>

using namespace core;

namespace {

/// It has read the tree of the master of epoch 7, at revision 41.
void warmUp(Master &master)
{
    master.tree().control.epoch = Epoch(7);
    master.tree().control.master = NodeId("n2");
    master.tree().controlVersion = 41;
    master.tree().nodes[NodeId("n2")] = NodeEntry();
    master->standBy(Revision(41), master.now(), master.out());
    master->standBy(Revision(41), master.now() + 200ms, master.out());
    master.answerLoad();
}

} // namespace

class TestController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverWithOneCommitUnderTheNextEpoch();
    void endsAsAFollowerIfAnotherWasFaster();
    void aStandbyReadsWhatHasBeenWrittenOnceThatHasSettled();
    void aWarmStandbyTakesOverByReadingControlAlone();
    void aStandbyThatHasMissedSomethingReadsAll();
    void finishesATakeoverWhoseOutcomeWasUnknown();
    void asksAgainWhatBecameOfATakeover();
    void announcesItselfUntilEachHasRegistered();
    void theFirstAssignmentWaitsForTheExpectedServers();
    void withoutExpectationItWaitsForAQuiet();
    void aRegistrationIsAnsweredWithAllRecords();
    void anEarlierRunIsIgnored();
    void afterAnUnknownOutcomeItReadsAndPushesWhatItFinds();
    void resignsWhenRefused();
    void resignsWhenItSeesAHigherEpoch();
    void takesOverAnewWhenItsSessionHasExpired();
    void aLaggingServerGetsItsRecordsAgain();
    void aJoiningServerGetsItsShareAfterAWhile();
    void whoIsHeardAgainBelongsToItAgain();
    void whoIsConnectedIsNotLookedForElsewhere();
    void commitsStaySmall();
};

void TestController::takesOverWithOneCommitUnderTheNextEpoch()
{
    Master master;
    master.tree().control.epoch = Epoch(7);
    master.tree().controlVersion = 41;
    master->takeOver(Epoch(7), master.now(), master.out());
    QVERIFY(master.asked<zk::Load>());
    master.answerLoad();
    const zk::Commit commit = master.answerCommit();
    QVERIFY(commit.takeover);
    QCOMPARE(commit.expected, 41);
    QCOMPARE(commit.control.epoch, Epoch(8));
    QCOMPARE(commit.control.revision, Revision(42));
    QCOMPARE(commit.control.master, NodeId("n1"));
    QVERIFY(master->isActive());
    QCOMPARE(master->revision(), Revision(42));
}

void TestController::endsAsAFollowerIfAnotherWasFaster()
{
    Master master;
    master->takeOver(Epoch(7), master.now(), master.out());
    master.tree().control = {Epoch(8), Revision(1), NodeId("n2"), runOf("n2"), ""};
    master.answerLoad();
    QVERIFY(master->isIdle());
    QVERIFY(master.out().zookeeper.empty());
}

void TestController::aStandbyReadsWhatHasBeenWrittenOnceThatHasSettled()
{
    Master master;
    const auto standBy = [&](std::uint64_t revision, int ms) {
        master.out() = Output();
        master->standBy(Revision(revision), Instant(std::chrono::milliseconds(ms)), master.out());
        return master.asked<zk::Load>() != nullptr;
    };
    QVERIFY(!standBy(41, 1000));
    QVERIFY(!standBy(41, 1190));
    QVERIFY(!standBy(42, 1200));
    QVERIFY(!standBy(42, 1390));
    QVERIFY(standBy(42, 1400));
    QVERIFY(!standBy(42, 2000)); // it is under way
    QVERIFY(standBy(42, 3000));  // or was lost
    master.tree().controlVersion = 42;
    master.answerLoad();
    QVERIFY(master->isIdle());
    QVERIFY(!standBy(42, 9000));
    QVERIFY(!standBy(43, 9500));
    QVERIFY(standBy(43, 10000));
}

void TestController::aWarmStandbyTakesOverByReadingControlAlone()
{
    Master master;
    warmUp(master);
    master->takeOver(Epoch(7), master.now(), master.out());
    QCOMPARE(master.asked<zk::Load>()->held, std::optional(41));
    master.answerLoad(); // unchanged
    const zk::Commit commit = master.answerCommit();
    QVERIFY(commit.takeover);
    QCOMPARE(commit.expected, 41);
    QCOMPARE(commit.control.epoch, Epoch(8));
    QVERIFY(master->isActive());
    QCOMPARE(master->nodes().count(NodeId("n2")), std::size_t(1));
}

void TestController::aStandbyThatHasMissedSomethingReadsAll()
{
    Master master;
    warmUp(master);
    ++master.tree().controlVersion;
    master.tree().nodes[NodeId("n4")] = NodeEntry();
    master->takeOver(Epoch(7), master.now(), master.out());
    master.answerLoad();
    QCOMPARE(master.answerCommit().expected, 42);
    QCOMPARE(master->nodes().count(NodeId("n4")), std::size_t(1));
}

void TestController::finishesATakeoverWhoseOutcomeWasUnknown()
{
    Master master;
    master->takeOver(Epoch(), master.now(), master.out());
    master.answerLoad();
    master.happens(*master.asked<zk::Commit>());
    master.answerCommit(zk::Outcome::Unknown);
    QVERIFY(!master->isActive());
    master.answerLoad();
    QVERIFY(master->isActive());
    QCOMPARE(master->epoch(), Epoch(1));
    QVERIFY(!master.asked<zk::Commit>() || !master.asked<zk::Commit>()->takeover);
}

void TestController::asksAgainWhatBecameOfATakeover()
{
    Master master;
    master->takeOver(Epoch(), master.now(), master.out());
    master.answerLoad();
    master.happens(*master.asked<zk::Commit>());
    master.answerCommit(zk::Outcome::Unknown);
    zk::Loaded failed;
    failed.nonce = master.asked<zk::Load>()->nonce;
    master.clear();
    master->loaded(failed, master.now(), master.out());
    QVERIFY(!master.asked<zk::Load>());
    master.pass(100ms, {});
    QVERIFY(master.asked<zk::Load>());
    master.answerLoad();
    QVERIFY(master->isActive());
    // One that has written nothing leaves it to others.
    Master other;
    other->takeOver(Epoch(), other.now(), other.out());
    failed.nonce = other.asked<zk::Load>()->nonce;
    other.clear();
    other->loaded(failed, other.now(), other.out());
    other.pass(500ms, {});
    QVERIFY(!other.asked<zk::Load>());
}

void TestController::announcesItselfUntilEachHasRegistered()
{
    Master master;
    master.tree().servers[NodeId("n2")] = {};
    master.becomeMaster();
    QVERIFY(master.announced("n2"));
    QVERIFY(master.announced("n1"));
    master.clear();
    master.pass(110ms, {});
    QVERIFY(master.announced("n2"));
    master.registerServer("n2");
    master.clear();
    master.pass(110ms, {"n2"});
    QVERIFY(!master.announced("n2"));
}

void TestController::theFirstAssignmentWaitsForTheExpectedServers()
{
    Master master(3, 6);
    master.becomeMaster();
    master.registerServer("n1");
    master.registerServer("n2");
    master.pass(1s, {"n1", "n2"});
    QCOMPARE(master.record(0).version, Version());
    QCOMPARE(master->status()->state, ClusterState::Initializing);
    QCOMPARE(QString::fromStdString(master->status()->why), QStringLiteral("2 of 3 servers"));
    master.registerServer("n3");
    QCOMPARE(master->status()->state, ClusterState::Ready);
    for (std::uint32_t p = 0; p < 6; ++p) {
        const PartitionRecord &record = master.record(p);
        QCOMPARE(record.version, Version(1));
        QCOMPARE(record.term, Term(1));
        QCOMPARE(record.inSync.size(), std::size_t(3));
        QCOMPARE(record.member(NodeId("n2"))->uid, uidAt("n2", p));
        QVERIFY(record.incarnation == runOf(record.primary.text.c_str()));
    }
}

void TestController::withoutExpectationItWaitsForAQuiet()
{
    Master master(0, 6);
    master.becomeMaster();
    master.registerServer("n1");
    master.pass(200ms, {"n1"});
    master.registerServer("n2");
    master.pass(280ms, {"n1", "n2"});
    QCOMPARE(master.record(0).version, Version());
    master.pass(50ms, {"n1", "n2"});
    QCOMPARE(master.record(0).inSync.size(), std::size_t(2));
}

void TestController::aRegistrationIsAnsweredWithAllRecords()
{
    Master master;
    master.start();
    master.registerServer("n4");
    for (std::uint32_t p = 0; p < 6; ++p)
        QVERIFY(master.pushed(NodeId("n4"), p));
    const bool answered = std::any_of(
        master.out().send.begin(), master.out().send.end(), [](const Envelope &envelope) {
            return envelope.to == NodeId("n4")
                && std::holds_alternative<message::BeatAnswer>(envelope.message);
        });
    QVERIFY(answered);
}

void TestController::anEarlierRunIsIgnored()
{
    Master master;
    master.start();
    master.registerServer("n2", 5);
    master.clear();
    master.registerServer("n2", 4);
    QVERIFY(!master.pushed(NodeId("n2"), 0));
    QVERIFY(master->nodes().at(NodeId("n2")).incarnation == runOf("n2", 5));
}

void TestController::afterAnUnknownOutcomeItReadsAndPushesWhatItFinds()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    master.prove("n3");
    master.happens(*master.asked<zk::Commit>());
    master.answerCommit(zk::Outcome::Unknown);
    QVERIFY(master->isActive());
    QCOMPARE(master.record(p).primary, NodeId("n3"));
    QVERIFY(!master.pushed(NodeId("n1"), p));
    master.answerLoad();
    QVERIFY(master.record(p).primary != NodeId("n3"));
    QVERIFY(master.pushed(NodeId("n1"), p) == master.record(p));
    QCOMPARE(master->revision().value, static_cast<std::uint64_t>(master.tree().controlVersion));
}

void TestController::resignsWhenRefused()
{
    Master master;
    master.start();
    master.prove("n3");
    master.answerCommit(zk::Outcome::Refused);
    QVERIFY(master->isIdle());
    master.clear();
    master.registerServer("n4");
    QVERIFY(master.out().send.empty());
}

void TestController::resignsWhenItSeesAHigherEpoch()
{
    Master master;
    master.start();
    master->controlSeen(
        {master.tree().controlVersion, master.tree().control}, master.now(), master.out());
    QVERIFY(master->isActive());
    zk::ControlSeen seen{master.tree().controlVersion + 1, master.tree().control};
    seen.control.epoch = Epoch(2);
    seen.control.master = NodeId("n2");
    master->controlSeen(seen, master.now(), master.out());
    QVERIFY(master->isIdle());
}

void TestController::takesOverAnewWhenItsSessionHasExpired()
{
    Master master;
    master.start();
    master->expired(master.now(), master.out());
    QVERIFY(!master->isActive());
    master->tick(master.now(), master.out());
    master.answerLoad();
    QVERIFY(master.answerCommit().takeover);
    QVERIFY(master->isActive());
    QCOMPARE(master->epoch(), Epoch(2));
}

void TestController::aLaggingServerGetsItsRecordsAgain()
{
    Master master;
    master.start();
    master.pass(60ms, {"n1", "n2", "n3"});
    master.clear();
    std::vector<message::ReplicaReport> reports;
    for (std::uint32_t p = 0; p < 6; ++p)
        reports.push_back(
            {PartitionId(p), uidAt("n2", p), Term(1), Term(), Version(p == 4 ? 0 : 1)});
    for (message::ReplicaReport &report : reports) {
        if (master.record(report.partition.value).primary == NodeId("n2"))
            report.leading = Term(1);
    }
    master.pass(60ms, {"n1", "n3"});
    master.clear();
    master.beat("n2", reports);
    QVERIFY(master.pushed(NodeId("n2"), 4));
    QVERIFY(!master.pushed(NodeId("n2"), 3));
}

void TestController::aJoiningServerGetsItsShareAfterAWhile()
{
    Master master(3, 8);
    master.start();
    master.registerServer("n4");
    master.pass(400ms, {"n1", "n2", "n3", "n4"});
    QCOMPARE(master.record(0).version, Version(1));
    master.pass(200ms, {"n1", "n2", "n3", "n4"});
    std::uint32_t share = 0;
    for (const PartitionRecord &record : master->records()) {
        QCOMPARE(record.term, Term(1));
        QCOMPARE(record.inSync.size(), std::size_t(3));
        QCOMPARE(record.version, Version(record.isWanted(NodeId("n4")) ? 2 : 1));
        share += record.isWanted(NodeId("n4"));
    }
    QCOMPARE(share, 6u);
}

/// Also where nothing else is to be done, and no beat tells anything new: seed 4658144.
void TestController::whoIsHeardAgainBelongsToItAgain()
{
    Master master(3, 1);
    master.start();
    master.registerServer("n4");
    master.pass(2s, {"n1", "n2", "n3", "n4"});
    const auto health = [&master] { return master->nodes().at(NodeId("n4")).health; };
    QCOMPARE(health(), Health::Up);
    master.pass(10s, {"n1", "n2", "n3"});
    QVERIFY(health() != Health::Up);
    // An RST of its lifeline as it comes back: its first beats may have been under way before.
    master->suspected(NodeId("n4"), master.now(), master.out());
    master.pass(300ms, {"n1", "n2", "n3", "n4"});
    QCOMPARE(health(), Health::Up);
}

/// The ephemeral of a run that was killed, read by a server that would take over, named where
/// nobody listens any more.
void TestController::whoIsConnectedIsNotLookedForElsewhere()
{
    Master master;
    for (const char *id : {"n2", "n3"})
        master.tree().servers[NodeId(id)].address = "old:1";
    master.surroundings().links[NodeId("n3")] = runOf("n3", 2);
    master->takeOver(master.tree().control.epoch, master.now(), master.out());
    master.answerLoad();
    QCOMPARE(master.out().addresses.at(NodeId("n2")), std::string("old:1"));
    QVERIFY(!master.out().addresses.contains(NodeId("n3")));
}

void TestController::commitsStaySmall()
{
    Master master(3, 4096);
    master.becomeMaster();
    for (const char *id : {"n1", "n2"})
        master.registerServer(id);
    message::Register third;
    master.receive("n3", third);
    std::size_t commits = 0;
    std::size_t most = 0;
    while (master.asked<zk::Commit>()) {
        const zk::Commit commit = master.answerCommit();
        most = std::max(most, commit.records.size());
        commits += !commit.records.empty();
        QVERIFY(commit.records.size() % 16 == 0); // whole groups
    }
    QVERIFY(commits > 1);
    QVERIFY(most * 250 < 700 * 1024);
    QCOMPARE(master->status()->state, ClusterState::Ready);
}

QTEST_GUILESS_MAIN(TestController)
#include "tst_controller.moc"
