// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/faultpoint.h"

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>
#include <rocksdb/options.h>

#include <atomic>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

namespace nodeproc::fault {

namespace {

using rocksdb::IOStatus;

/// What the file holds, shared with whoever does harm to the disk.
struct Disk {
    std::atomic<std::uint32_t> fromMs;
    std::atomic<std::uint32_t> toMs;
    std::atomic<std::uint32_t> error;     ///< ENOSPC or EIO; 0: none
    std::atomic<std::uint32_t> oneIn;     ///< so many operations fails
    std::atomic<std::uint32_t> areTables; ///< not 0: of tables alone
    std::atomic<std::uint32_t> failed;
};

Disk *diskIn(const char *path)
{
    const int fd = ::open(path, O_RDWR | O_CLOEXEC);
    void *const mapped = fd < 0 || ::lseek(fd, 0, SEEK_END) < off_t(sizeof(Disk))
        ? MAP_FAILED
        : ::mmap(nullptr, sizeof(Disk), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (mapped == MAP_FAILED) {
        std::fprintf(stderr, "KVORUM_DISK: %s is no file of %zu bytes\n", path, sizeof(Disk));
        std::_Exit(2);
    }
    ::close(fd);
    return static_cast<Disk *>(mapped);
}

std::uint32_t between(std::uint32_t from, std::uint32_t to)
{
    thread_local std::minstd_rand random(static_cast<unsigned>(::getpid()));
    return std::uniform_int_distribution<std::uint32_t>(from, to)(random);
}

void wait(const Disk &disk)
{
    const std::uint32_t from = disk.fromMs;
    const std::uint32_t to = disk.toMs;
    if (to != 0 && from <= to)
        ::usleep(between(from, to) * 1000);
}

/// What is in the way of an operation just now; a full disk only in that of one that takes room.
IOStatus obstacle(Disk &disk, bool isTable, bool takesRoom)
{
    const auto error = static_cast<int>(disk.error);
    if (error == 0 || (error == ENOSPC && !takesRoom) || (disk.areTables != 0 && !isTable))
        return IOStatus::OK();
    if (disk.oneIn > 1 && between(1, disk.oneIn) != 1)
        return IOStatus::OK();
    ++disk.failed;
    return error == ENOSPC ? IOStatus::NoSpace(std::strerror(error))
                           : IOStatus::IOError(std::strerror(error));
}

class BadFile : public rocksdb::FSWritableFileOwnerWrapper
{
public:
    BadFile(std::unique_ptr<rocksdb::FSWritableFile> file, Disk &disk, bool isTable)
        : FSWritableFileOwnerWrapper(std::move(file))
        , m_disk(disk)
        , m_isTable(isTable)
    {
    }

    IOStatus Append(const rocksdb::Slice &data, const rocksdb::IOOptions &options,
        rocksdb::IODebugContext *context) override
    {
        const IOStatus failed = failedAppend(data, options, context);
        return failed.ok() ? FSWritableFileOwnerWrapper::Append(data, options, context) : failed;
    }
    IOStatus Append(const rocksdb::Slice &data, const rocksdb::IOOptions &options,
        const rocksdb::DataVerificationInfo &check, rocksdb::IODebugContext *context) override
    {
        const IOStatus failed = failedAppend(data, options, context);
        return failed.ok() ? FSWritableFileOwnerWrapper::Append(data, options, check, context)
                           : failed;
    }
    IOStatus Sync(const rocksdb::IOOptions &options, rocksdb::IODebugContext *context) override
    {
        wait(m_disk);
        const IOStatus failed = obstacle(m_disk, m_isTable, false);
        return failed.ok() ? FSWritableFileOwnerWrapper::Sync(options, context) : failed;
    }
    IOStatus Fsync(const rocksdb::IOOptions &options, rocksdb::IODebugContext *context) override
    {
        wait(m_disk);
        const IOStatus failed = obstacle(m_disk, m_isTable, false);
        return failed.ok() ? FSWritableFileOwnerWrapper::Fsync(options, context) : failed;
    }

private:
    /// There is room for the first half, as write(2) has it.
    IOStatus failedAppend(const rocksdb::Slice &data, const rocksdb::IOOptions &options,
        rocksdb::IODebugContext *context)
    {
        wait(m_disk);
        IOStatus failed = obstacle(m_disk, m_isTable, true);
        if (failed.IsNoSpace()) {
            const rocksdb::Slice half(data.data(), data.size() / 2);
            FSWritableFileOwnerWrapper::Append(half, options, context).PermitUncheckedError();
        }
        return failed;
    }

    Disk &m_disk;
    const bool m_isTable;
};

class BadFileSystem : public rocksdb::FileSystemWrapper
{
public:
    explicit BadFileSystem(Disk &disk)
        : FileSystemWrapper(rocksdb::FileSystem::Default())
        , m_disk(disk)
    {
    }

    const char *Name() const override { return "BadFileSystem"; }
    IOStatus NewWritableFile(const std::string &name, const rocksdb::FileOptions &options,
        std::unique_ptr<rocksdb::FSWritableFile> *file, rocksdb::IODebugContext *context) override
    {
        const bool isTable = name.ends_with(".sst");
        IOStatus status = obstacle(m_disk, isTable, true);
        if (status.ok())
            status = FileSystemWrapper::NewWritableFile(name, options, file, context);
        if (status.ok())
            *file = std::make_unique<BadFile>(std::move(*file), m_disk, isTable);
        return status;
    }

private:
    Disk &m_disk;
};

} // namespace

bool badDisk(rocksdb::DBOptions &options)
{
    const char *const path = std::getenv("KVORUM_DISK");
    if (path == nullptr)
        return false;
    // For as long as the process lives: RocksDB's threads may use it until then.
    static Disk *const disk = diskIn(path);
    static rocksdb::Env *const env =
        rocksdb::NewCompositeEnv(std::make_shared<BadFileSystem>(*disk)).release();
    options.env = env;
    return false;
}

} // namespace nodeproc::fault
