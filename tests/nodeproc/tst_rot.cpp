// SPDX-License-Identifier: Apache-2.0
#include "inprocess.h"
#include "storeentries.h"

#include "nodeproc/storerescue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <random>
#include <utility>

using namespace core;
using namespace storeentries;
using nodeproc::Store;

namespace {

const nodeproc::StoreOwner kOwner{NodeId("n1"), "demo", "boot-1"};
constexpr std::uint64_t kKeys = 300;
constexpr std::uint64_t kWrites = 900;
constexpr qsizetype kTables = 9;     ///< in which there is something, at least
constexpr qint64 kPatienceMs = 3000; ///< of tables that few changes go to nothing comes

/// How a process ended that used the store.
enum class Ending { Same, Damaged, Wrong, Failed, Killed };

std::string keyOf(std::uint64_t decree)
{
    return "k" + std::to_string(decree % kKeys);
}

std::string valueOf(std::uint64_t decree)
{
    return '"' + std::string(100 + decree % 300, static_cast<char>('a' + decree % 26)) + '"';
}

Ending endingOf(const Error &error)
{
    return error.status == nodeproc::kDamaged ? Ending::Damaged : Ending::Failed;
}

Ending write(Store &store, std::uint64_t from, std::uint64_t to)
{
    constexpr std::size_t kBatch = 50;
    for (std::uint64_t d = from; d < to;) {
        ReplicaMeta meta;
        meta.applied = Decree(d - 1);
        std::vector<StoreOp> ops{store::Meta{kPartition, meta}};
        for (std::size_t i = 0; i < kBatch && d < to; ++i, ++d) {
            const EntryPtr entry = put(d, keyOf(d), valueOf(d));
            ops.push_back(store::Append{kPartition, {entry}});
            ops.push_back(apply(entry));
        }
        if (const auto written = store.write(ops); !written)
            return endingOf(written.error());
    }
    return Ending::Same;
}

/// All of it, in each way.
Ending read(Store &store)
{
    for (std::uint64_t key = 0; key < kKeys; ++key) {
        const auto item = store.get(kPartition, keyOf(key));
        if (!item)
            return endingOf(item.error());
        if (!*item || (*item)->value != valueOf((*item)->version.value)
            || (*item)->version <= Decree(kWrites - kKeys))
            return Ending::Wrong;
    }
    const auto page = store.scan({kPartition, {}, {}, kMaxScanItems});
    if (!page)
        return endingOf(page.error());
    if (page->items.size() != kKeys)
        return Ending::Wrong;
    const auto log = store.readLog({kPartition, {}, {}, {}, Decree(1), Decree(kWrites)});
    if (!log)
        return endingOf(log.error());
    const auto copied = store.readCopy({kPartition, NodeId("n2"), Term(3), SyncId(1), 0});
    return copied ? Ending::Same : endingOf(copied.error());
}

template <typename F>
Ending inProcess(F &&use)
{
    return ::inProcess(std::forward<F>(use), Ending::Killed);
}

} // namespace

/// A bit flips in a table of a store that is open: it is damage as soon as it is read, or nothing.
/// ROT_SEED and ROT_SEEDS: from where on, and how many.
class TestRot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersAreToldOrReadWhatWasWritten();
    void writersAreToldWhenTablesAreMerged();

private:
    [[nodiscard]] std::unique_ptr<Store> open() const
    {
        auto opened = Store::open(m_path, kOwner);
        return opened ? std::move(*opened) : nullptr;
    }
    void fill();
    [[nodiscard]] Ending rescue() const;
    [[nodiscard]] QString flipOne(std::uint64_t seed) const;
    [[nodiscard]] Ending writeUntilItIsGone(Store &store, const QString &table) const;
    template <typename F>
    void forEachSeed(F &&use);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::string m_path;
};

/// Each opening makes tables of what the one before has logged.
void TestRot::fill()
{
    constexpr std::uint64_t kParts = 3;
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(QStringLiteral("data")).toStdString();
    for (std::uint64_t part = 0; part < kParts; ++part) {
        const Ending filled = inProcess([&] {
            const auto store = open();
            return store
                ? write(*store, part * kWrites / kParts + 1, (part + 1) * kWrites / kParts + 1)
                : Ending::Failed;
        });
        QVERIFY(filled == Ending::Same);
    }
}

/// What is left is lost as a whole, or as it was.
Ending TestRot::rescue() const
{
    const auto rescued = nodeproc::rescueStore(m_path, kOwner, "test");
    const auto store = open();
    if (!rescued || !store || rescued->isStoreNew)
        return Ending::Failed;
    if (rescued->lost.empty())
        return read(*store);
    const auto copy = store->get(kPartition, keyOf(0));
    return copy && !*copy ? Ending::Same : Ending::Wrong;
}

QString TestRot::flipOne(std::uint64_t seed) const
{
    std::mt19937_64 random(seed);
    const auto below = [&random](qint64 end) {
        return static_cast<qint64>(random() % static_cast<std::uint64_t>(end));
    };
    const QDir data(QString::fromStdString(m_path));
    qint64 at = 0;
    const QFileInfoList tables =
        data.entryInfoList({QStringLiteral("*.sst")}, QDir::Files, QDir::Name);
    for (const QFileInfo &table : tables)
        at += table.size();
    at = below(at);
    qsizetype which = 0;
    for (; at >= tables.at(which).size(); ++which)
        at -= tables.at(which).size();
    QFile file(tables.at(which).filePath());
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at)
        || !file.putChar(static_cast<char>(byte ^ (1 << below(8)))))
        qFatal("%s", qPrintable(file.errorString()));
    return file.fileName();
}

template <typename F>
void TestRot::forEachSeed(F &&use)
{
    constexpr std::uint64_t kFew = 6;
    const auto first = static_cast<std::uint64_t>(qEnvironmentVariableIntValue("ROT_SEED"));
    const auto told = static_cast<std::uint64_t>(qEnvironmentVariableIntValue("ROT_SEEDS"));
    int damaged = 0;
    for (std::uint64_t seed = first; seed < first + (told == 0 ? kFew : told); ++seed) {
        fill();
        const Ending ending = inProcess([&] {
            const auto store = open();
            return store ? use(*store, flipOne(seed)) : Ending::Failed;
        });
        damaged += ending == Ending::Damaged ? 1 : 0;
        QVERIFY2(ending == Ending::Same || ending == Ending::Damaged,
            qPrintable(QStringLiteral("ROT_SEED=%1: %2").arg(seed).arg(int(ending))));
        if (ending == Ending::Damaged)
            QCOMPARE(inProcess([this] { return rescue(); }), Ending::Same);
    }
    qInfo("%d damaged", damaged);
    QVERIFY(damaged > 0);
}

void TestRot::readersAreToldOrReadWhatWasWritten()
{
    forEachSeed([](Store &store, const QString &) { return read(store); });
}

Ending TestRot::writeUntilItIsGone(Store &store, const QString &table) const
{
    constexpr std::uint64_t kMore = 10'000;
    QElapsedTimer clock;
    clock.start();
    std::uint64_t next = kWrites + 1;
    Ending ending = Ending::Same;
    while (ending == Ending::Same && QFile::exists(table) && clock.elapsed() < kPatienceMs) {
        ending = write(store, next, next + kMore);
        next += kMore;
    }
    return ending == Ending::Same ? read(store) : ending;
}

void TestRot::writersAreToldWhenTablesAreMerged()
{
    forEachSeed(
        [this](Store &store, const QString &table) { return writeUntilItIsGone(store, table); });
}

QTEST_APPLESS_MAIN(TestRot)
#include "tst_rot.moc"
