// SPDX-License-Identifier: Apache-2.0
#include "stranger.h"

#include "support/residentbytes.h"

#include <QFile>
#include <QtTest>

#include <algorithm>
#include <memory>
#include <vector>

using std::chrono_literals::operator""s;
using namespace strangers;

/// Strangers who are many, or hold much, at a server that has another client all the while.
class TestCrowds : public QObject, private AtAServer
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(start(), qPrintable(problem())); }
    void cleanup();
    void aClientThatDoesNotReadIsNotReadFrom();
    void manyHalfLinesAreTurnedAway();
    void whoIsTurnedAwayLeavesNothing();
    void aCrowdLeavesRoomForServers();
    void lifelinesAreBounded();

private:
    [[nodiscard]] bool isTurnedAwayWhileItWaits();
    [[nodiscard]] int connections(); ///< of clients, with the witness's
};

void TestCrowds::cleanup()
{
    QVERIFY(m_server->isRunning());
    QCOMPARE(m_witness->status(get("witness")), 200);
}

int TestCrowds::connections()
{
    m_witness->write("{\"op\":\"STATUS\"}\n");
    return m_witness->answer()[u"data"][u"counters"][u"connections"].toInt();
}

void TestCrowds::aClientThatDoesNotReadIsNotReadFrom()
{
    QCOMPARE(m_witness->status(put("big", '"' + QByteArray(1 << 20, 'b') + '"')), 200);
    Stranger glutton(m_server->port());
    // Far more than all buffers on the way hold.
    const QByteArray requests = (get("big") + '\n').repeated(1000);
    glutton.socket().setReadBufferSize(4096);
    glutton.write(requests);
    QCOMPARE(m_witness->status(get("witness")), 200);
    const qint64 bytes = support::residentBytes(m_server->pid());
    QVERIFY2(bytes > 0 && bytes < (qint64(400) << 20), qPrintable(QString::number(bytes)));
}

void TestCrowds::manyHalfLinesAreTurnedAway()
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

/// A client whose write is the one too many, while its read waits for that. False if it was one too
/// many before the write was whole: how the server reads is not for us to say.
bool TestCrowds::isTurnedAwayWhileItWaits()
{
    constexpr qint64 kLimit = qint64(512) << 20;
    const QByteArray whole = put("large", '"' + QByteArray(6 << 20, 'v') + '"') + '\n';
    const qsizetype begun = whole.size() - 30'000;
    std::vector<std::unique_ptr<Stranger>> strangers;
    for (qint64 left = kLimit - begun - 10'000; left > 0;) {
        const QByteArray half(std::min<qint64>(left, 15 << 20), 'h');
        strangers.push_back(std::make_unique<Stranger>(m_server->port()));
        strangers.back()->write(half);
        left -= half.size();
    }
    Stranger victim(m_server->port());
    victim.write(whole.first(begun));
    if (!support::waitFor([&] { return connections() == int(strangers.size()) + 2; }, 30s))
        return false;
    victim.write(whole.sliced(begun) + get("large") + '\n');
    return victim.answer()[u"status"].toInt() == 200 && victim.answer()[u"status"].toInt() == 429
        && victim.isClosed();
}

void TestCrowds::whoIsTurnedAwayLeavesNothing()
{
    bool isReached = false;
    for (int tries = 0; tries < 10 && !isReached; ++tries) {
        QTRY_COMPARE_WITH_TIMEOUT(connections(), 1, kPatienceMs);
        isReached = isTurnedAwayWhileItWaits();
    }
    QVERIFY(isReached);
    QTRY_COMPARE_WITH_TIMEOUT(connections(), 1, kPatienceMs);
}

void TestCrowds::aCrowdLeavesRoomForServers()
{
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

/// Who comes first is not for us to say.
void TestCrowds::lifelinesAreBounded()
{
    std::vector<std::unique_ptr<Stranger>> lines;
    while (lines.size() < 1024 + 3) {
        lines.push_back(std::make_unique<Stranger>(m_server->port()));
        lines.back()->write(R"({"op":"__hello__","data":{"cluster":"c","node":"s)"
            + QByteArray::number(qsizetype(lines.size()))
            + R"(","incarnation":"00000000000000aa/1","kind":"life",)"
              R"("address":"127.0.0.1:1","direct":false}})"
            + '\n');
    }
    const auto ended = [&] {
        return std::count_if(lines.begin(), lines.end(), [](const auto &line) {
            line->socket().waitForReadyRead(0);
            return line->socket().state() == QAbstractSocket::UnconnectedState;
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(ended(), 3, kPatienceMs);
    QCOMPARE(m_witness->status(get("witness")), 200);
    QCOMPARE(ended(), 3);
}

QTEST_GUILESS_MAIN(TestCrowds)
#include "tst_crowds.moc"
