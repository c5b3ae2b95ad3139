// SPDX-License-Identifier: Apache-2.0
#include "support/localcluster.h"
#include "support/waiting.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QtTest>

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

namespace {

constexpr auto kPatience = 30s;
constexpr auto kSession = 12s;

} // namespace

/// Somebody at ZooKeeper's port takes connections and says nothing, as ZooKeeper 3.8 does with
/// those that come while it starts.
class TestSilentZooKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServerIsBackLongBeforeTheLibraryGivesUp();
};

void TestSilentZooKeeper::aServerIsBackLongBeforeTheLibraryGivesUp()
{
    const qint64 sessionMs = std::chrono::milliseconds(kSession).count();
    support::LocalCluster cluster({.servers = 1,
        .partitions = 1,
        .replicas = 1,
        .more = {QStringLiteral("--session-timeout"), QString::number(sessionMs)}});
    QVERIFY2(cluster.start(), qPrintable(cluster.problem()));
    const support::NodeServer &server = cluster.server(QStringLiteral("n1"));
    const auto connections = [&server] {
        return server.logTail(1'000'000).count("zookeeper connected");
    };
    QCOMPARE(connections(), 1);

    cluster.zookeeper().kill();
    QTcpServer silent;
    bool isFound = false; // by the server, the only one there besides the test's own view
    QObject::connect(&silent, &QTcpServer::newConnection, [&] {
        while (QTcpSocket *socket = silent.nextPendingConnection())
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                [&isFound, socket] { isFound = isFound || socket->bytesAvailable() > 0; });
    });
    QVERIFY(silent.listen(QHostAddress::LocalHost, cluster.zookeeper().port()));
    QVERIFY(support::waitFor([&] { return isFound; }, kPatience));
    support::runEvents(500ms); // both
    silent.pauseAccepting();
    silent.close();
    QVERIFY2(cluster.zookeeper().start(), qPrintable(cluster.zookeeper().problem()));
    const std::int64_t since = support::nowNs();
    QTimer wake;
    wake.start(50ms);
    QVERIFY(support::waitFor([&] { return connections() == 2; }, kPatience));
    // The library waits for two thirds of the session.
    const double ms = support::toMs(support::nowNs() - since);
    QVERIFY2(
        ms < static_cast<double>(sessionMs) / 2, qPrintable(QStringLiteral("after %1 ms").arg(ms)));
    QVERIFY(cluster.waitReady(1, kPatience));
}

QTEST_GUILESS_MAIN(TestSilentZooKeeper)
#include "tst_silentzookeeper.moc"
