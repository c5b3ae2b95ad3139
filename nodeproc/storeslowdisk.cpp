// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/faultpoint.h"

#include <rocksdb/env.h>
#include <rocksdb/file_system.h>
#include <rocksdb/options.h>

#include <atomic>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <unistd.h>

namespace nodeproc::fault {

namespace {

/// What the file holds, shared with whoever slows the disk down.
struct Slowness {
    std::atomic<std::uint32_t> fromMs;
    std::atomic<std::uint32_t> toMs;
};

const Slowness *slownessIn(const char *path)
{
    const int fd = ::open(path, O_RDONLY | O_CLOEXEC);
    void *const mapped = fd < 0 || ::lseek(fd, 0, SEEK_END) < off_t(sizeof(Slowness))
        ? MAP_FAILED
        : ::mmap(nullptr, sizeof(Slowness), PROT_READ, MAP_SHARED, fd, 0);
    if (mapped == MAP_FAILED) {
        std::fprintf(
            stderr, "KVORUM_SLOW_DISK: %s is no file of %zu bytes\n", path, sizeof(Slowness));
        std::_Exit(2);
    }
    ::close(fd);
    return static_cast<const Slowness *>(mapped);
}

void suffer(const Slowness &slowness)
{
    const std::uint32_t from = slowness.fromMs;
    const std::uint32_t to = slowness.toMs;
    if (to == 0 || from > to)
        return;
    thread_local std::minstd_rand random(static_cast<unsigned>(::getpid()));
    ::usleep(std::uniform_int_distribution<std::uint32_t>(from, to)(random) * 1000);
}

class SlowFile : public rocksdb::FSWritableFileOwnerWrapper
{
public:
    SlowFile(std::unique_ptr<rocksdb::FSWritableFile> file, const Slowness &slowness)
        : FSWritableFileOwnerWrapper(std::move(file))
        , m_slowness(slowness)
    {
    }

    rocksdb::IOStatus Append(const rocksdb::Slice &data, const rocksdb::IOOptions &options,
        rocksdb::IODebugContext *context) override
    {
        suffer(m_slowness);
        return FSWritableFileOwnerWrapper::Append(data, options, context);
    }
    rocksdb::IOStatus Append(const rocksdb::Slice &data, const rocksdb::IOOptions &options,
        const rocksdb::DataVerificationInfo &check, rocksdb::IODebugContext *context) override
    {
        suffer(m_slowness);
        return FSWritableFileOwnerWrapper::Append(data, options, check, context);
    }
    rocksdb::IOStatus Sync(
        const rocksdb::IOOptions &options, rocksdb::IODebugContext *context) override
    {
        suffer(m_slowness);
        return FSWritableFileOwnerWrapper::Sync(options, context);
    }
    rocksdb::IOStatus Fsync(
        const rocksdb::IOOptions &options, rocksdb::IODebugContext *context) override
    {
        suffer(m_slowness);
        return FSWritableFileOwnerWrapper::Fsync(options, context);
    }

private:
    const Slowness &m_slowness;
};

class SlowFileSystem : public rocksdb::FileSystemWrapper
{
public:
    explicit SlowFileSystem(const Slowness &slowness)
        : FileSystemWrapper(rocksdb::FileSystem::Default())
        , m_slowness(slowness)
    {
    }

    const char *Name() const override { return "SlowFileSystem"; }
    rocksdb::IOStatus NewWritableFile(const std::string &name, const rocksdb::FileOptions &options,
        std::unique_ptr<rocksdb::FSWritableFile> *file, rocksdb::IODebugContext *context) override
    {
        const rocksdb::IOStatus status =
            FileSystemWrapper::NewWritableFile(name, options, file, context);
        if (status.ok())
            *file = std::make_unique<SlowFile>(std::move(*file), m_slowness);
        return status;
    }

private:
    const Slowness &m_slowness;
};

} // namespace

bool slowDisk(rocksdb::DBOptions &options)
{
    const char *const path = std::getenv("KVORUM_SLOW_DISK");
    if (path == nullptr)
        return false;
    // For as long as the process lives: RocksDB's threads may use it until then.
    static const Slowness *const slowness = slownessIn(path);
    static rocksdb::Env *const env =
        rocksdb::NewCompositeEnv(std::make_shared<SlowFileSystem>(*slowness)).release();
    options.env = env;
    return false;
}

} // namespace nodeproc::fault
