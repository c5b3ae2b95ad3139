// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "traffic.h"

#include "support/baddisk.h"
#include "support/localcluster.h"
#include "support/waiting.h"

#include <QtTest>

#include <cerrno>

using support::BadDisk;

namespace {

using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;
// How a server ends that cannot use its directory, and one whose store fails as it runs.
constexpr int kNoRoom = 3;
constexpr int kStorageFailed = 5;
// Together far more than RocksDB keeps before it writes tables.
constexpr std::size_t kLargeBytes = 256 * 1024;
constexpr int kMostLarge = 400;

support::LocalClusterOptions threeServers(const QString &durability)
{
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = 8;
    options.program = QStringLiteral("nodeproc_faults");
    options.more = {QStringLiteral("--durability"), durability};
    return options;
}

/// The file by which it suffers. REQUIRES that it is not running.
QString diskOf(const support::LocalCluster &cluster, support::NodeServer &server)
{
    const QString disk = cluster.directory() + u'/' + server.id() + QStringLiteral(".disk");
    if (!BadDisk::prepare(disk))
        qFatal("%s cannot be written", qPrintable(disk));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    BadDisk::addTo(environment, disk);
    server.setEnvironment(environment);
    return disk;
}

} // namespace

/// A server cannot write any more: it ends as the documents say, others go on without it, and once
/// it can, it is back with all that there is.
class TestBadDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsAndComesBackWhenItCanWrite_data();
    void itEndsAndComesBackWhenItCanWrite();
    void soItDoesWhereTablesAloneFail_data();
    void soItDoesWhereTablesAloneFail();
};

void TestBadDisk::itEndsAndComesBackWhenItCanWrite_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<QString>("durability");
    QTest::addRow("a full disk") << ENOSPC << QStringLiteral("os");
    QTest::addRow("a full disk, synced") << ENOSPC << QStringLiteral("fsync");
    QTest::addRow("errors") << EIO << QStringLiteral("os");
    QTest::addRow("errors, synced") << EIO << QStringLiteral("fsync");
}

void TestBadDisk::itEndsAndComesBackWhenItCanWrite()
{
    QFETCH(int, error);
    QFETCH(QString, durability);
    support::LocalCluster cluster(threeServers(durability));
    support::NodeServer &server = cluster.server(QStringLiteral("n1"));
    const QString disk = diskOf(cluster, server);
    QVERIFY2(cluster.start(), qPrintable(cluster.problem()));
    integration::History history;
    integration::Traffic traffic(cluster, history, {});
    traffic.start();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.accepted() > 20, 60000);
    QCOMPARE(BadDisk::failed(disk), 0U);

    QVERIFY(BadDisk::fail(disk, {error}));
    QVERIFY(server.waitGone(kPatience));
    QVERIFY(!server.hasCrashed());
    QCOMPARE(server.exitCode(), kStorageFailed);
    QVERIFY(BadDisk::failed(disk) > 0);
    const auto accepted = traffic.accepted();
    QTRY_VERIFY_WITH_TIMEOUT(traffic.accepted() > accepted + 20, 60000);
    cluster.launch(server.id());
    QVERIFY(server.waitGone(kPatience));
    QVERIFY(!server.hasCrashed());
    QCOMPARE(server.exitCode(), kNoRoom);

    QVERIFY(BadDisk::fail(disk, {}));
    cluster.launch(server.id());
    QVERIFY(cluster.waitInSync(server.id(), kPatience));
    QVERIFY(traffic.stop(kPatience));
    QVERIFY(integration::readEverything(cluster, history));
    QCOMPARE(history.findings().join(u'\n'), QString());
}

void TestBadDisk::soItDoesWhereTablesAloneFail_data()
{
    QTest::addColumn<int>("error");
    QTest::addRow("a full disk") << ENOSPC;
    QTest::addRow("errors") << EIO;
}

/// RocksDB meets the error on a thread of its own, and tells it with a later write.
void TestBadDisk::soItDoesWhereTablesAloneFail()
{
    QFETCH(int, error);
    support::LocalCluster cluster(threeServers(QStringLiteral("os")));
    support::NodeServer &server = cluster.server(QStringLiteral("n1"));
    const QString disk = diskOf(cluster, server);
    QVERIFY2(cluster.start(), qPrintable(cluster.problem()));
    QVERIFY(BadDisk::fail(disk, {.error = error, .areTables = true}));
    cluster::Client client(integration::clientOptions(cluster));
    const std::string value = '"' + std::string(kLargeBytes, 'x') + '"';
    int accepted = 0;
    for (int i = 0; i < kMostLarge && server.isRunning(); ++i) {
        client.put("large-" + std::to_string(i), value,
            [&accepted](const cluster::ClientResult &result) { accepted += result.ok() ? 1 : 0; });
        QTRY_COMPARE_WITH_TIMEOUT(client.underWay(), std::size_t(0), 60000);
    }
    QVERIFY(server.waitGone(kPatience));
    QVERIFY(BadDisk::failed(disk) > 0);
    QVERIFY(!server.hasCrashed());
    QCOMPARE(server.exitCode(), kStorageFailed);

    QVERIFY(BadDisk::fail(disk, {}));
    cluster.launch(server.id());
    QVERIFY(cluster.waitInSync(server.id(), kPatience));
    int found = 0;
    for (int i = 0; i < kMostLarge; ++i)
        client.get("large-" + std::to_string(i), [&found](const cluster::ClientResult &result) {
            found += result.value.size() == kLargeBytes + 2 ? 1 : 0;
        });
    QTRY_COMPARE_WITH_TIMEOUT(client.underWay(), std::size_t(0), 60000);
    QVERIFY2(found >= accepted, qPrintable(QString::number(found)));
}

QTEST_GUILESS_MAIN(TestBadDisk)
#include "tst_baddisk.moc"
