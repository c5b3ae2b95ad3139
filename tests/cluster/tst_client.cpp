// SPDX-License-Identifier: Apache-2.0
#include "cluster/client.h"

#include "core/session.h"

#include "core/keyhash.h"
#include "fakeserver.h"
#include "tests/support/printers.h"

#include <QElapsedTimer>
#include <QtTest>

#include <chrono>
#include <memory>

using cluster::Client;
using cluster::ClientResult;
using core::Status;
using namespace std::chrono_literals;

namespace {

constexpr int kPatienceMs = 20000;

/// One request's end, to wait for.
class Ending
{
public:
    [[nodiscard]] Client::Callback callback()
    {
        return [state = m_state](const ClientResult &result) {
            state->result = result;
            ++state->calls;
        };
    }
    [[nodiscard]] int calls() const { return m_state->calls; }
    [[nodiscard]] ClientResult wait() const
    {
        const bool came = QTest::qWaitFor([this] { return m_state->calls > 0; }, kPatienceMs);
        return came ? m_state->result : ClientResult{.message = "the test gave up"};
    }

private:
    struct State {
        ClientResult result;
        int calls = 0;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

std::string good(const core::Request &request, QTcpSocket *)
{
    return FakeServer::answer(request, Status::Ok, "[1]");
}

std::string silence(const core::Request &, QTcpSocket *)
{
    return {};
}

std::string locationOf(const std::string &address, int term)
{
    const std::string port = address.substr(address.rfind(':') + 1);
    return R"({"partition":3,"term":)" + std::to_string(term)
        + R"(,"primary":{"id":"n2","host":"127.0.0.1","port":)" + port + R"(},"secondaries":[]})";
}

const core::WriteTag &tagOf(const core::Request &request)
{
    return std::get<core::request::Put>(request.operation).tag;
}

std::unique_ptr<Client> clientOf(const FakeServer &server)
{
    return std::make_unique<Client>(cluster::ClientOptions{.node = server.address()});
}

ClientResult get(Client &client, Client::Timeout timeout = {})
{
    Ending ending;
    client.get("k", ending.callback(), timeout);
    return ending.wait();
}

ClientResult put(Client &client, std::string value, Client::Timeout timeout = {})
{
    Ending ending;
    client.put("k", std::move(value), ending.callback(), timeout);
    return ending.wait();
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersComeWithAllThatIsKnown();
    void whatIsNoJsonIsRefusedBeforeItIsSent_data();
    void whatIsNoJsonIsRefusedBeforeItIsSent();
    void lineBreaksTravelAsSpaces();
    void aRedirectIsFollowed();
    void aServerThatIsNotReadyIsAskedAgain();
    void aSilentServerDoesNotHoldUpARead();
    void aWriteToASilentServerIsUnknownAtItsDeadline();
    void aWriteWhoseConnectionIsCutIsTheSameWriteAgain_data();
    void aWriteWhoseConnectionIsCutIsTheSameWriteAgain();
    void aWriteThatIsCutEachTimeIsUnknown();
    void aConditionIsSentAndItsFailureToldWithTheVersion();
    void aReadWhoseConnectionIsCutIsRepeated();
    void aServerThatIsGoneIsUnavailableAtTheDeadline();
    void aThousandRequestsAtOnceShareFewConnections();
    void callbacksComeOnceAndNeverFromWithinTheCall();
    void aCallbackMayAskAgain();
    void destroyingTheClientDropsItsCallbacks();
    void statusIsAskedOfTheServerAtThatAddress();
};

void TestClient::answersComeWithAllThatIsKnown()
{
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = get(*client);
    QCOMPARE(result.status, Status::Ok);
    QVERIFY(result.ok() && !result.outcomeUnknown());
    QCOMPARE(result.value, "[1]");
    QVERIFY(result.version == core::Version(7));
    QCOMPARE(result.servedBy.address, server.address());
    QVERIFY(result.attempts >= 1);
    QVERIFY(result.elapsed > 0us);
    QVERIFY(result.message.empty());
}

void TestClient::whatIsNoJsonIsRefusedBeforeItIsSent_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<Status>("status");
    QTest::newRow("no JSON") << "k" << QByteArray("{\"a\":1") << Status::BadRequest;
    QTest::newRow("nothing") << "k" << QByteArray() << Status::BadRequest;
    QTest::newRow("two values") << "k" << QByteArray("1 2") << Status::BadRequest;
    QTest::newRow("no UTF-8") << "k" << QByteArray("\"\xff\"") << Status::BadRequest;
    QTest::newRow("no key") << "" << QByteArray("1") << Status::BadRequest;
    QTest::newRow("a long key") << QString(1025, u'k') << QByteArray("1") << Status::BadRequest;
    QTest::newRow("too large") << "k" << QByteArray(core::kMaxValueBytes + 1, '1')
                               << Status::TooLarge;
}

void TestClient::whatIsNoJsonIsRefusedBeforeItIsSent()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, value);
    QFETCH(Status, status);
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    Ending ending;
    client->put(key.toStdString(), value.toStdString(), ending.callback());
    const ClientResult result = ending.wait();
    QCOMPARE(result.status, status);
    QVERIFY(!result.message.empty());
    QVERIFY(server.requests().empty());
}

void TestClient::lineBreaksTravelAsSpaces()
{
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    QVERIFY(put(*client, "{\n  \"a\": 1.50\r\n}").ok());
    const auto *const sent = std::get_if<core::request::Put>(&server.requests().front().operation);
    QVERIFY(sent != nullptr);
    QCOMPARE(sent->value, "{   \"a\": 1.50  }");
}

void TestClient::aRedirectIsFollowed()
{
    FakeServer primary(good);
    FakeServer server([&primary](const core::Request &request, QTcpSocket *) {
        return FakeServer::answer(
            request, Status::Elsewhere, locationOf(primary.address(), 4), "another server");
    });
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = put(*client, "1");
    QCOMPARE(result.status, Status::Ok);
    QCOMPARE(result.servedBy.id.text, "n2");
    QCOMPARE(result.servedBy.address, primary.address());
    QVERIFY(result.partition == core::PartitionId(3));
}

void TestClient::aServerThatIsNotReadyIsAskedAgain()
{
    int refusals = 3;
    FakeServer server([&refusals](const core::Request &request, QTcpSocket *socket) {
        if (refusals-- > 0)
            return FakeServer::answer(request, Status::Unavailable, {}, "electing");
        return good(request, socket);
    });
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = put(*client, "1");
    QCOMPARE(result.status, Status::Ok);
    QVERIFY(result.attempts >= 4);
}

void TestClient::aSilentServerDoesNotHoldUpARead()
{
    FakeServer primary(good);
    FakeServer frozen(silence);
    bool isReplaced = false;
    FakeServer server([&](const core::Request &request, QTcpSocket *) {
        const std::string to = std::exchange(isReplaced, true) ? locationOf(primary.address(), 5)
                                                               : locationOf(frozen.address(), 4);
        return FakeServer::answer(request, Status::Elsewhere, to, "another server");
    });
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = get(*client);
    QCOMPARE(result.status, Status::Ok);
    QCOMPARE(result.servedBy.address, primary.address());
    QVERIFY(result.elapsed >= 250ms);
}

void TestClient::aWriteToASilentServerIsUnknownAtItsDeadline()
{
    FakeServer server(silence);
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = put(*client, "1", 600ms);
    QVERIFY(result.outcomeUnknown());
    QVERIFY(result.elapsed >= 600ms);
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void TestClient::aWriteWhoseConnectionIsCutIsTheSameWriteAgain_data()
{
    QTest::addColumn<QByteArray>("lastWords");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray("{\"status\":20");
    QTest::newRow("garbage") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
}

void TestClient::aWriteWhoseConnectionIsCutIsTheSameWriteAgain()
{
    QFETCH(QByteArray, lastWords);
    int cuts = 2;
    FakeServer server([&](const core::Request &request, QTcpSocket *socket) {
        if (cuts-- <= 0)
            return good(request, socket);
        socket->write(lastWords);
        socket->disconnectFromHost();
        return std::string();
    });
    const std::unique_ptr<Client> client = clientOf(server);
    QVERIFY(put(*client, "1").ok());
    QCOMPARE(server.requests().size(), std::size_t(3));
    for (const core::Request &request : server.requests()) {
        const core::WriteTag &tag = std::get<core::request::Put>(request.operation).tag;
        QVERIFY(core::isClientId(tag.client));
        QCOMPARE(tag.client, tagOf(server.requests().front()).client);
        QVERIFY(tag.seq == 1 && tag.done == 1 && tag.first);
    }
    QVERIFY(put(*client, "1").ok());
    QCOMPARE(tagOf(server.requests().back()).seq, 2u);
    QCOMPARE(tagOf(server.requests().back()).done, 2u);
}

void TestClient::aWriteThatIsCutEachTimeIsUnknown()
{
    FakeServer server([](const core::Request &, QTcpSocket *socket) {
        socket->abort();
        return std::string();
    });
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = put(*client, "1", 400ms);
    QVERIFY(result.outcomeUnknown());
    QVERIFY(result.elapsed >= 400ms && result.attempts > 2);
}

void TestClient::aConditionIsSentAndItsFailureToldWithTheVersion()
{
    FakeServer server([](const core::Request &request, QTcpSocket *) {
        core::Response response = core::errorResponse(
            {Status::ConditionFailed, "the condition does not hold"}, request.idRaw);
        response.version = core::Version(7);
        return core::encodeResponse(response);
    });
    const std::unique_ptr<Client> client = clientOf(server);
    Ending ending;
    client->remove(core::request::Delete{"k", core::Decree(3)}, ending.callback());
    const ClientResult result = ending.wait();
    QCOMPARE(result.status, Status::ConditionFailed);
    QVERIFY(result.version == core::Version(7));
    const auto &sent = std::get<core::request::Delete>(server.requests().front().operation);
    QVERIFY(sent.ifVersion == core::Decree(3) && sent.tag.seq == 1);
}

void TestClient::aReadWhoseConnectionIsCutIsRepeated()
{
    int cuts = 2;
    FakeServer server([&cuts](const core::Request &request, QTcpSocket *socket) {
        if (cuts-- > 0) {
            socket->abort();
            return std::string();
        }
        return good(request, socket);
    });
    const std::unique_ptr<Client> client = clientOf(server);
    const ClientResult result = get(*client);
    QCOMPARE(result.status, Status::Ok);
    QVERIFY(result.attempts >= 3);
}

void TestClient::aServerThatIsGoneIsUnavailableAtTheDeadline()
{
    Client client({.node = unusedAddress()});
    const ClientResult read = get(client, 300ms);
    QCOMPARE(read.status, Status::Unavailable);
    QVERIFY(read.elapsed >= 300ms);
    QVERIFY(read.message.find("127.0.0.1") != std::string::npos);
    // Surely not written, since there never was a connection.
    const ClientResult write = put(client, "1", 300ms);
    QCOMPARE(write.status, Status::Unavailable);
    QVERIFY(write.attempts > 1);
}

void TestClient::aThousandRequestsAtOnceShareFewConnections()
{
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    int done = 0;
    for (int i = 0; i < 1000; ++i) {
        client->put("key" + std::to_string(i), "1", [&done](const ClientResult &result) {
            if (result.ok())
                ++done;
        });
    }
    QCOMPARE(client->underWay(), std::size_t(1000));
    QTRY_COMPARE_WITH_TIMEOUT(done, 1000, kPatienceMs);
    QCOMPARE(client->underWay(), std::size_t(0));
    QVERIFY(server.connections() <= 4);
}

void TestClient::callbacksComeOnceAndNeverFromWithinTheCall()
{
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    Ending refused;
    Ending late;
    Ending served;
    client->put("k", "no JSON", refused.callback());
    client->get("k", late.callback(), 0ms);
    client->get("k", served.callback());
    QCOMPARE(refused.calls() + late.calls() + served.calls(), 0);
    QCOMPARE(served.wait().status, Status::Ok);
    QCOMPARE(late.wait().status, Status::Unavailable);
    QCOMPARE(get(*client).status, Status::Ok); // whatever came in between
    QCOMPARE(refused.calls(), 1);
    QCOMPARE(late.calls(), 1);
    QCOMPARE(served.calls(), 1);
}

void TestClient::aCallbackMayAskAgain()
{
    FakeServer server(good);
    const std::unique_ptr<Client> client = clientOf(server);
    int rounds = 0;
    std::function<void(const ClientResult &)> again = [&](const ClientResult &result) {
        if (result.ok() && ++rounds < 200)
            client->get("k", again);
    };
    client->get("k", again);
    QTRY_COMPARE_WITH_TIMEOUT(rounds, 200, kPatienceMs);
}

void TestClient::destroyingTheClientDropsItsCallbacks()
{
    FakeServer server(silence);
    std::unique_ptr<Client> client = clientOf(server);
    Ending ending;
    Ending refused;
    client->get("k", ending.callback());
    QTRY_COMPARE_WITH_TIMEOUT(server.requests().size(), std::size_t(1), kPatienceMs);
    client->put("k", "no JSON", refused.callback());
    client.reset();
    QCoreApplication::processEvents();
    QCOMPARE(ending.calls(), 0);
    QCOMPARE(refused.calls(), 0);
}

void TestClient::statusIsAskedOfTheServerAtThatAddress()
{
    FakeServer server(silence);
    FakeServer other(good);
    const std::unique_ptr<Client> client = clientOf(server);
    Ending ending;
    client->status(other.address(), ending.callback());
    QCOMPARE(ending.wait().status, Status::Ok);
    QVERIFY(std::holds_alternative<core::request::Status>(other.requests().front().operation));
    QVERIFY(server.requests().empty());
}

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
