// SPDX-License-Identifier: Apache-2.0
#include "cluster/channel.h"

#include "fakeserver.h"
#include "tests/support/printers.h"

#include <QSignalSpy>
#include <QtTest>

#include <map>
#include <memory>

using cluster::Channel;
using core::Status;

namespace {

constexpr int kPatienceMs = 20000;

core::request::Operation get(const std::string &key)
{
    return core::request::Get{key};
}

std::string echo(const core::Request &request, QTcpSocket *)
{
    const auto *const wanted = std::get_if<core::request::Get>(&request.operation);
    return FakeServer::answer(request, Status::Ok, '"' + (wanted ? wanted->key : "") + '"');
}

std::string nothing(const core::Request &, QTcpSocket *)
{
    return {};
}

/// What a channel has told.
struct Told {
    explicit Told(Channel &channel)
    {
        QObject::connect(
            &channel, &Channel::sent, &channel, [this](quint64 ticket) { sent.push_back(ticket); });
        QObject::connect(&channel, &Channel::answered, &channel,
            [this](quint64 ticket, const core::Response &response) {
                answered.emplace_back(ticket, response.dataRaw);
            });
        QObject::connect(&channel, &Channel::failed, &channel,
            [this](quint64 ticket, bool wasSent, const QString &) { failed[ticket] = wasSent; });
    }

    std::vector<quint64> sent;
    std::vector<std::pair<quint64, std::string>> answered;
    std::map<quint64, bool> failed; ///< whether it was sent
};

} // namespace

class TestChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreRead_data();
    void addressesAreRead();
    void pipelinedRequestsAreAnsweredInOrder();
    void nothingIsSignalledFromWithinTheCall();
    void aRefusedConnectionSaysNotSent();
    void aCutConnectionSaysSent_data();
    void aCutConnectionSaysSent();
    void whatIsNoAnswerEndsTheConnection_data();
    void whatIsNoAnswerEndsTheConnection();
    void itConnectsAgainForTheNextRequest();
    void aCancelledRequestIsNotSent();
    void aCancelledRequestsAnswerIsDropped();
    void itTakesOnlySoMany();
    void aLargeValueComesWhole();
    void destroyingItDropsEverything();
};

void TestChannel::addressesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("IPv4") << "127.0.0.1:80"
                          << "127.0.0.1";
    QTest::newRow("IPv6") << "[::1]:80"
                          << "::1";
    QTest::newRow("name") << "localhost:80"
                          << "localhost";
    for (const char *const wrong : {"", ":", ":80", "host", "host:", "host:0", "host:65536",
             "host:8x", "::1:80", "a b:80", "[::1:80", "host:-1", "http://host:80"})
        QTest::addRow("wrong: %s", wrong) << wrong << "";
}

void TestChannel::addressesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const std::optional<cluster::HostAndPort> read = cluster::hostAndPortFrom(text.toStdString());
    QCOMPARE(read.has_value(), !host.isEmpty());
    if (read) {
        QCOMPARE(read->host, host.toStdString());
        QCOMPARE(read->port, std::uint16_t(80));
    }
}

void TestChannel::pipelinedRequestsAreAnsweredInOrder()
{
    FakeServer server(echo);
    Channel channel(server.address());
    const Told told(channel);
    for (quint64 i = 1; i <= 500; ++i)
        QVERIFY(channel.send(i, get("k" + std::to_string(i))));
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(500), kPatienceMs);
    for (quint64 i = 1; i <= 500; ++i) {
        QCOMPARE(told.answered[i - 1].first, i);
        QCOMPARE(told.answered[i - 1].second, "\"k" + std::to_string(i) + '"');
    }
    QCOMPARE(told.sent.size(), std::size_t(500));
    QCOMPARE(server.connections(), 1);
    QCOMPARE(channel.pending(), std::size_t(0));
}

void TestChannel::nothingIsSignalledFromWithinTheCall()
{
    Channel channel(unusedAddress());
    const Told told(channel);
    QVERIFY(channel.send(1, get("k")));
    QVERIFY(told.failed.empty());
    QTRY_COMPARE_WITH_TIMEOUT(told.failed.size(), std::size_t(1), kPatienceMs);
}

void TestChannel::aRefusedConnectionSaysNotSent()
{
    Channel channel(unusedAddress());
    const Told told(channel);
    QSignalSpy ended(&channel, &Channel::ended);
    QVERIFY(channel.send(1, get("a")));
    QVERIFY(channel.send(2, get("b")));
    QVERIFY(ended.wait(kPatienceMs));
    QVERIFY(told.sent.empty());
    QVERIFY((told.failed == std::map<quint64, bool>{{1, false}, {2, false}}));
}

void TestChannel::aCutConnectionSaysSent_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("closed") << "closed";
    QTest::newRow("reset") << "reset";
    QTest::newRow("in the middle of a line") << "mid-line";
}

void TestChannel::aCutConnectionSaysSent()
{
    QFETCH(QString, how);
    FakeServer server([how](const core::Request &request, QTcpSocket *socket) -> std::string {
        const auto *const wanted = std::get_if<core::request::Get>(&request.operation);
        if (wanted->key == "good")
            return echo(request, socket);
        if (how == QStringLiteral("reset")) {
            socket->abort();
            return {};
        }
        if (how == QStringLiteral("mid-line"))
            socket->write(R"({"status":200,"da)");
        socket->disconnectFromHost();
        return {};
    });
    Channel channel(server.address());
    const Told told(channel);
    QVERIFY(channel.send(1, get("good")));
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(1), kPatienceMs);
    QVERIFY(channel.send(2, get("bad")));
    QVERIFY(channel.send(3, get("behind it")));
    QTRY_COMPARE_WITH_TIMEOUT(told.failed.size(), std::size_t(2), kPatienceMs);
    QVERIFY((told.failed == std::map<quint64, bool>{{2, true}, {3, true}}));
    QCOMPARE(told.answered.size(), std::size_t(1));
}

void TestChannel::whatIsNoAnswerEndsTheConnection_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no status") << QByteArray("{}\n");
    QTest::newRow("unknown status") << QByteArray("{\"status\":999,\"id\":1}\n");
    QTest::newRow("no id") << QByteArray("{\"status\":200}\n");
    QTest::newRow("another id") << QByteArray("{\"status\":200,\"id\":2}\n");
    QTest::newRow("the right id as a string") << QByteArray("{\"status\":200,\"id\":\"1\"}\n");
    QTest::newRow("an empty line") << QByteArray("\n");
    QTest::newRow("bytes") << QByteArray("\xff\xfe\0\x01\n", 5);
}

void TestChannel::whatIsNoAnswerEndsTheConnection()
{
    QFETCH(QByteArray, line);
    FakeServer server([line](const core::Request &, QTcpSocket *) { return line.toStdString(); });
    Channel channel(server.address());
    const Told told(channel);
    QVERIFY(channel.send(1, get("k")));
    QTRY_COMPARE_WITH_TIMEOUT(told.failed.size(), std::size_t(1), kPatienceMs);
    QVERIFY(told.failed.at(1));
    QVERIFY(told.answered.empty());
}

void TestChannel::itConnectsAgainForTheNextRequest()
{
    FakeServer server([](const core::Request &, QTcpSocket *socket) {
        socket->disconnectFromHost();
        return std::string();
    });
    Channel channel(server.address());
    const Told told(channel);
    QVERIFY(channel.send(1, get("k")));
    QTRY_COMPARE_WITH_TIMEOUT(told.failed.size(), std::size_t(1), kPatienceMs);
    server.setScript(echo);
    QVERIFY(channel.send(2, get("k")));
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(1), kPatienceMs);
    QCOMPARE(server.connections(), 2);
}

void TestChannel::aCancelledRequestIsNotSent()
{
    FakeServer server(echo);
    Channel channel(server.address());
    const Told told(channel);
    QVERIFY(channel.send(1, get("a")));
    QVERIFY(channel.send(2, get("b")));
    channel.cancel(1);
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(1), kPatienceMs);
    QCOMPARE(told.answered.front().first, quint64(2));
    QCOMPARE(server.requests().size(), std::size_t(1));
    QVERIFY(told.failed.empty());
}

void TestChannel::aCancelledRequestsAnswerIsDropped()
{
    FakeServer server(nothing);
    Channel channel(server.address());
    const Told told(channel);
    QVERIFY(channel.send(1, get("a")));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(1), kPatienceMs);
    channel.cancel(1);
    QCOMPARE(channel.pending(), std::size_t(1)); // its answer is still due before the next one
    server.setScript([&server](const core::Request &request, QTcpSocket *socket) {
        return echo(server.requests().front(), socket) + echo(request, socket);
    });
    QVERIFY(channel.send(2, get("b")));
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(1), kPatienceMs);
    QCOMPARE(told.answered.front().first, quint64(2));
}

void TestChannel::itTakesOnlySoMany()
{
    FakeServer server(nothing);
    Channel channel(server.address());
    const Told told(channel);
    quint64 taken = 0;
    while (channel.send(taken + 1, get("k")))
        ++taken;
    QCOMPARE(taken, quint64(Channel::kMaxRequests));
    const std::string large(core::kMaxLineBytes / 2, '1');
    Channel other(server.address());
    taken = 0;
    while (other.send(taken + 1, core::request::Put{"k", large}))
        ++taken;
    QCOMPARE(taken, quint64(Channel::kMaxWaitingBytes / large.size()));
}

void TestChannel::aLargeValueComesWhole()
{
    FakeServer server([](const core::Request &request, QTcpSocket *) {
        const auto *const put = std::get_if<core::request::Put>(&request.operation);
        return FakeServer::answer(request, Status::Ok, put->value);
    });
    Channel channel(server.address());
    const Told told(channel);
    const std::string large = '"' + std::string(core::kMaxLineBytes / 2 - 100, 'x') + '"';
    QVERIFY(channel.send(1, core::request::Put{"k", large}));
    QVERIFY(channel.send(2, core::request::Put{"k", "{}"}));
    QTRY_COMPARE_WITH_TIMEOUT(told.answered.size(), std::size_t(2), kPatienceMs);
    QVERIFY(told.answered.front().second == large);
}

void TestChannel::destroyingItDropsEverything()
{
    FakeServer server(nothing);
    auto channel = std::make_unique<Channel>(server.address());
    const Told told(*channel);
    QVERIFY(channel->send(1, get("a")));
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(1), kPatienceMs);
    QVERIFY(channel->send(2, get("b")));
    channel.reset();
    QCoreApplication::processEvents();
    QVERIFY(told.failed.empty());
    QVERIFY(told.answered.empty());
}

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
