// SPDX-License-Identifier: Apache-2.0
#include "core/keyhash.h"

#include "core/names.h"
#include "tests/support/printers.h"

#include <QtTest>
#include <vector>

using namespace core;

class TestKeyHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsHashAsPublished_data();
    void textsHashAsPublished();
    void bytesOfEachLengthHashAsByXxhsum_data();
    void bytesOfEachLengthHashAsByXxhsum();
    void rangesTileTheSpaceForEveryCount();
    void bordersBelongWhereTheRangeSays();
    void rangesAreThoseOfTheContract();
    void aKeyLivesInItsRange();
    void keysSpreadEvenly();
    void keysAreChecked_data();
    void keysAreChecked();
};

void TestKeyHash::textsHashAsPublished_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    const auto row = [](const char *text, const char *hash) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(hash);
    };
    row("", "ef46db3751d8e999");
    row("a", "d24ec4f1a98c6e5b");
    row("abc", "44bc2cf5ad770999");
    row("key", "447762562de14334");
    row("user:1", "d9c7c4609e6080f3");
    row("message digest", "066ed728fceeb3be");
    row("abcdefghijklmnopqrstuvwxyz", "cfe1f278fa89835c");
    row("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789", "aaa46907d3047814");
}

void TestKeyHash::textsHashAsPublished()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, hash);
    QCOMPARE(hex16(keyHash(text.toStdString())), hash.toStdString());
}

// The hashes were made by xxhsum 0.8.1 (-H64), byte i being i × 131 + 7.
void TestKeyHash::bytesOfEachLengthHashAsByXxhsum_data()
{
    QTest::addColumn<int>("length");
    QTest::addColumn<QByteArray>("hash");
    const std::vector<std::pair<int, const char *>> rows = {
        {1, "a96c7f0ce858bbb7"},
        {2, "c22c6a70ad56bba6"},
        {3, "bed43740ee6332bb"},
        {4, "fa212ae44b3bb23d"},
        {5, "d339dcc9ac8e6776"},
        {7, "2744460dd675d2c0"},
        {8, "994b676b71ce94dd"},
        {9, "572b84c18b983af8"},
        {12, "b92f588ce720786e"},
        {15, "09e6451ed2ff8b1d"},
        {16, "94ad0095e72b24d5"},
        {23, "cf65b69586b05fab"},
        {24, "0a3b0194f3afe0b8"},
        {31, "6711d55e306b5d8f"},
        {32, "07f7b8e3bc5d6e25"},
        {33, "09f85eeb4e1cbe9f"},
        {36, "e7ac625222f2b655"},
        {39, "b13c137a0fb701c3"},
        {40, "d25150177ba46490"},
        {47, "79bd9d6dd8c15570"},
        {63, "b7c9968c066cb6a5"},
        {64, "50d4159a0411632e"},
        {65, "d277176bff863efc"},
        {96, "18c8f362eb735341"},
        {100, "9ddada11d3dc2d8f"},
        {127, "54cf771b5423f6a7"},
        {128, "0430e433b792e757"},
        {255, "15a6db05d4e83df4"},
        {256, "a2dbe913965256fc"},
        {1000, "0bf0bdbcc82eb373"},
        {1024, "5960af0c625acfb7"},
    };
    for (const auto &[length, hash] : rows)
        QTest::addRow("%d bytes", length) << length << QByteArray(hash);
}

void TestKeyHash::bytesOfEachLengthHashAsByXxhsum()
{
    QFETCH(int, length);
    QFETCH(QByteArray, hash);
    std::string bytes;
    for (int i = 0; i < length; ++i)
        bytes += static_cast<char>((i * 131 + 7) & 255);
    QCOMPARE(hex16(keyHash(bytes)), hash.toStdString());
    // From an odd address too, since the hash reads words.
    const std::string shifted = "x" + bytes;
    QCOMPARE(keyHash(std::string_view(shifted).substr(1)), keyHash(bytes));
}

void TestKeyHash::rangesTileTheSpaceForEveryCount()
{
    for (std::uint32_t count = 1; count <= kMaxPartitions; ++count) {
        std::uint64_t next = 0;
        for (std::uint32_t p = 0; p < count; ++p) {
            const KeyRange range = rangeOf(PartitionId(p), count);
            if (range.first != next || range.last < range.first)
                QFAIL(qPrintable(QStringLiteral("partition %1 of %2").arg(p).arg(count)));
            next = range.last + 1;
        }
        QCOMPARE(next, std::uint64_t(0));
    }
}

void TestKeyHash::bordersBelongWhereTheRangeSays()
{
    for (const std::uint32_t count : {1U, 2U, 3U, 5U, 7U, 64U, 100U, 1000U, 4095U, 4096U}) {
        for (std::uint32_t p = 0; p < count; ++p) {
            const KeyRange range = rangeOf(PartitionId(p), count);
            QCOMPARE(partitionOfHash(range.first, count).value, p);
            QCOMPARE(partitionOfHash(range.last, count).value, p);
            QVERIFY(range.contains(range.first) && range.contains(range.last));
            QVERIFY(p == 0 || partitionOfHash(range.first - 1, count).value == p - 1);
            QVERIFY(p + 1 == count || partitionOfHash(range.last + 1, count).value == p + 1);
        }
    }
}

void TestKeyHash::rangesAreThoseOfTheContract()
{
    const KeyRange range = rangeOf(PartitionId(17), 64);
    QCOMPARE(hex16(range.first), std::string("4400000000000000"));
    QCOMPARE(hex16(range.last), std::string("47ffffffffffffff"));
    QVERIFY((rangeOf(PartitionId(0), 1) == KeyRange{0, UINT64_MAX}));
}

void TestKeyHash::aKeyLivesInItsRange()
{
    for (int i = 0; i < 5000; ++i) {
        const std::string key = "user:" + std::to_string(i);
        for (const std::uint32_t count : {1U, 3U, 64U, 4096U})
            QVERIFY(rangeOf(partitionOf(key, count), count).contains(keyHash(key)));
    }
}

void TestKeyHash::keysSpreadEvenly()
{
    std::vector<int> keys(64);
    for (int i = 0; i < 64000; ++i)
        ++keys[partitionOf("user:" + std::to_string(i), 64).value];
    for (const int count : keys)
        QVERIFY(count > 850 && count < 1150);
}

void TestKeyHash::keysAreChecked_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("one byte") << QByteArray("k") << true;
    QTest::newRow("a zero byte") << QByteArray("\0", 1) << true;
    QTest::newRow("1024 bytes") << QByteArray(1024, 'k') << true;
    QTest::newRow("1025 bytes") << QByteArray(1025, 'k') << false;
    QTest::newRow("two bytes of UTF-8") << QByteArray("\xc3\xa4") << true;
    QTest::newRow("three bytes of UTF-8") << QByteArray("\xe2\x82\xac") << true;
    QTest::newRow("four bytes of UTF-8") << QByteArray("\xf0\x9f\x98\x80") << true;
    QTest::newRow("the last code point") << QByteArray("\xf4\x8f\xbf\xbf") << true;
    QTest::newRow("beyond the last") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("stray continuation") << QByteArray("a\x80") << false;
    QTest::newRow("cut sequence") << QByteArray("a\xe2\x82") << false;
    QTest::newRow("overlong two") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong three") << QByteArray("\xe0\x9f\xbf") << false;
    QTest::newRow("overlong four") << QByteArray("\xf0\x8f\xbf\xbf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("0xff") << QByteArray("\xff") << false;
    QTest::newRow("five-byte lead") << QByteArray("\xf8\x88\x80\x80\x80") << false;
}

void TestKeyHash::keysAreChecked()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, isGood);
    const Result<void> checked = checkKey(key.toStdString());
    QCOMPARE(checked.has_value(), isGood);
    if (!isGood)
        QCOMPARE(checked.error().status, Status::BadRequest);
}

QTEST_APPLESS_MAIN(TestKeyHash)
#include "tst_keyhash.moc"
