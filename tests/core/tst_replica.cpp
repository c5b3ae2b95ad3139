// SPDX-License-Identifier: Apache-2.0
#include "stepstory.h"

#include "core/digest.h"
#include "core/replica.h"

#include <QtTest>

#include <algorithm>

using namespace core;
using namespace story;

namespace {

const NodeId kSelf("b");
const NodeId kPrimary("a");
const NodeId kThird("c");
const Incarnation kRun{StoreId(2), 5};
const Incarnation kPrimaryRun{StoreId(1), 1};
const Incarnation kThirdRun{StoreId(3), 1};
const PartitionId kPartition(0);
const Instant kStart(1000s);

template <class Op>
long count(const Output &out)
{
    return std::count_if(out.store.begin(), out.store.end(),
        [](const StoreOp &op) { return std::holds_alternative<Op>(op); });
}

} // namespace

/// One copy, b, told what a primary or the master would tell it. Every step's batch gets a ticket,
/// and is durable when the test says so.
class TestReplica : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_surroundings = {};
        m_surroundings.self = kSelf;
        m_surroundings.incarnation = kRun;
        m_surroundings.startedAt = kStart - 10s;
        m_ticket = Ticket();
        m_now = kStart;
    }

    void anEntryIsAcknowledgedAfterItIsDurable();
    void aPrepareBeforeItsViewIsRefused();
    void aViewCutsFromTheFirstOtherTerm();
    void aLateViewOfTheSameTermCutsNothing();
    void aPrimaryOfALowerTermIsTold();
    void aCopyOfAnotherLifeIsUnfit();
    void aPrimaryThatLacksSomethingStepsDownAndIsSuspect();
    void aLearnerCutsToWhatItApplied();
    void aShortLogAsksForACopyAndIsNoReplicaMeanwhile();
    void aTermIsLedOnlyByTheRunThatTheRecordNames();
    void aTermIsBegunOnce();
    void aPrimaryAnswersWhenAllMembersHaveTheEntry();
    void everyEarlierGrantIsWaitedOut();
    void aProofOfThatRunEndsTheWait();
    void aRestartedCandidateWaitsFromItsStart();
    void aHigherTermEndsLeadershipAndLeavesWritesInDoubt();
    void aLearnerIsAddedOnlyWithEverythingCommitted();

private:
    void make(std::vector<EntryPtr> unapplied = {}, ReplicaMeta meta = {})
    {
        m_replica = std::make_unique<Replica>(
            m_surroundings, StoredReplica{kPartition, meta, std::move(unapplied)});
        step([&](Output &out) { m_replica->start(out); });
    }
    template <class F>
    Output step(F &&f)
    {
        Output out;
        out.ticket = m_ticket.next();
        f(out);
        if (out.store.empty())
            out.ticket = Ticket();
        else
            m_ticket = out.ticket;
        return out;
    }
    Output receive(
        const Message &message, const NodeId &from = kPrimary, const Incarnation &run = kPrimaryRun)
    {
        return step([&](Output &out) { m_replica->receive({from, run, message}, m_now, out); });
    }
    Output persist()
    {
        return step([&](Output &out) { m_replica->persisted(m_ticket, m_now, out); });
    }
    Output tick()
    {
        return step([&](Output &out) { m_replica->leader()->advance(m_now, out); });
    }
    message::View view(std::uint64_t term, std::uint64_t session, std::vector<Term> terms,
        std::uint64_t commit = 0)
    {
        return {kPartition, Term(term), SyncId(session), m_replica->uid(),
            Decree(commit + terms.size()), Decree(commit), std::move(terms)};
    }
    static message::Prepare prepare(std::uint64_t term, std::uint64_t session,
        std::vector<EntryPtr> entries, std::uint64_t commit = 0)
    {
        const Decree first = entries.empty() ? Decree(1) : entries.front()->decree;
        return {kPartition, Term(term), SyncId(session), Decree(commit), first, std::move(entries)};
    }
    PartitionRecord record(
        std::uint64_t version, std::vector<NodeId> others, std::vector<NodeId> wanted = {})
    {
        PartitionRecord made;
        made.partition = kPartition;
        made.version = Version(version);
        made.term = Term(version);
        made.primary = kSelf;
        made.incarnation = kRun;
        made.inSync.push_back({kSelf, m_replica->uid()});
        for (const NodeId &id : others)
            made.inSync.push_back({id, uidOf(id)});
        std::sort(made.inSync.begin(), made.inSync.end(),
            [](const Member &a, const Member &b) { return a.id < b.id; });
        made.wanted = wanted.empty() ? std::vector<NodeId>{kPrimary, kSelf, kThird} : wanted;
        return made;
    }
    static Uid uidOf(const NodeId &id) { return id == kPrimary ? Uid(11) : Uid(33); }
    Output configure(const PartitionRecord &wanted)
    {
        return step([&](Output &out) { m_replica->configure(wanted, m_now, out); });
    }
    /// Makes b the primary of term 5, with c as the only other member, in sync up to the tail.
    void leadWithThird(Grants grants = {})
    {
        m_surroundings.links[kThird] = kThirdRun;
        configure(record(5, {kThird}));
        persist();
        step([&](Output &out) { m_replica->denied({kPartition, Term(5), grants}, m_now, out); });
        acknowledge(1, m_replica->log().tail().value);
    }
    Output acknowledge(std::uint64_t session, std::uint64_t tail, const NodeId &from = kThird,
        const Incarnation &run = kThirdRun)
    {
        return receive(
            message::Ack{kPartition, Term(5), SyncId(session), uidOf(from), Decree(tail)}, from,
            run);
    }
    Output propose(std::uint64_t request)
    {
        const event::Propose write{RequestId(request), kPartition, Operation::Put, "k", "1"};
        return step([&](Output &out) { m_replica->propose(write, m_now, out); });
    }

    Surroundings m_surroundings;
    std::unique_ptr<Replica> m_replica;
    Ticket m_ticket;
    Instant m_now;
};

void TestReplica::anEntryIsAcknowledgedAfterItIsDurable()
{
    make();
    receive(view(3, 1, {}));
    QCOMPARE(sent<message::Ack>(persist()).size(), 1u);
    const Output out = receive(prepare(3, 1, {entry(1, 3)}));
    QVERIFY(out.send.empty());
    const auto acks = sent<message::Ack>(persist());
    QCOMPARE(acks.size(), 1u);
    QVERIFY(acks[0].tail == Decree(1) && acks[0].session == SyncId(1));
}

void TestReplica::aPrepareBeforeItsViewIsRefused()
{
    make({entry(1, 2)});
    const Output out = receive(prepare(3, 1, {entry(2, 3)}));
    const auto nacks = sent<message::Nack>(out);
    QCOMPARE(nacks.size(), 1u);
    QVERIFY(nacks[0].refusal == message::Refusal::Resync);
    QCOMPARE(count<store::Append>(out), 0);
}

void TestReplica::aViewCutsFromTheFirstOtherTerm()
{
    make({entry(1, 1), entry(2, 1), entry(3, 2)});
    receive(view(4, 1, {Term(1), Term(3), Term(3), Term(3)}));
    QVERIFY(m_replica->log().tail() == Decree(1));
    QVERIFY(sent<message::Ack>(persist()).at(0).tail == Decree(1));
}

void TestReplica::aLateViewOfTheSameTermCutsNothing()
{
    make();
    receive(view(3, 1, {}));
    receive(view(3, 2, {}));
    persist();
    receive(prepare(3, 2, {entry(1, 3), entry(2, 3)}));
    persist();
    const Output late = receive(view(3, 1, {}));
    QVERIFY(late.store.empty() && late.send.empty());
    QVERIFY(receive(view(3, 2, {})).store.empty());
    QVERIFY(m_replica->log().tail() == Decree(2));
}

void TestReplica::aPrimaryOfALowerTermIsTold()
{
    make();
    receive(view(7, 1, {}));
    const auto nacks =
        sent<message::Nack>(receive(prepare(6, 9, {entry(1, 6)}), kThird, kThirdRun));
    QCOMPARE(nacks.size(), 1u);
    QVERIFY(nacks[0].refusal == message::Refusal::HigherTerm && nacks[0].higher == Term(7));
}

void TestReplica::aCopyOfAnotherLifeIsUnfit()
{
    make();
    message::View other = view(3, 1, {});
    other.uid = Uid(4711);
    const auto nacks = sent<message::Nack>(receive(other));
    QCOMPARE(nacks.size(), 1u);
    QVERIFY(nacks[0].refusal == message::Refusal::Unfit);
}

void TestReplica::aPrimaryThatLacksSomethingStepsDownAndIsSuspect()
{
    make();
    m_surroundings.links[kThird] = kThirdRun;
    configure(record(5, {kThird}));
    persist();
    step([&](Output &out) { m_replica->denied({kPartition, Term(5), {}}, m_now, out); });
    const auto behind = [this](std::uint64_t session) {
        return receive(
            message::Nack{kPartition, Term(5), SyncId(session), message::Refusal::Behind, Term(5)},
            kThird, kThirdRun);
    };
    behind(7); // of another session
    QVERIFY(m_replica->leader());
    const Output out = behind(1);
    QVERIFY(!m_replica->leader());
    QVERIFY(m_replica->report().suspect && m_replica->report().leading == Term());
    const auto *meta = std::get_if<store::Meta>(&out.store.back());
    QVERIFY(meta && meta->meta.suspect && meta->sync);
    QVERIFY(out.notices.at(0).kind == NoticeKind::Quarantined);
}

void TestReplica::aLearnerCutsToWhatItApplied()
{
    ReplicaMeta meta;
    meta.applied = Decree(2);
    make({entry(3, 1), entry(4, 1)}, meta);
    receive(message::Learn{kPartition, Term(3), SyncId(1), Decree(0)});
    const auto answers = sent<message::LearnAnswer>(persist());
    QCOMPARE(answers.size(), 1u);
    QVERIFY(answers[0].applied == Decree(2) && !answers[0].copy);
    QVERIFY(m_replica->log().tail() == Decree(2));
}

void TestReplica::aShortLogAsksForACopyAndIsNoReplicaMeanwhile()
{
    make();
    const Output out = receive(message::Learn{kPartition, Term(3), SyncId(1), Decree(10)});
    QVERIFY(std::any_of(out.lease.begin(), out.lease.end(), [](const LeaseOrder &order) {
        const auto *publish = std::get_if<lease::Publish>(&order);
        return publish && !publish->fit;
    }));
    QVERIFY(sent<message::LearnAnswer>(persist()).at(0).copy);
    QVERIFY(sent<message::Nack>(receive(view(3, 2, {}))).at(0).refusal == message::Refusal::Unfit);
    const Item item{"k", "1", Decree(9)};
    message::Chunk chunk{
        kPartition, Term(3), SyncId(1), 0, {item}, true, Decree(12), Term(2), {}, 0};
    chunk.digest = digestOf(item.key, item.version, item.value);
    receive(chunk);
    QCOMPARE(sent<message::ChunkAck>(persist()).size(), 1u);
    QVERIFY(m_replica->log().applied() == Decree(12) && !m_replica->log().meta().copying);
    QVERIFY(receive(prepare(3, 1, {entry(13, 3)})).send.empty());
    QVERIFY(sent<message::Ack>(persist()).at(0).tail == Decree(13));
}

void TestReplica::aTermIsLedOnlyByTheRunThatTheRecordNames()
{
    make();
    PartitionRecord earlier = record(5, {});
    earlier.incarnation.start = 4;
    configure(earlier);
    persist();
    step([&](Output &out) { m_replica->denied({kPartition, Term(5), {}}, m_now, out); });
    QVERIFY(!m_replica->leader());
    QVERIFY(m_replica->report().leading == Term() && m_replica->report().version == Version(5));
}

void TestReplica::aTermIsBegunOnce()
{
    make();
    leadWithThird();
    QVERIFY(m_replica->leader());
    step([&](Output &out) { m_replica->stepDown(out); });
    PartitionRecord later = record(5, {kThird});
    later.version = Version(6);
    configure(later);
    persist();
    step([&](Output &out) { m_replica->denied({kPartition, Term(5), {}}, m_now, out); });
    QVERIFY(!m_replica->leader());
}

void TestReplica::aPrimaryAnswersWhenAllMembersHaveTheEntry()
{
    make();
    leadWithThird();
    QVERIFY(m_replica->leader()->isServing());
    const Output proposed = propose(8);
    QCOMPARE(sent<message::Prepare>(proposed).size(), 1u);
    QCOMPARE(count<store::Apply>(persist()), 0);
    const Output acknowledged = acknowledge(1, 1);
    QCOMPARE(count<store::Apply>(acknowledged), 1);
    QVERIFY(acknowledge(2, 1).store.empty());
}

void TestReplica::everyEarlierGrantIsWaitedOut()
{
    make();
    // The third one has agreed to the View, and so has given way.
    leadWithThird({{kPrimary, {kStart - 100ms, kPrimaryRun}},
        {NodeId("z"), {kStart - 50ms, kThirdRun}}, {kThird, {kStart, kThirdRun}}});
    m_surroundings.proofs.add(kPrimary, kPrimaryRun);
    m_now = kStart + 299ms;
    tick();
    QVERIFY(!m_replica->leader()->isServing());
    QCOMPARE(propose(1).reply.at(0).status, Status::Unavailable);
    m_now = kStart + 300ms;
    tick();
    QVERIFY(m_replica->leader()->isServing());
}

void TestReplica::aProofOfThatRunEndsTheWait()
{
    make();
    leadWithThird({{kPrimary, {kStart, kPrimaryRun}}});
    QVERIFY(!m_replica->leader()->isServing());
    m_surroundings.proofs.add(kPrimary, Incarnation{StoreId(99), 1});
    tick();
    QVERIFY(!m_replica->leader()->isServing());
    m_surroundings.proofs.add(kPrimary, kPrimaryRun);
    tick();
    QVERIFY(m_replica->leader()->isServing());
}

void TestReplica::aRestartedCandidateWaitsFromItsStart()
{
    m_surroundings.startedAt = kStart - 100ms;
    make();
    leadWithThird();
    m_now = kStart + 249ms;
    tick();
    QVERIFY(!m_replica->leader()->isServing());
    m_now = kStart + 250ms;
    tick();
    QVERIFY(m_replica->leader()->isServing());
}

void TestReplica::aHigherTermEndsLeadershipAndLeavesWritesInDoubt()
{
    make();
    leadWithThird();
    propose(8);
    const Output out = receive(
        message::Nack{kPartition, Term(5), SyncId(1), message::Refusal::HigherTerm, Term(9)},
        kThird, kThirdRun);
    QVERIFY(!m_replica->leader());
    QCOMPARE(out.reply.at(0).status, Status::OutcomeUnknown);
    QVERIFY(m_replica->log().meta().termSeen == Term(9));
}

void TestReplica::aLearnerIsAddedOnlyWithEverythingCommitted()
{
    make();
    leadWithThird();
    m_surroundings.links[kPrimary] = kPrimaryRun;
    m_now += 200ms;
    const auto learn = sent<message::Learn>(tick());
    QCOMPARE(learn.size(), 1u);
    receive(message::LearnAnswer{kPartition, Term(5), learn[0].session, Uid(11), Decree(0), false});
    propose(1);
    persist();
    acknowledge(1, 1); // committed by b and c, which the learner does not have yet
    const Output granted =
        step([&](Output &out) { m_replica->leader()->leaseGranted(kPrimary, m_now, out); });
    QVERIFY(granted.wishes.empty());
    const Output ready = acknowledge(learn[0].session.value, 1, kPrimary, kPrimaryRun);
    QCOMPARE(ready.wishes.size(), 1u);
    QVERIFY(ready.wishes[0].kind == message::ChangeKind::Add);
    propose(2);
    persist();
    QCOMPARE(count<store::Apply>(acknowledge(1, 2)), 0); // from now on it counts
}

QTEST_GUILESS_MAIN(TestReplica)
#include "tst_replica.moc"
