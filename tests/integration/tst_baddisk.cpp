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

} // namespace

/// A server cannot write any more: it ends as the documents say, others go on without it, and once
/// it can, it is back with all that there is.
class TestBadDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itEndsAndComesBackWhenItCanWrite_data();
    void itEndsAndComesBackWhenItCanWrite();
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
    support::LocalClusterOptions options;
    options.servers = 3;
    options.partitions = 8;
    options.program = QStringLiteral("nodeproc_faults");
    options.more = {QStringLiteral("--durability"), durability};
    support::LocalCluster cluster(options);
    support::NodeServer &server = cluster.server(QStringLiteral("n1"));
    const QString disk = cluster.directory() + QStringLiteral("/n1.disk");
    QVERIFY(BadDisk::prepare(disk));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    BadDisk::addTo(environment, disk);
    server.setEnvironment(environment);
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

QTEST_GUILESS_MAIN(TestBadDisk)
#include "tst_baddisk.moc"
