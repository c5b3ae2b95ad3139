// SPDX-License-Identifier: Apache-2.0
#include "cluster/runfile.h"

#include "app/supervision/runledger.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using cluster::LocalCluster;

namespace {

/// As the desktop writes it, of a cluster that this very process keeps running.
app::RunRecord recordOf(const QString &name)
{
    const qint64 pid = ::getpid();
    return {.cluster = name,
        .zookeeper = QStringLiteral("127.0.0.1:2181"),
        .owner = {pid, app::readProcessStat(pid)->startTime},
        .boot = app::bootId()};
}

} // namespace

class TestRunFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheDesktopWritesIsRead();
    void whatDoesNotRunIsNotFound_data();
    void whatDoesNotRunIsNotFound();
    void everyRunningClusterOfTheDirectoryIsFound();
};

void TestRunFile::whatTheDesktopWritesIsRead()
{
    const std::optional<LocalCluster> found =
        cluster::runningClusterFrom(recordOf(QStringLiteral("demo")).toJson());
    QVERIFY(found);
    QCOMPARE(found->name, "demo");
    QCOMPARE(found->zookeeper, "127.0.0.1:2181");
}

void TestRunFile::whatDoesNotRunIsNotFound_data()
{
    QTest::addColumn<QByteArray>("text");
    app::RunRecord record = recordOf(QStringLiteral("demo"));
    record.zookeeper.clear();
    QTest::newRow("its ZooKeeper does not serve") << record.toJson();
    record = recordOf(QStringLiteral("demo"));
    record.owner = {};
    QTest::newRow("stopped") << record.toJson();
    record = recordOf(QStringLiteral("demo"));
    ++record.owner.startTime;
    QTest::newRow("a stranger has its pid") << record.toJson();
    record = recordOf(QStringLiteral("demo"));
    record.boot = QStringLiteral("another");
    QTest::newRow("of another boot") << record.toJson();
    QTest::newRow("a name that is none") << recordOf(QStringLiteral("../demo")).toJson();
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no members") << QByteArray("{}");
}

void TestRunFile::whatDoesNotRunIsNotFound()
{
    QFETCH(QByteArray, text);
    QVERIFY(!cluster::runningClusterFrom(text));
}

void TestRunFile::everyRunningClusterOfTheDirectoryIsFound()
{
    const QTemporaryDir state;
    QVERIFY(cluster::runningClusters(state.path()).empty());
    for (const QString &name : {QStringLiteral("b"), QStringLiteral("a"), QStringLiteral("c")}) {
        const QString directory = state.filePath(QStringLiteral("clusters/") + name);
        QVERIFY(QDir().mkpath(directory));
        app::RunRecord record = recordOf(name);
        if (name == u"c")
            record.owner = {};
        QFile file(directory + QStringLiteral("/run.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(record.toJson());
    }
    QVERIFY(QDir().mkpath(state.filePath(QStringLiteral("clusters/empty"))));
    const std::vector<LocalCluster> running = cluster::runningClusters(state.path());
    QCOMPARE(running.size(), std::size_t(2));
    QCOMPARE(running[0].name, "a");
    QCOMPARE(running[1].name, "b");
}

QTEST_APPLESS_MAIN(TestRunFile)
#include "tst_runfile.moc"
