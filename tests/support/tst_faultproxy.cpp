// SPDX-License-Identifier: Apache-2.0
#include "support/faultproxy.h"

#include "support/proxyconnection.h"
#include "support/waiting.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtTest>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <map>
#include <sys/socket.h>
#include <thread>
#include <vector>

using support::Disturbance;
using support::Ending;
using support::FaultProxy;
using support::Way;

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 20s;
const QByteArray kHello(R"({"op":"__hello__","data":{"cluster":"it","node":"n1","kind":"data"}})"
                        "\n");

/// A connection from n1 to n2 through a proxy, and what has come out at each end.
class Pair
{
public:
    explicit Pair(QByteArray firstLine = kHello)
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port");
        const quint16 port = m_proxy.add("n2");
        m_proxy.setTarget("n2", m_server.serverPort());
        m_opener.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        m_opener.write(firstLine);
        if (!support::waitFor([this] { return m_server.hasPendingConnections(); }, kPatience))
            qFatal("nobody comes through");
        m_target = m_server.nextPendingConnection();
        if (!arrives(target(), firstLine))
            qFatal("the first line does not come through");
    }

    /// True once exactly that has come out there, in addition to what was asked for before.
    bool arrives(QTcpSocket &at, const QByteArray &bytes)
    {
        QByteArray got;
        return support::waitFor(
                   [&] {
                       got += at.read(bytes.size() - got.size());
                       return got.size() == bytes.size();
                   },
                   kPatience)
            && got == bytes;
    }
    static bool ends(QTcpSocket &socket)
    {
        return support::waitFor(
            [&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, kPatience);
    }
    /// Nothing comes out there for a while.
    static bool isQuiet(QTcpSocket &at)
    {
        support::runEvents(100ms);
        return at.bytesAvailable() == 0 && at.state() == QAbstractSocket::ConnectedState;
    }

    FaultProxy &proxy() { return m_proxy; }
    QTcpSocket &opener() { return m_opener; }
    QTcpSocket &target() { return *m_target; }

private:
    FaultProxy m_proxy;
    QTcpServer m_server;
    QTcpSocket m_opener;
    QTcpSocket *m_target = nullptr; ///< a child of the server
};

} // namespace

class TestFaultProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAndEndsPassUntouched();
    void aLargeTransferIsWhole();
    void whatIsHeldIsFollowedByAllTheRest();
    void heldBytesArriveLaterAndTheOtherWayIsFree();
    void swallowedBytesNeverArriveAndTheConnectionDoesNotOutliveIt();
    void delayedBytesComeLaterInOrder();
    void trickledBytesAllCome();
    void lostBytesComeWhenTheyAreSentAgainInOrder();
    void aSeedLosesTheSameAgain();
    void whatIsLostOftenIsRare();
    void aLineIsCutInItsMiddle();
    void aHalfCloseEndsThatWay();
    void aResetReachesBothEnds();
    void purposesAreToldApart();
    void aClientIsNoServer();
    void withoutATargetConnectionsAreReset();
};

void TestFaultProxy::bytesAndEndsPassUntouched()
{
    Pair pair;
    pair.opener().write("to and ");
    QVERIFY(pair.arrives(pair.target(), "to and "));
    pair.target().write("fro");
    QVERIFY(pair.arrives(pair.opener(), "fro"));
    pair.opener().disconnectFromHost();
    QVERIFY(Pair::ends(pair.target()));
    QTRY_COMPARE(pair.proxy().counters().open, 0U);
    QCOMPARE(pair.proxy().counters().connections, 1U);
}

void TestFaultProxy::aLargeTransferIsWhole()
{
    Pair pair;
    QByteArray large(20'000'000, 'x');
    for (qsizetype i = 0; i < large.size(); i += 1000)
        large[i] = static_cast<char>('a' + i / 1000 % 26);
    pair.opener().write(large);
    QVERIFY(pair.arrives(pair.target(), large));
}

/// Also if whoever takes it is so fast that the proxy is never stopped, and so never woken for it.
void TestFaultProxy::whatIsHeldIsFollowedByAllTheRest()
{
    constexpr qint64 kMost = 20'000'000;
    constexpr qint64 kMoreThanIsHeld = 6'000'000;
    Pair pair;
    pair.proxy().disturb({"n1", "n2"}, {Disturbance::Kind::Hold});
    pair.opener().write(QByteArray(kMost, 'x'));
    QTRY_VERIFY_WITH_TIMEOUT(pair.opener().bytesToWrite() < kMost - kMoreThanIsHeld, 20000);
    pair.target().setReadBufferSize(1); // so that Qt leaves all else to the thread
    const int fd = static_cast<int>(pair.target().socketDescriptor());
    std::atomic<qint64> taken = 0;
    std::atomic<bool> isOver = false;
    std::thread taker([&] {
        std::vector<char> buffer(1'000'000);
        while (!isOver)
            taken += std::max<ssize_t>(0, ::recv(fd, buffer.data(), buffer.size(), MSG_DONTWAIT));
    });
    pair.proxy().healAll();
    const bool isWhole = QTest::qWaitFor([&] { return taken >= kMost - 1; }, 20000);
    isOver = true;
    taker.join();
    QVERIFY2(isWhole, qPrintable(QString::number(taken)));
}

void TestFaultProxy::heldBytesArriveLaterAndTheOtherWayIsFree()
{
    Pair pair;
    pair.proxy().disturb({"n1", "n2"}, {Disturbance::Kind::Hold});
    pair.opener().write("held");
    QVERIFY(Pair::isQuiet(pair.target()));
    pair.target().write("free");
    QVERIFY(pair.arrives(pair.opener(), "free"));
    pair.proxy().healAll();
    QVERIFY(pair.arrives(pair.target(), "held"));
}

void TestFaultProxy::swallowedBytesNeverArriveAndTheConnectionDoesNotOutliveIt()
{
    Pair pair;
    const Way way{"n2", "n1"};
    pair.proxy().disturb(way, {Disturbance::Kind::Swallow});
    pair.target().write("gone");
    QVERIFY(Pair::isQuiet(pair.opener()));
    pair.opener().write("free");
    QVERIFY(pair.arrives(pair.target(), "free"));
    pair.proxy().heal(way);
    QVERIFY(Pair::ends(pair.opener()));
    QVERIFY(Pair::ends(pair.target()));
    QCOMPARE(pair.opener().bytesAvailable(), 0);
}

void TestFaultProxy::delayedBytesComeLaterInOrder()
{
    Pair pair;
    pair.proxy().disturb({"n1", "n2"}, {Disturbance::Kind::Delay, 80ms});
    const std::int64_t sentAt = support::nowNs();
    pair.opener().write("one ");
    QVERIFY(pair.opener().waitForBytesWritten());
    pair.opener().write("two");
    QVERIFY(pair.arrives(pair.target(), "one two"));
    QVERIFY(support::toMs(support::nowNs() - sentAt) >= 79);
}

void TestFaultProxy::trickledBytesAllCome()
{
    Pair pair;
    pair.proxy().disturb({}, {Disturbance::Kind::Trickle, 2ms});
    const std::int64_t sentAt = support::nowNs();
    pair.opener().write("a drop at a time");
    QVERIFY(pair.arrives(pair.target(), "a drop at a time"));
    QVERIFY(support::toMs(support::nowNs() - sentAt) >= 15 * 2);
}

void TestFaultProxy::lostBytesComeWhenTheyAreSentAgainInOrder()
{
    Pair pair;
    const Way way{"n1", "n2"};
    pair.proxy().disturb(way, {Disturbance::Kind::Loss, 10ms, 1});
    const std::int64_t sentAt = support::nowNs();
    pair.opener().write("lost, ");
    QVERIFY(pair.opener().waitForBytesWritten());
    pair.target().write("free");
    QVERIFY(pair.arrives(pair.opener(), "free"));
    pair.proxy().disturb(way, {Disturbance::Kind::Loss, 10ms, 0});
    pair.opener().write("not lost");
    QVERIFY(pair.arrives(pair.target(), "lost, not lost"));
    QVERIFY(support::toMs(support::nowNs() - sentAt) >= 10 + 20 + 40 + 80 + 160 - 1);
}

void TestFaultProxy::aSeedLosesTheSameAgain()
{
    const Disturbance loss{Disturbance::Kind::Loss, 200ms, 0.1};
    const auto pauses = [&loss](std::uint64_t seed) {
        support::SegmentLoss segments(seed);
        std::vector<std::chrono::milliseconds> all(200);
        std::generate(all.begin(), all.end(), [&] { return segments.pause(loss); });
        return all;
    };
    QCOMPARE(pauses(7), pauses(7));
    QVERIFY(pauses(7) != pauses(8));
}

void TestFaultProxy::whatIsLostOftenIsRare()
{
    const Disturbance loss{Disturbance::Kind::Loss, 200ms, 0.1};
    support::SegmentLoss segments(1);
    std::map<std::chrono::milliseconds, int> counts;
    for (int i = 0; i < 10'000; ++i)
        ++counts[segments.pause(loss)];
    QVERIFY(std::abs(counts[0ms] - 9000) < 150);
    QVERIFY(std::abs(counts[200ms] - 900) < 150);
    QVERIFY(std::abs(counts[600ms] - 90) < 50);
    QVERIFY(counts.rbegin()->first <= 6200ms);
}

void TestFaultProxy::aLineIsCutInItsMiddle()
{
    Pair pair;
    QCOMPARE(pair.proxy().end({"n1", "n2"}, Ending::MidLine), 1);
    pair.opener().write("0123456789\n");
    QVERIFY(Pair::ends(pair.target()));
    QCOMPARE(pair.target().readAll(), QByteArray("01234"));
    QVERIFY(Pair::ends(pair.opener()));
}

void TestFaultProxy::aHalfCloseEndsThatWay()
{
    Pair pair;
    QCOMPARE(pair.proxy().end({"n2", "n1"}, Ending::HalfClose), 1);
    QVERIFY(Pair::ends(pair.opener()));
    QTRY_COMPARE(pair.proxy().counters().open, 0U);
}

void TestFaultProxy::aResetReachesBothEnds()
{
    Pair pair;
    QCOMPARE(pair.proxy().end({"n1"}, Ending::Reset), 1);
    QVERIFY(Pair::ends(pair.target()));
    QVERIFY(Pair::ends(pair.opener()));
    QCOMPARE(pair.proxy().counters().open, 0U);
}

void TestFaultProxy::purposesAreToldApart()
{
    Pair pair;
    QCOMPARE(pair.proxy().end({"n1", "n2", "lease"}, Ending::Reset), 0);
    QCOMPARE(pair.proxy().end({"n2", "n1", "data"}, Ending::Fin), 1);
    QVERIFY(Pair::ends(pair.target()));
}

void TestFaultProxy::aClientIsNoServer()
{
    Pair pair("{\"op\":\"PING\"}\n");
    QCOMPARE(pair.proxy().end({"n1"}, Ending::Reset), 0);
    QCOMPARE(pair.proxy().end({Way::kClient}, Ending::Reset), 1);
    QVERIFY(Pair::ends(pair.opener()));
}

void TestFaultProxy::withoutATargetConnectionsAreReset()
{
    FaultProxy proxy;
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.add("n1"));
    socket.write(kHello);
    QVERIFY(support::waitFor(
        [&] { return socket.error() == QAbstractSocket::RemoteHostClosedError; }, kPatience));
}

QTEST_GUILESS_MAIN(TestFaultProxy)
#include "tst_faultproxy.moc"
