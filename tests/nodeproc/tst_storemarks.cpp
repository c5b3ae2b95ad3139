// SPDX-License-Identifier: Apache-2.0
#include "inprocess.h"
#include "logrecords.h"
#include "storeentries.h"

#include "nodeproc/directorylock.h"
#include "nodeproc/storerescue.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <filesystem>
#include <functional>
#include <unistd.h>

using namespace core;
using namespace storeentries;
using nodeproc::DirectoryLock;
using nodeproc::Store;

namespace {

const nodeproc::StoreOwner kOwner{NodeId("n1"), "demo", "boot-1"};
constexpr std::uint64_t kWrites = 300;
constexpr std::size_t kBytes = 40'000; ///< of a value: more in all than RocksDB keeps in memory
constexpr unsigned kPatienceS = 30;

/// How a process ended that opened the store and read it all.
enum class Ending { Whole, Suspect, Damaged, Lost, Failed };

std::string keyOf(std::uint64_t decree)
{
    return "key" + std::to_string(decree);
}

std::string valueOf(std::uint64_t decree)
{
    return '"' + std::string(kBytes, static_cast<char>('a' + decree % 26)) + '"';
}

Ending inProcess(const std::function<Ending()> &use)
{
    return ::inProcess(use, Ending::Failed, kPatienceS);
}

Ending write(const std::string &path, std::uint64_t from, std::uint64_t to)
{
    const auto store = Store::open(path, kOwner);
    for (std::uint64_t d = from; store && d < to; ++d) {
        ReplicaMeta meta;
        meta.applied = Decree(d - 1);
        const EntryPtr entry = put(d, keyOf(d), valueOf(d));
        if (!(*store)->write(
                {store::Meta{kPartition, meta}, store::Append{kPartition, {entry}}, apply(entry)}))
            return Ending::Failed;
    }
    return store ? Ending::Whole : Ending::Failed;
}

/// Of the first so many writes.
Ending read(const std::string &path, std::uint64_t count)
{
    const auto store = Store::open(path, kOwner);
    if (!store)
        return store.error().status == nodeproc::kDamaged ? Ending::Damaged : Ending::Failed;
    for (std::uint64_t d = 1; d <= count; ++d) {
        const auto item = (*store)->get(kPartition, keyOf(d));
        if (!item || !*item || (*item)->value != valueOf(d))
            return (*store)->foundUnclean() ? Ending::Suspect : Ending::Lost;
    }
    return Ending::Whole;
}

} // namespace

/// A file of the store has lost something: that is noticed, or nothing is missing.
class TestStoreMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKilledProcessLeavesAWholeStore();
    void aLogThatLostSomethingIsNoticed();
    void aMissingLogIsNoticed();
    void aManifestThatLostItsEndIsNoticed();
    void whatATornLogMeansOutlivesWhoSawItFirst();
    void noStartIsUsedTwice();
    void oneProcessAtATime();

private:
    /// A copy of the store, harmed, and what it is then.
    Ending harmed(const std::function<void(const QString &directory)> &harm) const;
    [[nodiscard]] QStringList files(const char *pattern) const
    {
        return QDir(m_dir->filePath(QStringLiteral("data")))
            .entryList({QString::fromLatin1(pattern)}, QDir::Files, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
};

void TestStoreMarks::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("data")).toStdString();
    QCOMPARE(inProcess([this] { return write(m_path, 1, kWrites + 1); }), Ending::Whole);
    QVERIFY(files("*.log").size() >= 2);
}

Ending TestStoreMarks::harmed(const std::function<void(const QString &directory)> &harm) const
{
    const QTemporaryDir dir;
    const QString copy = dir.filePath(QStringLiteral("copy"));
    std::filesystem::copy(m_path, copy.toStdString(), std::filesystem::copy_options::recursive);
    harm(copy);
    return inProcess([&] { return read(copy.toStdString(), kWrites); });
}

void TestStoreMarks::aKilledProcessLeavesAWholeStore()
{
    for (std::uint64_t more = 0; more < 8; ++more) {
        QCOMPARE(inProcess([&] { return read(m_path, kWrites + more); }), Ending::Whole);
        const std::uint64_t next = kWrites + more + 1;
        QCOMPARE(inProcess([&] { return write(m_path, next, next + 1); }), Ending::Whole);
    }
}

void TestStoreMarks::aLogThatLostSomethingIsNoticed()
{
    const QStringList logs = files("*.log");
    int damaged = 0;
    for (const QString &log : logs) {
        const qint64 size = QFileInfo(m_dir->filePath(QStringLiteral("data/") + log)).size();
        for (const qint64 cut : {qint64(1), qint64(20'000), size / 2, size}) {
            const Ending ending = harmed([&](const QString &directory) {
                QVERIFY(QFile::resize(
                    directory + QLatin1Char('/') + log, std::max<qint64>(0, size - cut)));
            });
            damaged += ending == Ending::Damaged ? 1 : 0;
            // The newest may have ended there: then others have what is missing.
            const bool mayEnd = log == logs.last();
            QVERIFY2(ending == Ending::Damaged || ending == Ending::Whole || mayEnd,
                qPrintable(QStringLiteral("%1 of %2: %3").arg(cut).arg(log).arg(int(ending))));
        }
    }
    QVERIFY(damaged >= 4);
}

void TestStoreMarks::aMissingLogIsNoticed()
{
    QStringList older = files("*.log");
    older.removeLast();
    for (const QString &log : older) {
        QCOMPARE(harmed([&](const QString &directory) {
            QVERIFY(QFile::remove(directory + QLatin1Char('/') + log));
        }),
            Ending::Damaged);
    }
}

/// The first has the families, too, if not at once; before the second, another process has made
/// tables of what the logs had. RocksDB begins families anew that it does not find, and removes
/// such tables.
void TestStoreMarks::aManifestThatLostItsEndIsNoticed()
{
    for (int opened = 1; opened <= 2; ++opened) {
        const QStringList manifests = files("MANIFEST-*");
        QCOMPARE(manifests.size(), 1);
        const QString manifest = manifests.first();
        const QList<qint64> records =
            recordsOf(m_dir->filePath(QStringLiteral("data/") + manifest));
        int damaged = 0;
        for (const qint64 record : records) {
            for (const qint64 end : {record, record + 3}) {
                const Ending ending = harmed([&](const QString &directory) {
                    QVERIFY(QFile::resize(directory + QLatin1Char('/') + manifest, end));
                });
                damaged += ending == Ending::Damaged ? 1 : 0;
                QVERIFY2(ending == Ending::Damaged || ending == Ending::Whole,
                    qPrintable(QStringLiteral("to %1: %2").arg(end).arg(int(ending))));
            }
        }
        QVERIFY(damaged > records.size());
        QCOMPARE(inProcess([this] { return read(m_path, kWrites); }), Ending::Whole);
    }
}

void TestStoreMarks::whatATornLogMeansOutlivesWhoSawItFirst()
{
    const QString log = m_dir->filePath(QStringLiteral("data/") + files("*.log").last());
    QVERIFY(QFile::resize(log, QFileInfo(log).size() - 20'000));
    const nodeproc::StoreOwner other{NodeId("n2"), "demo", "boot-1"};
    QCOMPARE(inProcess([&] { return Store::open(m_path, other) ? Ending::Whole : Ending::Failed; }),
        Ending::Failed);
    for (const Ending expected : {Ending::Suspect, Ending::Lost}) // what it means is noted then
        QCOMPARE(inProcess([this] { return read(m_path, kWrites); }), expected);
    QCOMPARE(inProcess([this] {
        const auto store = Store::open(m_path, kOwner);
        return store && (*store)->takeReplicas().front().meta.suspect ? Ending::Suspect
                                                                      : Ending::Failed;
    }),
        Ending::Suspect);
}

/// The log of the second opening is lost as a whole, with the number of that.
void TestStoreMarks::noStartIsUsedTwice()
{
    QCOMPARE(inProcess([this] { return read(m_path, kWrites); }), Ending::Whole);
    QVERIFY(QFile::resize(m_dir->filePath(QStringLiteral("data/") + files("*.log").last()), 0));
    QCOMPARE(inProcess([this] {
        const auto store = Store::open(m_path, kOwner);
        return store && (*store)->identity().start == 3 && (*store)->foundUnclean()
            ? Ending::Suspect
            : Ending::Failed;
    }),
        Ending::Suspect);
}

void TestStoreMarks::oneProcessAtATime()
{
    const auto lock = DirectoryLock::take(m_path);
    QVERIFY(lock);
    const auto another = [this] {
        const auto refused = DirectoryLock::take(m_path);
        const bool isNamed = !refused
            && refused.error().message.find("process " + std::to_string(::getppid()))
                != std::string::npos;
        return isNamed ? Ending::Failed : Ending::Whole;
    };
    QCOMPARE(inProcess(another), Ending::Failed);
}

QTEST_GUILESS_MAIN(TestStoreMarks)
#include "tst_storemarks.moc"
