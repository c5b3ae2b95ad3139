// SPDX-License-Identifier: Apache-2.0
#include "kvctlprocess.h"

#include "support/localcluster.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <algorithm>
#include <chrono>
#include <csignal>

using namespace std::chrono_literals;

/// Disks that are lost or damaged, with real processes: what one copy holds is there, and where
/// none does it is said so until a human goes on without it.
class TestLostCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifySaysThatAllCopiesAreEqual();
    void twoWipedDisksOfThreeLoseNothing();
    void aStoreThatCannotBeOpenedIsKeptAndLearnedAgain();
    void aDamagedTableIsKeptAndLearnedAgain();
    void aLogThatLostItsEndIsNotFollowed();
    void norIfItIsThereAlone();
    void withoutAnyCopyInSyncOnlyAHumanGoesOn();
    void withoutItsRecordsOnlyAHumanGoesOn();
    void underRunningServersItIsTheSame();

private:
    [[nodiscard]] Run ask(const QByteArray &line, int timeout = 20000)
    {
        const QString address = QString::fromStdString(m_cluster.zookeeper().connectString());
        QStringList words{QStringLiteral("--zookeeper"), address, QStringLiteral("--cluster"),
            m_cluster.name(), QStringLiteral("--timeout=%1").arg(timeout)};
        return kvctl(words + QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts));
    }
    [[nodiscard]] static QByteArray keyOf(int number)
    {
        return "key:" + QByteArray::number(number);
    }
    void check(int keys)
    {
        for (int i = 0; i < keys; ++i) {
            const Run run = ask("get " + keyOf(i));
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(run.out.trimmed(), QByteArray::number(i));
        }
        const Run verified = ask("verify");
        QVERIFY2(verified.code == 0, (verified.out + verified.err).constData());
    }
    void emptyZooKeeper()
    {
        m_cluster.zookeeper().kill();
        QVERIFY(m_cluster.zookeeper().discardData());
        QVERIFY2(m_cluster.zookeeper().start(), qPrintable(m_cluster.zookeeper().problem()));
    }
    void goOnByAHumansWord()
    {
        const auto isSaid = [this] {
            const Run status = ask("status", 2000);
            return status.out.contains("UNAVAILABLE") && status.out.contains("kvctl recover");
        };
        QTRY_VERIFY_WITH_TIMEOUT(isSaid(), 30000);
        // Of many partitions, whoever leads them still. The last try may end with the time given.
        for (int i = 0; i < 8; ++i)
            QTRY_VERIFY_WITH_TIMEOUT(
                ask("get " + keyOf(i), 300).err.contains("ZooKeeper has lost"), 30000);
        QCOMPARE(ask("get " + keyOf(0), 300).code, 3);
        const Run recovered = ask("recover all --accept-data-loss");
        QVERIFY2(recovered.code == 0, recovered.err.constData());
        QTRY_VERIFY_WITH_TIMEOUT(ask("status", 2000).out.contains("8 with all copies"), 30000);
    }
    /// With keys that they have all acknowledged, and that the end of that log told of.
    void killAllAndTear(const QString &torn)
    {
        m_late += kKeys;
        for (int i = 0; i < kKeys; ++i)
            QCOMPARE(ask("put late:" + QByteArray::number(i) + ' ' + QByteArray::number(m_late + i))
                         .code,
                0);
        for (const QString &id : m_cluster.ids())
            m_cluster.signal(id, SIGKILL);
        for (const QString &id : m_cluster.ids())
            m_cluster.kill(id);
        const QString log = files(torn, QStringLiteral("*.log")).last();
        constexpr int kLost = 1500;
        QVERIFY(QFileInfo(log).size() > kLost);
        QVERIFY(QFile::resize(log, QFileInfo(log).size() - kLost));
    }
    void checkLate()
    {
        for (int i = 0; i < kKeys; ++i) {
            const Run run = ask("get late:" + QByteArray::number(i));
            QVERIFY2(run.code == 0, run.err.constData());
            QCOMPARE(run.out.trimmed(), QByteArray::number(m_late + i));
        }
    }
    [[nodiscard]] QStringList files(const QString &id, const QString &pattern)
    {
        const QDir data(m_cluster.server(id).place().data);
        QStringList paths;
        for (const QString &name : data.entryList({pattern}, QDir::Files))
            paths << data.filePath(name);
        return paths;
    }
    [[nodiscard]] bool isKept(const QString &id)
    {
        return !QDir(m_cluster.server(id).place().data + QStringLiteral("/quarantine"))
                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot)
                    .isEmpty();
    }

    static constexpr int kKeys = 24;
    int m_late = 0;
    support::LocalCluster m_cluster{{.servers = 3, .partitions = 8}};
};

void TestLostCopies::initTestCase()
{
    QVERIFY2(m_cluster.start(), qPrintable(m_cluster.problem()));
    for (int i = 0; i < kKeys; ++i)
        QCOMPARE(ask("put " + keyOf(i) + ' ' + QByteArray::number(i)).code, 0);
}

void TestLostCopies::verifySaysThatAllCopiesAreEqual()
{
    // At the newest decree that all have applied: the last one follows within a beacon's time.
    QTRY_COMPARE(
        ask("verify").out, QByteArray("8 partitions, 24 copies, 24 items: all copies are equal\n"));
    QCOMPARE(ask("verify").code, 0);
}

void TestLostCopies::twoWipedDisksOfThreeLoseNothing()
{
    for (const QString &id : {QStringLiteral("n1"), QStringLiteral("n2")}) {
        m_cluster.kill(id);
        m_cluster.server(id).wipe();
        m_cluster.launch(id);
    }
    QVERIFY2(m_cluster.waitReady(3, 30s), qPrintable(m_cluster.problem()));
    check(kKeys);
}

void TestLostCopies::aStoreThatCannotBeOpenedIsKeptAndLearnedAgain()
{
    m_cluster.kill(QStringLiteral("n3"));
    QVERIFY(QFile::remove(
        m_cluster.server(QStringLiteral("n3")).place().data + QStringLiteral("/CURRENT")));
    m_cluster.launch(QStringLiteral("n3"));
    QVERIFY2(m_cluster.waitInSync(QStringLiteral("n3"), 30s), qPrintable(m_cluster.problem()));
    QVERIFY(isKept(QStringLiteral("n3")));
    QVERIFY(m_cluster.server(QStringLiteral("n3")).logTail(100'000).contains("quarantined"));
    check(kKeys);
}

void TestLostCopies::aDamagedTableIsKeptAndLearnedAgain()
{
    const QString id = QStringLiteral("n2");
    for (int i = 0; i < 2; ++i) { // what the first has logged the second has in tables
        m_cluster.kill(id);
        m_cluster.launch(id);
        QVERIFY2(m_cluster.waitInSync(id, 30s), qPrintable(m_cluster.problem()));
    }
    m_cluster.kill(id);
    for (const QString &table : files(id, QStringLiteral("*.sst"))) {
        QFile file(table);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray start = file.read(200); // the first block of each
        for (char &byte : start)
            byte = static_cast<char>(byte ^ 0x55);
        QVERIFY(file.seek(0) && file.write(start) == start.size());
    }
    m_cluster.launch(id);
    QVERIFY2(m_cluster.waitInSync(id, 30s), qPrintable(m_cluster.problem()));
    check(kKeys); // whatever is read of it is right, or it finds out
    QVERIFY2(m_cluster.waitReady(3, 30s), qPrintable(m_cluster.problem()));
    QVERIFY(isKept(id));
    check(kKeys);
}

/// As if it had been torn: RocksDB takes it for whole. n2 alone has all the rest.
void TestLostCopies::aLogThatLostItsEndIsNotFollowed()
{
    killAllAndTear(QStringLiteral("n1"));
    m_cluster.launch(QStringLiteral("n1"));
    m_cluster.launch(QStringLiteral("n2"));
    checkLate();
    m_cluster.launch(QStringLiteral("n3"));
    QVERIFY2(m_cluster.waitReady(3, 30s), qPrintable(m_cluster.problem()));
    check(kKeys);
}

/// However long the others take.
void TestLostCopies::norIfItIsThereAlone()
{
    killAllAndTear(QStringLiteral("n1"));
    m_cluster.launch(QStringLiteral("n1"));
    QTRY_VERIFY_WITH_TIMEOUT(ask("status", 2000).out.contains("UNAVAILABLE (n2, n3 down"), 30000);
    QCOMPARE(ask("get late:0", 2000).code, 3);
    m_cluster.launch(QStringLiteral("n2"));
    m_cluster.launch(QStringLiteral("n3"));
    checkLate();
    QVERIFY2(m_cluster.waitReady(3, 30s), qPrintable(m_cluster.problem()));
    check(kKeys);
}

void TestLostCopies::withoutAnyCopyInSyncOnlyAHumanGoesOn()
{
    const QString last = QStringLiteral("n3");
    for (const QString &id : {QStringLiteral("n1"), QStringLiteral("n2")})
        m_cluster.kill(id);
    // Each write is on n3 alone once it is answered: the others are removed by then.
    for (int i = 0; i < kKeys; ++i)
        QCOMPARE(ask("put " + keyOf(i) + " \"late\"").code, 0);
    m_cluster.kill(last);
    m_cluster.server(last).wipe();
    m_cluster.launchServers();
    QTRY_VERIFY_WITH_TIMEOUT(ask("status", 2000).out.contains("kvctl recover"), 30000);
    const Run refused = ask("get " + keyOf(0), 2000);
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains("n3 has lost its copy"), refused.err.constData());
    QCOMPARE(ask("put " + keyOf(0) + " 1", 2000).code, 3);
    QCOMPARE(ask("recover all").code, 2);

    const Run recovered = ask("recover all --accept-data-loss");
    QVERIFY2(recovered.code == 0, recovered.err.constData());
    QVERIFY2(m_cluster.waitReady(3, 30s), qPrintable(m_cluster.problem()));
    check(kKeys); // as they were before, with a loud word of it
    bool isLoud = false;
    for (const support::NodeServer *server : m_cluster.servers())
        isLoud = isLoud || server->logTail(1'000'000).contains("loss of data accepted");
    QVERIFY(isLoud);
}

void TestLostCopies::withoutItsRecordsOnlyAHumanGoesOn()
{
    const QString early = QStringLiteral("n1"); // is left out, and by its name comes first
    m_cluster.kill(early);
    for (int i = 0; i < kKeys; ++i)
        QCOMPARE(ask("put " + keyOf(i) + ' ' + QByteArray::number(i)).code, 0);
    for (const QString &id : {QStringLiteral("n2"), QStringLiteral("n3")})
        m_cluster.kill(id);
    emptyZooKeeper();
    m_cluster.launchServers();
    goOnByAHumansWord();
    check(kKeys); // all that was acknowledged, though n1 lacks it
}

/// None of them is restarted.
void TestLostCopies::underRunningServersItIsTheSame()
{
    std::vector<qint64> pids;
    for (const support::NodeServer *server : m_cluster.servers())
        pids.push_back(server->pid());
    emptyZooKeeper();
    goOnByAHumansWord();
    check(kKeys);
    QCOMPARE(ask("put " + keyOf(0) + " 0").code, 0);
    for (const support::NodeServer *server : m_cluster.servers())
        QVERIFY(std::count(pids.begin(), pids.end(), server->pid()) == 1);
    m_cluster.kill(QStringLiteral("n2"));
    check(kKeys);
}

QTEST_GUILESS_MAIN(TestLostCopies)
#include "tst_lostcopies.moc"
