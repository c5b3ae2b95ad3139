// SPDX-License-Identifier: Apache-2.0
#include "kvctlcluster.h"

#include "core/keyhash.h"
#include "nodeproc/store.h"
#include "support/waiting.h"

#include <QFile>
#include <QtTest>

#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

/// `kvctl verify` of a real cluster in which one copy holds what the others do not, as a fault of
/// ours would leave it: the value of one key is another, and nothing else tells of it.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneValueOfOneCopyIsChanged();
    void verifyNamesThePartitionAndTheServers();
    void asJsonToo();
    void aCopyMadeAnewIsEqualAgain();

private:
    [[nodiscard]] Run ask(const QByteArray &line) { return kvctlOf(m_cluster, line); }
    [[nodiscard]] QByteArray beginning() const
    {
        return "partition " + QByteArray::number(m_partition.value) + " at ";
    }

    static constexpr std::uint32_t kPartitions = 4;
    static constexpr const char *kKey = "e";
    const QString m_odd = QStringLiteral("n2");
    const core::PartitionId m_partition = core::partitionOf(kKey, kPartitions);
    support::LocalCluster m_cluster{{.servers = 3, .partitions = kPartitions}};
};

void TestVerify::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.problem()));
    for (const char *const key : {"a", "b", "c", "d", "e", "f"})
        QCOMPARE(ask("put " + QByteArray(key) + " 1").code, 0);
    QTRY_COMPARE(ask("verify").code, 0);
}

void TestVerify::oneValueOfOneCopyIsChanged()
{
    support::NodeServer &server = m_cluster.server(m_odd);
    m_cluster.signal(m_odd, SIGTERM);
    QVERIFY(server.waitGone(10s));
    const auto opened = nodeproc::Store::open(QFile::encodeName(server.place().data).toStdString(),
        {core::NodeId(m_odd.toStdString()), m_cluster.name().toStdString()});
    QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
    nodeproc::Store &store = **opened;
    bool isChanged = false;
    for (const core::StoredReplica &replica : store.takeReplicas()) {
        if (replica.partition != m_partition)
            continue;
        auto entry = std::make_shared<core::Entry>();
        entry->term = replica.meta.appliedTerm;
        entry->decree = replica.meta.applied; // nothing but the value
        entry->key = kKey;
        entry->value = "2";
        isChanged = bool(store.write({core::store::Apply{m_partition, entry, {}}}));
    }
    QVERIFY(isChanged && store.markClean());
}

void TestVerify::verifyNamesThePartitionAndTheServers()
{
    m_cluster.launch(m_odd);
    QVERIFY2(m_cluster.waitInSync(m_odd, 30s), qPrintable(m_cluster.problem()));
    const Run run = ask("verify");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith(beginning()), run.out.constData());
    QCOMPARE(run.out.count('\n'), 1); // of that partition alone
    QVERIFY2(!run.out.contains("all copies are equal"), run.out.constData());
    std::map<QByteArray, int> digests;
    for (const QString &id : m_cluster.ids()) {
        const qsizetype named = run.out.indexOf(id.toUtf8() + " has ");
        QVERIFY2(named > 0, run.out.constData());
        ++digests[run.out.mid(named + 7, 16)];
    }
    const qsizetype odd = run.out.indexOf(m_odd.toUtf8() + " has ");
    QCOMPARE(digests.size(), std::size_t(2));
    QCOMPARE(digests[run.out.mid(odd + 7, 16)], 1); // it is told from the others
}

void TestVerify::asJsonToo()
{
    const Run run = ask("--json verify");
    QCOMPARE(run.code, 1);
    QVERIFY2(run.out.startsWith("{\"partitions\":4,\"copies\":12,"), run.out.constData());
    QVERIFY2(run.out.contains("\"offenders\":[\"" + beginning()), run.out.constData());
}

void TestVerify::aCopyMadeAnewIsEqualAgain()
{
    m_cluster.kill(m_odd);
    m_cluster.server(m_odd).wipe();
    m_cluster.launch(m_odd);
    QVERIFY2(m_cluster.waitInSync(m_odd, 30s), qPrintable(m_cluster.problem()));
    const Run run = ask("verify");
    QVERIFY2(run.code == 0, run.out.constData());
    QVERIFY2(run.out.contains("all copies are equal"), run.out.constData());
}

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
