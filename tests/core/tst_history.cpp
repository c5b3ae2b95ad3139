// SPDX-License-Identifier: Apache-2.0
#include "onecopy.h"

#include "core/leader.h"

#include <QtTest>

#include <algorithm>
#include <optional>

using namespace core;
using namespace story;

namespace {

const Uid kUid(7);
const Uid kLearnerUid(8);

/// Applied up to there, the last of it in that term; nothing of it is in memory.
ReplicaMeta applied(std::uint64_t decree, std::uint64_t term)
{
    ReplicaMeta meta;
    meta.applied = Decree(decree);
    meta.appliedTerm = Term(term);
    return meta;
}

bool tellsOfAnotherHistory(const Output &out)
{
    return std::any_of(out.notices.begin(), out.notices.end(),
        [](const Notice &notice) { return notice.kind == NoticeKind::DigestMismatch; });
}

} // namespace

/// Power cuts have undone, at all who were in sync, what another copy has applied; then other
/// entries were written in the same places. That copy must not go on from where it is.
class TestHistory : public QObject, private story::OneCopy
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }

    void aLearnerSaysWhatItsLastEntryIs()
    {
        begin(applied(2, 5));
        QCOMPARE(answerTo({kPartition, Term(7), SyncId(1), Decree()}).applied, Decree(2));
        QCOMPARE(m_answer->appliedTerm, Term(5));
        QVERIFY(!m_answer->copy);
    }

    void toldToItBeginsAnewAndIsAnotherCopy()
    {
        begin(applied(2, 5));
        const Uid before = m_replica->uid();
        QVERIFY(answerTo({kPartition, Term(7), SyncId(1), Decree(), Term(), true}).copy);
        QVERIFY(m_answer->uid != before);
    }

    void aMemberThatAppliedAnotherEntryIsUnfit()
    {
        begin(applied(3, 5));
        const Uid uid = m_replica->uid();
        const message::View other{
            kPartition, Term(7), SyncId(1), uid, Decree(4), Decree(2), {Term(6), Term(6)}};
        const auto refused = sent<message::Nack>(receive(other));
        QCOMPARE(refused.size(), std::size_t(1));
        QVERIFY(refused[0].refusal == message::Refusal::Unfit);
        const message::View same{
            kPartition, Term(7), SyncId(2), uid, Decree(4), Decree(2), {Term(5), Term(6)}};
        QVERIFY(sent<message::Nack>(receive(same)).empty());
    }

    void aPrimaryThatLacksWhatAMemberAppliedIsTold()
    {
        begin(applied(3, 5));
        const message::View behind{
            kPartition, Term(7), SyncId(1), m_replica->uid(), Decree(2), Decree(1), {Term(5)}};
        const Output out = receive(behind);
        QVERIFY(sent<message::Nack>(out).at(0).refusal == message::Refusal::Behind);
        QVERIFY(m_replica->log().tail() == Decree(3));
        message::View other = behind;
        other.uid = Uid(4711); // of no member nothing can be said
        other.session = SyncId(2);
        QVERIFY(sent<message::Nack>(receive(other)).at(0).refusal == message::Refusal::Unfit);
    }

    void itTellsOfItsLogUntilAPrimaryHasASayInIt()
    {
        begin(applied(3, 5));
        QCOMPARE(m_replica->report().tail, Decree(3));
        QCOMPARE(m_replica->report().lastTerm, Term(5));
        receive(message::View{
            kPartition, Term(7), SyncId(1), m_replica->uid(), Decree(3), Decree(3), {}});
        QCOMPARE(m_replica->report().tail, Decree());
    }

    void aViewWaitsForTheTermThatAnEarlierStepRaised()
    {
        begin(applied(3, 5));
        PartitionRecord record;
        record.version = Version(7);
        record.term = Term(7);
        record.primary = kPrimary;
        const Output raised = step([&](Output &out) { m_replica->configure(record, m_now, out); });
        QVERIFY(!raised.store.empty());
        const message::View view{
            kPartition, Term(7), SyncId(1), m_replica->uid(), Decree(3), Decree(3), {}};
        QVERIFY(sent<message::Ack>(receive(view)).empty());
        QCOMPARE(sent<message::Ack>(persist()).size(), std::size_t(1));
    }

    void theTailBeginsWithWhatTheLearnerHas()
    {
        startLeader(applied(3, 6));
        const auto asked = fetched<fetch::Log>(answer(Decree(2), Term(5)));
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].first, Decree(2));
        const Output out = logFetched({entry(2, 5), entry(3, 6)});
        const auto prepared = sent<message::Prepare>(out);
        QCOMPARE(prepared.size(), std::size_t(1));
        QCOMPARE(prepared[0].first, Decree(2));
        QVERIFY(!tellsOfAnotherHistory(out));
    }

    void anotherEntryInItsPlaceHasItCopiedAnew()
    {
        startLeader(applied(3, 6));
        answer(Decree(2), Term(5));
        const Output out = logFetched({entry(2, 6), entry(3, 6)});
        QVERIFY(sent<message::Prepare>(out).empty());
        QVERIFY(tellsOfAnotherHistory(out));
        QVERIFY(nextLearn().anew);
        // Once it has begun, whatever it says next is of the new copy.
        Output copying;
        m_leader->receive(kPrimary, kPrimaryRun,
            message::LearnAnswer{kPartition, Term(7), m_session, kLearnerUid, Decree(), true},
            m_now, copying);
        Output cut;
        m_leader->linkChanged(kPrimary, m_now, cut);
        QVERIFY(!nextLearn().anew);
    }

    void moreThanThereIsHasItCopiedAnew()
    {
        startLeader(applied(3, 6));
        QVERIFY(tellsOfAnotherHistory(answer(Decree(4), Term(5))));
        QVERIFY(nextLearn().anew);
    }

    void nothingIsPartOfEveryHistory()
    {
        startLeader(applied(3, 6));
        const auto asked = fetched<fetch::Log>(answer(Decree(), Term()));
        QCOMPARE(asked.size(), std::size_t(1));
        QCOMPARE(asked[0].first, Decree(1));
    }

private:
    const message::LearnAnswer &answerTo(const message::Learn &learn)
    {
        auto answers = sent<message::LearnAnswer>(receive(learn));
        if (answers.empty())
            answers = sent<message::LearnAnswer>(persist());
        m_answer = answers.empty() ? message::LearnAnswer() : answers.front();
        return *m_answer;
    }

    void startLeader(const ReplicaMeta &meta)
    {
        PartitionRecord record;
        record.partition = kPartition;
        record.version = Version(1);
        record.term = Term(7);
        record.primary = kSelf;
        record.incarnation = kRun;
        record.inSync = {{kSelf, kUid}};
        record.wanted = {kSelf, kPrimary};
        m_leader.reset();
        m_log.emplace(m_surroundings, StoredReplica{kPartition, meta, {}});
        m_leader.emplace(m_surroundings, *m_log, Leader::Beginning{record, {}, {}}, m_now);
        Output out;
        m_leader->begin(m_now, out);
        m_begun = sent<message::Learn>(out);
    }
    message::Learn nextLearn()
    {
        auto learns = std::exchange(m_begun, {});
        for (int i = 0; i < 10 && learns.empty(); ++i) {
            Output out;
            m_leader->advance(m_now += 100ms, out);
            learns = sent<message::Learn>(out);
        }
        m_session = learns.empty() ? SyncId() : learns.front().session;
        return learns.empty() ? message::Learn() : learns.front();
    }
    Output answer(Decree decree, Term term)
    {
        nextLearn();
        Output out;
        m_leader->receive(kPrimary, kPrimaryRun,
            message::LearnAnswer{kPartition, Term(7), m_session, kLearnerUid, decree, false, term},
            m_now, out);
        return out;
    }
    Output logFetched(std::vector<EntryPtr> entries)
    {
        Output out;
        m_leader->logFetched(
            {kPartition, kPrimary, Term(7), m_session, std::move(entries)}, m_now, out);
        return out;
    }

    std::optional<message::LearnAnswer> m_answer;
    std::optional<Log> m_log;
    std::optional<Leader> m_leader;
    std::vector<message::Learn> m_begun;
    SyncId m_session;
};

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
