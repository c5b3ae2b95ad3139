// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/store.h"

#include <rocksdb/db.h>
#include <rocksdb/options.h>
#include <rocksdb/sst_file_manager.h>
#include <rocksdb/write_batch.h>

#include <deque>
#include <utility>

namespace nodeproc {

/// What Store hides: RocksDB and the copies that are being read from it.
struct Store::Private {
    struct Copy {
        const rocksdb::Snapshot *snapshot = nullptr;
        core::SyncId session;
        core::Term term;
        core::Decree decree;
        core::Term decreeTerm;
        std::uint64_t digest = 0;
        std::uint64_t nextIndex = 0;
        std::uint64_t items = 0;     ///< that the copy has
        std::uint64_t itemsRead = 0; ///< and have been sent, with so many bytes
        std::uint64_t bytesRead = 0;
        bool inSessions = false;
        bool spans = false;
        std::string lastItem; ///< the name of the last one read
        std::string nextKey;  ///< in RocksDB's bytes
    };
    /// All items of a partition.
    struct Sum {
        std::uint64_t digest = 0;
        std::uint64_t items = 0;
    };
    using Marks = std::vector<std::optional<std::uint64_t>>;
    using CopyKey = std::pair<core::PartitionId, core::NodeId>;

    ~Private();

    [[nodiscard]] core::Result<void> openDatabase();
    /// What is in the directory, without changing it, as far as `mode` reads logs.
    [[nodiscard]] rocksdb::Status openReadOnly(rocksdb::WALRecoveryMode mode);
    [[nodiscard]] rocksdb::Status openReadOnly(rocksdb::Options options);
    void adopt(rocksdb::DB *opened, const std::vector<rocksdb::ColumnFamilyHandle *> &handles);
    /// Writes, with a mark in every family (storemarks.cpp). All writes come through here.
    [[nodiscard]] rocksdb::Status commit(
        const rocksdb::WriteOptions &options, rocksdb::WriteBatch &batch);
    /// Corruption if the logs in the directory go on behind something that cannot be read, or if
    /// what comes before them is neither in them nor in the tables. Nothing may be open there.
    [[nodiscard]] rocksdb::Status areLogsWhole() const;
    /// Of each family, if it has one.
    [[nodiscard]] rocksdb::Status readMarks(Marks &marks) const;
    /// Sees to it that all families have a mark on the disk.
    [[nodiscard]] rocksdb::Status markAll();
    [[nodiscard]] std::vector<rocksdb::ColumnFamilyHandle *> families() const
    {
        return {node, meta, log, data, sessions};
    }
    /// Its families have been there, and had marks.
    [[nodiscard]] bool wasBegun() const;
    /// Keeps the number of this opening outside of the logs, too, so that none is used twice.
    [[nodiscard]] bool noteStart() const;
    /// If it is a later one than the store's own, that has lost its end.
    void compareStart();
    [[nodiscard]] core::Result<void> identify(const StoreOwner &owner);
    [[nodiscard]] core::Result<bool> readIdentity(const StoreOwner &owner);
    [[nodiscard]] core::Result<void> drawIdentity(const StoreOwner &owner);
    [[nodiscard]] std::string nodeRecord() const;
    [[nodiscard]] core::Result<void> setClean(bool clean);
    [[nodiscard]] core::Result<void> loadMetas();
    [[nodiscard]] core::Result<void> loadDigests();
    /// Of the items as they stand, read one by one.
    [[nodiscard]] rocksdb::Status sumUp(core::PartitionId partition, Sum &sum) const;
    [[nodiscard]] core::Result<void> loadReplicas();
    [[nodiscard]] core::Result<core::StoredReplica> loadReplica(core::PartitionId partition);
    [[nodiscard]] core::Error failure(const std::string &what, const rocksdb::Status &status) const;
    void drop(Copy &copy);
    [[nodiscard]] rocksdb::Status readChunk(Copy &copy, core::message::Chunk &chunk) const;

    std::string directory;
    StoreIdentity identity;
    StoreOwner owner;
    bool isClean = true;       ///< the record says that all that was written is on the disk
    bool isLogTorn = false;    ///< it was, when it was opened
    bool hasLostStart = false; ///< what was synced once is not there
    bool foundUnclean = false;
    std::shared_ptr<rocksdb::SstFileManager> files;
    std::unique_ptr<rocksdb::DB> db;
    rocksdb::ColumnFamilyHandle *node = nullptr;
    rocksdb::ColumnFamilyHandle *meta = nullptr;
    rocksdb::ColumnFamilyHandle *log = nullptr;
    rocksdb::ColumnFamilyHandle *data = nullptr;
    rocksdb::ColumnFamilyHandle *sessions = nullptr;
    std::map<core::PartitionId, core::ReplicaMeta> metas;
    std::map<core::PartitionId, Sum> sums;
    std::map<core::PartitionId, std::deque<core::DigestAt>>
        recent; ///< the last of them, newest last
    std::vector<core::StoredReplica> found;
    std::map<CopyKey, Copy> copies;
    std::uint64_t syncs = 0;
};

/// A run has found the end of its log torn, and none has yet noted in the store what follows from
/// it: RocksDB keeps no trace of that. On the disk when tornLog() returns true.
[[nodiscard]] core::Result<bool> tornLog(const std::string &directory);
void forgetTornLog(const std::string &directory);

[[nodiscard]] rocksdb::Options databaseOptions(
    const std::shared_ptr<rocksdb::SstFileManager> &files);
[[nodiscard]] std::vector<rocksdb::ColumnFamilyDescriptor> familiesOf(
    const rocksdb::Options &options);

/// How much room a file system must keep: RocksDB must never meet a full one.
[[nodiscard]] bool hasRoom(const std::string &directory);

} // namespace nodeproc
