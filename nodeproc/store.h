// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/copydigest.h"
#include "core/output.h"
#include "core/request.h"
#include "core/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nodeproc {

/// What a data directory says of itself. The store's id is drawn when the directory is first used;
/// `start` counts its openings and is on the disk, synced, before open() returns.
struct StoreIdentity {
    core::StoreId store;
    std::uint64_t start = 0;
    /// Of copies that it knows nothing of something may have been lost, too.
    bool untouchedSuspect = false;
    /// Of the cluster that it was begun in; 0 before noteCluster().
    std::uint32_t partitions = 0;
    std::uint64_t cluster = 0;
};

/// The status of errors that tell of damage: what was written is not there any more, or not as it
/// was. rescueStore() helps.
inline constexpr core::Status kDamaged = core::Status::ConditionFailed;

/// Whose data directory it is; a directory of another server or cluster is refused.
struct StoreOwner {
    core::NodeId node;
    std::string cluster;
    std::string boot = {}; ///< the machine's boot id
};

/// What became of a core::store::Apply that somebody waits for.
struct Applied {
    core::RequestId waiter;
    core::WriteOutcome outcome;
    core::PartitionId partition;
    core::Term term; ///< of the entry
};

/// One server's disk: RocksDB with a log, items, sessions and a meta record for each copy (the
/// layout stands at the top of storeformat.h). Used from one thread. Every call waits for RocksDB,
/// which at durability `os` means a write into the page cache: what it has taken survives the death
/// of every process, but not of the machine.
class Store
{
public:
    struct Private; ///< storeprivate.h

    /// Opens or creates. Errors name the directory and what is wrong with it: in use by a process,
    /// not writable, of another server or cluster, full, or corrupt. Nothing is ever repaired by
    /// dropping acknowledged writes.
    [[nodiscard]] static core::Result<std::unique_ptr<Store>> open(
        const std::string &directory, const StoreOwner &owner);
    ~Store();

    [[nodiscard]] const StoreIdentity &identity() const;
    /// True if the machine went down since the last run, which had not been stopped cleanly, or if
    /// it did not and the log is torn all the same (writelogs.h): then all copies are suspect,
    /// which is on the disk before open() returns.
    [[nodiscard]] bool foundUnclean() const;
    [[nodiscard]] bool foundTorn() const;
    /// Notes what the cluster was begun with, if that is not known: its id, and the number of
    /// partitions, which decides where keys are.
    [[nodiscard]] core::Result<void> noteCluster(const core::ClusterConfig &config);
    /// Syncs everything, and says so on the disk: a later boot of the machine finds all there is.
    /// The next write, if there is one, takes that back first.
    [[nodiscard]] core::Result<void> markClean();
    /// The copies as they were found. To be taken once.
    [[nodiscard]] std::vector<core::StoredReplica> takeReplicas();

    /// Carries out the operations as one atomic batch, in their order. After an error the store
    /// must not be used any more: the process ends, and a later one finds what was written before.
    /// With `durability` fsync it is on the disk when this returns.
    [[nodiscard]] core::Result<std::vector<Applied>> write(
        const std::vector<core::StoreOp> &ops, core::Durability durability = core::Durability::Os);

    /// The item, or nothing if the key is absent.
    [[nodiscard]] core::Result<std::optional<core::Item>> get(
        core::PartitionId partition, std::string_view key) const;

    /// A part of a partition as it is at this moment.
    struct Page {
        std::vector<core::Item> items; ///< by key
        bool isLast = false;
    };
    /// Items behind `after` that begin with `prefix`: at most `limit`, and no more once they have
    /// kMaxScanBytes together.
    [[nodiscard]] core::Result<Page> scan(const core::request::Scan &wanted) const;

    /// Entries from `wanted.first` on, contiguous, to `wanted.last` or about 4 MiB. Fewer, or none,
    /// where the log begins later.
    [[nodiscard]] core::Result<std::vector<core::EntryPtr>> readLog(
        const core::fetch::Log &wanted) const;

    /// The next part of a copy; see core::fetch::Copy. A copy whose snapshot is gone is an error.
    [[nodiscard]] core::Result<core::message::Chunk> readCopy(const core::fetch::Copy &wanted);
    void endCopy(const core::fetch::EndCopy &ended);
    /// What the items are that this copy has kept of a span; see core::fetch::Span.
    [[nodiscard]] core::Result<core::event::SpanRead> readSpan(
        const core::fetch::Span &wanted) const;

    /// Batches of this run that were on the disk before write() returned.
    [[nodiscard]] std::uint64_t syncs() const;
    /// Of all copies.
    [[nodiscard]] std::vector<core::CopyDigest> digests() const;

    /// True while the file system has less room than RocksDB needs to stay away from a full disk,
    /// on which Debian's build of it aborts the process. No client's write may be taken then.
    [[nodiscard]] bool isLowOnSpace();

private:
    explicit Store(std::unique_ptr<Private> d);

    std::unique_ptr<Private> m_d;
};

} // namespace nodeproc
