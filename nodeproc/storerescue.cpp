// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storerescue.h"

#include "nodeproc/directorylock.h"
#include "nodeproc/durablefile.h"
#include "nodeproc/storeformat.h"
#include "nodeproc/storeprivate.h"

#include <rocksdb/write_batch.h>

#include <ctime>
#include <filesystem>
#include <fstream>
#include <memory>

namespace nodeproc {

namespace {

namespace fs = std::filesystem;
using rocksdb::Status;

constexpr std::size_t kBatchBytes = 1024 * 1024;
const char *const kAsked = "/DAMAGED";
const char *const kWork = "/rescue";
const char *const kQuarantine = "/quarantine";
/// In the work directory once it is complete: where the damaged files go. Then "moved" behind it
/// once they are all there.
const char *const kPlan = "/rescue/PLAN";

core::Error wrong(const std::string &directory, const std::string &what)
{
    return {core::Status::Internal, "data directory " + directory + ": " + what};
}

std::string nameOf(const std::string &why)
{
    char time[32];
    const std::time_t now = std::time(nullptr);
    std::tm utc = {};
    gmtime_r(&now, &utc);
    std::strftime(time, sizeof time, "%Y%m%dT%H%M%SZ", &utc);
    return std::string(time) + '-' + why;
}

/// Copies one family's part of a partition; false if it cannot be read.
class Salvage
{
public:
    Salvage(Store::Private &from, Store::Private &to)
        : m_from(from)
        , m_to(to)
    {
    }

    bool copy(core::PartitionId partition)
    {
        const core::Decree applied = m_from.metas.at(partition).applied;
        Store::Private::Sum kept = m_from.sums[partition];
        Store::Private::Sum sum;
        if (!m_from.sumUp(partition, sum).ok())
            return false;
        // Half a copy may hold what does not count.
        if (sum.digest != kept.digest && !m_from.metas.at(partition).copying)
            return false;
        m_next = applied.next();
        return family(partition, m_from.log, m_to.log, true)
            && family(partition, m_from.data, m_to.data, false)
            && family(partition, m_from.sessions, m_to.sessions, false);
    }
    void clear(core::PartitionId partition)
    {
        rocksdb::WriteBatch batch;
        for (rocksdb::ColumnFamilyHandle *handle : {m_to.log, m_to.data, m_to.sessions}) {
            (void)batch.DeleteRange(
                handle, format::partitionKey(partition), format::endOfPartition(partition));
        }
        (void)m_to.commit({}, batch);
    }

private:
    bool family(core::PartitionId partition, rocksdb::ColumnFamilyHandle *from,
        rocksdb::ColumnFamilyHandle *to, bool isLog)
    {
        const std::string end = format::endOfPartition(partition);
        const std::unique_ptr<rocksdb::Iterator> it(m_from.db->NewIterator({}, from));
        rocksdb::WriteBatch batch;
        for (it->Seek(format::partitionKey(partition)); it->Valid() && it->key().compare(end) < 0;
             it->Next()) {
            if (isLog && !isNext(it->key().ToStringView(), it->value().ToStringView()))
                return false;
            if (!batch.Put(to, it->key(), it->value()).ok())
                return false;
            if (batch.GetDataSize() > kBatchBytes) {
                if (!m_to.commit({}, batch).ok())
                    return false;
                batch.Clear();
            }
        }
        return it->status().ok() && m_to.commit({}, batch).ok();
    }
    /// Entries above what was applied are contiguous, and all can be decoded.
    bool isNext(std::string_view key, std::string_view value)
    {
        const auto decree = format::decreeOfLogKey(key);
        if (!decree || !format::decodeEntry(*decree, value))
            return false;
        if (*decree < m_next)
            return true;
        const bool follows = *decree == m_next;
        m_next = m_next.next();
        return follows;
    }

    Store::Private &m_from;
    Store::Private &m_to;
    core::Decree m_next;
};

/// False if nothing can be read; the directory of another server is refused.
core::Result<bool> openDamaged(Store::Private &old, const StoreOwner &owner, bool &areLogsWhole)
{
    for (const auto mode : {rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords,
             rocksdb::WALRecoveryMode::kPointInTimeRecovery}) {
        areLogsWhole = mode == rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords;
        if (!old.openReadOnly(mode).ok())
            continue;
        const auto identity = old.readIdentity(owner);
        if (!identity && identity.error().status == core::Status::WrongCluster)
            return identity.error();
        if (const auto torn = tornLog(old.directory); torn && old.owner.boot == owner.boot)
            old.isLogTorn = *torn;
        return identity && *identity && old.loadMetas() && old.loadDigests();
    }
    return false;
}

core::Result<void> build(
    Store::Private &old, bool areLogsWhole, Rescue &rescue, const std::string &directory)
{
    Store::Private fresh;
    fresh.directory = directory;
    if (auto opened = fresh.openDatabase(); !opened)
        return opened;
    Salvage salvage(old, fresh);
    const bool hasLostItsEnd = old.isLogTorn || old.hasLostStart;
    rocksdb::WriteBatch last;
    Status status;
    for (const auto &[partition, found] : old.metas) {
        core::ReplicaMeta meta = found;
        Store::Private::Sum sum = old.sums[partition];
        const bool isRead = salvage.copy(partition);
        if (!isRead) {
            salvage.clear(partition);
            meta = core::ReplicaMeta();
            meta.life = found.life;
            meta.termSeen = found.termSeen;
            sum = {};
        }
        if (!isRead)
            ++meta.life;
        if (!isRead || !areLogsWhole)
            rescue.lost.push_back(partition);
        meta.suspect = (meta.suspect || hasLostItsEnd) && areLogsWhole;
        if (status.ok())
            status = last.Put(fresh.meta, format::partitionKey(partition), format::encode(meta));
        if (status.ok())
            status = last.Put(
                fresh.node, format::digestKey(partition), format::encodeSum(sum.digest, sum.items));
    }
    // What has left no trace but in the lost part of a log must not be taken for untouched.
    fresh.identity = old.identity;
    fresh.owner = old.owner;
    fresh.isClean = old.isClean;
    fresh.identity.untouchedSuspect = fresh.identity.untouchedSuspect || hasLostItsEnd;
    if (!areLogsWhole) {
        fresh.identity = {};
        if (auto drawn = fresh.drawIdentity(old.owner); !drawn)
            return drawn;
    }
    if (status.ok())
        status = last.Put(fresh.node, "node", fresh.nodeRecord());
    rocksdb::WriteOptions synced;
    synced.sync = true;
    if (status.ok())
        status = fresh.commit(synced, last);
    return status.ok() ? core::Result<void>() : fresh.failure("rescuing", status);
}

/// A line of the plan, on the disk before it is acted on.
bool writePlan(const std::string &directory, const std::string &text)
{
    return writeDurably(directory + kPlan, text + '\n');
}

core::Result<void> moveAll(const std::string &directory)
{
    std::ifstream plan(directory + kPlan);
    std::string name;
    std::string moved;
    plan >> name >> moved;
    if (name.empty())
        return wrong(directory, "a rescue's plan cannot be read");
    const fs::path kept = directory + kQuarantine + '/' + name;
    std::error_code error;
    if (moved.empty()) {
        fs::create_directories(kept, error);
        for (const auto &entry : fs::directory_iterator(directory, error)) {
            const std::string file = entry.path().filename();
            if (file != "quarantine" && file != "rescue" && file != DirectoryLock::kFile && !error)
                fs::rename(entry.path(), kept / file, error);
        }
        if (error || !writePlan(directory, name + " moved"))
            return wrong(directory, "the damaged files cannot be moved: " + error.message());
    }
    fs::path current;
    for (const auto &entry : fs::directory_iterator(directory + kWork, error)) {
        const std::string file = entry.path().filename();
        if (file == "CURRENT")
            current = entry.path();
        else if (file.rfind("PLAN", 0) != 0 && !error)
            fs::rename(entry.path(), directory + '/' + file, error);
    }
    if (!error && !current.empty())
        fs::rename(current, directory + "/CURRENT", error);
    if (error)
        return wrong(directory, "the rescued files cannot be moved: " + error.message());
    fs::remove_all(directory + kWork, error);
    return {};
}

} // namespace

core::Result<Rescue> rescueStore(
    const std::string &directory, const StoreOwner &owner, const std::string &why)
{
    Rescue rescue;
    std::error_code error;
    if (!fs::exists(directory + kPlan, error)) {
        fs::remove_all(directory + kWork, error);
        fs::create_directories(directory + kWork, error);
        const std::string name = nameOf(why);
        rescue.movedTo = directory + kQuarantine + '/' + name;
        Store::Private old;
        old.directory = directory;
        bool areLogsWhole = true;
        const core::Result<bool> isReadable = openDamaged(old, owner, areLogsWhole);
        if (!isReadable)
            return isReadable.error();
        if (*isReadable) {
            auto built = build(old, areLogsWhole, rescue, directory + kWork);
            if (!built)
                return built.error();
        } else {
            rescue.isStoreNew = true;
        }
        if (!writePlan(directory, name))
            return wrong(directory, "a rescue's plan cannot be written");
    }
    auto moved = moveAll(directory);
    if (!moved)
        return moved.error();
    return rescue;
}

bool needsRescue(const std::string &directory)
{
    std::error_code error;
    return fs::exists(directory + kPlan, error) || fs::exists(directory + kAsked, error);
}

void askForRescue(const std::string &directory)
{
    std::ofstream(directory + kAsked) << "damaged\n";
}

} // namespace nodeproc
