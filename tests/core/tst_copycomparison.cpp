// SPDX-License-Identifier: Apache-2.0
#include "core/copycomparison.h"

#include <QtTest>

using namespace core;

namespace {

const PartitionId kPartition(17);
const NodeId kPrimary("n3");
const NodeId kSecond("n1");
const NodeId kThird("n5");

DigestAt at(std::uint64_t decree, std::uint64_t digest, std::uint64_t items)
{
    return {Decree(decree), digest, items};
}

MapEntry entry()
{
    MapEntry entry;
    entry.partition = kPartition;
    entry.primary = kPrimary;
    entry.secondaries = {kSecond, kThird};
    return entry;
}

CopiesOfServers copies(const std::map<NodeId, std::vector<DigestAt>> &recent)
{
    CopiesOfServers copies;
    for (const auto &[id, digests] : recent)
        copies[id][kPartition] = {kPartition, Uid(), true, digests};
    return copies;
}

const std::vector<DigestAt> kAsThePrimary{at(7, 0xab, 2), at(8, 0xcd, 3)};

CopyComparison compare(const std::vector<DigestAt> &third)
{
    return compareCopies(
        entry(), copies({{kPrimary, kAsThePrimary}, {kSecond, kAsThePrimary}, {kThird, third}}));
}

} // namespace

class TestCopyComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAlikeIsEqual();
    void oneThatDiffersIsToldByPartitionAndServer_data();
    void oneThatDiffersIsToldByPartitionAndServer();
    void thePrimaryMayBeTheOneThatDiffers();
    void theNewestDecreeOfAllCounts();
    void whatCannotBeComparedIsNeitherEqualNorNot_data();
    void whatCannotBeComparedIsNeitherEqualNorNot();
    void whoIsNotInSyncIsNotAsked();
};

void TestCopyComparison::whatIsAlikeIsEqual()
{
    const CopyComparison comparison = compare(kAsThePrimary);
    QVERIFY(comparison.isDone && comparison.areEqual);
    QCOMPARE(comparison.copies, std::size_t(3));
    QCOMPARE(comparison.items, std::uint64_t(3));
}

void TestCopyComparison::oneThatDiffersIsToldByPartitionAndServer_data()
{
    QTest::addColumn<quint64>("digest");
    QTest::addColumn<quint64>("items");
    QTest::addColumn<QString>("told");
    QTest::newRow("another value")
        << quint64(0xce) << quint64(3) << "n5 has 00000000000000ce of 3 items";
    QTest::newRow("one item more, which the digest does not show")
        << quint64(0xcd) << quint64(4) << "n5 has 00000000000000cd of 4 items";
    QTest::newRow("nothing") << quint64(0) << quint64(0) << "n5 has 0000000000000000 of 0 items";
}

void TestCopyComparison::oneThatDiffersIsToldByPartitionAndServer()
{
    QFETCH(quint64, digest);
    QFETCH(quint64, items);
    QFETCH(QString, told);
    const CopyComparison comparison = compare({at(8, digest, items)});
    QVERIFY(comparison.isDone && !comparison.areEqual);
    const QString text = QString::fromStdString(comparison.text);
    QVERIFY2(text.startsWith(QStringLiteral("partition 17 at 8: ")), qPrintable(text));
    QVERIFY2(text.contains(told), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("n1 has 00000000000000cd of 3 items")), qPrintable(text));
}

void TestCopyComparison::thePrimaryMayBeTheOneThatDiffers()
{
    const CopyComparison comparison = compareCopies(entry(),
        copies({{kPrimary, {at(8, 1, 3)}}, {kSecond, kAsThePrimary}, {kThird, kAsThePrimary}}));
    QVERIFY(comparison.isDone && !comparison.areEqual);
}

void TestCopyComparison::theNewestDecreeOfAllCounts()
{
    QVERIFY(compare({at(6, 1, 1), at(7, 0xab, 2)}).areEqual); // it has not applied the last one yet
    const CopyComparison behind = compare({at(7, 0xac, 2)});
    QVERIFY(behind.isDone && !behind.areEqual);
    // What was unlike once, and is alike by now, is alike.
    QVERIFY(compare({at(7, 0xac, 2), at(8, 0xcd, 3)}).areEqual);
}

void TestCopyComparison::whatCannotBeComparedIsNeitherEqualNorNot_data()
{
    QTest::addColumn<bool>("answers");
    QTest::addColumn<bool>("isWhole");
    QTest::addColumn<quint64>("decree");
    QTest::addColumn<QString>("why");
    QTest::newRow("no answer") << false << true << quint64(8) << "no digest from n5";
    QTest::newRow("half a copy") << true << false << quint64(8) << "no digest from n5";
    QTest::newRow("far behind") << true << true << quint64(5) << "have not applied the same yet";
}

void TestCopyComparison::whatCannotBeComparedIsNeitherEqualNorNot()
{
    QFETCH(bool, answers);
    QFETCH(bool, isWhole);
    QFETCH(quint64, decree);
    QFETCH(QString, why);
    CopiesOfServers servers = copies({{kPrimary, kAsThePrimary}, {kSecond, kAsThePrimary}});
    if (answers)
        servers[kThird][kPartition] = {kPartition, Uid(), isWhole, {at(decree, 0xcd, 3)}};
    const CopyComparison comparison = compareCopies(entry(), servers);
    QVERIFY(!comparison.isDone && !comparison.areEqual);
    QCOMPARE(comparison.copies, std::size_t(0));
    QVERIFY2(QString::fromStdString(comparison.text).contains(why), comparison.text.c_str());
}

void TestCopyComparison::whoIsNotInSyncIsNotAsked()
{
    MapEntry two = entry();
    two.secondaries = {kSecond};
    two.learners = {kThird};
    const CopyComparison comparison = compareCopies(two,
        copies({{kPrimary, kAsThePrimary}, {kSecond, kAsThePrimary}, {kThird, {at(8, 1, 1)}}}));
    QVERIFY(comparison.isDone && comparison.areEqual);
    QCOMPARE(comparison.copies, std::size_t(2));
}

QTEST_APPLESS_MAIN(TestCopyComparison)
#include "tst_copycomparison.moc"
