// SPDX-License-Identifier: Apache-2.0
#include "core/names.h"
#include "nodeproc/durablefile.h"
#include "nodeproc/storeformat.h"
#include "nodeproc/storeprivate.h"
#include "nodeproc/writelogs.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

/// What a store knows of its own completeness: each batch leaves its last sequence number in every
/// family (docs/decisions/0028-batches-leave-marks.md). So the tables of each say up to where it is
/// in them, and the logs must go on from there.
namespace nodeproc {

namespace {

using rocksdb::Status;
using Marks = Store::Private::Marks;

/// Up to where each family is in its tables, without any log.
Status readTables(const std::string &directory, Marks &marks)
{
    Store::Private tables;
    tables.directory = directory;
    rocksdb::Options options = databaseOptions(nullptr);
    options.wal_dir = directory + "/nologs";
    std::error_code error;
    std::filesystem::create_directory(options.wal_dir, error);
    const Status status = tables.openReadOnly(options);
    return status.ok() ? tables.readMarks(marks) : status;
}

/// In the directory as long as tornLog() is to say so.
const char *const kTorn = "/TORN";
/// The store's id and the number of its last opening.
const char *const kStart = "/START";

} // namespace

core::Result<bool> tornLog(const std::string &directory)
{
    std::error_code error;
    if (std::filesystem::exists(directory + kTorn, error))
        return true;
    if (!isWriteLogTorn(directory))
        return false;
    if (writeDurably(directory + kTorn, "torn\n"))
        return true;
    return core::Error{core::Status::Internal,
        "data directory " + directory + ": cannot be written: " + std::strerror(errno)};
}

void forgetTornLog(const std::string &directory)
{
    std::error_code error;
    std::filesystem::remove(directory + kTorn, error);
}

bool Store::Private::wasBegun() const
{
    std::error_code error;
    return std::filesystem::exists(directory + kStart, error);
}

bool Store::Private::noteStart() const
{
    return writeDurably(directory + kStart,
        core::hex16(identity.store.value) + ' ' + std::to_string(identity.start) + '\n');
}

void Store::Private::compareStart()
{
    std::ifstream file(directory + kStart);
    std::string store;
    std::uint64_t start = 0;
    if (!(file >> store >> start) || core::fromHex16(store) != identity.store.value)
        return;
    // That number was on the disk, synced, before the file was.
    hasLostStart = start > identity.start;
    identity.start = std::max(identity.start, start);
}

Status Store::Private::commit(const rocksdb::WriteOptions &options, rocksdb::WriteBatch &batch)
{
    const std::vector<rocksdb::ColumnFamilyHandle *> all = families();
    const std::uint64_t last = db->GetLatestSequenceNumber() + batch.Count() + all.size();
    for (rocksdb::ColumnFamilyHandle *const family : all) {
        const Status status = batch.Put(family, format::markKey(), format::encodeMark(last));
        if (!status.ok())
            return status;
    }
    return db->Write(options, &batch);
}

Status Store::Private::readMarks(Marks &marks) const
{
    std::string bytes;
    for (rocksdb::ColumnFamilyHandle *const family : families()) {
        const Status status = db->Get({}, family, format::markKey(), &bytes);
        if (!status.ok() && !status.IsNotFound())
            return status;
        marks.push_back(status.ok() ? format::decodeMark(bytes) : std::nullopt);
    }
    return {};
}

Status Store::Private::areLogsWhole() const
{
    const std::string damaged = damagedWriteLog(directory);
    if (!damaged.empty())
        return Status::Corruption(damaged, "records behind one that cannot be read");
    std::error_code error;
    if (!std::filesystem::exists(directory + "/CURRENT", error))
        return {};
    Marks marks;
    if (!readTables(directory, marks).ok())
        return {}; // whoever opens it will see why
    if (wasBegun() && std::ranges::any_of(marks, [](const auto &mark) { return !mark; }))
        return Status::Corruption("its tables", "a family has none");
    for (const std::uint64_t beginning : beginningsOfWriteLogs(directory)) {
        for (const std::optional<std::uint64_t> &mark : marks) {
            if (mark && *mark + 1 < beginning) {
                return Status::Corruption("what was written after " + std::to_string(*mark),
                    "missing before " + std::to_string(beginning));
            }
        }
    }
    return {};
}

Status Store::Private::markAll()
{
    const std::uint64_t last = db->GetLatestSequenceNumber();
    Marks marks;
    const bool areRead = readMarks(marks).ok();
    if (areRead && std::ranges::all_of(marks, [&](const auto &mark) { return mark == last; }))
        return {};
    rocksdb::WriteBatch batch;
    const Status status = commit({}, batch);
    return status.ok() ? db->Flush({}, families()) : status;
}

} // namespace nodeproc
