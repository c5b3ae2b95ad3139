// SPDX-License-Identifier: Apache-2.0
#include "kvctlcluster.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

/// kvctl and a real cluster.
class TestKvctlCluster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesComeBackAsTheyWere();
    void aConditionDecides();
    void anyServerLeadsToTheRightOne();
    void aScanFindsEveryKeyOnce();
    void serversAndStatusNameEachServer();
    void theMapCoversEveryPartition();
    void anUnknownClusterIsUnavailable();
    void aKilledMasterDoesNotStopIt();
    void whoeverIsAbsentIsShown();

private:
    [[nodiscard]] Run ask(const QByteArray &line) { return kvctlOf(m_cluster, line); }
    [[nodiscard]] QString master()
    {
        for (const QByteArray &line : ask("--json servers").out.split('\n')) {
            const QJsonObject server = QJsonDocument::fromJson(line).object();
            if (server[u"role"].toString() == u"master")
                return server[u"id"].toString();
        }
        return {};
    }

    support::LocalCluster m_cluster{{.servers = 3}};
};

void TestKvctlCluster::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.problem()));
}

void TestKvctlCluster::valuesComeBackAsTheyWere()
{
    QCOMPARE(ask("get user:1").code, 1);
    QCOMPARE(ask("put user:1 {\"a\":1.50,\"a\":1e400}").code, 0);
    const Run got = ask("get user:1");
    QCOMPARE(got.code, 0);
    QCOMPARE(got.out, QByteArray("{\"a\":1.50,\"a\":1e400}\n"));
    QCOMPARE(ask("delete user:1").code, 0);
    QCOMPARE(ask("delete user:1").code, 1);
    QCOMPARE(ask("get user:1").code, 1);
}

void TestKvctlCluster::aConditionDecides()
{
    QCOMPARE(ask("put lock 1 --if-absent").code, 0);
    const Run second = ask("put lock 2 --if-absent");
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("its version is "), second.err.constData());
    const QByteArray version = ask("--json get lock").out;
    const int current = QJsonDocument::fromJson(version).object()[u"version"].toInt();
    const QByteArray terms = "--if-version " + QByteArray::number(current);
    const Run swapped = ask("put lock 3 " + terms);
    QCOMPARE(swapped.code, 0);
    QCOMPARE(ask("put lock 4 " + terms).code, 1);
    QCOMPARE(ask("delete lock " + terms).code, 1);
    QCOMPARE(ask("get lock").out, "3\n");
    QCOMPARE(ask("delete lock --if-version " + swapped.out.trimmed()).code, 0);
    const Run gone = ask("put lock 5 " + terms);
    QVERIFY2(gone.code == 1 && gone.err.contains("no such key"), gone.err.constData());
}

void TestKvctlCluster::anyServerLeadsToTheRightOne()
{
    QCOMPARE(ask("put user:2 [2]").code, 0);
    for (const support::NodeServer *const server : m_cluster.servers()) {
        const QString node = QStringLiteral("--node=127.0.0.1:%1").arg(server->port());
        const Run run = kvctl({node, QStringLiteral("get"), QStringLiteral("user:2")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QByteArray("[2]\n"));
    }
}

void TestKvctlCluster::aScanFindsEveryKeyOnce()
{
    QByteArrayList expected;
    for (int i = 10; i < 40; ++i) {
        const QByteArray key = "scan:" + QByteArray::number(i);
        QCOMPARE(ask("put " + key + " [" + QByteArray::number(i) + ']').code, 0);
        expected.append('"' + key + "\"\t[" + QByteArray::number(i) + ']');
    }
    QCOMPARE(ask("put scam:1 1").code, 0);
    const Run all = ask("scan --prefix scan:");
    QCOMPARE(all.code, 0);
    QByteArrayList found = all.out.trimmed().split('\n');
    std::sort(found.begin(), found.end());
    QCOMPARE(found, expected);
    QCOMPARE(ask("scan --prefix scan: --limit 7").out.count('\n'), qsizetype(7));
    QCOMPARE(ask("scan --prefix absent").out, QByteArray());
    // Without ZooKeeper: the one server that is named points to the others.
    const QString node =
        QStringLiteral("--node=127.0.0.1:%1").arg(m_cluster.servers().front()->port());
    const Run byNode = kvctl({node, QStringLiteral("--json"), QStringLiteral("scan"),
        QStringLiteral("--prefix=scan:1")});
    QCOMPARE(byNode.code, 0);
    QCOMPARE(byNode.out.count("\"version\":"), qsizetype(10));
}

void TestKvctlCluster::serversAndStatusNameEachServer()
{
    const QByteArray servers = ask("servers").out;
    const QByteArray status = ask("status").out;
    QVERIFY2(status.startsWith("it: READY, 3 of 3 servers up, 64 of 64 partitions served"),
        status.constData());
    for (const QString &id : m_cluster.ids()) {
        QVERIFY2(servers.contains('\n' + id.toUtf8() + "  127.0.0.1:"), servers.constData());
        QVERIFY2(status.contains('\n' + id.toUtf8() + "  127.0.0.1:"), status.constData());
    }
    QCOMPARE(servers.count("master"), qsizetype(1));
    const QList<QByteArray> lines = ask("--json status").out.trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(4));
    for (const QByteArray &line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
}

void TestKvctlCluster::theMapCoversEveryPartition()
{
    const QByteArray map = ask("map").out;
    QCOMPARE(map.count('\n'), qsizetype(65));
    QVERIFY(map.contains("fc00000000000000-ffffffffffffffff"));
    QVERIFY(ask("locate user:2").out.contains("primary    n"));
}

void TestKvctlCluster::anUnknownClusterIsUnavailable()
{
    const QString address = QString::fromStdString(m_cluster.zookeeper().connectString());
    const Run run = kvctl({QStringLiteral("--zookeeper"), address, QStringLiteral("--cluster"),
        QStringLiteral("other"), QStringLiteral("--timeout=600"), QStringLiteral("get"),
        QStringLiteral("k")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("knows no cluster \"other\""), run.err.constData());
}

void TestKvctlCluster::aKilledMasterDoesNotStopIt()
{
    for (int i = 0; i < 20; ++i)
        QCOMPARE(ask(qPrintable(QStringLiteral("put k%1 %1").arg(i))).code, 0);
    const QString killed = master();
    QVERIFY(!killed.isEmpty());
    m_cluster.kill(killed);
    for (int i = 0; i < 20; ++i) {
        const Run run = ask(qPrintable(QStringLiteral("get k%1").arg(i)));
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.out, QByteArray::number(i) + '\n');
    }
    QVERIFY(master() != killed);
    QCOMPARE(ask("put after 1").code, 0);
}

void TestKvctlCluster::whoeverIsAbsentIsShown()
{
    QTRY_VERIFY_WITH_TIMEOUT(ask("status").out.contains("2 of 3 servers up"), 20000);
    const QByteArray status = ask("status").out;
    QVERIFY2(status.contains("no answer") || status.contains("  down "), status.constData());
}

QTEST_GUILESS_MAIN(TestKvctlCluster)
#include "tst_kvctlcluster.moc"
