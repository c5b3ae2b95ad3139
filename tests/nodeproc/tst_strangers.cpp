// SPDX-License-Identifier: Apache-2.0
#include "stranger.h"

#include <QRandomGenerator>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <vector>

using namespace strangers;

/// What strangers may send, at a server that has another client all the while: each line gets its
/// status or a clean close, and nobody else notices.
class TestStrangers : public QObject, private AtAServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(start(), qPrintable(problem())); }
    void cleanup();
    void aBadLineGetsItsStatusAndTheConnectionStays_data();
    void aBadLineGetsItsStatusAndTheConnectionStays();
    void valuesSurviveByteForByte_data();
    void valuesSurviveByteForByte();
    void httpIsTurnedAway_data();
    void httpIsTurnedAway();
    void aLineThatIsTooLongIs413AndAClose();
    void aValueThatIsTooLargeIs413AndAClose();
    void pipelinedRequestsAreAnsweredInOrder();
    void aHalfClosedClientGetsItsAnswers();
    void halfLinesAndClosedSocketsHurtNobody();
    void garbageHurtsNobody();
    void aStrangeHelloIsRefused();
};

void TestStrangers::cleanup()
{
    QVERIFY(m_server->isRunning());
    QCOMPARE(m_witness->status(get("witness")), 200);
}

void TestStrangers::aBadLineGetsItsStatusAndTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray("") << 400;
    QTest::newRow("no JSON") << QByteArray("hello") << 400;
    QTest::newRow("cut off") << QByteArray(R"({"op":"GET","data":"a)") << 400;
    QTest::newRow("array") << QByteArray("[1]") << 400;
    QTest::newRow("no op") << QByteArray("{}") << 400;
    QTest::newRow("op of another type") << QByteArray(R"({"op":7})") << 400;
    QTest::newRow("unknown op") << QByteArray(R"({"op":"POKE"})") << 400;
    QTest::newRow("not built") << QByteArray(R"({"op":"WATCH","data":{"prefix":"a"}})") << 400;
    QTest::newRow("no data") << QByteArray(R"({"op":"GET"})") << 400;
    QTest::newRow("key of another type") << QByteArray(R"({"op":"GET","data":7})") << 400;
    QTest::newRow("empty key") << get("") << 400;
    QTest::newRow("long key") << get(QByteArray(1025, 'k')) << 400;
    QTest::newRow("longest key") << get(QByteArray(1024, 'k')) << 404;
    QTest::newRow("no value") << QByteArray(R"({"op":"PUT","data":{"key":"a"}})") << 400;
    QTest::newRow("twice") << QByteArray(R"({"op":"PUT","data":{"key":"a","key":"b","value":1}})")
                           << 400;
    QTest::newRow("unknown member")
        << QByteArray(R"({"op":"PUT","data":{"key":"a","value":1,"ttL":1}})") << 400;
    QTest::newRow("no number") << QByteArray(
        R"({"op":"PUT","data":{"key":"a","value":1,"ifVersion":"1"}})")
                               << 400;
    QTest::newRow("condition") << QByteArray(
        R"({"op":"PUT","data":{"key":"never","value":1,"ifVersion":1}})")
                               << 412;
    QTest::newRow("no seq") << QByteArray(
        R"({"op":"PUT","data":{"key":"a","value":1,"client":"c"}})")
                            << 400;
    QTest::newRow("forgotten") << QByteArray(
        R"({"op":"PUT","data":{"key":"a","value":1,"client":"c","seq":1}})")
                               << 504;
    QTest::newRow("bad number") << put("a", "01.2.3") << 400;
    QTest::newRow("bad literal") << put("a", "[tru, 1..2]") << 400;
    QTest::newRow("bad escape") << put("a", R"("\x")") << 400;
    QTest::newRow("bad UTF-8") << put("a", "\"\xff\xfe\"") << 400;
    QTest::newRow("a NUL") << put("a", QByteArray("\"\0\"", 3)) << 400;
    QTest::newRow("too deep") << put("a", QByteArray(129, '[') + QByteArray(129, ']')) << 400;
    QTest::newRow("deep") << put("a", QByteArray(128, '[') + QByteArray(128, ']')) << 200;
    QTest::newRow("much too deep") << QByteArray(1'000'000, '[') << 400;
    QTest::newRow("id that is an object") << QByteArray(R"({"op":"PING","id":{}})") << 400;
    QTest::newRow("long id") << QByteArray(R"({"op":"PING","id":")" + QByteArray(200, 'i')
        + R"("})") << 400;
    QTest::newRow("of servers") << QByteArray(R"({"op":"__beat__","data":{}})") << 403;
    QTest::newRow("CRLF") << QByteArray("{\"op\":\"PING\"}\r") << 200;
}

void TestStrangers::aBadLineGetsItsStatusAndTheConnectionStays()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    Stranger stranger(m_server->port());
    stranger.write(line + '\n');
    const QJsonObject answer = stranger.answer();
    QCOMPARE(answer[u"status"].toInt(), status);
    QCOMPARE(answer.contains(u"message"), status >= 400);
    QCOMPARE(stranger.status(R"({"op":"PING"})"), 200);
}

void TestStrangers::valuesSurviveByteForByte_data()
{
    QTest::addColumn<QByteArray>("value");
    for (const char *const value : {"null", "-0.0e+00", "1E400", "12345678901234567890123",
             R"({"b":1,"a":2,"b":3})", R"("\u00e9\/\ud83d\ude00 é")", R"("\ud800")", "[1,  2 ,3]"})
        QTest::newRow(value) << QByteArray(value);
}

void TestStrangers::valuesSurviveByteForByte()
{
    QFETCH(QByteArray, value);
    Stranger stranger(m_server->port());
    QCOMPARE(stranger.status(put("bytes", value)), 200);
    stranger.write(get("bytes") + '\n');
    QVERIFY(stranger.socket().waitForReadyRead(kPatienceMs));
    const QByteArray answer = stranger.socket().readLine();
    QVERIFY2(answer.contains("\"data\":" + value + ","), answer.constData());
}

void TestStrangers::httpIsTurnedAway_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("GET") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("POST") << QByteArray(
        "POST /x HTTP/1.1\r\nContent-Length: 80\r\n\r\n" + put("witness", "2") + "\n");
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS * HTTP/1.1\r\n\r\n");
}

void TestStrangers::httpIsTurnedAway()
{
    QFETCH(QByteArray, first);
    Stranger browser(m_server->port());
    browser.write(first);
    QCOMPARE(browser.answer()[u"status"].toInt(), 400);
    QVERIFY(browser.isClosed());
    m_witness->write(get("witness") + '\n');
    QCOMPARE(m_witness->answer()[u"data"].toInt(), 1);
}

void TestStrangers::aLineThatIsTooLongIs413AndAClose()
{
    Stranger stranger(m_server->port());
    stranger.write(QByteArray((16 << 20) + 1024, 'x'));
    QCOMPARE(stranger.answer()[u"status"].toInt(), 413);
    QVERIFY(stranger.isClosed());
}

void TestStrangers::aValueThatIsTooLargeIs413AndAClose()
{
    Stranger stranger(m_server->port());
    QCOMPARE(stranger.status(put("large", '"' + QByteArray((8 << 20) - 2, 'v') + '"')), 200);
    stranger.write(get("large") + '\n');
    QCOMPARE(stranger.answer()[u"data"].toString().size(), (8 << 20) - 2);
    QCOMPARE(stranger.status(put("large", '"' + QByteArray((8 << 20) - 1, 'v') + '"')), 413);
    QVERIFY(stranger.isClosed());
}

void TestStrangers::pipelinedRequestsAreAnsweredInOrder()
{
    Stranger stranger(m_server->port());
    constexpr int kRequests = 2000;
    QByteArray lines;
    for (int i = 0; i < kRequests; ++i) {
        const QByteArray number = QByteArray::number(i);
        const QByteArray key = "p" + QByteArray::number(i % 7);
        lines += R"({"op":"PUT","data":{"key":")" + key + R"(","value":)" + number + R"(},"id":)"
            + number + "}\n";
        lines += R"({"op":"GET","data":")" + key + R"(","id":)" + number + "}\n";
        if (i % 100 == 0)
            lines += "nonsense\n";
    }
    stranger.write(lines);
    for (int i = 0; i < kRequests; ++i) {
        const QJsonObject written = stranger.answer();
        QCOMPARE(written[u"status"].toInt(), 200);
        QCOMPARE(written[u"id"].toInt(-1), i);
        const QJsonObject read = stranger.answer();
        QCOMPARE(read[u"id"].toInt(-1), i);
        QCOMPARE(read[u"data"].toInt(-1), i);
        if (i % 100 == 0)
            QCOMPARE(stranger.answer()[u"status"].toInt(), 400);
    }
}

void TestStrangers::aHalfClosedClientGetsItsAnswers()
{
    Stranger stranger(m_server->port());
    stranger.write(put("half", "5") + '\n' + get("half") + '\n');
    QCOMPARE(::shutdown(static_cast<int>(stranger.socket().socketDescriptor()), SHUT_WR), 0);
    QCOMPARE(stranger.answer()[u"status"].toInt(), 200);
    QCOMPARE(stranger.answer()[u"data"].toInt(), 5);
    QVERIFY(stranger.isClosed());
}

void TestStrangers::halfLinesAndClosedSocketsHurtNobody()
{
    for (int i = 0; i < 200; ++i) {
        Stranger stranger(m_server->port());
        QVERIFY(stranger.isConnected());
        stranger.write(put("gone", "1").left(i % 40));
        if (i % 3 == 0)
            stranger.write("\n" + put("gone", "2") + "\n" + get("gone") + "\n");
        if (i % 2 == 0)
            stranger.socket().abort();
    }
}

void TestStrangers::garbageHurtsNobody()
{
    QRandomGenerator random(4711);
    for (int i = 0; i < 50; ++i) {
        QByteArray bytes(20'000, '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        Stranger stranger(m_server->port());
        stranger.write(bytes + '\n');
        QVERIFY(stranger.answer()[u"status"].toInt() >= 400);
    }
}

void TestStrangers::aStrangeHelloIsRefused()
{
    const QByteArray rest = R"("incarnation":"00000000000000aa/1","kind":"data"}})";
    Stranger other(m_server->port());
    QCOMPARE(other.status(R"({"op":"__hello__","data":{"cluster":"d","node":"n9",)" + rest), 421);
    QVERIFY(other.isClosed());
    Stranger self(m_server->port());
    QCOMPARE(self.status(R"({"op":"__hello__","data":{"cluster":"c","node":"n1",)" + rest), 409);
    QVERIFY(self.isClosed());
    Stranger odd(m_server->port());
    QCOMPARE(odd.status(R"({"op":"__hello__","data":{"cluster":"c"}})"), 400);
    QVERIFY(odd.isClosed());
    Stranger late(m_server->port());
    QCOMPARE(late.status(R"({"op":"PING"})"), 200);
    QCOMPARE(late.status(R"({"op":"__hello__","data":{"cluster":"c","node":"n9",)" + rest), 403);
    Stranger babbling(m_server->port());
    QCOMPARE(
        babbling.status(R"({"op":"__hello__","data":{"cluster":"c","node":"n9",)" + rest), 200);
    babbling.write("nonsense\n");
    QVERIFY(babbling.isClosed());
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
