// SPDX-License-Identifier: Apache-2.0
#include "support/nodeserver.h"
#include "support/waiting.h"
#include "support/zookeeperserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <sys/socket.h>
#include <vector>

using std::chrono_literals::operator""s;

namespace {

constexpr auto kPatience = 30s;
constexpr int kPatienceMs = 30'000;

/// A connection as a stranger has it; blocking.
class Stranger
{
public:
    explicit Stranger(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_isConnected = m_socket.waitForConnected(kPatienceMs);
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(kPatienceMs)) { }
    }
    /// Empty if the connection ends, or nothing comes.
    QJsonObject answer()
    {
        while (!m_socket.canReadLine()) {
            if (!m_socket.waitForReadyRead(kPatienceMs))
                return {};
        }
        return QJsonDocument::fromJson(m_socket.readLine()).object();
    }
    int status(const QByteArray &line)
    {
        write(line + '\n');
        return answer()[u"status"].toInt();
    }
    bool isClosed()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState) {
            if (!m_socket.waitForReadyRead(kPatienceMs)
                && m_socket.state() != QAbstractSocket::UnconnectedState)
                return false;
            m_socket.readAll();
        }
        return true;
    }
    [[nodiscard]] bool isConnected() const { return m_isConnected; }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    bool m_isConnected = false;
};

QByteArray put(const QByteArray &key, const QByteArray &value)
{
    return R"({"op":"PUT","data":{"key":")" + key + R"(","value":)" + value + "}}";
}

QByteArray get(const QByteArray &key)
{
    return R"({"op":"GET","data":")" + key + R"("})";
}

} // namespace

/// What strangers may send, at a server that has another client all the while: each line gets its
/// status or a clean close, and nobody else notices.
class TestStrangers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    void aClientThatDoesNotReadIsNotReadFrom();
    void manyHalfLinesAreTurnedAway();
    void aCrowdLeavesRoomForServers();
    void aStrangeHelloIsRefused();

private:
    support::ZookeeperServer m_zookeeper;
    QTemporaryDir m_directory;
    std::unique_ptr<support::NodeServer> m_server;
    std::unique_ptr<Stranger> m_witness;
};

void TestStrangers::initTestCase()
{
    const QString program = qEnvironmentVariable("KVORUM_BIN") + u"/nodeproc"_qs;
    QVERIFY(QFile::exists(program));
    QVERIFY2(m_zookeeper.start(), qPrintable(m_zookeeper.problem()));
    m_server = std::make_unique<support::NodeServer>(u"n1"_qs,
        support::NodeServer::Place{
            program, m_directory.filePath(u"n1"_qs), m_directory.filePath(u"n1.log"_qs)});
    m_server->launch({u"--id"_qs, u"n1"_qs, u"--cluster"_qs, u"c"_qs, u"--zookeeper"_qs,
        QString::fromStdString(m_zookeeper.connectString()), u"--data"_qs,
        m_directory.filePath(u"n1"_qs), u"--expect"_qs, u"1"_qs});
    QVERIFY(m_server->waitListening(kPatience));
    m_witness = std::make_unique<Stranger>(m_server->port());
    QTRY_COMPARE_WITH_TIMEOUT(m_witness->status(put("witness", "1")), 200, kPatienceMs);
}

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

void TestStrangers::aClientThatDoesNotReadIsNotReadFrom()
{
    QCOMPARE(m_witness->status(put("big", '"' + QByteArray(1 << 20, 'b') + '"')), 200);
    Stranger glutton(m_server->port());
    // Far more than all buffers on the way hold.
    const QByteArray requests = (get("big") + '\n').repeated(1000);
    glutton.socket().setReadBufferSize(4096);
    glutton.write(requests);
    QCOMPARE(m_witness->status(get("witness")), 200);
    QFile statm(u"/proc/%1/statm"_qs.arg(m_server->pid()));
    QVERIFY(statm.open(QIODevice::ReadOnly));
    const qint64 residentBytes = statm.readAll().split(' ')[1].toLongLong() * 4096;
    QVERIFY2(residentBytes < (qint64(400) << 20), qPrintable(QString::number(residentBytes)));
}

void TestStrangers::manyHalfLinesAreTurnedAway()
{
    const QByteArray half(15 << 20, 'h');
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (int i = 0; i < 40; ++i) {
        strangers.push_back(std::make_unique<Stranger>(m_server->port()));
        strangers.back()->write(half);
    }
    const auto turnedAway = [&strangers] {
        return std::count_if(strangers.begin(), strangers.end(),
            [](const auto &stranger) { return stranger->socket().bytesAvailable() > 0; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(turnedAway() >= 5, kPatienceMs);
    QVERIFY(turnedAway() < 20);
}

void TestStrangers::aCrowdLeavesRoomForServers()
{
    const auto connections = [this] {
        m_witness->write("{\"op\":\"STATUS\"}\n");
        return m_witness->answer()[u"data"][u"counters"][u"connections"].toInt();
    };
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 1, kPatienceMs);
    std::vector<std::unique_ptr<Stranger>> crowd;
    for (int i = 0; i < 1023; ++i)
        crowd.push_back(std::make_unique<Stranger>(m_server->port()));
    QVERIFY(crowd.back()->isConnected());
    QCOMPARE(crowd.back()->status(R"({"op":"PING"})"), 200);
    Stranger surplus(m_server->port());
    QCOMPARE(surplus.status(R"({"op":"PING"})"), 503);
    QVERIFY(surplus.isClosed());
    Stranger server(m_server->port());
    QCOMPARE(server.status(R"({"op":"__hello__","data":{"cluster":"c","node":"n9","incarnation":)"
                           R"("00000000000000aa/1","kind":"control"}})"),
        200);
    Stranger silent(m_server->port());
    QVERIFY(silent.isClosed());
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
