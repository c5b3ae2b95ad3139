// SPDX-License-Identifier: Apache-2.0
#include "onecopy.h"

#include "core/digest.h"
#include "core/leader.h"

#include <QtTest>

#include <optional>

using namespace core;
using namespace story;

namespace {

const Term kTerm(7);
const Item kFirst{"d", "1", Decree(3)};
const Item kSecond{"m", "2", Decree(4)};

std::uint64_t sumOf(const Item &item)
{
    return digestOf(item.key, item.version, item.value);
}

message::Chunk part(std::uint64_t index, const Item &item, KeySpan span, std::uint64_t session = 1)
{
    message::Chunk chunk{
        kPartition, kTerm, SyncId(session), index, {item}, !span.upTo, Decree(9), Term(5)};
    chunk.digest = chunk.last ? sumOf(kFirst) ^ sumOf(kSecond) : 0;
    chunk.span = std::move(span);
    return chunk;
}

message::Chunk outline(message::Chunk chunk)
{
    chunk.isOutline = true;
    chunk.sum = sumOf(chunk.items.front());
    chunk.count = 1;
    chunk.items.clear();
    return chunk;
}

event::SpanRead told(std::uint64_t index, std::uint64_t sum, std::uint64_t count = 1)
{
    return {kPartition, kTerm, SyncId(1), index, sum, count, 10};
}

} // namespace

/// Of a copy only those parts are sent that a learner has not kept as they are.
class TestKeptParts : public QObject, private story::OneCopy
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        ReplicaMeta meta;
        meta.copying = true;
        meta.termSeen = Term(6);
        begin(meta);
    }

    void whoHasNothingKeepsNothing()
    {
        begin();
        QVERIFY(learn(1).copy);
        QVERIFY(!m_answer.kept);
    }

    void halfOfACopyIsKept()
    {
        QVERIFY(learn(1).copy);
        QVERIFY(m_answer.kept);
        const Output out = receive(outline(part(0, kFirst, {"", "d"})));
        const auto spans = fetched<fetch::Span>(out);
        QCOMPARE(spans.size(), 1u);
        QVERIFY((spans[0].span == KeySpan{"", "d"}));
        const auto clear = stored<store::Clear>(out);
        QVERIFY(clear && clear->keepItems);
        QVERIFY(sent<message::ChunkAck>(out).empty());
    }

    /// A machine crash must not bring back what was there before, of which half a copy shows
    /// nothing.
    void afterAnAcceptedLossACopyIsBegunOnTheDisk()
    {
        const auto isSynced = [](const Output &out) {
            const auto meta = stored<store::Meta>(out);
            return meta && meta->meta.copying && meta->sync;
        };
        message::Learn learn{kPartition, kTerm, SyncId(1), Decree(0)};
        QVERIFY(!isSynced(receive(learn)));
        learn.session = SyncId(2);
        learn.recovered = Term(7);
        QVERIFY(isSynced(receive(learn)));
    }

    void aPartThatIsThereIsNotAskedFor()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        Output out = spanRead(told(0, sumOf(kFirst)));
        QVERIFY(!stored<store::PutItems>(out));
        out = persist();
        QCOMPARE(sent<message::ChunkAck>(out).size(), 1u);
        QVERIFY(!sent<message::ChunkAck>(out)[0].lacks);
        receive(outline(part(1, kSecond, {"d", {}})));
        out = spanRead(told(1, sumOf(kSecond)));
        QVERIFY(!m_replica->log().meta().copying);
        QVERIFY(m_replica->log().applied() == Decree(9));
        QCOMPARE(sent<message::ChunkAck>(persist()).size(), 1u);
    }

    void aPartThatDiffersIsAskedForAndReplacesWhatIsThere()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        const auto acks = sent<message::ChunkAck>(spanRead(told(0, sumOf(kSecond))));
        QCOMPARE(acks.size(), 1u);
        QVERIFY(acks[0].lacks && acks[0].index == 0);
        const auto put = stored<store::PutItems>(receive(part(0, kFirst, {"", "d"})));
        QVERIFY(put && put->items.size() == 1);
        QVERIFY((put->span == KeySpan{"", "d"}));
        QVERIFY(!sent<message::ChunkAck>(persist()).at(0).lacks);
    }

    void ofEqualDigestsTheNumberTells()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        QVERIFY(sent<message::ChunkAck>(spanRead(told(0, sumOf(kFirst), 3))).at(0).lacks);
    }

    void whatIsToldOfEachPartMakesWhatTheStoreSaysOfAll()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        const auto kept = stored<store::KeepItems>(spanRead(told(0, sumOf(kFirst))));
        QVERIFY(kept && kept->sum == sumOf(kFirst) && kept->count == 1);
    }

    void whereNothingIsThereNothingIsDropped()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        spanRead(told(0, 0, 0));
        const auto put = stored<store::PutItems>(receive(part(0, kFirst, {"", "d"})));
        QVERIFY(put && !put->span);
        persist();
        receive(outline(part(1, kSecond, {"d", {}})));
        spanRead(told(1, 1));
        QVERIFY(stored<store::PutItems>(receive(part(1, kSecond, {"d", {}})))->span);
    }

    void anItemOutsideOfItsPartIsNotTaken()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        spanRead(told(0, 1));
        const Output out = receive(part(0, kSecond, {"", "d"}));
        QVERIFY(!stored<store::PutItems>(out));
        QCOMPARE(sent<message::Nack>(out).size(), 1u);
    }

    void theAnswerOfAnEarlierSessionCountsForNothing()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        learn(2);
        QVERIFY(spanRead(told(0, sumOf(kFirst))).send.empty());
    }

    void aKeyBetweenTwoPartsIsNotLeftOut_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("follows") << QByteArray("d") << true;
        QTest::newRow("leaves a gap") << QByteArray("e") << false;
        QTest::newRow("begins before") << QByteArray("c") << false;
    }
    void aKeyBetweenTwoPartsIsNotLeftOut()
    {
        QFETCH(QByteArray, after);
        QFETCH(bool, isTaken);
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        spanRead(told(0, sumOf(kFirst)));
        const Output out = receive(outline(part(1, kSecond, {after.toStdString(), {}})));
        QCOMPARE(fetched<fetch::Span>(out).size(), std::size_t(isTaken ? 1 : 0));
        QCOMPARE(sent<message::Nack>(out).size(), std::size_t(isTaken ? 0 : 1));
    }

    void aCopyDoesNotEndBeforeItsLastKey()
    {
        learn(1);
        receive(outline(part(0, kFirst, {"", "d"})));
        spanRead(told(0, sumOf(kFirst)));
        message::Chunk end = part(1, kSecond, {"d", {}});
        end.items.clear();
        end.span.reset();
        QVERIFY(sent<message::Nack>(receive(end)).at(0).refusal == message::Refusal::Resync);
        QVERIFY(m_replica->log().meta().copying);
    }

    void aPrimaryAsksFirstWhereSomethingIsKept_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("kept") << true;
        QTest::newRow("nothing") << false;
    }
    void aPrimaryAsksFirstWhereSomethingIsKept()
    {
        QFETCH(bool, kept);
        const auto copies = fetched<fetch::Copy>(beginCopy(kept));
        QCOMPARE(copies.size(), 1u);
        QCOMPARE(copies[0].spans, kept);
        message::Chunk chunk = part(0, kFirst, {"", "d"}, copies[0].session.value);
        if (!kept)
            chunk.span.reset();
        Output out;
        m_leader->copyFetched({kPrimary, chunk}, m_now, out);
        const auto chunks = sent<message::Chunk>(out);
        QCOMPARE(chunks.size(), 1u);
        QCOMPARE(chunks[0].isOutline, kept);
        QCOMPARE(chunks[0].items.size(), std::size_t(kept ? 0 : 1));
        QCOMPARE(chunks[0].sum, kept ? sumOf(kFirst) : 0);
        message::ChunkAck ack{kPartition, kTerm, copies[0].session, 0, true};
        const auto asked = sent<message::Chunk>(acknowledge(ack));
        QCOMPARE(asked.size(), std::size_t(kept ? 1 : 0));
        QVERIFY(asked.empty() || (asked[0].items.size() == 1 && !asked[0].isOutline));
        QVERIFY(acknowledge(ack).send.empty());
        ack.lacks = false;
        const auto next = fetched<fetch::Copy>(acknowledge(ack));
        QCOMPARE(next.size(), 1u);
        QCOMPARE(next[0].index, std::uint64_t(1));
    }

    /// Its own pace is not the learner's silence (a value of 8 MiB waits for seconds).
    void aPartThatWaitedForItsTurnCostsNoSession()
    {
        const auto copies = fetched<fetch::Copy>(beginCopy(false));
        QCOMPARE(copies.size(), 1u);
        message::Chunk chunk = part(0, kFirst, {"", "d"}, copies[0].session.value);
        chunk.span.reset();
        Output out;
        m_leader->copyFetched({kPrimary, chunk}, m_now += 8s, out);
        m_leader->advance(m_now += 10ms, out);
        QVERIFY(fetched<fetch::EndCopy>(out).empty());
        const message::ChunkAck ack{kPartition, kTerm, copies[0].session, 0};
        QCOMPARE(fetched<fetch::Copy>(acknowledge(ack)).size(), 1u);
    }

private:
    Output spanRead(const event::SpanRead &event)
    {
        return step([&](Output &out) { m_replica->spanRead(event, out); });
    }
    const message::LearnAnswer &learn(std::uint64_t session)
    {
        receive(message::Learn{kPartition, kTerm, SyncId(session), Decree(8)});
        m_answer = sent<message::LearnAnswer>(persist()).at(0);
        return m_answer;
    }
    template <class Op>
    static std::optional<Op> stored(const Output &out)
    {
        for (const StoreOp &op : out.store) {
            if (const auto *one = std::get_if<Op>(&op))
                return *one;
        }
        return {};
    }

    /// With what follows from a's answer to b, which leads now.
    Output beginCopy(bool kept)
    {
        PartitionRecord record;
        record.partition = kPartition;
        record.version = Version(1);
        record.term = kTerm;
        record.primary = kSelf;
        record.incarnation = kRun;
        record.inSync = {{kSelf, Uid(7)}};
        record.wanted = {kSelf, kPrimary};
        m_leader.reset();
        m_log.emplace(m_surroundings, StoredReplica{kPartition, {}, {}});
        m_leader.emplace(m_surroundings, *m_log, Leader::Beginning{record, {}, {}}, m_now);
        Output out;
        m_leader->begin(m_now, out);
        m_leader->advance(m_now += 100ms, out);
        const auto learns = sent<message::Learn>(out);
        if (learns.empty())
            return {};
        message::LearnAnswer answer{
            kPartition, kTerm, learns[0].session, Uid(8), Decree(), true, {}, kept};
        Output begun;
        m_leader->receive(kPrimary, kPrimaryRun, answer, m_now, begun);
        return begun;
    }
    Output acknowledge(const message::ChunkAck &ack)
    {
        Output out;
        m_leader->receive(kPrimary, kPrimaryRun, ack, m_now, out);
        return out;
    }

    message::LearnAnswer m_answer;
    std::optional<Log> m_log;
    std::optional<Leader> m_leader;
};

QTEST_APPLESS_MAIN(TestKeptParts)
#include "tst_keptparts.moc"
