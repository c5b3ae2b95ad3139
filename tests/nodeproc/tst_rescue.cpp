// SPDX-License-Identifier: Apache-2.0
#include "logrecords.h"

#include "nodeproc/storerescue.h"
#include "nodeproc/writelogs.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace core;
using nodeproc::kDamaged;
using nodeproc::Rescue;
using nodeproc::Store;

namespace {

const nodeproc::StoreOwner kOwner{NodeId("n1"), "demo", "boot-1"};
const PartitionId kFirst(1);
const PartitionId kLast(9);

EntryPtr put(std::uint64_t decree, const std::string &key, const std::string &value)
{
    auto made = std::make_shared<Entry>();
    made->term = Term(3);
    made->decree = Decree(decree);
    made->key = key;
    made->value = value;
    return made;
}

EntryPtr put(std::uint64_t decree, const std::string &key)
{
    return put(decree, key, '"' + std::string(20'000, key[0]) + '"');
}

void flip(const QString &path, double place)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = static_cast<qint64>(static_cast<double>(file.size()) * place);
    QVERIFY(file.seek(at));
    const QByteArray was = file.read(64);
    QByteArray now = was;
    for (char &byte : now)
        byte = static_cast<char>(byte ^ 0x55);
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(now), now.size());
}

} // namespace

/// Real files with flipped, missing and torn bytes.
class TestRescue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDamagedTableLosesTheCopiesThatItTouches();
    void aDamagedLogKeepsWhatIsBeforeItInAnotherStore();
    void aLengthThatReachesPastTheEndIsDamage();
    void aTornLogIsNone();
    void aLogThatIsTornInTheSameBootMakesCopiesSuspect_data();
    void aLogThatIsTornInTheSameBootMakesCopiesSuspect();
    void withoutCurrentNothingIsThereAndNothingIsDeleted();
    void anInterruptedRescueGoesOn();
    void anotherServersDamagedDirectoryIsRefused();
    void whatIsSyncedOutlivesTheMachine();

private:
    [[nodiscard]] QDir dir() const { return QDir(QString::fromStdString(m_path)); }
    [[nodiscard]] QStringList files(const char *pattern) const
    {
        QStringList paths;
        for (const QString &name : dir().entryList({QString::fromUtf8(pattern)}, QDir::Files))
            paths << dir().filePath(name);
        return paths;
    }
    [[nodiscard]] std::unique_ptr<Store> open()
    {
        auto opened = Store::open(m_path, kOwner);
        if (!opened)
            qFatal("%s", opened.error().message.c_str());
        return std::move(*opened);
    }
    Rescue rescue()
    {
        auto rescued = nodeproc::rescueStore(m_path, kOwner, "test");
        if (!rescued)
            qFatal("%s", rescued.error().message.c_str());
        return *rescued;
    }
    /// A store whose log is damaged is refused, and the rescue makes it another one.
    void rescueLog(std::unique_ptr<Store> &store)
    {
        const auto refused = Store::open(m_path, kOwner);
        QVERIFY(!refused && refused.error().status == kDamaged);
        const Rescue rescued = rescue();
        QCOMPARE(rescued.lost.size(), 2U);
        store = open();
        QVERIFY(store->identity().store != m_id);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
    StoreId m_id;
};

/// Two copies, far apart in one table, and the newest entries in a log alone.
void TestRescue::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("data")).toStdString();
    for (const std::uint64_t first : {1U, 21U}) {
        const auto store = open(); // the second flushes what the first has logged
        m_id = store->identity().store;
        for (const PartitionId partition : {kFirst, kLast}) {
            for (std::uint64_t d = first; d < first + 20; ++d) {
                const EntryPtr entry = put(d, std::string(1, static_cast<char>('a' + d)));
                const auto written = store->write(
                    {store::Append{partition, {entry}}, store::Apply{partition, entry, {}}});
                QVERIFY(written);
            }
        }
    }
}

void TestRescue::aDamagedTableLosesTheCopiesThatItTouches()
{
    static_cast<void>(open()); // flushes all
    // Of the tables the largest two hold data and log; the first keys are the first partition's.
    for (const QString &table : files("*.sst")) {
        if (QFileInfo(table).size() > 100'000)
            flip(table, 0.2);
    }
    {
        const auto store = open();
        bool isDamaged = false;
        for (int key = 'a'; key < 'a' + 41; ++key) {
            const auto item = store->get(kFirst, std::string(1, static_cast<char>(key)));
            isDamaged = isDamaged || (!item && item.error().status == kDamaged);
        }
        QVERIFY(isDamaged);
    }
    const Rescue rescued = rescue();
    QVERIFY(!rescued.isStoreNew);
    QCOMPARE(rescued.lost.size(), 1U);
    QVERIFY(rescued.lost[0] == kFirst);
    QVERIFY(QDir(QString::fromStdString(rescued.movedTo)).exists(QStringLiteral("CURRENT")));
    const auto store = open();
    QVERIFY(store->identity().store == m_id);
    const auto replicas = store->takeReplicas();
    QCOMPARE(replicas.size(), 2U);
    QCOMPARE(replicas[0].meta.life, 2U);
    QVERIFY(replicas[0].meta.applied == Decree());
    QCOMPARE(replicas[1].meta.life, 1U);
    QVERIFY(replicas[1].meta.applied == Decree(40));
    QVERIFY(store->get(kLast, "b")->has_value());
    QVERIFY(!store->get(kFirst, "b")->has_value());
}

void TestRescue::aDamagedLogKeepsWhatIsBeforeItInAnotherStore()
{
    for (const QString &log : files("*.log"))
        flip(log, 0.5);
    std::unique_ptr<Store> store;
    rescueLog(store);
    if (QTest::currentTestFailed())
        return;
    const auto replicas = store->takeReplicas();
    QVERIFY(replicas.at(0).meta.applied >= Decree(20));
    QVERIFY(replicas.at(0).meta.applied < Decree(41));
}

/// RocksDB alone takes this for the end of the log, and drops what comes after it.
void TestRescue::aLengthThatReachesPastTheEndIsDamage()
{
    {
        const auto store = open();
        for (std::uint64_t d = 41; d < 46; ++d) {
            const EntryPtr entry = put(d, "small", "1");
            QVERIFY(
                store->write({store::Append{kFirst, {entry}}, store::Apply{kFirst, entry, {}}}));
        }
    }
    const QString log = files("*.log").last();
    const auto places = recordsOf(log);
    QVERIFY(places.size() >= 5);
    {
        QFile file(log);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(places.at(places.size() - 3) + 5)); // the high byte of its length
        QVERIFY(file.putChar('\x40'));
    }
    std::unique_ptr<Store> store;
    rescueLog(store);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(store->takeReplicas().at(0).meta.applied == Decree(42));
}

/// As a process that is killed, or a power cut, leaves it.
void TestRescue::aTornLogIsNone()
{
    const QString log = files("*.log").last();
    const qint64 whole = QFileInfo(log).size();
    QVERIFY(!nodeproc::isWriteLogTorn(m_path));
    QVERIFY(QFile::resize(log, whole + 100)); // RocksDB may have kept room for more
    QVERIFY(!nodeproc::isWriteLogTorn(m_path));
    for (const qint64 torn : {1, 6, 100, 30'000, 33'000}) {
        QVERIFY(QFile::resize(log, whole - torn));
        QCOMPARE(nodeproc::damagedWriteLog(m_path), std::string());
        QVERIFY(nodeproc::isWriteLogTorn(m_path));
    }
    QVERIFY(open()->identity().store == m_id);
}

void TestRescue::aLogThatIsTornInTheSameBootMakesCopiesSuspect_data()
{
    QTest::addColumn<bool>("isSameBoot");
    QTest::addColumn<bool>("isTableDamaged");
    QTest::newRow("opened") << true << false;
    QTest::newRow("rescued") << true << true;
    // Where writes are synced, a power cut tears what was not acknowledged yet.
    QTest::newRow("synced, and another boot") << false << false;
}

void TestRescue::aLogThatIsTornInTheSameBootMakesCopiesSuspect()
{
    QFETCH(bool, isSameBoot);
    QFETCH(bool, isTableDamaged);
    auto store = open();
    QVERIFY(!store->foundUnclean());
    QVERIFY(store->markClean());
    const std::vector<StoreOp> ops{store::Append{kFirst, {put(41, "late")}}};
    QVERIFY(store->write(ops, Durability::Fsync).has_value());
    store.reset();
    const QString log = files("*.log").last();
    QVERIFY(QFile::resize(log, QFileInfo(log).size() - 1));
    nodeproc::StoreOwner owner = kOwner;
    owner.boot = isSameBoot ? owner.boot : "boot-2";
    if (isTableDamaged)
        QVERIFY(nodeproc::rescueStore(m_path, owner, "test").has_value());
    for (int i = 0; i < 2; ++i) { // nor is it forgotten
        auto opened = Store::open(m_path, owner);
        QVERIFY(opened.has_value());
        QCOMPARE((*opened)->identity().untouchedSuspect, isSameBoot);
        for (const StoredReplica &replica : (*opened)->takeReplicas())
            QCOMPARE(replica.meta.suspect, isSameBoot);
    }
}

void TestRescue::withoutCurrentNothingIsThereAndNothingIsDeleted()
{
    QVERIFY(dir().remove(QStringLiteral("CURRENT")));
    const qsizetype before = files("*.sst").size() + files("*.log").size();
    const auto refused = Store::open(m_path, kOwner);
    QVERIFY(!refused && refused.error().status == kDamaged);
    const Rescue rescued = rescue();
    QVERIFY(rescued.isStoreNew);
    const QDir kept(QString::fromStdString(rescued.movedTo));
    QCOMPARE(kept.entryList({QStringLiteral("*.sst"), QStringLiteral("*.log")}, QDir::Files).size(),
        before);
    QVERIFY(open()->takeReplicas().empty());
}

void TestRescue::anInterruptedRescueGoesOn()
{
    QVERIFY(dir().mkdir(QStringLiteral("rescue"))); // died while it built: begins again
    const Rescue rescued = rescue();
    QVERIFY(rescued.lost.empty());
    QCOMPARE(open()->takeReplicas().size(), 2U);

    // Died between the two moves.
    QVERIFY(dir().mkdir(QStringLiteral("rescue")));
    QFile plan(dir().filePath(QStringLiteral("rescue/PLAN")));
    QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write("20261122T000000Z-test moved\n") > 0);
    plan.close();
    for (const QString &name : dir().entryList(QDir::Files))
        QVERIFY(dir().rename(name, QStringLiteral("rescue/") + name));
    QVERIFY(nodeproc::needsRescue(m_path));
    rescue();
    QVERIFY(!nodeproc::needsRescue(m_path));
    QCOMPARE(open()->takeReplicas().size(), 2U);
}

void TestRescue::anotherServersDamagedDirectoryIsRefused()
{
    nodeproc::askForRescue(m_path);
    QVERIFY(nodeproc::needsRescue(m_path));
    const auto refused = nodeproc::rescueStore(m_path, {NodeId("n2"), "demo", "boot-1"}, "test");
    QVERIFY(!refused && refused.error().status == Status::WrongCluster);
    QCOMPARE(open()->takeReplicas().size(), 2U);
}

void TestRescue::whatIsSyncedOutlivesTheMachine()
{
    const EntryPtr entry = put(41, "z");
    const std::vector<StoreOp> write{store::Append{kLast, {entry}}};
    QVERIFY(open()->write(write, Durability::Fsync));
    nodeproc::StoreOwner later = kOwner;
    later.boot = "boot-2";
    auto opened = Store::open(m_path, later);
    QVERIFY(opened && !(*opened)->foundUnclean());
}

QTEST_APPLESS_MAIN(TestRescue)
#include "tst_rescue.moc"
