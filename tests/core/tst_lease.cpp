// SPDX-License-Identifier: Apache-2.0
#include "core/heldanswers.h"
#include "core/lease.h"

#include <QtTest>

using namespace core;

namespace {

const NodeId kA("a");
const NodeId kB("b");
const Incarnation kRunA{StoreId(1), 1};
const Incarnation kRunB{StoreId(2), 1};
const PartitionId kPartition(3);
const Uid kUidB(77);

Instant at(std::int64_t ms)
{
    return Instant(std::chrono::milliseconds(ms));
}

lease::Publish copyOfB(Term termSeen, bool asking = false)
{
    return {kPartition, kUidB, termSeen, Term(), true, asking};
}

} // namespace

/// A is a primary, B a member that grants it leases; the test is the network between them.
class TestLease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_a = std::make_unique<Lease>(kA, Timing());
        m_b = std::make_unique<Lease>(kB, Timing());
        m_b->carryOut(copyOfB(Term(4)));
        lead(Term(5));
    }

    void aLeaseCountsFromTheSendingOfItsBeacon();
    void anOlderAnswerNeverShortensIt();
    void aHigherTermIsDeniedAndFreezesTheGrant();
    void anotherCopyGrantsNothing();
    void aRestartedGranterDeniesFromItsDisk();
    void anAnswerCoversOnlyTheClaimsOfItsBeacon();
    void aNewTermBeginsWithoutALease();
    void aLearnersLeaseIsNotRequired();
    void withoutMembersThereIsNothingToWaitFor();
    void aNewClaimIsSentAtOnce();
    void silenceIsToldOnceAndItsEndToo();
    void aReadIsConfirmedByALaterBeaconAlone();
    void aDeniedBeaconConfirmsNothing();
    void aReadWithoutOthersIsConfirmedAtOnce();
    void aReadThatNobodyConfirmsIsGivenUp();
    void aWriteIsAnsweredUnderALeaseAlone();
    void nothingIsVouchedForOnceTheTermIsOver();
    void halfALeaseOfStandstillCostsNothing();
    void whoStandsStillUsesNoLease();
    void whoStandsStillGrantsNothing();
    void whoStandsStillIsSilentFromThereOn();
    void eachBrokenInequalityIsNamed();

private:
    void lead(Term term, bool required = true)
    {
        m_a->carryOut(lease::Lead{kPartition, term, {{kB, kUidB, required}}});
    }
    message::Beacon beacon(std::int64_t ms)
    {
        const Lease::Output out = m_a->tick(at(ms));
        return out.send.empty() ? message::Beacon()
                                : std::get<message::Beacon>(out.send[0].message);
    }
    message::BeaconAck answer(const message::Beacon &beacon, std::int64_t ms)
    {
        const Lease::Output out = m_b->receive(kA, kRunA, beacon, at(ms));
        return std::get<message::BeaconAck>(out.send.at(0).message);
    }
    Lease::Output acknowledge(const message::BeaconAck &ack, std::int64_t ms)
    {
        return m_a->receive(kB, kRunB, ack, at(ms));
    }
    bool serves(Term term, std::int64_t ms) { return m_a->mayServe(kPartition, term, at(ms)); }

    std::unique_ptr<Lease> m_a;
    std::unique_ptr<Lease> m_b;
};

void TestLease::aLeaseCountsFromTheSendingOfItsBeacon()
{
    const auto ack = answer(beacon(1000), 1150);
    QVERIFY(!serves(Term(5), 1200));
    const auto granted = acknowledge(ack, 1250).granted;
    QCOMPARE(granted.size(), 1u);
    QVERIFY(granted[0].peer == kB && granted[0].term == Term(5));
    QVERIFY(serves(Term(5), 1299));
    QVERIFY(!serves(Term(5), 1300));
}

void TestLease::anOlderAnswerNeverShortensIt()
{
    const auto first = answer(beacon(1000), 1001);
    const auto second = answer(beacon(1050), 1051);
    QCOMPARE(acknowledge(second, 1060).granted.size(), 1u);
    QVERIFY(acknowledge(first, 1070).granted.empty());
    QVERIFY(serves(Term(5), 1349));
}

void TestLease::aHigherTermIsDeniedAndFreezesTheGrant()
{
    acknowledge(answer(beacon(1000), 1010), 1011);
    const Grants grants = m_b->carryOut(copyOfB(Term(6), true));
    QCOMPARE(grants.size(), 1u);
    QVERIFY(grants.at(kA).at == at(1010) && grants.at(kA).incarnation == kRunA);
    const auto denied = answer(beacon(1050), 1051);
    QCOMPARE(denied.denied.size(), 1u);
    acknowledge(denied, 1052);
    QVERIFY(!serves(Term(5), 1301));
    QVERIFY(m_b->carryOut(copyOfB(Term(6), true)).at(kA).at == at(1010));
    QVERIFY(m_b->carryOut(copyOfB(Term(6))).empty());
}

void TestLease::anotherCopyGrantsNothing()
{
    lease::Publish wiped = copyOfB(Term());
    wiped.uid = Uid(78);
    m_b->carryOut(wiped);
    QCOMPARE(answer(beacon(1000), 1001).denied.size(), 1u);
    lease::Publish copying = copyOfB(Term());
    copying.fit = false;
    m_b->carryOut(copying);
    QCOMPARE(answer(beacon(1050), 1051).denied.size(), 1u);
}

void TestLease::aRestartedGranterDeniesFromItsDisk()
{
    m_b = std::make_unique<Lease>(kB, Timing());
    QCOMPARE(answer(beacon(1000), 1001).denied.size(), 1u);
    m_b->carryOut(copyOfB(Term(7)));
    QCOMPARE(answer(beacon(1050), 1051).denied.size(), 1u);
}

void TestLease::anAnswerCoversOnlyTheClaimsOfItsBeacon()
{
    const PartitionId other(9);
    const auto ack = answer(beacon(1000), 1001);
    m_a->carryOut(lease::Lead{other, Term(2), {{kB, Uid(5), true}}});
    acknowledge(ack, 1002);
    QVERIFY(serves(Term(5), 1003));
    QVERIFY(!m_a->mayServe(other, Term(2), at(1003)));
}

void TestLease::aNewTermBeginsWithoutALease()
{
    acknowledge(answer(beacon(1000), 1001), 1002);
    lead(Term(8));
    QVERIFY(!serves(Term(5), 1003));
    QVERIFY(!serves(Term(8), 1003));
    m_a->carryOut(lease::Stop{kPartition});
    QVERIFY(!serves(Term(8), 1003));
}

void TestLease::aLearnersLeaseIsNotRequired()
{
    lead(Term(6), false);
    QVERIFY(serves(Term(6), 1000));
    QCOMPARE(beacon(1000).claims.size(), 1u);
    lead(Term(6), true);
    QVERIFY(!serves(Term(6), 1001));
}

void TestLease::withoutMembersThereIsNothingToWaitFor()
{
    m_a->carryOut(lease::Lead{kPartition, Term(5), {}});
    QVERIFY(serves(Term(5), 1000));
    QVERIFY(!serves(Term(4), 1000));
}

void TestLease::aNewClaimIsSentAtOnce()
{
    QCOMPARE(beacon(1000).claims.size(), 1u);
    QVERIFY(m_a->tick(at(1010)).send.empty());
    m_a->carryOut(lease::Lead{PartitionId(9), Term(2), {{kB, Uid(5), true}}});
    QCOMPARE(beacon(1010).claims.size(), 2u);
}

void TestLease::silenceIsToldOnceAndItsEndToo()
{
    beacon(1000);
    int told = 0;
    for (std::int64_t ms = 1050; ms <= 1400; ms += 50) {
        const Lease::Output out = m_a->tick(at(ms));
        for (const Lease::Silence &silence : out.silence) {
            QVERIFY(silence.silent && silence.peer == kB && ms > 1200);
            ++told;
        }
    }
    QCOMPARE(told, 1);
    acknowledge(answer(beacon(1450), 1451), 1452);
    const Lease::Output back = m_a->tick(at(1500));
    QCOMPARE(back.silence.size(), 1u);
    QVERIFY(!back.silence[0].silent);
}

void TestLease::aReadIsConfirmedByALaterBeaconAlone()
{
    const auto before = answer(beacon(1000), 1001);
    const std::uint64_t mark = m_a->mark(kPartition);
    acknowledge(before, 1002);
    QVERIFY(serves(Term(5), 1003));
    QVERIFY(!m_a->isConfirmed(kPartition, Term(5), mark));
    // Before its time, since the mark asks for it; the clock has hardly moved, and need not.
    acknowledge(answer(beacon(1003), 1003), 1003);
    QVERIFY(m_a->isConfirmed(kPartition, Term(5), mark));
    QVERIFY(!m_a->isConfirmed(kPartition, Term(6), mark));
    QVERIFY(!m_a->isConfirmed(kPartition, Term(5), m_a->mark(kPartition)));
}

void TestLease::aDeniedBeaconConfirmsNothing()
{
    const std::uint64_t mark = m_a->mark(kPartition);
    m_b->carryOut(copyOfB(Term(6)));
    acknowledge(answer(beacon(1000), 1001), 1002);
    QVERIFY(!m_a->isConfirmed(kPartition, Term(5), mark));
}

void TestLease::aReadWithoutOthersIsConfirmedAtOnce()
{
    lead(Term(5), false);
    QVERIFY(m_a->isConfirmed(kPartition, Term(5), m_a->mark(kPartition)));
}

void TestLease::aReadThatNobodyConfirmsIsGivenUp()
{
    HeldAnswers reads;
    reads.add({1, kPartition, Term(5), m_a->mark(kPartition), at(1300)});
    reads.add({2, kPartition, Term(5), m_a->mark(kPartition), at(1500)});
    QVERIFY(reads.settle(*m_a, at(1299)).empty());
    const auto givenUp = reads.settle(*m_a, at(1300));
    QCOMPARE(givenUp.size(), 1u);
    QVERIFY(givenUp[0].answer == 1 && !givenUp[0].vouched);
    acknowledge(answer(beacon(1301), 1302), 1303);
    const auto confirmed = reads.settle(*m_a, at(1304));
    QCOMPARE(confirmed.size(), 1u);
    QVERIFY(confirmed[0].answer == 2 && confirmed[0].vouched);
    QVERIFY(reads.isEmpty());
}

void TestLease::aWriteIsAnsweredUnderALeaseAlone()
{
    HeldAnswers writes;
    writes.add({1, kPartition, Term(5), {}, at(4000)});
    QVERIFY(writes.settle(*m_a, at(1000)).empty());
    acknowledge(answer(beacon(1000), 1001), 1002);
    writes.add({2, kPartition, Term(5), {}, at(5000)});
    QVERIFY(writes.settle(*m_a, at(1300)).empty()); // the lease has ended
    const auto givenUp = writes.settle(*m_a, at(4000));
    QCOMPARE(givenUp.size(), 1u);
    QVERIFY(givenUp[0].answer == 1 && !givenUp[0].vouched);
    acknowledge(answer(beacon(4010), 4011), 4012);
    const auto vouched = writes.settle(*m_a, at(4013));
    QCOMPARE(vouched.size(), 1u);
    QVERIFY(vouched[0].answer == 2 && vouched[0].vouched);
    QVERIFY(writes.isEmpty());
}

void TestLease::nothingIsVouchedForOnceTheTermIsOver()
{
    HeldAnswers answers;
    answers.add({1, kPartition, Term(5), {}, at(9000)});
    answers.add({2, kPartition, Term(5), m_a->mark(kPartition), at(9000)});
    lead(Term(6), false);
    const auto settled = answers.settle(*m_a, at(1000));
    QCOMPARE(settled.size(), 2u);
    QVERIFY(settled[0].answer == 1 && !settled[0].vouched);
    QVERIFY(settled[1].answer == 2 && !settled[1].vouched);
}

void TestLease::halfALeaseOfStandstillCostsNothing()
{
    m_a->worked(at(1000));
    m_b->worked(at(1000));
    for (std::int64_t ms = 1000; ms <= 1150; ms += 50) {
        const message::Beacon sent = beacon(ms);
        QCOMPARE(sent.lag, Duration(std::chrono::milliseconds(ms - 1000)));
        const message::BeaconAck ack = answer(sent, ms);
        QVERIFY(ack.denied.empty());
        QVERIFY(acknowledge(ack, ms).silence.empty());
        QVERIFY(serves(Term(5), ms));
    }
}

void TestLease::whoStandsStillUsesNoLease()
{
    m_a->worked(at(1000));
    acknowledge(answer(beacon(1100), 1101), 1102);
    QVERIFY(serves(Term(5), 1150));
    QVERIFY(!serves(Term(5), 1151));
    // Nor does it get another, so that its successor need not wait for that.
    QCOMPARE(answer(beacon(1151), 1152).denied.size(), 1u);
    QVERIFY(m_b->carryOut(copyOfB(Term(6), true)).at(kA).at == at(1101));
    m_a->worked(at(1200));
    QVERIFY(serves(Term(5), 1201));
}

void TestLease::whoStandsStillGrantsNothing()
{
    m_b->worked(at(1000));
    acknowledge(answer(beacon(1140), 1150), 1151);
    QVERIFY(serves(Term(5), 1152));
    const message::BeaconAck denied = answer(beacon(1190), 1191);
    QCOMPARE(denied.denied.size(), 1u);
    QCOMPARE(denied.lag, Duration(191ms));
    acknowledge(denied, 1192);
    QVERIFY(!serves(Term(5), 1440));
    QVERIFY(m_b->carryOut(copyOfB(Term(4), true)).at(kA).at == at(1150));
    m_b->worked(at(1195));
    QVERIFY(answer(beacon(1240), 1241).denied.empty());
}

void TestLease::whoStandsStillIsSilentFromThereOn()
{
    m_b->worked(at(1000));
    for (std::int64_t ms = 1000; ms <= 1300; ms += 50) {
        const Lease::Output out = m_a->tick(at(ms));
        QCOMPARE(out.silence.size(), ms == 1250 ? 1u : 0u);
        acknowledge(answer(std::get<message::Beacon>(out.send.at(0).message), ms), ms + 1);
    }
    m_b->worked(at(1310));
    acknowledge(answer(beacon(1350), 1351), 1352);
    const Lease::Output back = m_a->tick(at(1400));
    QCOMPARE(back.silence.size(), 1u);
    QVERIFY(!back.silence[0].silent);
}

void TestLease::eachBrokenInequalityIsNamed()
{
    QVERIFY(Timing().flaw().empty());
    const auto flaw = [](Duration Timing::*value, Duration broken) {
        Timing timing;
        timing.*value = broken;
        return std::string(timing.flaw());
    };
    QVERIFY(flaw(&Timing::grace, 306ms).starts_with("a granter may serve"));
    QVERIFY(flaw(&Timing::beacon, 67ms).starts_with("two lost beacons"));
    QVERIFY(flaw(&Timing::silence, 240ms).starts_with("a dead member"));
    QVERIFY(flaw(&Timing::suspect, 199ms).starts_with("three lost beats"));
    QVERIFY(flaw(&Timing::silence, 199ms).starts_with("half a lease of standstill is a silence"));
    QVERIFY(flaw(&Timing::suspect, 249ms).starts_with("half a lease of standstill is a susp"));
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
