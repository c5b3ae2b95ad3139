// SPDX-License-Identifier: Apache-2.0
#include "masterstage.h"

#include <QtTest>

#include <algorithm>

using namespace core;

/// ZooKeeper comes back without what stood in it, and servers with what they hold.
class TestLostRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHeldOfALostZooKeeperIsReadAgain();
    void whatServersHoldIsNotGuessedFrom();
    void theCopyThatHasMostIsTakenAtSomebodysWord();
    void theNewRecordIsAboveAllThatWasAdopted();
    void whatNobodyHereHasHeldWaitsAsWell();
    void inTheMiddleOfAFirstAssignmentTheRestIsAssigned();
    void whoMayBeServingIsNotPassedOver();
    void whoServesIsTakenBeforeAnother();
    void thoseThatAreExpectedAreThereOrNamed();
    void allAreRecoveredHoweverMany();

private:
    struct Held {
        const char *id;
        Term seen;
        Term lastTerm;
        Decree tail;
        Version version = {}; ///< of a record it has adopted, if it runs still
        Term leading = {};
    };
    static message::ReplicaReport report(const Held &held, std::uint32_t partition)
    {
        return {PartitionId(partition), uidAt(held.id, partition), held.seen, held.leading,
            held.version, false, false, held.lastTerm, held.tail};
    }
    /// Registers as somebody who holds partitions 0 to `held - 1`.
    static void enter(Master &master, const Held &holder, std::uint32_t held = kPartitions)
    {
        message::Register word;
        word.server.address = std::string(holder.id) + ":1";
        for (std::uint32_t p = 0; p < held; ++p)
            word.replicas.push_back(report(holder, p));
        master.tree().servers[NodeId(holder.id)].incarnation = runOf(holder.id);
        master->serversSeen({master.tree().servers}, master.now(), master.out());
        master.receive(holder.id, word);
        master.settle();
    }
    /// What each of them says to whatever it has been asked since.
    static void answer(Master &master, const std::vector<Held> &all)
    {
        for (const Held &held : all) {
            for (const Envelope &envelope : std::vector(master.out().send)) {
                const auto *asked = std::get_if<message::Inquiry>(&envelope.message);
                if (!asked || envelope.to != NodeId(held.id))
                    continue;
                message::Inventory inventory{asked->epoch, asked->nonce, {}};
                for (const PartitionId partition : asked->partitions)
                    inventory.replicas.push_back(report(held, partition.value));
                master.receive(held.id, inventory);
            }
        }
        master.settle();
    }
    static bool isAnswered(Master &master, Status status)
    {
        return std::any_of(master.out().reply.begin(), master.out().reply.end(),
            [status](const Reply &reply) { return reply.status == status; });
    }

    static constexpr std::uint32_t kPartitions = 2;
    /// n1 was left out early, at the same term.
    const std::vector<Held> m_all{{"n1", Term(3), Term(3), Decree(5)},
        {"n2", Term(3), Term(3), Decree(9)}, {"n3", Term(3), Term(2), Decree(20)}};
};

void TestLostRecords::whatServersHoldIsNotGuessedFrom()
{
    Master master(3, kPartitions);
    master.becomeMaster();
    enter(master, m_all[0]);
    QCOMPARE(master->status()->state, ClusterState::Initializing); // it waits for the others first
    enter(master, m_all[1]);
    enter(master, m_all[2]);
    QVERIFY(master.tree().records.empty());
    QCOMPARE(master->status()->state, ClusterState::Unavailable);
    QVERIFY(master->status()->why.find("n1, n2, n3 have held one") != std::string::npos);
    QVERIFY(master->status()->why.find("kvctl recover") != std::string::npos);
    const auto stranded = std::count_if(master.out().notices.begin(), master.out().notices.end(),
        [](const Notice &notice) { return notice.kind == NoticeKind::Stranded; });
    QCOMPARE(stranded, kPartitions);
}

void TestLostRecords::theCopyThatHasMostIsTakenAtSomebodysWord()
{
    Master master(3, kPartitions);
    master.becomeMaster();
    for (const Held &held : m_all)
        enter(master, held);
    master.clear();
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    QVERIFY(master.tree().records.empty());
    answer(master, m_all);
    for (std::uint32_t p = 0; p < kPartitions; ++p) {
        const PartitionRecord &record = master.record(p);
        QCOMPARE(record.primary, NodeId("n2"));
        QCOMPARE(record.incarnation, runOf("n2"));
        QCOMPARE(record.inSync, (std::vector<Member>{{NodeId("n2"), uidAt("n2", p)}}));
        QCOMPARE(record.term, Term(1'000'000)); // nobody who is away has been so far
        QVERIFY(record.suspectOk && record.recovered == record.term);
        QCOMPARE(record.wanted.size(), std::size_t(3));
    }
    QVERIFY(isAnswered(master, Status::Ok));
}

void TestLostRecords::theNewRecordIsAboveAllThatWasAdopted()
{
    Master master(1, kPartitions);
    master.becomeMaster();
    const Held running{"n1", Term(3), Term(3), Decree(5), Version(2'000'017)};
    enter(master, running);
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    answer(master, {running});
    QCOMPARE(master.record(0).version, Version(3'000'000));
    QCOMPARE(master.record(0).term, Term(3'000'000));
}

void TestLostRecords::whatNobodyHereHasHeldWaitsAsWell()
{
    Master master(1, kPartitions);
    master.becomeMaster();
    enter(master, m_all[0], 1); // of the other partition there may be copies elsewhere
    QVERIFY(master.tree().records.empty());
    QVERIFY(master->status()->why.find("1 partitions more") != std::string::npos);
}

void TestLostRecords::inTheMiddleOfAFirstAssignmentTheRestIsAssigned()
{
    Master old;
    old.start();
    Master master;
    master.tree() = old.tree();
    std::erase_if(master.tree().records,
        [](const PartitionRecord &record) { return record.partition != PartitionId(0); });
    master.becomeMaster();
    for (const Held &held : m_all)
        enter(master, held, 1);
    QCOMPARE(master.tree().records.size(), std::size_t(6));
    QCOMPARE(master.record(5).inSync.size(), std::size_t(3));
}

void TestLostRecords::whoMayBeServingIsNotPassedOver()
{
    Master master(1, kPartitions);
    master.becomeMaster();
    master.tree().servers[NodeId("n3")].incarnation = runOf("n3"); // and does not register
    enter(master, m_all[0]);
    master.clear();
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    QVERIFY(isAnswered(master, Status::Conflict));
    master.clear();
    master->admin({RequestId(6), admin::Recover{{}, {NodeId("n3")}}}, master.now(), master.out());
    answer(master, m_all);
    QCOMPARE(master.record(0).primary, NodeId("n1"));
}

void TestLostRecords::whoServesIsTakenBeforeAnother()
{
    const std::vector<Held> both{{"n1", Term(3), Term(3), Decree(9)},
        {"n2", Term(3), Term(3), Decree(9), Version(9), Term(3)}};
    Master master(2, kPartitions);
    master.becomeMaster();
    for (const Held &held : both)
        enter(master, held);
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    answer(master, both);
    QCOMPARE(master.record(0).primary, NodeId("n2"));
}

void TestLostRecords::thoseThatAreExpectedAreThereOrNamed()
{
    Master master(3, kPartitions);
    master.becomeMaster();
    enter(master, m_all[0]);
    master.clear();
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    QVERIFY(isAnswered(master, Status::Conflict));
    master->admin({RequestId(6), admin::Recover{{}, {NodeId("n2"), NodeId("n3")}}}, master.now(),
        master.out());
    answer(master, {m_all[0]});
    QCOMPARE(master.record(0).primary, NodeId("n1"));
}

/// More than one commit to ZooKeeper has room for.
void TestLostRecords::allAreRecoveredHoweverMany()
{
    constexpr std::uint32_t kMany = 4096;
    Master master(1, kMany);
    master.becomeMaster();
    enter(master, m_all[0], kMany);
    master.clear();
    master->admin({RequestId(5), admin::Recover{}}, master.now(), master.out());
    for (int round = 0; round < 20 && !isAnswered(master, Status::Ok); ++round) {
        answer(master, {m_all[0]});
        master.pass(20ms, {"n1"});
    }
    QVERIFY(isAnswered(master, Status::Ok));
    QCOMPARE(master.tree().records.size(), std::size_t(kMany));
}

/// The new one's control has come to the same version.
void TestLostRecords::whatIsHeldOfALostZooKeeperIsReadAgain()
{
    Master master;
    master.tree().control.epoch = Epoch(7);
    master.tree().control.master = NodeId("n2");
    master.tree().controlVersion = 41;
    master->standBy(Revision(41), master.now(), master.out());
    master->standBy(Revision(41), master.now() + 200ms, master.out());
    master.answerLoad(); // it stands by, warm
    master.tree().control.epoch = Epoch(9);
    master.tree().control.master = NodeId("n3");
    master.tree().records.clear();
    master->takeOver(Epoch(9), master.now(), master.out());
    QVERIFY(master.asked<zk::Load>()->held);
    master.answerLoad();
    QVERIFY(master.asked<zk::Load>() && !master.asked<zk::Load>()->held);
    master.answerLoad();
    const auto *commit = master.asked<zk::Commit>();
    QVERIFY(commit && commit->control.epoch == Epoch(10));
    QVERIFY(commit->records.empty());
}

QTEST_APPLESS_MAIN(TestLostRecords)
#include "tst_lostrecords.moc"
