// SPDX-License-Identifier: Apache-2.0
#include "core/scan.h"

#include <QtTest>

using namespace core;

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageReadsBack();
    void theNextRequestGoesOn();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
};

void TestScan::aPageReadsBack()
{
    const std::vector<Item> items{
        {"a\n\"", R"({"x":[1,2.50]})", Decree(7)}, {"b", "null", Decree(18446744073709551615u)}};
    const auto page = parseScanPage({}, encodeItems(items), {});
    QVERIFY(page.has_value());
    QVERIFY(page->items == items);
    QVERIFY(!page->next);
    QVERIFY(parseScanPage({}, encodeItems({}), {})->items.empty());
}

void TestScan::theNextRequestGoesOn()
{
    const request::Scan asked{PartitionId(2), "p", "x", 10};
    const auto within = parseScanPage(asked, "[]", encodeNext(PartitionId(2), "y\t"));
    QVERIFY(within && within->next);
    QVERIFY(within->next->partition == PartitionId(2));
    QCOMPARE(within->next->after, std::string("y\t"));
    QCOMPARE(within->next->prefix.value(), std::string("p"));
    QCOMPARE(within->next->limit, 10u);
    const auto behind = parseScanPage(asked, "[]", encodeNext(PartitionId(3), {}));
    QVERIFY(behind && behind->next);
    QVERIFY(behind->next->partition == PartitionId(3));
    QCOMPARE(behind->next->after, std::string());
}

void TestScan::whatIsNoPageIsRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("next");
    for (const char *data : {"", "{}", "5", "[5]", "[{}]", R"([{"key":"a","value":1}])",
             R"([{"key":5,"value":1,"version":1}])", R"([{"value":1,"version":1}])",
             R"([{"key":"a","value":1,"version":-1}])", R"([{"key":"a","version":1}])"})
        QTest::newRow(data) << QByteArray(data) << QByteArray();
    for (const char *next :
        {"5", "{}", R"({"partition":4096})", R"({"partition":1,"after":5})", R"({"after":"a"})"})
        QTest::newRow(next) << QByteArray("[]") << QByteArray(next);
}

void TestScan::whatIsNoPageIsRefused()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, next);
    const auto page = parseScanPage({}, data.toStdString(), next.toStdString());
    QVERIFY(!page);
    QCOMPARE(page.error().status, Status::BadRequest);
}

QTEST_APPLESS_MAIN(TestScan)
#include "tst_scan.moc"
