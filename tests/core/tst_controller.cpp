// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include <QtTest>
#include <algorithm>

using namespace core;

namespace {

Incarnation runOf(const char *id, std::uint64_t start = 1)
{
    return {StoreId(static_cast<std::uint64_t>(id[1])), start};
}

Uid uidAt(const char *id, std::uint32_t partition)
{
    return uidOfCopy(runOf(id).store, PartitionId(partition), 1);
}

/// The controller of n1, with a ZooKeeper that does as it is told.
class Master
{
public:
    explicit Master(std::uint32_t expect = 3, std::uint32_t partitions = 6)
        : m_surroundings{NodeId("n1"), runOf("n1"), Instant(), Timing(), ClusterConfig(), Limits(),
            {}, {}, {}}
        , m_controller(m_surroundings, message::Register(), expect)
    {
        m_surroundings.config.partitions = partitions;
        m_tree.ok = true;
    }
    Controller *operator->() { return &m_controller; }
    Surroundings &surroundings() { return m_surroundings; }
    [[nodiscard]] Instant now() const { return m_now; }
    zk::Loaded &tree() { return m_tree; }
    Output &out() { return m_out; }
    void clear() { m_out = Output(); }

    /// What was asked of ZooKeeper and not answered yet.
    template <typename Request>
    [[nodiscard]] const Request *asked() const
    {
        return m_out.zookeeper.empty() ? nullptr : std::get_if<Request>(&m_out.zookeeper.back());
    }
    void answerLoad()
    {
        m_tree.nonce = asked<zk::Load>()->nonce;
        m_out.zookeeper.clear();
        m_controller.loaded(m_tree, m_now, m_out);
    }
    void happens(const zk::Commit &commit)
    {
        ++m_tree.controlVersion;
        m_tree.control = commit.control;
        for (const PartitionRecord &record : commit.records) {
            std::erase_if(m_tree.records,
                [&](const PartitionRecord &old) { return old.partition == record.partition; });
            m_tree.records.push_back(record);
        }
        for (const auto &[id, entry] : commit.nodes)
            m_tree.nodes[id] = entry;
        if (commit.status)
            m_tree.status = commit.status;
    }
    zk::Commit answerCommit(zk::Outcome outcome = zk::Outcome::Done)
    {
        const zk::Commit commit = *asked<zk::Commit>();
        m_out.zookeeper.clear();
        if (outcome == zk::Outcome::Done)
            happens(commit);
        m_controller.committed({commit.nonce, outcome}, m_now, m_out);
        return commit;
    }
    void settle()
    {
        while (asked<zk::Commit>())
            answerCommit();
    }
    void becomeMaster()
    {
        m_controller.takeOver(m_tree.control.epoch, m_now, m_out);
        answerLoad();
        answerCommit();
    }
    void receive(const char *from, Message message, std::uint64_t start = 1)
    {
        m_controller.receive({NodeId(from), runOf(from, start), std::move(message)}, m_now, m_out);
    }
    void registerServer(const char *id, std::uint64_t start = 1)
    {
        message::Register first;
        first.server.address = std::string(id) + ":1";
        m_tree.servers[NodeId(id)].incarnation = runOf(id, start);
        m_controller.serversSeen({m_tree.servers}, m_now, m_out);
        receive(id, first, start);
        settle();
    }
    /// Everybody named beats each 50 ms.
    void pass(Duration time, std::initializer_list<const char *> alive)
    {
        for (const Instant end = m_now + time; m_now < end;) {
            m_now += 10ms;
            if ((m_now.time_since_epoch() / 1ms) % 50 == 0) {
                for (const char *id : alive)
                    beat(id, {});
            }
            m_controller.tick(m_now, m_out);
            settle();
        }
    }
    void beat(const char *id, std::vector<message::ReplicaReport> changed, std::uint64_t start = 1)
    {
        receive(id, message::Beat{m_controller.epoch(), ++m_sequence, std::move(changed)}, start);
    }
    /// Three servers, all assigned, n1 master of epoch 1.
    void start()
    {
        becomeMaster();
        for (const char *id : {"n1", "n2", "n3"})
            registerServer(id);
        clear();
    }
    void prove(const char *id, std::uint64_t start = 1)
    {
        m_surroundings.proofs.add(NodeId(id), runOf(id, start));
        m_controller.proven(NodeId(id), runOf(id, start), m_now, m_out);
    }
    [[nodiscard]] const PartitionRecord &record(std::uint32_t partition)
    {
        return m_controller.records()[partition];
    }
    [[nodiscard]] std::uint32_t partitionOf(const char *primary)
    {
        for (const PartitionRecord &record : m_controller.records()) {
            if (record.primary == NodeId(primary))
                return record.partition.value;
        }
        return ~0u;
    }
    void request(const char *from, const PartitionRecord &record, message::ChangeKind kind,
        std::vector<Member> members, bool bump = false)
    {
        receive(from,
            message::ChangeRequests{
                {{record.partition, record.version, record.term, kind, members, bump}}});
    }

private:
    Surroundings m_surroundings;
    Controller m_controller;
    zk::Loaded m_tree;
    Output m_out;
    Instant m_now;
    std::uint64_t m_sequence = 0;
};

/// The last push of that partition to that server, if there was one.
std::optional<PartitionRecord> pushed(const Output &out, const char *to, std::uint32_t partition)
{
    std::optional<PartitionRecord> last;
    for (const Envelope &envelope : out.send) {
        const auto *configure = std::get_if<message::Configure>(&envelope.message);
        if (!configure || envelope.to != NodeId(to))
            continue;
        for (const PartitionRecord &record : configure->records) {
            if (record.partition == PartitionId(partition))
                last = record;
        }
    }
    return last;
}

bool announced(const Output &out, const char *to)
{
    return std::any_of(out.send.begin(), out.send.end(), [to](const Envelope &envelope) {
        return envelope.to == NodeId(to)
            && std::holds_alternative<message::Configure>(envelope.message);
    });
}

} // namespace

class TestController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverWithOneCommitUnderTheNextEpoch();
    void endsAsAFollowerIfAnotherWasFaster();
    void finishesATakeoverWhoseOutcomeWasUnknown();
    void aTakeoverCarriesTheFailoverOfTheDeadMaster();
    void announcesItselfUntilEachHasRegistered();
    void theFirstAssignmentWaitsForTheExpectedServers();
    void withoutExpectationItWaitsForAQuiet();
    void aRegistrationIsAnsweredWithAllRecords();
    void anEarlierRunIsIgnored();
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
    void aRemovalIsGrantedToThePrimaryAlone();
    void thePrimaryAndTheLastAreNeverRemoved();
    void aLearnerIsAddedWithTheUidThatItReports();
    void aBumpRaisesTheVersionAlone();
    void nobodyIsAnsweredBeforeTheCommitIsDone();
    void afterAnUnknownOutcomeItReadsAndPushesWhatItFinds();
    void resignsWhenRefused();
    void resignsWhenItSeesAHigherEpoch();
    void takesOverAnewWhenItsSessionHasExpired();
    void aLaggingServerGetsItsRecordsAgain();
    void aJoiningServerGetsItsShareAfterAWhile();
    void commitsStaySmall();
    void aPauseOfItsOwnIsNoSilenceOfTheOthers();
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

void TestController::aTakeoverCarriesTheFailoverOfTheDeadMaster()
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
    QVERIFY(pushed(master.out(), primary, partition));
}

void TestController::announcesItselfUntilEachHasRegistered()
{
    Master master;
    master.tree().servers[NodeId("n2")] = {};
    master.becomeMaster();
    QVERIFY(announced(master.out(), "n2"));
    QVERIFY(announced(master.out(), "n1"));
    master.clear();
    master.pass(110ms, {});
    QVERIFY(announced(master.out(), "n2"));
    master.registerServer("n2");
    master.clear();
    master.pass(110ms, {"n2"});
    QVERIFY(!announced(master.out(), "n2"));
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
        QVERIFY(pushed(master.out(), "n4", p));
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
    QVERIFY(!pushed(master.out(), "n2", 0));
    QVERIFY(master->nodes().at(NodeId("n2")).incarnation == runOf("n2", 5));
}

void TestController::aProvenDeathMovesItsPrimariesInOneCommit()
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
    QVERIFY(pushed(master.out(), record.primary.text.c_str(), partition) == record);
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

void TestController::aSilentServerIsSuspectedAndItsPrimariesMove()
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

void TestController::aSuspectWithoutSessionIsDown()
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

void TestController::aFarewellIsStopped()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.receive("n3", message::Farewell());
    master.settle();
    QCOMPARE(master->nodes().at(NodeId("n3")).evidence, Evidence::Stopped);
    QVERIFY(master.record(partition).primary != NodeId("n3"));
}

void TestController::aRestartedPrimaryIsReplaced()
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

void TestController::aPrimaryThatDoesNotLeadIsReplaced()
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

void TestController::anInstallationKeepsTheMembers()
{
    Master master;
    master.start();
    const std::uint32_t partition = master.partitionOf("n3");
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(partition).inSync.size(), std::size_t(3));
    QVERIFY(master.record(partition).dead == std::vector<NodeId>{NodeId("n3")});
}

void TestController::aWipedMemberIsNeverInstalled()
{
    Master master;
    master.start();
    const std::uint32_t p = master.partitionOf("n3");
    master.beat("n2", {{PartitionId(p), Uid(99), Term(), Term(), Version()}});
    master.prove("n3");
    master.settle();
    QCOMPARE(master.record(p).primary, NodeId("n1"));
}

void TestController::withoutACandidateTheRecordStays()
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

void TestController::whenAllWereDownTheFirstWaitsForTheOthers()
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

void TestController::aRemovalIsGrantedToThePrimaryAlone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    const char *other = before.primary == NodeId("n1") ? "n2" : "n1";
    const Member gone = before.primary == NodeId("n3") ? before.inSync[0] : before.inSync[2];
    master.request(other, before, message::ChangeKind::Remove, {gone});
    master.settle();
    QVERIFY(master.record(0) == before);
    QVERIFY(pushed(master.out(), other, 0) == before);

    master.request(before.primary.text.c_str(), before, message::ChangeKind::Remove, {gone});
    master.settle();
    QVERIFY(!master.record(0).member(gone.id));
    QCOMPARE(master.record(0).version, Version(2));
    QCOMPARE(master.record(0).term, Term(1));
    QVERIFY(pushed(master.out(), before.primary.text.c_str(), 0) == master.record(0));

    PartitionRecord stale = before; // the same again, late
    master.request(before.primary.text.c_str(), stale, message::ChangeKind::Remove,
        {before.inSync[0], before.inSync[1], before.inSync[2]});
    master.settle();
    QCOMPARE(master.record(0).version, Version(2));
}

void TestController::thePrimaryAndTheLastAreNeverRemoved()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    master.request(before.primary.text.c_str(), before, message::ChangeKind::Remove, before.inSync);
    master.settle();
    QCOMPARE(master.record(0).inSync.size(), std::size_t(1));
    QVERIFY(master.record(0).member(before.primary));
}

void TestController::aLearnerIsAddedWithTheUidThatItReports()
{
    Master master;
    master.start();
    const std::string primary = master.record(0).primary.text;
    const char *learner = primary == "n3" ? "n2" : "n3";
    master.request(primary.c_str(), master.record(0), message::ChangeKind::Remove,
        {*master.record(0).member(NodeId(learner))});
    master.settle();
    const PartitionRecord without = master.record(0);

    master.request(primary.c_str(), without, message::ChangeKind::Add, {{NodeId(learner), Uid(9)}});
    master.settle();
    QVERIFY(master.record(0) == without);
    master.beat(learner, {{PartitionId(0), Uid(9), Term(1), Term(), Version(2)}});
    master.request(primary.c_str(), without, message::ChangeKind::Add, {{NodeId(learner), Uid(9)}});
    master.settle();
    QCOMPARE(master.record(0).member(NodeId(learner))->uid, Uid(9));
    QVERIFY(std::is_sorted(master.record(0).inSync.begin(), master.record(0).inSync.end(),
        [](const Member &a, const Member &b) { return a.id < b.id; }));
}

void TestController::aBumpRaisesTheVersionAlone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    master.request(before.primary.text.c_str(), before, message::ChangeKind::Remove,
        {{NodeId("n9"), Uid(9)}}, true);
    master.settle();
    PartitionRecord expected = before;
    expected.version = Version(2);
    QVERIFY(master.record(0) == expected);
}

void TestController::nobodyIsAnsweredBeforeTheCommitIsDone()
{
    Master master;
    master.start();
    const PartitionRecord before = master.record(0);
    const Member gone = before.primary == NodeId("n3") ? before.inSync[0] : before.inSync[2];
    master.request(before.primary.text.c_str(), before, message::ChangeKind::Remove, {gone});
    QVERIFY(!pushed(master.out(), before.primary.text.c_str(), 0));
    QVERIFY(master.record(0) == before);
    master.prove("n3"); // is decided in the next round, after this commit
    QCOMPARE(master.out().zookeeper.size(), std::size_t(1));
    master.answerCommit();
    QVERIFY(pushed(master.out(), before.primary.text.c_str(), 0));
    QVERIFY(master.asked<zk::Commit>());
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
    QVERIFY(!pushed(master.out(), "n1", p));
    master.answerLoad();
    QVERIFY(master.record(p).primary != NodeId("n3"));
    QVERIFY(pushed(master.out(), "n1", p) == master.record(p));
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
    QVERIFY(pushed(master.out(), "n2", 4));
    QVERIFY(!pushed(master.out(), "n2", 3));
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

void TestController::aPauseOfItsOwnIsNoSilenceOfTheOthers()
{
    Master master;
    master.start();
    master->tick(master.now() + 10s, master.out());
    QVERIFY(!master.asked<zk::Commit>());
}

QTEST_GUILESS_MAIN(TestController)
#include "tst_controller.moc"
