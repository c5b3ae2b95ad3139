// SPDX-License-Identifier: Apache-2.0
#include "stepstory.h"

#include "core/membership.h"

#include <QtTest>

using namespace core;
using namespace story;

namespace {

const NodeId kSelf("n3");
const Incarnation kMasterRun{StoreId(1), 4};

/// A server n3 that has read that n1 is master of epoch 5.
class Follower
{
public:
    Follower()
        : m_surroundings{kSelf, Incarnation{StoreId(3), 1}, Instant(), Timing(), ClusterConfig(),
            Limits(), {}, {}, {}, {}}
        , m_membership(m_surroundings, message::Register())
    {
    }
    Membership &operator*() { return m_membership; }
    Membership *operator->() { return &m_membership; }
    Surroundings &surroundings() { return m_surroundings; }
    [[nodiscard]] Instant now() const { return m_now; }

    /// Ticks each 10 ms; what went out.
    Output pass(Duration time)
    {
        Output out;
        for (const Instant end = m_now + time; m_now < end;) {
            m_now += 10ms;
            m_membership.tick(m_now, out);
        }
        note(out);
        return out;
    }
    Output load(std::uint64_t epoch, const char *master, Incarnation run = kMasterRun)
    {
        zk::Loaded loaded;
        loaded.ok = true;
        loaded.nonce = std::get<zk::Load>(pass(10ms).zookeeper.at(0)).nonce;
        loaded.control.epoch = Epoch(epoch);
        loaded.control.master = NodeId(master);
        loaded.control.incarnation = run;
        Output out;
        m_membership.loaded(loaded, m_now, out);
        note(out);
        return out;
    }
    Output hear(const char *from, Message message)
    {
        Output out;
        m_membership.receive({NodeId(from), kMasterRun, std::move(message)}, m_now, out);
        note(out);
        return out;
    }
    void answer(std::uint64_t sequence)
    {
        hear(
            "n1", message::BeatAnswer{Epoch(5), sequence, Revision(9), m_surroundings.incarnation});
    }
    /// The master has its last registration.
    void beRegistered() { answer(m_lastRegister); }
    [[nodiscard]] std::uint64_t lastRegister() const { return m_lastRegister; }
    void report(std::uint32_t partition, std::uint64_t version)
    {
        m_membership.report({PartitionId(partition), Uid(1), Term(1), Term(), Version(version)});
    }

private:
    void note(const Output &out)
    {
        for (const auto &word : sent<message::Register>(out))
            m_lastRegister = word.sequence;
    }

    Surroundings m_surroundings;
    Membership m_membership;
    Instant m_now;
    std::uint64_t m_lastRegister = 0;
};

message::Configure announcement(std::uint64_t epoch)
{
    message::Configure configure;
    configure.epoch = Epoch(epoch);
    return configure;
}

} // namespace

class TestMembership : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsZooKeeperFirstAndAgainIfThatFails();
    void asksAgainWhatIsNeverAnswered();
    void registersUntilItIsAnsweredThenBeats();
    void aBeatTellsWhatHasChangedSinceTheLastAnswer();
    void whatChangedAfterTheFirstRegistrationIsToldAgain();
    void theAnswerToAnEarlierRunIsNotItsOwn();
    void anOldRegistrationDoesNotCountWithANewMaster();
    void followsAHigherEpochAtOnceAndNeverALowerOne();
    void wantsMasteryWithoutAMaster();
    void wantsMasteryOfItsOwnEarlierRun();
    void wantsMasteryAtOnceAfterAProof();
    void theProofOfAnEarlierRunIsNone();
    void wantsMasteryOfASilentMaster();
    void waitsForThoseBeforeIt();
    void whoIsNoCandidateLetsThemGoFirst();
    void afterItsOwnPauseTheMasterIsNotSilent();
    void aTryIsFollowedByADelay();
    void silenceMakesItRegisterAgain();
    void proofsOfStrangersAreBounded();
    void detectionSessionWaitsForTheEndOfTheMastersSession();
};

void TestMembership::readsZooKeeperFirstAndAgainIfThatFails()
{
    Follower follower;
    const Output out = follower.pass(200ms);
    QCOMPARE(out.zookeeper.size(), std::size_t(1));
    QVERIFY(!follower->wantsMastery(follower.now()));
    zk::Loaded failed;
    failed.nonce = std::get<zk::Load>(out.zookeeper[0]).nonce;
    Output none;
    follower->loaded(failed, follower.now(), none);
    QVERIFY(!follower->wantsMastery(follower.now()));
    QCOMPARE(follower.pass(60ms).zookeeper.size(), std::size_t(1));
}

void TestMembership::asksAgainWhatIsNeverAnswered()
{
    Follower follower;
    QCOMPARE(follower.pass(2100ms).zookeeper.size(), std::size_t(3));
}

void TestMembership::registersUntilItIsAnsweredThenBeats()
{
    Follower follower;
    follower.report(2, 1);
    const Output first = follower.load(5, "n1");
    QCOMPARE(sent<message::Register>(first, "n1").size(), std::size_t(1));
    QCOMPARE(sent<message::Register>(first, "n1")[0].replicas.size(), std::size_t(1));
    const Output waiting = follower.pass(100ms);
    QCOMPARE(sent<message::Register>(waiting, "n1").size(), std::size_t(2));
    QVERIFY(sent<message::Beat>(waiting, "n1").empty());

    QVERIFY(!follower->isRegistered());
    follower.beRegistered();
    QVERIFY(follower->isRegistered());
    const Output beating = follower.pass(100ms);
    QVERIFY(sent<message::Register>(beating, "n1").empty());
    const auto beats = sent<message::Beat>(beating, "n1");
    QCOMPARE(beats.size(), std::size_t(2));
    QCOMPARE(beats[0].epoch, Epoch(5));
    QVERIFY(beats[1].sequence > beats[0].sequence);
}

void TestMembership::aBeatTellsWhatHasChangedSinceTheLastAnswer()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    follower.report(2, 1);
    const auto first = sent<message::Beat>(follower.pass(50ms), "n1");
    QCOMPARE(first[0].changed.size(), std::size_t(1));
    follower.report(3, 1);
    const auto second = sent<message::Beat>(follower.pass(50ms), "n1");
    QCOMPARE(second[0].changed.size(), std::size_t(2));
    follower.answer(first[0].sequence);
    const auto third = sent<message::Beat>(follower.pass(50ms), "n1");
    QCOMPARE(third[0].changed.size(), std::size_t(1));
    QCOMPARE(third[0].changed[0].partition, PartitionId(3));
    follower.answer(third[0].sequence);
    follower.report(3, 1); // as it was
    QVERIFY(sent<message::Beat>(follower.pass(50ms), "n1")[0].changed.empty());
}

void TestMembership::whatChangedAfterTheFirstRegistrationIsToldAgain()
{
    Follower follower;
    follower.report(2, 1);
    follower.load(5, "n1");
    follower.report(2, 2);
    const std::uint64_t first = follower.lastRegister();
    follower.pass(50ms); // another registration, which is lost
    follower.answer(first);
    const auto beats = sent<message::Beat>(follower.pass(50ms), "n1");
    QCOMPARE(beats[0].changed.size(), std::size_t(1));
    QCOMPARE(beats[0].changed[0].version, Version(2));
}

void TestMembership::theAnswerToAnEarlierRunIsNotItsOwn()
{
    Follower follower;
    follower.load(5, "n1");
    const Incarnation earlier{follower.surroundings().incarnation.store, 0};
    follower.hear("n1", message::BeatAnswer{Epoch(5), 1000, Revision(9), earlier});
    QVERIFY(!follower->isRegistered());
    follower.beRegistered();
    follower.report(2, 1);
    QCOMPARE(sent<message::Beat>(follower.pass(50ms), "n1")[0].changed.size(), std::size_t(1));
}

void TestMembership::anOldRegistrationDoesNotCountWithANewMaster()
{
    Follower follower;
    follower.load(5, "n1");
    const std::uint64_t old = follower.lastRegister();
    follower.report(2, 1);
    follower.hear("n1", announcement(6));
    // What was sent in epoch 5 has come late, and lacks the report.
    follower.hear(
        "n1", message::BeatAnswer{Epoch(6), old, Revision(9), follower.surroundings().incarnation});
    QVERIFY(!follower->isRegistered());
    const auto again = sent<message::Register>(follower.pass(50ms), "n1");
    QCOMPARE(again.at(0).replicas.size(), std::size_t(1));
}

void TestMembership::followsAHigherEpochAtOnceAndNeverALowerOne()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    QVERIFY(follower.hear("n2", announcement(4)).send.empty());
    QCOMPARE(follower->master(), NodeId("n1"));
    const Output out = follower.hear("n2", announcement(6));
    QCOMPARE(sent<message::Register>(out, "n2").size(), std::size_t(1));
    QCOMPARE(follower->master(), NodeId("n2"));
    QCOMPARE(follower->epoch(), Epoch(6));
    QVERIFY(!follower->isRegistered());
    QVERIFY(follower.hear("n1", announcement(5)).send.empty());
    QCOMPARE(follower->master(), NodeId("n2"));
}

void TestMembership::wantsMasteryWithoutAMaster()
{
    Follower follower;
    follower.load(0, "");
    QVERIFY(follower->wantsMastery(follower.now()));
}

void TestMembership::wantsMasteryOfItsOwnEarlierRun()
{
    Follower follower;
    follower.load(5, "n3");
    QVERIFY(follower->wantsMastery(follower.now()));
}

void TestMembership::wantsMasteryAtOnceAfterAProof()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    QVERIFY(!follower->wantsMastery(follower.now()));
    follower.surroundings().proofs.add(NodeId("n1"), kMasterRun);
    follower->proven(NodeId("n1"), kMasterRun, follower.now());
    QVERIFY(follower->wantsMastery(follower.now()));
}

void TestMembership::theProofOfAnEarlierRunIsNone()
{
    Follower follower;
    follower.load(5, "n1");
    const Incarnation earlier{kMasterRun.store, kMasterRun.start - 1};
    follower.surroundings().proofs.add(NodeId("n1"), earlier);
    follower->proven(NodeId("n1"), earlier, follower.now());
    QVERIFY(!follower->wantsMastery(follower.now()));
}

void TestMembership::wantsMasteryOfASilentMaster()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    follower.pass(250ms);
    QVERIFY(!follower->wantsMastery(follower.now()));
    follower.pass(10ms);
    QVERIFY(follower->wantsMastery(follower.now()));
    follower.answer(1);
    QVERIFY(!follower->wantsMastery(follower.now()));
}

void TestMembership::waitsForThoseBeforeIt()
{
    Follower follower;
    for (const char *id : {"n1", "n2", "n4"})
        follower.surroundings().links[NodeId(id)] = kMasterRun;
    follower.load(5, "n1");
    follower.surroundings().proofs.add(NodeId("n1"), kMasterRun);
    follower->proven(NodeId("n1"), kMasterRun, follower.now());
    QVERIFY(follower->isCandidate());
    QVERIFY(!follower->wantsMastery(follower.now() + 39ms));
    QVERIFY(follower->wantsMastery(follower.now() + 40ms));
}

void TestMembership::whoIsNoCandidateLetsThemGoFirst()
{
    Follower follower;
    for (const char *id : {"n1", "n0", "m1", "m2"})
        follower.surroundings().links[NodeId(id)] = kMasterRun;
    follower.load(5, "n1");
    follower.surroundings().proofs.add(NodeId("n1"), kMasterRun);
    follower->proven(NodeId("n1"), kMasterRun, follower.now());
    QVERIFY(!follower->isCandidate());
    QVERIFY(!follower->wantsMastery(follower.now() + 499ms));
    QVERIFY(follower->wantsMastery(follower.now() + 700ms));
    follower.surroundings().links.erase(NodeId("m2"));
    QVERIFY(follower->wantsMastery(follower.now() + 80ms));
}

void TestMembership::afterItsOwnPauseTheMasterIsNotSilent()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    Output out;
    follower->tick(follower.now() + 3s, out);
    QVERIFY(!follower->wantsMastery(follower.now() + 3s));
    QVERIFY(!follower->wantsMastery(follower.now() + 3250ms));
    QVERIFY(follower->wantsMastery(follower.now() + 3251ms));
}

void TestMembership::aTryIsFollowedByADelay()
{
    Follower follower;
    follower.load(0, "");
    follower->tried(follower.now());
    QVERIFY(!follower->wantsMastery(follower.now() + 49ms));
    QVERIFY(follower->wantsMastery(follower.now() + 100ms));
}

void TestMembership::silenceMakesItRegisterAgain()
{
    Follower follower;
    follower.load(5, "n1");
    follower.beRegistered();
    QVERIFY(sent<message::Register>(follower.pass(120ms), "n1").empty());
    QVERIFY(!sent<message::Register>(follower.pass(50ms), "n1").empty());
}

void TestMembership::proofsOfStrangersAreBounded()
{
    Proofs proofs;
    const Incarnation run{StoreId(1), 1};
    for (std::size_t i = 0; i < 2 * Proofs::kMost; ++i)
        QCOMPARE(proofs.add(NodeId("s" + std::to_string(i)), run), i < Proofs::kMost);
    QCOMPARE(proofs.all().size(), Proofs::kMost);
    QVERIFY(proofs.add(NodeId("s0"), {StoreId(1), 2}));
}

void TestMembership::detectionSessionWaitsForTheEndOfTheMastersSession()
{
    Follower follower;
    follower.surroundings().config.detection = Detection::Session;
    std::map<NodeId, ServerEntry> servers;
    servers[NodeId("n1")].incarnation = kMasterRun;
    follower.load(5, "n1");
    follower.beRegistered();
    follower->sessionsSeen(servers);
    follower.pass(5s);
    QVERIFY(!follower->wantsMastery(follower.now()));
    // The ephemeral that an earlier run has left says nothing of this one.
    servers[NodeId("n1")].incarnation = Incarnation{kMasterRun.store, kMasterRun.start - 1};
    follower->sessionsSeen(servers);
    QVERIFY(follower->wantsMastery(follower.now()));
    // Nor is anything wrong while it is heard.
    follower.beRegistered();
    QVERIFY(!follower->wantsMastery(follower.now()));
}

QTEST_GUILESS_MAIN(TestMembership)
#include "tst_membership.moc"
