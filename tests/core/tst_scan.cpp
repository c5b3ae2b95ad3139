// SPDX-License-Identifier: Apache-2.0
#include "core/scan.h"

#include <QtTest>

using namespace core;

namespace {

request::Scan parsed(std::string_view data)
{
    const auto scan = parseScanRequest(data);
    if (!scan)
        qFatal("%s", scan.error().message.c_str());
    return *scan;
}

} // namespace

class TestScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScanNamesAPartitionOrAPrefix();
    void badRequestsAreRefused_data();
    void badRequestsAreRefused();
    void anEncodedScanReadsBack();
    void aPageReadsBack();
    void theNextRequestGoesOn();
    void whatIsNoPageIsRefused_data();
    void whatIsNoPageIsRefused();
};

void TestScan::aScanNamesAPartitionOrAPrefix()
{
    const auto whole = parsed(R"({"partition":7})");
    QVERIFY(whole.partition == PartitionId(7));
    QVERIFY(!whole.prefix);
    QVERIFY(whole.after.empty());
    QCOMPARE(whole.limit, kMaxScanItems);
    const auto some = parsed(R"({"prefix":"","partition":3,"after":"k","limit":1})");
    QVERIFY(some.partition == PartitionId(3));
    QCOMPARE(some.prefix.value(), std::string());
    QCOMPARE(some.after, std::string("k"));
    QCOMPARE(some.limit, 1u);
}

void TestScan::badRequestsAreRefused_data()
{
    QTest::addColumn<QByteArray>("data");
    for (const char *data :
        {"", "{}", R"({"limit":5})", R"("k")", R"({"partition":4096})", R"({"partition":-1})",
            R"({"partition":1,"limit":0})", R"({"partition":1,"limit":1001})",
            R"({"partition":1,"after":5})", R"({"prefix":null})", R"({"prefix":"a","prefix":"b"})"})
        QTest::newRow(data) << QByteArray(data);
}

void TestScan::badRequestsAreRefused()
{
    QFETCH(QByteArray, data);
    const std::string op = R"({"op":"SCAN","data":)" + data.toStdString() + '}';
    QVERIFY(!parseRequest(op));
    const auto scan = parseScanRequest(data.toStdString());
    QVERIFY(!scan);
    QCOMPARE(scan.error().status, Status::BadRequest);
}

void TestScan::anEncodedScanReadsBack()
{
    const auto read = parseRequest(encodeRequest({"7", request::Scan{PartitionId(9), "", "k", 3}}));
    QVERIFY(read.has_value());
    const auto &scan = std::get<request::Scan>(read->operation);
    QVERIFY(scan.partition == PartitionId(9));
    QVERIFY(scan.prefix.has_value());
    QCOMPARE(scan.after, std::string("k"));
    QCOMPARE(scan.limit, 3u);
}

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
