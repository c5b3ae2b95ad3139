// SPDX-License-Identifier: Apache-2.0
#include "storeentries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace core;
using namespace storeentries;
using nodeproc::Store;

namespace {

const nodeproc::StoreOwner kOwner{NodeId("n1"), "demo", "boot-1"};

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("data")).toStdString();
        m_store = open();
    }
    void cleanup() { m_store.reset(); }

    void anOpeningCountsAndKeepsTheStore();
    void whatWasAppendedComesBack();
    void appliedMovesWithTheItems();
    void aDeleteKnowsWhetherTheKeyWasThere();
    void clearLeavesNothing();
    void aTruncatedLogHasNoTail();
    void aTrimmedLogBeginsLater();
    void aBootWithoutACleanStopMakesCopiesSuspect();
    void itKnowsTheClusterThatItWasBegunIn();
    void aCleanStopOutlivesTheMachine();
    void anotherServersDirectoryIsRefused();
    void aDirectoryInUseNamesTheHolder();
    void aDamagedLogFileIsRefused();

private:
    std::unique_ptr<Store> open(const std::string &boot = "boot-1")
    {
        auto opened = Store::open(m_path, {kOwner.node, kOwner.cluster, boot});
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        return std::move(*opened);
    }
    void reopen(const std::string &boot = "boot-1")
    {
        m_store.reset();
        m_store = open(boot);
    }
    std::vector<nodeproc::Applied> write(const std::vector<StoreOp> &ops)
    {
        auto applied = m_store->write(ops);
        if (!applied)
            qFatal("%s", applied.error().message.c_str());
        return *applied;
    }
    WriteOutcome outcome(const EntryPtr &entry) { return write({apply(entry)}).at(0).outcome; }
    std::optional<std::string> value(const std::string &key)
    {
        const auto item = m_store->get(kPartition, key);
        return item && *item ? std::optional((*item)->value) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
    std::unique_ptr<Store> m_store;
};

void TestStore::anOpeningCountsAndKeepsTheStore()
{
    const StoreId store = m_store->identity().store;
    QCOMPARE(m_store->identity().start, 1u);
    reopen();
    QCOMPARE(m_store->identity().start, 2u);
    QVERIFY(m_store->identity().store == store);
}

void TestStore::whatWasAppendedComesBack()
{
    ReplicaMeta meta;
    meta.termSeen = Term(3);
    write({store::Meta{kPartition, meta},
        store::Append{kPartition, {put(1, "a", "1"), put(2, "b", "2")}}});
    reopen();
    const auto replicas = m_store->takeReplicas();
    QCOMPARE(replicas.size(), 1u);
    QVERIFY(replicas[0].meta == meta);
    QCOMPARE(replicas[0].unapplied.size(), 2u);
    QVERIFY(*replicas[0].unapplied[1] == *put(2, "b", "2"));
    QVERIFY(!value("a"));
}

void TestStore::appliedMovesWithTheItems()
{
    const auto applied = write({store::Append{kPartition, {put(1, "a", "{\"x\": 1}")}},
        store::Apply{kPartition, put(1, "a", "{\"x\": 1}"), RequestId(9)}});
    QCOMPARE(applied.size(), 1u);
    QVERIFY(applied[0].waiter == RequestId(9));
    QVERIFY((applied[0].outcome == WriteOutcome{Status::Ok, Decree(1)}));
    QCOMPARE(value("a").value_or(""), std::string("{\"x\": 1}"));
    reopen();
    const auto replicas = m_store->takeReplicas();
    QVERIFY(replicas[0].meta.applied == Decree(1) && replicas[0].meta.appliedTerm == Term(3));
    QVERIFY(replicas[0].unapplied.empty());
    QVERIFY(m_store->get(kPartition, "a")->value().version == Decree(1));
}

void TestStore::aDeleteKnowsWhetherTheKeyWasThere()
{
    write({apply(put(1, "a", "1"))});
    const EntryPtr gone = entry(2, Operation::Delete, "a", "");
    const EntryPtr again = entry(3, Operation::Delete, "a", "");
    const auto applied = write({apply(gone), apply(again)});
    QCOMPARE(applied[0].outcome.status, Status::Ok);
    QCOMPARE(applied[1].outcome.status, Status::NotFound);
    QVERIFY(!value("a"));
    write({apply(put(4, "b", "1"))});
    QCOMPARE(outcome(entry(5, Operation::Delete, "b", "")).status, Status::Ok);
    QCOMPARE(outcome(entry(6, Operation::Delete, "b", "")).status, Status::NotFound);
}

void TestStore::clearLeavesNothing()
{
    write({store::Append{kPartition, {put(1, "a", "1")}},
        store::Apply{kPartition, put(1, "a", "1"), {}}});
    const auto applied =
        write({store::Clear{kPartition}, store::PutItems{kPartition, {Item{"c", "3", Decree(9)}}},
            apply(entry(10, Operation::Delete, "a", ""))});
    QCOMPARE(applied[0].outcome.status, Status::NotFound);
    QVERIFY(!value("a"));
    QCOMPARE(value("c").value_or(""), std::string("3"));
}

void TestStore::aTruncatedLogHasNoTail()
{
    write({store::Append{kPartition, {put(1, "a", "1"), put(2, "a", "2"), put(3, "a", "3")}},
        store::Truncate{kPartition, Decree(1)}, store::Append{kPartition, {put(2, "a", "4")}},
        store::Meta{kPartition, {}}});
    reopen();
    const auto replicas = m_store->takeReplicas();
    QCOMPARE(replicas[0].unapplied.size(), 2u);
    QCOMPARE(replicas[0].unapplied[1]->value, std::string("4"));
}

void TestStore::aTrimmedLogBeginsLater()
{
    write({store::Append{kPartition, {put(1, "a", "1"), put(2, "a", "2"), put(3, "a", "3")}},
        store::Trim{kPartition, Decree(1)}});
    const auto all = m_store->readLog({kPartition, {}, {}, {}, Decree(1), Decree(3)});
    QVERIFY(all && all->empty());
    const auto rest = m_store->readLog({kPartition, {}, {}, {}, Decree(2), Decree(3)});
    QVERIFY(rest && rest->size() == 2);
}

void TestStore::aBootWithoutACleanStopMakesCopiesSuspect()
{
    write({store::Append{kPartition, {put(1, "a", "1")}},
        store::Apply{kPartition, put(1, "a", "1"), {}}});
    reopen(); // a process that was killed
    QVERIFY(!m_store->foundUnclean());
    QVERIFY(!m_store->takeReplicas().at(0).meta.suspect);
    reopen("boot-2");
    QVERIFY(m_store->foundUnclean() && m_store->identity().untouchedSuspect);
    QVERIFY(m_store->takeReplicas().at(0).meta.suspect);
    reopen("boot-2"); // K13: it is not forgotten
    QVERIFY(!m_store->foundUnclean() && m_store->identity().untouchedSuspect);
    ReplicaMeta meta = m_store->takeReplicas().at(0).meta;
    QVERIFY(meta.suspect);
    meta.suspect = false;
    ++meta.life;
    write({store::Meta{kPartition, meta, true}});
    reopen("boot-2");
    QVERIFY(m_store->takeReplicas().at(0).meta == meta);
}

void TestStore::itKnowsTheClusterThatItWasBegunIn()
{
    QCOMPARE(m_store->identity().partitions, 0U);
    QVERIFY(m_store->noteCluster({.id = 0, .partitions = 64})); // by a version before ids
    QVERIFY(m_store->noteCluster({.id = 7, .partitions = 64}));
    QVERIFY(m_store->noteCluster({.id = 8, .partitions = 16})); // changes nothing
    reopen();
    QCOMPARE(m_store->identity().partitions, 64U);
    QCOMPARE(m_store->identity().cluster, std::uint64_t(7));
}

void TestStore::aCleanStopOutlivesTheMachine()
{
    reopen("boot-2"); // nothing was written yet
    QVERIFY(!m_store->foundUnclean());
    write({store::Append{kPartition, {put(1, "a", "1")}}});
    QVERIFY(m_store->markClean());
    reopen("boot-3");
    QVERIFY(!m_store->foundUnclean() && !m_store->identity().untouchedSuspect);
    QVERIFY(m_store->markClean());
    write({store::Append{kPartition, {put(2, "a", "2")}}}); // takes the mark back
    reopen("boot-4");
    QVERIFY(m_store->foundUnclean());
}

void TestStore::anotherServersDirectoryIsRefused()
{
    m_store.reset();
    const auto other = Store::open(m_path, {NodeId("n2"), "demo", "boot-1"});
    QVERIFY(!other);
    QVERIFY(other.error().message.find("n1 of cluster demo") != std::string::npos);
    m_store = open();
}

void TestStore::aDirectoryInUseNamesTheHolder()
{
    int answer[2];
    QCOMPARE(pipe(answer), 0);
    const std::string expected = "in use by process " + std::to_string(getpid());
    const pid_t child = fork();
    if (child == 0) {
        const auto second = Store::open(m_path, kOwner);
        const bool told = !second && second.error().message.find(expected) != std::string::npos;
        _exit(::write(answer[1], told ? "y" : "n", 1) == 1 ? 0 : 1);
    }
    char told = 0;
    QCOMPARE(::read(answer[0], &told, 1), ssize_t(1));
    waitpid(child, nullptr, 0);
    QCOMPARE(told, 'y');
}

void TestStore::aDamagedLogFileIsRefused()
{
    for (std::uint64_t d = 1; d <= 100; ++d)
        write({store::Append{kPartition, {put(d, "a", std::string(100, 'x'))}}});
    m_store.reset();
    const QDir dir(QString::fromStdString(m_path));
    const QStringList logs = dir.entryList({QStringLiteral("*.log")}, QDir::Files, QDir::Size);
    QVERIFY(!logs.isEmpty());
    QFile file(dir.filePath(logs.first()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write("\xff\xff\xff", 3), 3);
    file.close();
    const auto opened = Store::open(m_path, kOwner);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.find("Corruption") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestStore)
#include "tst_store.moc"
