// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include <QtTest>
#include <algorithm>

using namespace core;

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTakeoverCarriesTheFailoverOfTheDeadMaster();
    void aProvenDeathMovesItsPrimariesInOneCommit();
    void aSilentServerIsSuspectedAndItsPrimariesMove();
    void aSuspectWithoutSessionIsDown();
    void aFarewellIsStopped();
    void aRestartedPrimaryIsReplaced();
    void aPrimaryThatDoesNotLeadIsReplaced();
    void anInstallationKeepsTheMembers();
    void aWipedMemberIsNeverInstalled();
    void withoutACandidateTheRecordStays();
    void whenAllWereDownTheFirstWaitsForTheOthers();
    void aPauseOfItsOwnIsNoSilenceOfTheOthers();
    void aRemovalIsGrantedToThePrimaryAlone();
    void whoDistrustsItselfHasNobodyRemoved();
    void aFollowerIsBetterThanALogFromTheDisk();
    void thePrimaryAndTheLastAreNeverRemoved();
    void aLearnerIsAddedWithTheUidThatItReports();
    void aBumpRaisesTheVersionAlone();
    void nobodyIsAnsweredBeforeTheCommitIsDone();
};

void TestDecision::aTakeoverCarriesTheFailoverOfTheDeadMaster()
{
    Master old;
    old.start();
    Master master;
    master.tree() = old.tree();
    master.tree().control.master = NodeId("n3");
    master.tree().control.incarnation = runOf("n3");
    master.surroundings().links[NodeId("n2")] = runOf("n2");
    master.surroundings().proofs.add(NodeId("n3"), runOf("n3"));
    const std::uint32_t partition = old.partitionOf("n3");
    master->takeOver(Epoch(1), master.now(), master.out());
    master.answerLoad();
    const zk::Commit commit = master.answerCommit();
    QVERIFY(commit.takeover);
    QCOMPARE(commit.nodes.at(NodeId("n3")).health, Health::Down);
    QCOMPARE(commit.nodes.at(NodeId("n3")).evidence, Evidence::Eof);
    QVERIFY(commit.status);
    QCOMPARE(commit.status->epoch, Epoch(2));
    const PartitionRecord &record = master.record(partition);
    QVERIFY(record.primary != NodeId("n3"));
    QCOMPARE(record.term, Term(2));
    const char *primary = record.primary == NodeId("n1") ? "n1" : "n2";
    QVERIFY(record.incarnation == runOf(primary));
    QVERIFY(master.pushed(NodeId(primary), partition));
}

void TestDecision::aProvenDeathMovesItsPrimariesInOneCommit()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.prove("n3");
    const zk::Commit commit = master.answerCommit();
    QCOMPARE(commit.records.size(), std::size_t(2));
    QCOMPARE(commit.nodes.at(NodeId("n3")).health, Health::Down);
    QCOMPARE(commit.nodes.at(NodeId("n3")).evidence, Evidence::Eof);
    QCOMPARE(commit.status->state, ClusterState::Ready); // two copies on two servers
    const PartitionRecord &record = master.record(partition);
    QCOMPARE(record.version, Version(2));
    QCOMPARE(record.term, Term(2));
    QVERIFY(master.pushed(record.primary, partition) == record);
    for (const Envelope &envelope : master.out().send) {
        const auto *configure = std::get_if<message::Configure>(&envelope.message);
        if (configure && !configure->records.empty()) {
            QVERIFY(std::any_of(configure->proofs.begin(), configure->proofs.end(),
                [](const message::Proof &proof) {
                    return proof.id == NodeId("n3") && proof.incarnation == runOf("n3");
                }));
        }
    }
}

void TestDecision::aSilentServerIsSuspectedAndItsPrimariesMove()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.pass(240ms, {"n1", "n2"});
    QCOMPARE(master.record(partition).primary, NodeId("n3"));
    master.pass(50ms, {"n1", "n2"});
    QVERIFY(master.record(partition).primary != NodeId("n3"));
    QCOMPARE(master->nodes().at(NodeId("n3")).health, Health::Suspect);
    master.beat("n3", {});
    master.settle();
    master.pass(50ms, {"n1", "n2", "n3"});
    QCOMPARE(master->nodes().at(NodeId("n3")).health, Health::Up);
    QCOMPARE(master->nodes().at(NodeId("n3")).evidence, Evidence::Returned);
}

void TestDecision::aSuspectWithoutSessionIsDown()
{
    Master master;
    master.start();
    master.pass(300ms, {"n1", "n2"});
    master.tree().servers.erase(NodeId("n3"));
    master->serversSeen({master.tree().servers}, master.now(), master.out());
    master.settle();
    QCOMPARE(master->nodes().at(NodeId("n3")).health, Health::Down);
    QCOMPARE(master->nodes().at(NodeId("n3")).evidence, Evidence::Session);
}

void TestDecision::aFarewellIsStopped()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.receive("n3", message::Farewell());
    master.settle();
    QCOMPARE(master->nodes().at(NodeId("n3")).evidence, Evidence::Stopped);
    QVERIFY(master.record(partition).primary != NodeId("n3"));
}

void TestDecision::aRestartedPrimaryIsReplaced()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.registerServer("n3", 2);
    QVERIFY(master.record(partition).primary != NodeId("n3"));
    QCOMPARE(master.record(partition).term, Term(2));
    QVERIFY(master.record(partition).dead.empty());
    QVERIFY(master->nodes().at(NodeId("n3")).incarnation == runOf("n3", 2));
}

void TestDecision::aPrimaryThatDoesNotLeadIsReplaced()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    message::ReplicaReport report{PartitionId(p), uidAt("n3", p), Term(1), Term(1), Version(1)};
    master.beat("n3", {report});
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n3"));
    report.leading = Term();
    report.version = Version();
    master.beat("n3", {report});
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n3"));
    report.version = Version(1);
    master.beat("n3", {report});
    master.settle();
    QVERIFY(master.record(p).primary != NodeId("n3"));
}

void TestDecision::anInstallationKeepsTheMembers()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(partition).inSync.size(), std::size_t(3));
    QVERIFY(master.record(partition).dead == std::vector<NodeId>{NodeId("n3")});
}

void TestDecision::aWipedMemberIsNeverInstalled()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    master.beat("n2", {{PartitionId(p), Uid(99), Term(), Term(), Version()}});
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n1"));
}

void TestDecision::withoutACandidateTheRecordStays()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    for (const char *id : {"n1", "n2"})
        master.beat(id, {{PartitionId(p), Uid(99), Term(), Term(), Version()}});
    master.settle();
    const PartitionRecord before = master.record(p);
    master.prove("n3");
    master.settle();
    QVERIFY(master.record(p) == before);
    QCOMPARE(master->status()->state, ClusterState::Unavailable);
}

void TestDecision::whenAllWereDownTheFirstWaitsForTheOthers()
{
    Master old;
    old.start();
    Master master;
    master.tree() = old.tree();
    master.becomeMaster();
    const std::uint32_t p = old.partitionOf("n3");
    master.pass(300ms, {}); // nobody has registered: all are taken for dead
    const Version before = master.record(p).version;
    master.registerServer("n2", 2);
    master.pass(100ms, {});
    QCOMPARE(master.record(p).version, before);
    for (int i = 0; i < 5; ++i) {
        master.beat("n2", {}, 2);
        master.pass(50ms, {});
    }
    QCOMPARE(master.record(p).primary, NodeId("n2"));
    QVERIFY(master.record(p).incarnation == runOf("n2", 2));
}

void TestDecision::aPauseOfItsOwnIsNoSilenceOfTheOthers()
{
    Master master;
    master.start();
    master->tick(master.now() + 10s, master.out());
    QVERIFY(!master.asked<zk::Commit>());
}

void TestDecision::aRemovalIsGrantedToThePrimaryAlone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    const char *other = before.primary == NodeId("n1") ? "n2" : "n1";
    const Member gone = before.primary == NodeId("n3") ? before.inSync[0] : before.inSync[2];
    master.request(NodeId(other), before, message::ChangeKind::Remove, {gone});
    master.settle();
    QVERIFY(master.record(0) == before);
    QVERIFY(master.pushed(NodeId(other), 0) == before);

    master.request(before.primary, before, message::ChangeKind::Remove, {gone});
    master.settle();
    QVERIFY(!master.record(0).member(gone.id));
    QCOMPARE(master.record(0).version, Version(2));
    QCOMPARE(master.record(0).term, Term(1));
    QVERIFY(master.pushed(before.primary, 0) == master.record(0));

    PartitionRecord stale = before; // the same again, late
    master.request(before.primary, stale, message::ChangeKind::Remove,
        {before.inSync[0], before.inSync[1], before.inSync[2]});
    master.settle();
    QCOMPARE(master.record(0).version, Version(2));
}

/// It found out that it is behind while its wish was under way.
void TestDecision::whoDistrustsItselfHasNobodyRemoved()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n2");
    const PartitionRecord record = master.record(p);
    master.beat("n2",
        {{PartitionId(p), uidAt("n2", p), record.term, Term(), record.version, true, false,
            record.term, Decree(4)}});
    master.request(NodeId("n2"), record, message::ChangeKind::Remove,
        {*record.member(NodeId("n1")), *record.member(NodeId("n3"))});
    master.settle();
    QCOMPARE(master.record(p).inSync.size(), std::size_t(3));
    QVERIFY(master.record(p).primary != NodeId("n2"));
}

void TestDecision::aFollowerIsBetterThanALogFromTheDisk()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    const PartitionRecord record = master.record(p);
    master.beat("n1",
        {{PartitionId(p), uidAt("n1", p), record.term, Term(), record.version, false, false,
            record.term, Decree(4), true}});
    master.beat("n2", {{PartitionId(p), uidAt("n2", p), record.term, Term(), record.version}});
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n2"));
}

void TestDecision::thePrimaryAndTheLastAreNeverRemoved()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    master.request(before.primary, before, message::ChangeKind::Remove, before.inSync);
    master.settle();
    QCOMPARE(master.record(0).inSync.size(), std::size_t(1));
    QVERIFY(master.record(0).member(before.primary));
}

void TestDecision::aLearnerIsAddedWithTheUidThatItReports()
{
    Master master;
    master.start();
    const std::string primary = master.record(0).primary.text;
    const char *learner = primary == "n3" ? "n2" : "n3";
    master.request(NodeId(primary.c_str()), master.record(0), message::ChangeKind::Remove,
        {*master.record(0).member(NodeId(learner))});
    master.settle();
    const PartitionRecord without = master.record(0);

    master.request(
        NodeId(primary.c_str()), without, message::ChangeKind::Add, {{NodeId(learner), Uid(9)}});
    master.settle();
    QVERIFY(master.record(0) == without);
    master.beat(learner, {{PartitionId(0), Uid(9), Term(1), Term(), Version(2)}});
    master.request(
        NodeId(primary.c_str()), without, message::ChangeKind::Add, {{NodeId(learner), Uid(9)}});
    master.settle();
    QCOMPARE(master.record(0).member(NodeId(learner))->uid, Uid(9));
    QVERIFY(std::is_sorted(master.record(0).inSync.begin(), master.record(0).inSync.end(),
        [](const Member &a, const Member &b) { return a.id < b.id; }));
}

void TestDecision::aBumpRaisesTheVersionAlone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    master.request(
        before.primary, before, message::ChangeKind::Remove, {{NodeId("n9"), Uid(9)}}, true);
    master.settle();
    PartitionRecord expected = before;
    expected.version = Version(2);
    QVERIFY(master.record(0) == expected);
}

void TestDecision::nobodyIsAnsweredBeforeTheCommitIsDone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    const Member gone = before.primary == NodeId("n3") ? before.inSync[0] : before.inSync[2];
    master.request(before.primary, before, message::ChangeKind::Remove, {gone});
    QVERIFY(!master.pushed(before.primary, 0));
    QVERIFY(master.record(0) == before);
    master.prove("n3"); // is decided in the next round, after this commit
    QCOMPARE(master.out().zookeeper.size(), std::size_t(1));
    master.answerCommit();
    QVERIFY(master.pushed(before.primary, 0));
    QVERIFY(master.asked<zk::Commit>());
}

QTEST_GUILESS_MAIN(TestDecision)
#include "tst_decision.moc"
