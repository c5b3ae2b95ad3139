// SPDX-License-Identifier: Apache-2.0
#include "core/replica.h"
#include "masterstage.h"

#include <QtTest>

using namespace core;

/// Copies that a machine crash may have shortened (replication-model.md, K13, K14, K19).
class TestSuspect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsNoMemberAndGrantsNothing();
    void itLearnsAsAnotherCopyOnceItIsNoMember();
    void itBeginsATermThatSaysSoAndNoOther();
    void theMasterWaitsForAMemberThatIsWhole();
    void ofSuspectsAloneTheLongestIsChosenWhenAllWereAsked();
    void aHalfCopyIsNotChosen();
    void theLatestWordCountsInWhateverItCame();
    void aCopyThatDiffersIsBegunAgain();
    void onlyAHumanGoesOnWithoutTheCopies();
    void whatMayBeServingIsNotRecovered();
    void whatWasGivenUpIsCopiedAnew();

private:
    static message::ReplicaReport suspect(const char *id, std::uint32_t partition,
        std::uint64_t lastTerm, std::uint64_t tail, bool copying = false)
    {
        return {PartitionId(partition), uidAt(id, partition), Term(), Term(), Version(), true,
            copying, Term(lastTerm), Decree(tail)};
    }
    static void order(Master &master, RequestId request, admin::Recover recover)
    {
        master->admin({request, std::move(recover)}, master.now(), master.out());
    }
    /// All servers are back from a power cut. Returns the partition that it is about.
    static std::uint32_t cutPower(Master &master)
    {
        Master old;
        old.start();
        master.tree() = old.tree();
        master.becomeMaster();
        const std::uint32_t p = old.partitionOf("n3");
        master.pass(300ms, {});
        for (const char *id : {"n1", "n2", "n3"}) {
            master.tree().servers[NodeId(id)].incarnation = runOf(id, 2);
            master->serversSeen({master.tree().servers}, master.now(), master.out());
            message::Register word;
            word.replicas = {suspect(id, p, 9, 9)};
            master.receive(id, word, 2);
            master.settle();
        }
        return p;
    }
    static void answer(Master &master, const char *id, const message::ReplicaReport &report,
        std::uint64_t start = 2)
    {
        for (const Envelope &envelope : master.out().send) {
            const auto *asked = std::get_if<message::Inquiry>(&envelope.message);
            if (asked && envelope.to == NodeId(id)) {
                const message::Inventory inventory{asked->epoch, asked->nonce, {report}};
                master.receive(id, inventory, start);
                return;
            }
        }
        QFAIL("it was not asked");
    }
};

namespace {

const NodeId kPrimary("n2");

struct Stage {
    Stage()
    {
        surroundings.self = NodeId("n1");
        surroundings.incarnation = runOf("n1", 2);
        StoredReplica stored;
        stored.meta.suspect = true;
        stored.meta.applied = Decree(4);
        stored.meta.appliedTerm = Term(1);
        replica = std::make_unique<Replica>(surroundings, std::move(stored));
        replica->start(out);
    }
    void configure(std::uint64_t version, const NodeId &primary, bool isMember, bool isOk = false)
    {
        PartitionRecord record;
        record.version = Version(version);
        record.term = Term(version);
        record.primary = primary;
        record.incarnation = runOf(primary.text.c_str(), primary == kPrimary ? 1 : 2);
        record.suspectOk = isOk;
        if (isMember)
            record.inSync.push_back({NodeId("n1"), uidAt("n1", 0)});
        record.inSync.push_back({kPrimary, uidAt("n2", 0)});
        out = Output();
        out.ticket = Ticket(version);
        replica->configure(record, Instant(10s), out);
    }
    void receive(const Message &message)
    {
        out = Output();
        out.ticket = Ticket(100);
        replica->receive({kPrimary, runOf("n2"), message}, Instant(10s), out);
    }

    Surroundings surroundings;
    std::unique_ptr<Replica> replica;
    Output out;
};

} // namespace

void TestSuspect::itIsNoMemberAndGrantsNothing()
{
    Stage stage;
    QVERIFY(!std::get<lease::Publish>(stage.out.lease.at(0)).fit);
    stage.receive(
        message::View{PartitionId(), Term(3), SyncId(1), uidAt("n1", 0), Decree(4), Decree(4), {}});
    const auto *nack = std::get_if<message::Nack>(&stage.out.send.at(0).message);
    QVERIFY(nack && nack->refusal == message::Refusal::Unfit);
}

void TestSuspect::itLearnsAsAnotherCopyOnceItIsNoMember()
{
    Stage stage;
    const message::Learn learn{PartitionId(), Term(3), SyncId(1), Decree(0)};
    stage.configure(3, kPrimary, true);
    stage.receive(learn);
    QVERIFY(stage.replica->isSuspect() && stage.out.send.empty());
    stage.configure(4, kPrimary, false);
    stage.receive({message::Learn{PartitionId(), Term(4), SyncId(1), Decree(0)}});
    QVERIFY(!stage.replica->isSuspect());
    QVERIFY(stage.replica->uid() == uidOfCopy(runOf("n1").store, PartitionId(), 2));
    QVERIFY(std::get<store::Meta>(stage.out.store.at(0)).sync);
}

void TestSuspect::itBeginsATermThatSaysSoAndNoOther()
{
    Stage stage;
    stage.configure(5, NodeId("n1"), true);
    QVERIFY(stage.replica->report().leading == Term() && stage.replica->isSuspect());
    stage.configure(6, NodeId("n1"), true, true);
    QVERIFY(stage.replica->report().leading == Term(6) && !stage.replica->isSuspect());
}

void TestSuspect::theMasterWaitsForAMemberThatIsWhole()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    const Version before = master.record(p).version;
    master.beat("n1", {suspect("n1", p, 9, 9)});
    master.beat("n2", {suspect("n2", p, 9, 9)});
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(p).version, before);
    master.registerServer("n3", 2);
    QCOMPARE(master.record(p).primary, NodeId("n3"));
    QVERIFY(!master.record(p).suspectOk);
}

void TestSuspect::ofSuspectsAloneTheLongestIsChosenWhenAllWereAsked()
{
    Master master;
    const std::uint32_t p = cutPower(master);
    const Version before = master.record(p).version;
    answer(master, "n1", suspect("n1", p, 4, 30));
    answer(master, "n2", suspect("n2", p, 5, 20));
    master.settle();
    QCOMPARE(master.record(p).version, before);
    answer(master, "n3", suspect("n3", p, 5, 19));
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n2"));
    QVERIFY(master.record(p).suspectOk && master.record(p).inSync.size() == 3);
}

void TestSuspect::aHalfCopyIsNotChosen()
{
    Master master;
    const std::uint32_t p = cutPower(master);
    answer(master, "n1", suspect("n1", p, 4, 30));
    answer(master, "n2", suspect("n2", p, 6, 40, true));
    answer(master, "n3", suspect("n3", p, 3, 50));
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n1"));
}

/// The master stood still, and registrations of before an earlier epoch were waiting.
void TestSuspect::theLatestWordCountsInWhateverItCame()
{
    Master old;
    old.start();
    Master master;
    master.tree() = old.tree();
    master.becomeMaster();
    const std::uint32_t p = old.partitionOf("n3");
    message::Register word;
    word.sequence = 7;
    for (const char *id : {"n1", "n2"}) {
        word.replicas = {suspect(id, p, 9, 9)};
        master.receive(id, word);
    }
    word.sequence = 8;
    word.replicas.clear();
    master.receive("n2", word);
    word.sequence = 6;
    word.replicas = {suspect("n2", p, 9, 9)};
    master.receive("n2", word);
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n2"));
}

void TestSuspect::aCopyThatDiffersIsBegunAgain()
{
    Stage stage;
    stage.configure(3, kPrimary, false);
    stage.receive(message::Learn{PartitionId(), Term(3), SyncId(1), Decree(9)});
    message::Chunk chunk{
        PartitionId(), Term(3), SyncId(1), 0, {{"k", "1", Decree(5)}}, true, Decree(12), Term(2)};
    chunk.digest = 4711;
    stage.receive(chunk);
    const auto *nack = std::get_if<message::Nack>(&stage.out.send.at(0).message);
    QVERIFY(nack && nack->refusal == message::Refusal::Resync);
    QVERIFY(stage.out.notices.at(0).kind == NoticeKind::DigestMismatch);
    QVERIFY(stage.replica->log().meta().copying);
}

void TestSuspect::whatWasGivenUpIsCopiedAnew()
{
    Stage stage;
    stage.configure(3, kPrimary, false);
    stage.receive(message::Learn{PartitionId(), Term(3), SyncId(1), Decree(0), Term(2)});
    QVERIFY(stage.replica->log().meta().copying);   // it applied something of term 1
    QCOMPARE(stage.replica->log().meta().life, 2U); // which a machine crash must not bring back
}

namespace {

/// n3 leads it, and is alone in sync.
std::uint32_t leaveAlone(Master &master)
{
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    PartitionRecord record = master.record(p);
    master.request(NodeId("n3"), record, message::ChangeKind::Remove,
        {*record.member(NodeId("n1")), *record.member(NodeId("n2"))});
    master.settle();
    return p;
}

/// Nor is n3 there any more.
std::uint32_t loseTheLastCopy(Master &master)
{
    const std::uint32_t p = leaveAlone(master);
    master.prove("n3");
    master.settle();
    return p;
}

} // namespace

void TestSuspect::onlyAHumanGoesOnWithoutTheCopies()
{
    Master master;
    const std::uint32_t p = loseTheLastCopy(master);
    master.clear();
    message::Register fresh;
    fresh.replicas = {{PartitionId(p), Uid(99), Term(), Term(), Version()}};
    master.receive("n3", fresh, 2);
    master.settle();
    const Version before = master.record(p).version;
    QVERIFY(std::any_of(master.out().notices.begin(), master.out().notices.end(),
        [](const Notice &notice) { return notice.kind == NoticeKind::Stranded; }));
    QVERIFY(master->status()->why.find("kvctl recover") != std::string::npos);
    QCOMPARE(master.record(p).version, before);

    order(master, RequestId(5), {PartitionId(p), {}});
    answer(master, "n1",
        {PartitionId(p), uidAt("n1", p), Term(), Term(), Version(), false, false, Term(3),
            Decree(8)},
        1);
    answer(master, "n2",
        {PartitionId(p), uidAt("n2", p), Term(), Term(), Version(), false, false, Term(3),
            Decree(9)},
        1);
    answer(master, "n3", fresh.replicas[0], 2);
    master.settle();
    const PartitionRecord &record = master.record(p);
    QCOMPARE(record.primary, NodeId("n2"));
    QVERIFY(record.suspectOk && record.recovered == record.term && record.inSync.size() == 1);
    QVERIFY(std::any_of(master.out().reply.begin(), master.out().reply.end(),
        [](const Reply &r) { return r.request == RequestId(5) && r.status == Status::Ok; }));
}

void TestSuspect::whatMayBeServingIsNotRecovered()
{
    Master master;
    const std::uint32_t p = leaveAlone(master);
    master.pass(400ms, {"n1", "n2"}); // n3 is silent, no more
    master.clear();
    order(master, RequestId(5), {PartitionId(p), {}});
    QVERIFY(master.out().reply.at(0).status == Status::Conflict);
    master.clear();
    order(master, RequestId(6), {PartitionId(p), {NodeId("n3")}});
    QVERIFY(master.out().reply.empty());
    QVERIFY(!master.out().send.empty());
}

QTEST_APPLESS_MAIN(TestSuspect)
#include "tst_suspect.moc"
