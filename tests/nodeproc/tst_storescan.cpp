// SPDX-License-Identifier: Apache-2.0
#include "storeentries.h"

#include "core/digest.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using namespace storeentries;
using nodeproc::Store;

/// What reads many items of a partition at once: pages for clients, chunks for learners.
class TestStoreScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aScanStaysInItsPartition();
    void aScanIsCut();
    void aCopyIsOfOneInstant();
    void theSpansOfACopyLeaveNothingOut();
    void aSpanIsSummedUp_data();
    void aSpanIsSummedUp();
    void aSpanIsNotReadFurtherThanItMatters();
    void aPartReplacesWhatIsInItsSpan();
    void afterACopyTheDigestIsThatOfItsParts();
    void clearingKeepsItemsWhereItIsToldTo();
    void aCopySaysHowLargeItIs();

private:
    void fill(const std::vector<StoreOp> &ops) { QVERIFY(m_store->write(ops).has_value()); }

    [[nodiscard]] std::string items() const
    {
        std::string text;
        const auto page = m_store->scan({kPartition, {}, {}, kMaxScanItems});
        for (const Item &item : page->items)
            text += item.key + '=' + item.value + ' ';
        return text;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Store> m_store;
};

void TestStoreScan::init()
{
    m_store.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    auto opened = Store::open(
        m_dir->filePath(QStringLiteral("data")).toStdString(), {NodeId("n1"), "demo", "boot-1"});
    QVERIFY(opened.has_value());
    m_store = std::move(*opened);
}

void TestStoreScan::aScanStaysInItsPartition()
{
    const std::vector<Item> items{
        {"a", "1", Decree(1)}, {"ab", "2", Decree(2)}, {"b", "3", Decree(3)}};
    fill({store::PutItems{PartitionId(6), {{"zz", "0", Decree(1)}}},
        store::PutItems{kPartition, items},
        store::PutItems{PartitionId(8), {{"a", "9", Decree(1)}}}});
    const auto keys = [&](request::Scan wanted) {
        wanted.partition = kPartition;
        std::string text;
        const auto page = m_store->scan(wanted);
        for (const Item &item : page->items)
            text += item.key + '=' + item.value + ' ';
        return text + (page->isLast ? "end" : "");
    };
    QCOMPARE(keys({}), std::string("a=1 ab=2 b=3 end"));
    QCOMPARE(keys({.prefix = "a"}), std::string("a=1 ab=2 end"));
    QCOMPARE(keys({.prefix = "a", .after = "a"}), std::string("ab=2 end"));
    QCOMPARE(keys({.prefix = "b", .after = "a"}), std::string("b=3 end"));
    QCOMPARE(keys({.after = "aa"}), std::string("ab=2 b=3 end"));
    QCOMPARE(keys({.after = "b"}), std::string("end"));
    QCOMPARE(keys({.prefix = "c"}), std::string("end"));
    QCOMPARE(keys({.limit = 2}), std::string("a=1 ab=2 "));
}

void TestStoreScan::aScanIsCut()
{
    const std::string large(kMaxScanBytes / 2, '1');
    fill({store::PutItems{
        kPartition, {{"a", large, Decree(1)}, {"b", large, Decree(2)}, {"c", large, Decree(3)}}}});
    request::Scan wanted{kPartition, {}, {}, kMaxScanItems};
    const auto first = m_store->scan(wanted);
    QCOMPARE(first->items.size(), 2u);
    QVERIFY(!first->isLast);
    wanted.after = first->items.back().key;
    const auto second = m_store->scan(wanted);
    QCOMPARE(second->items.size(), 1u);
    QVERIFY(second->isLast);
}

void TestStoreScan::aCopyIsOfOneInstant()
{
    const std::string large(700 * 1024, '1');
    for (std::uint64_t d = 1; d <= 4; ++d)
        fill({store::Apply{kPartition, put(d, "k" + std::to_string(d), large), {}}});
    const NodeId to("n2");
    const auto first = m_store->readCopy({kPartition, to, Term(3), SyncId(1), 0});
    QVERIFY(first && !first->last);
    fill({store::Apply{kPartition, put(5, "k5", "5"), {}}});
    std::size_t items = first->items.size();
    bool last = false;
    for (std::uint64_t index = 1; !last; ++index) {
        const auto next = m_store->readCopy({kPartition, to, Term(3), SyncId(1), index});
        QVERIFY(next);
        items += next->items.size();
        last = next->last;
        QVERIFY(next->decree == Decree(4));
    }
    QCOMPARE(items, 4u);
    m_store->endCopy({kPartition, to});
    QVERIFY(!m_store->readCopy({kPartition, to, Term(3), SyncId(1), 3}));
}

void TestStoreScan::theSpansOfACopyLeaveNothingOut()
{
    const std::string large(100 * 1024, '1');
    for (std::uint64_t d = 1; d <= 4; ++d)
        fill({store::Apply{kPartition, put(d, "k" + std::to_string(d), large), {}}});
    std::string covered;
    std::size_t items = 0;
    bool last = false;
    bool isToEnd = false;
    for (std::uint64_t index = 0; !last; ++index) {
        const auto chunk = m_store->readCopy(
            {kPartition, NodeId("n2"), Term(3), SyncId(1), index, Urgency::Missing, true});
        QVERIFY(chunk.has_value());
        last = chunk->last;
        items += chunk->items.size();
        QCOMPARE(chunk->span.has_value(), !isToEnd);
        if (!chunk->span)
            continue;
        QCOMPARE(chunk->span->after, covered);
        for (const Item &item : chunk->items)
            QVERIFY(chunk->span->holds(item.key));
        covered = chunk->span->upTo.value_or("");
        isToEnd = !chunk->span->upTo;
    }
    QCOMPARE(items, 4u);
    QVERIFY(isToEnd);
}

void TestStoreScan::aSpanIsSummedUp_data()
{
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("upTo");
    QTest::addColumn<int>("count");
    QTest::newRow("all") << QByteArray() << QByteArray() << 3;
    QTest::newRow("from behind the first") << QByteArray("a") << QByteArray() << 2;
    QTest::newRow("to the second, with it") << QByteArray() << QByteArray("ab") << 2;
    QTest::newRow("the second alone") << QByteArray("a") << QByteArray("ab") << 1;
    QTest::newRow("between keys") << QByteArray("aa") << QByteArray("ac") << 1;
    QTest::newRow("none") << QByteArray("b") << QByteArray() << 0;
}

void TestStoreScan::aSpanIsSummedUp()
{
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, upTo);
    QFETCH(int, count);
    const std::vector<Item> items{
        {"a", "1", Decree(1)}, {"ab", "2", Decree(2)}, {"b", "3", Decree(3)}};
    fill({store::PutItems{kPartition, items},
        store::PutItems{PartitionId(8), {{"a", "9", Decree(1)}}}});
    KeySpan span{after.toStdString(), {}};
    if (!upTo.isEmpty())
        span.upTo = upTo.toStdString();
    std::uint64_t sum = 0;
    for (const Item &item : items)
        sum ^= span.holds(item.key) ? digestOf(item.key, item.version, item.value) : 0;
    const auto read = m_store->readSpan({kPartition, Term(3), SyncId(1), 4, span, 3});
    QVERIFY(read.has_value());
    QCOMPARE(read->count, static_cast<std::uint64_t>(count));
    QCOMPARE(read->sum, sum);
    QCOMPARE(read->index, std::uint64_t(4));
}

void TestStoreScan::aSpanIsNotReadFurtherThanItMatters()
{
    const std::string large(std::size_t(8) << 20U, '1');
    fill({store::PutItems{
        kPartition, {{"a", large, Decree(1)}, {"b", "2", Decree(2)}, {"c", large, Decree(3)}}}});
    const auto count = [this](std::uint64_t wanted, const KeySpan &span) {
        return m_store->readSpan({kPartition, Term(3), SyncId(1), 0, span, wanted})->count;
    };
    QCOMPARE(count(2, {"", "b"}), std::uint64_t(2)); // the largest that a part can be
    QCOMPARE(count(1, {"", "b"}), std::uint64_t(2));
    QCOMPARE(count(3, {}), std::uint64_t(4)); // too large to be the same
    QCOMPARE(count(0, {}), std::uint64_t(1));
}

void TestStoreScan::aPartReplacesWhatIsInItsSpan()
{
    fill({store::PutItems{kPartition,
        {{"a", "1", Decree(1)}, {"b", "2", Decree(2)}, {"bc", "3", Decree(3)},
            {"c", "4", Decree(4)}, {"ca", "5", Decree(5)}}}});
    const std::vector<Item> news{{"b", "6", Decree(6)}, {"bb", "7", Decree(7)}};
    fill({store::PutItems{kPartition, news, {}, KeySpan{"a", "c"}}});
    QCOMPARE(items(), std::string("a=1 b=6 bb=7 ca=5 "));
    fill({store::PutItems{kPartition, {}, {}, KeySpan{"bb", {}}}});
    QCOMPARE(items(), std::string("a=1 b=6 bb=7 "));
    fill({store::PutItems{kPartition, {{"0", "8", Decree(8)}}, {}, KeySpan{"", "a"}}});
    QCOMPARE(items(), std::string("0=8 b=6 bb=7 "));
}

/// Whatever it said before: a copy is the cure for a digest that has gone wrong.
void TestStoreScan::afterACopyTheDigestIsThatOfItsParts()
{
    const Item kept{"a", "1", Decree(1)};
    const Item news{"c", "3", Decree(3)};
    fill({store::PutItems{kPartition, {kept, {"b", "2", Decree(2)}}}});
    fill({store::KeepItems{kPartition, 4711, 1}}); // that is wrong
    fill({store::Clear{kPartition, true}});
    fill({store::KeepItems{kPartition, digestOf(kept.key, kept.version, kept.value), 1}});
    fill({store::PutItems{kPartition, {news}, {}, KeySpan{"a", {}}}});
    fill({store::Apply{kPartition, put(4, "d", "4"), {}}});
    QCOMPARE(items(), std::string("a=1 c=3 d=4 "));
    std::uint64_t sum = digestOf("d", Decree(4), "4");
    for (const Item &item : {kept, news})
        sum ^= digestOf(item.key, item.version, item.value);
    const auto digests = m_store->digests();
    QCOMPARE(digests.size(), 1u);
    QCOMPARE(digests[0].recent.back().items, std::uint64_t(3));
    QCOMPARE(digests[0].recent.back().digest, sum);
}

void TestStoreScan::clearingKeepsItemsWhereItIsToldTo()
{
    fill({store::PutItems{kPartition, {{"a", "1", Decree(1)}}}});
    fill({store::Append{kPartition, {put(1, "b", "2")}}});
    fill({store::Clear{kPartition, true}});
    QVERIFY(m_store->get(kPartition, "a")->has_value());
    QVERIFY(m_store->readLog({kPartition, {}, {}, {}, Decree(1), Decree(1)})->empty());
    fill({store::Clear{kPartition}});
    QVERIFY(!m_store->get(kPartition, "a")->has_value());
}

void TestStoreScan::aCopySaysHowLargeItIs()
{
    const std::string value(100 * 1024, '1');
    for (std::uint64_t d = 1; d <= 8; ++d)
        fill({store::Apply{kPartition, put(d, "k" + std::to_string(d), value), {}}});
    const NodeId to("n2");
    std::uint64_t bytes = 0;
    bool isLast = false;
    for (std::uint64_t index = 0; !isLast; ++index) {
        const auto chunk = m_store->readCopy({kPartition, to, Term(3), SyncId(1), index});
        QVERIFY(chunk);
        for (const Item &item : chunk->items)
            bytes += item.key.size() + item.value.size();
        QCOMPARE(chunk->total, 8 * (value.size() + 2));
        QCOMPARE(chunk->reached, Decree(index == 0 ? 8 : 9));
        if (index == 0)
            fill({store::Apply{kPartition, put(9, "k9", "9"), {}}});
        isLast = chunk->last;
    }
    QCOMPARE(bytes, 8 * (value.size() + 2));
}

QTEST_APPLESS_MAIN(TestStoreScan)
#include "tst_storescan.moc"
