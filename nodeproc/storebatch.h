// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/storeprivate.h"

#include <rocksdb/write_batch.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace nodeproc {

/// Turns a step's operations into one RocksDB batch. What an operation finds is what those before
/// it have left, so the batch remembers what it says itself of a key and of a session.
class Batch
{
public:
    explicit Batch(Store::Private &d)
        : m_d(d)
    {
    }

    [[nodiscard]] rocksdb::Status add(const core::StoreOp &op);
    /// Writes it all.
    [[nodiscard]] rocksdb::Status commit(core::Durability durability);
    [[nodiscard]] std::vector<Applied> takeApplied() { return std::move(m_applied); }

private:
    struct Cached {
        std::optional<core::Session> session;
        bool isChanged = false;
    };
    /// A key's item; version 0: absent.
    struct Known {
        core::Decree version;
        std::uint64_t digest = 0;
    };
    using Sessions = std::map<std::string, Cached>; ///< by the store's key

    rocksdb::Status add(const core::store::Meta &op);
    rocksdb::Status add(const core::store::Append &op);
    rocksdb::Status add(const core::store::Truncate &op);
    rocksdb::Status add(const core::store::Trim &op);
    rocksdb::Status add(const core::store::Clear &op);
    rocksdb::Status add(const core::store::PutItems &op);
    rocksdb::Status add(const core::store::KeepItems &op);
    rocksdb::Status add(const core::store::Apply &op);

    rocksdb::Status empty(core::PartitionId partition, const core::KeySpan &span);
    rocksdb::Status decide(const core::store::Apply &op, core::WriteOutcome &outcome);
    rocksdb::Status change(const core::store::Apply &op, const std::string &key, Known &known);
    rocksdb::Status expire(core::PartitionId partition, core::Decree upTo);
    /// Reads what the batch has not said itself.
    rocksdb::Status itemOf(core::PartitionId partition, const std::string &key, Known *&known);
    Store::Private::Sum &sumOf(core::PartitionId partition);
    rocksdb::Status sessionOf(
        core::PartitionId partition, const std::string &client, Cached *&cached);
    rocksdb::Status countOf(core::PartitionId partition, std::uint32_t *&count);
    core::ReplicaMeta &metaOf(core::PartitionId partition);
    void adopt();

    Store::Private &m_d;
    rocksdb::WriteBatch m_batch;
    std::vector<Applied> m_applied;
    std::map<core::PartitionId, core::ReplicaMeta> m_metas;
    std::map<std::string, Known> m_items; ///< by the store's key
    std::map<core::PartitionId, Store::Private::Sum> m_sums;
    std::vector<std::pair<core::PartitionId, core::DigestAt>> m_digests;
    Sessions m_sessions;
    std::map<core::PartitionId, std::uint32_t> m_counts; ///< of sessions
    std::set<core::PartitionId> m_cleared;               ///< of sessions and the log
    std::set<core::PartitionId> m_emptied;               ///< of items
    bool m_isToBeSynced = false;
};

} // namespace nodeproc
