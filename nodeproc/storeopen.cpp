// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storeprivate.h"

#include "nodeproc/directorylock.h"
#include "nodeproc/faultpoint.h"
#include "nodeproc/storeformat.h"

#include <rocksdb/cache.h>
#include <rocksdb/table.h>

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace nodeproc {

namespace {

constexpr std::uint64_t kMiB = 1024 * 1024;
constexpr std::size_t kBlockCacheBytes = 32 * kMiB;
constexpr std::size_t kWriteBufferBytes = 8 * kMiB;

struct Room {
    std::uint64_t free = 0;
    std::uint64_t reserve = 0;
};

/// RocksDB is to stop before the file system does: see docs/decisions/0008-space-guard.md.
Room roomOf(const std::string &directory)
{
    struct statvfs fs = {};
    if (statvfs(directory.c_str(), &fs) != 0)
        return {1, 0};
    const std::uint64_t total = std::uint64_t(fs.f_blocks) * fs.f_frsize;
    const std::uint64_t reserve = std::clamp<std::uint64_t>(total / 20, 4 * kMiB, 256 * kMiB);
    return {std::uint64_t(fs.f_bavail) * fs.f_frsize, reserve};
}

/// The process that holds RocksDB's lock, or 0. Only for the message.
pid_t holderOf(const std::string &directory)
{
    const int fd = ::open((directory + "/LOCK").c_str(), O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return 0;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    const bool held = fcntl(fd, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    close(fd);
    return held ? lock.l_pid : 0;
}

/// Tables or logs without the file that names the manifest: RocksDB would take the directory for a
/// new one, and remove them.
bool isHeadless(const std::string &directory)
{
    std::error_code error;
    if (std::filesystem::exists(directory + "/CURRENT", error))
        return false;
    for (const auto &entry : std::filesystem::directory_iterator(directory, error)) {
        const std::string extension = entry.path().extension();
        if (extension == ".sst" || extension == ".log")
            return true;
    }
    return false;
}

} // namespace

rocksdb::Options databaseOptions(const std::shared_ptr<rocksdb::SstFileManager> &files)
{
    rocksdb::Options options;
    options.create_if_missing = true;
    options.create_missing_column_families = true;
    // The default would drop acknowledged writes behind a damaged byte without a word.
    options.wal_recovery_mode = rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords;
    options.sst_file_manager = files;
    options.max_open_files = 256;
    options.max_background_jobs = 2;
    // Flushes and compactions leave the processor to clients and beacons (docs/performance.md).
    using rocksdb::Env;
    for (const Env::Priority pool : {Env::Priority::LOW, Env::Priority::HIGH})
        (void)options.env->LowerThreadPoolCPUPriority(pool, rocksdb::CpuPriority::kLow);
    options.max_total_wal_size = 64 * kMiB;
    options.write_buffer_size = kWriteBufferBytes;
    options.compression = rocksdb::kNoCompression;
    options.avoid_flush_during_shutdown = true;
    options.info_log_level = rocksdb::InfoLogLevel::ERROR_LEVEL;
    options.keep_log_file_num = 2;
    rocksdb::BlockBasedTableOptions table;
    // Bounded, since the memory of a killed server must be torn down before its death is seen.
    table.block_cache = rocksdb::NewLRUCache(kBlockCacheBytes);
    options.table_factory.reset(rocksdb::NewBlockBasedTableFactory(table));
    (void)KVORUM_FAULT_POINT(badDisk(options));
    return options;
}

std::vector<rocksdb::ColumnFamilyDescriptor> familiesOf(const rocksdb::Options &options)
{
    return {{rocksdb::kDefaultColumnFamilyName, options}, {"meta", options}, {"log", options},
        {"data", options}, {"sessions", options}};
}

bool hasRoom(const std::string &directory)
{
    const Room room = roomOf(directory);
    return room.free > room.reserve;
}

bool Store::isLowOnSpace()
{
    const Room room = roomOf(m_d->directory);
    const std::uint64_t used = m_d->files->GetTotalSize();
    const std::uint64_t usable = room.free > room.reserve / 2 ? room.free - room.reserve / 2 : 1;
    m_d->files->SetMaxAllowedSpaceUsage(used + usable);
    return room.free <= room.reserve || m_d->files->IsMaxAllowedSpaceReached();
}

Store::Private::~Private()
{
    for (auto &[key, copy] : copies)
        drop(copy);
    for (rocksdb::ColumnFamilyHandle *handle : families()) {
        if (handle)
            db->DestroyColumnFamilyHandle(handle);
    }
}

void Store::Private::drop(Copy &copy)
{
    if (copy.snapshot)
        db->ReleaseSnapshot(copy.snapshot);
    copy = Copy();
}

core::Error Store::Private::failure(const std::string &what, const rocksdb::Status &status) const
{
    return {status.IsCorruption() ? kDamaged : core::Status::Internal,
        "data directory " + directory + ": " + what + ": " + status.ToString()};
}

void Store::Private::adopt(
    rocksdb::DB *opened, const std::vector<rocksdb::ColumnFamilyHandle *> &handles)
{
    db.reset(opened);
    node = handles[0];
    meta = handles[1];
    log = handles[2];
    data = handles[3];
    sessions = handles[4];
}

rocksdb::Status Store::Private::openReadOnly(rocksdb::WALRecoveryMode mode)
{
    if (mode == rocksdb::WALRecoveryMode::kTolerateCorruptedTailRecords) {
        if (auto whole = areLogsWhole(); !whole.ok())
            return whole;
    }
    rocksdb::Options options = databaseOptions(nullptr);
    options.wal_recovery_mode = mode;
    return openReadOnly(options);
}

rocksdb::Status Store::Private::openReadOnly(rocksdb::Options options)
{
    options.create_if_missing = options.create_missing_column_families = false;
    std::vector<rocksdb::ColumnFamilyHandle *> handles;
    rocksdb::DB *opened = nullptr;
    const rocksdb::Status status =
        rocksdb::DB::OpenForReadOnly(options, directory, familiesOf(options), &handles, &opened);
    if (status.ok())
        adopt(opened, handles);
    return status;
}

core::Result<void> Store::Private::openDatabase()
{
    if (auto made = makeDirectory(directory); !made)
        return made;
    if (!hasRoom(directory)) {
        return core::Error{core::Status::Internal,
            "data directory " + directory + ": its file system is (nearly) full"};
    }
    rocksdb::Status status;
    files.reset(rocksdb::NewSstFileManager(rocksdb::Env::Default(), nullptr, "", 0, true, &status));
    if (!status.ok())
        return failure("opening", status);
    rocksdb::Options options = databaseOptions(files);
    // A family that is not there any more would be begun anew, and what the logs have for it
    // dropped.
    options.create_if_missing = options.create_missing_column_families = !wasBegun();
    if (isHeadless(directory))
        return failure("opening", rocksdb::Status::Corruption("CURRENT is missing"));
    if (const pid_t holder = holderOf(directory))
        return inUse(directory, holder);
    if (const auto whole = areLogsWhole(); !whole.ok())
        return failure("opening", whole);
    const core::Result<bool> torn = tornLog(directory);
    if (!torn)
        return torn.error();
    isLogTorn = *torn;
    std::vector<rocksdb::ColumnFamilyHandle *> handles;
    rocksdb::DB *opened = nullptr;
    status = rocksdb::DB::Open(options, directory, familiesOf(options), &handles, &opened);
    if (!status.ok()) {
        if (const pid_t holder = holderOf(directory))
            return inUse(directory, holder);
        if (status.IsInvalidArgument() && wasBegun())
            status = rocksdb::Status::Corruption(status.ToString());
        return failure("opening", status);
    }
    adopt(opened, handles);
    status = markAll();
    return status.ok() ? core::Result<void>() : failure("opening", status);
}

core::Result<void> Store::Private::loadMetas()
{
    const std::unique_ptr<rocksdb::Iterator> it(db->NewIterator({}, meta));
    for (it->SeekToFirst(); it->Valid() && it->key() != format::markKey(); it->Next()) {
        const auto partition = format::partitionOfKey(it->key().ToStringView());
        const auto known = format::decodeMeta(it->value().ToStringView());
        if (!partition || !known)
            return failure("reading its copies", rocksdb::Status::Corruption("meta record"));
        metas[*partition] = *known;
    }
    if (!it->status().ok())
        return failure("reading its copies", it->status());
    return {};
}

core::Result<void> Store::Private::loadReplicas()
{
    for (const auto &[partition, known] : metas) {
        auto replica = loadReplica(partition);
        if (!replica)
            return replica.error();
        found.push_back(std::move(*replica));
    }
    return {};
}

core::Result<core::StoredReplica> Store::Private::loadReplica(core::PartitionId partition)
{
    core::StoredReplica replica{partition, metas.at(partition), {}};
    core::Decree expected = replica.meta.applied.next();
    const std::unique_ptr<rocksdb::Iterator> it(db->NewIterator({}, log));
    for (it->Seek(format::logKey(partition, expected)); it->Valid(); it->Next()) {
        if (format::partitionOfKey(it->key().ToStringView()) != partition)
            break;
        const auto decree = format::decreeOfLogKey(it->key().ToStringView());
        auto entry = format::decodeEntry(expected, it->value().ToStringView());
        if (decree != expected || !entry)
            return failure(
                "reading a log", rocksdb::Status::Corruption("entry missing or damaged"));
        replica.unapplied.push_back(std::make_shared<const core::Entry>(std::move(*entry)));
        expected = expected.next();
    }
    if (!it->status().ok())
        return failure("reading a log", it->status());
    return replica;
}

} // namespace nodeproc
