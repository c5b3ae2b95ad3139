// SPDX-License-Identifier: Apache-2.0
#include "kvctlcluster.h"

#include "support/waiting.h"

#include <QtTest>

#include <csignal>

using namespace std::chrono_literals;

/// What kvctl asks of the master of a real cluster.
class TestKvctlAdmin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theConfigurationCanBeSet();
    void anyServerLeadsToTheMaster();
    void aDrainedServerHoldsNothing();
    void anUndrainedServerGetsItsShareAgain();
    void onlyWhoIsDownOrDrainedIsRemoved();

private:
    [[nodiscard]] Run ask(const QByteArray &line) { return kvctlOf(m_cluster, line); }
    [[nodiscard]] std::size_t copiesOn(const QString &id)
    {
        using Role = support::ClusterView::Role;
        return m_cluster.view().partitionsOf(id, Role::Primary).size()
            + m_cluster.view().partitionsOf(id, Role::Secondary).size();
    }

    support::LocalCluster m_cluster{{.servers = 4, .partitions = 16}};
};

void TestKvctlAdmin::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.problem()));
}

void TestKvctlAdmin::theConfigurationCanBeSet()
{
    QCOMPARE(ask("set minInsync 2").code, 0);
    QVERIFY(support::waitFor(
        [this] { return m_cluster.view().object("config")[u"minInsync"].toInt() == 2; }, 10s));
    QCOMPARE(ask("put a 1").code, 0);
    QCOMPARE(ask("set minInsync 1").code, 0);
    QCOMPARE(ask("set replicas 0").code, 2);
    QCOMPARE(ask("set partitions 5").code, 2);
    QCOMPARE(ask("set detection luck").code, 2);
}

void TestKvctlAdmin::anyServerLeadsToTheMaster()
{
    for (const QString &id : m_cluster.ids()) {
        const QString node = QStringLiteral("127.0.0.1:%1").arg(m_cluster.server(id).port());
        const Run run = kvctl({QStringLiteral("--node"), node, QStringLiteral("rebalance")});
        QVERIFY2(run.code == 0, run.err.constData());
    }
}

void TestKvctlAdmin::aDrainedServerHoldsNothing()
{
    QCOMPARE(ask("drain n9").code, 1);
    const Run run = ask("drain n4");
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(run.err.contains("n4: 0 copies left"), run.err.constData());
    QVERIFY(support::waitFor([this] { return copiesOn(QStringLiteral("n4")) == 0; }, 10s));
    QCOMPARE(m_cluster.view().object("nodes/n4")[u"state"].toString(), QStringLiteral("draining"));
    QCOMPARE(ask("get a").code, 0);
}

void TestKvctlAdmin::anUndrainedServerGetsItsShareAgain()
{
    QCOMPARE(ask("undrain n4").code, 0);
    QCOMPARE(ask("rebalance").code, 0);
    QVERIFY(support::waitFor([this] { return copiesOn(QStringLiteral("n4")) == 12; }, 30s));
}

void TestKvctlAdmin::onlyWhoIsDownOrDrainedIsRemoved()
{
    const Run refused = ask("remove n4");
    QCOMPARE(refused.code, 1);
    QVERIFY2(refused.err.contains("drain it first"), refused.err.constData());
    QCOMPARE(ask("drain n4").code, 0);
    QCOMPARE(ask("remove n4").code, 0);
    QVERIFY(support::waitFor(
        [this] { return m_cluster.view().object("nodes/n4")[u"state"].toString() == u"gone"; },
        10s));
    m_cluster.signal(QStringLiteral("n4"), SIGTERM);
    QVERIFY(m_cluster.server(QStringLiteral("n4")).waitGone(10s));
    QCOMPARE(ask("get a").code, 0);
}

QTEST_GUILESS_MAIN(TestKvctlAdmin)
#include "tst_kvctladmin.moc"
