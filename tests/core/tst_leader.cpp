// SPDX-License-Identifier: Apache-2.0
#include "stepstory.h"

#include "core/leader.h"

#include <QtTest>

using namespace core;
using namespace story;

namespace {

const NodeId kSelf("b");
const NodeId kLearner("a");
const NodeId kOther("c");
const Incarnation kRun{StoreId(2), 5};
const Incarnation kLearnerRun{StoreId(1), 1};
const PartitionId kPartition(0);
const Uid kUid(7);

PartitionRecord recordWith(std::uint64_t version, const NodeId &wanted)
{
    PartitionRecord record;
    record.partition = kPartition;
    record.version = Version(version);
    record.term = Term(1);
    record.primary = kSelf;
    record.incarnation = kRun;
    record.inSync = {{kSelf, kUid}};
    record.wanted = {kSelf, wanted};
    return record;
}

auto told(const Output &out, NoticeKind kind)
{
    return std::ranges::count(out.notices, kind, &Notice::kind);
}

} // namespace

/// The primary b, alone in sync, and a learner.
class TestLeader : public QObject
{
    Q_OBJECT

private:
    Surroundings m_surroundings;
    std::optional<Log> m_log;
    std::optional<Leader> m_leader;
    Instant m_now = Instant(1000s);

    /// What follows from the learner's saying that it needs a copy.
    Output beginCopy()
    {
        Output begun;
        m_leader->begin(m_now, begun);
        Output asked;
        m_leader->advance(m_now += 100ms, asked);
        for (const Output *out : {&begun, &asked}) {
            for (const message::Learn &learn : sent<message::Learn>(*out)) {
                Output fetching;
                m_leader->receive(kLearner, kLearnerRun,
                    message::LearnAnswer{
                        kPartition, Term(1), learn.session, Uid(8), Decree(), true},
                    m_now, fetching);
                return fetching;
            }
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_surroundings = {};
        m_surroundings.self = kSelf;
        m_surroundings.incarnation = kRun;
        m_surroundings.startedAt = m_now - 10s;
        m_surroundings.links[kLearner] = kLearnerRun;
        StoredReplica stored;
        stored.partition = kPartition;
        m_log.emplace(m_surroundings, std::move(stored));
        m_leader.emplace(
            m_surroundings, *m_log, Leader::Beginning{recordWith(1, kLearner), {}, {}}, m_now);
    }

    void aCopyNamesHowMuchDependsOnIt()
    {
        const auto copies = fetched<fetch::Copy>(beginCopy());
        QCOMPARE(copies.size(), std::size_t(1));
        QVERIFY(copies[0].urgency == Urgency::LastCopy);
    }

    void whoHadToWaitForALeaseSaysWhenItServes()
    {
        const std::map<NodeId, Grant> grants{{kOther, {m_now, Incarnation{StoreId(3), 1}}}};
        m_leader.emplace(
            m_surroundings, *m_log, Leader::Beginning{recordWith(1, kLearner), {}, grants}, m_now);
        const Duration grace = m_surroundings.timing.grace;
        Output out;
        m_leader->begin(m_now, out);
        m_leader->advance(m_now + grace - 1ms, out);
        QCOMPARE(told(out, NoticeKind::ViewSynced), 1);
        QCOMPARE(told(out, NoticeKind::GraceOver), 0);
        m_leader->advance(m_now + grace, out);
        m_leader->advance(m_now + grace + 1ms, out);
        QCOMPARE(told(out, NoticeKind::GraceOver), 1);
    }

    void whoHadNotSaysNothing()
    {
        Output out;
        m_leader->begin(m_now, out);
        m_leader->advance(m_now + m_surroundings.timing.grace, out);
        QCOMPARE(told(out, NoticeKind::ViewSynced), 1);
        QCOMPARE(told(out, NoticeKind::GraceOver), 0);
    }

    void aCopyThatNobodyWantsAnyMoreKeepsNoSnapshot()
    {
        QCOMPARE(fetched<fetch::Copy>(beginCopy()).size(), std::size_t(1));
        Output out;
        m_leader->configure(recordWith(2, kOther), m_now, out);
        const auto ended = fetched<fetch::EndCopy>(out);
        QCOMPARE(ended.size(), std::size_t(1));
        QVERIFY(ended[0].member == kLearner);
    }
};

QTEST_APPLESS_MAIN(TestLeader)
#include "tst_leader.moc"
