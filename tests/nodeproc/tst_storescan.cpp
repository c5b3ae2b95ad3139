// SPDX-License-Identifier: Apache-2.0
#include "storeentries.h"

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

private:
    void fill(const std::vector<StoreOp> &ops) { QVERIFY(m_store->write(ops).has_value()); }

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

QTEST_APPLESS_MAIN(TestStoreScan)
#include "tst_storescan.moc"
