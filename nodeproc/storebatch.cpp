// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storebatch.h"

#include "nodeproc/faultpoint.h"
#include "nodeproc/storeformat.h"

#include <memory>

namespace nodeproc {

using rocksdb::Status;

Status Batch::add(const core::StoreOp &op)
{
    return std::visit([this](const auto &one) { return add(one); }, op);
}

Status Batch::add(const core::store::Meta &op)
{
    m_metas[op.partition] = op.meta;
    m_isToBeSynced = m_isToBeSynced || op.sync;
    return {};
}

Status Batch::add(const core::store::Append &op)
{
    Status status;
    for (const core::EntryPtr &entry : op.entries) {
        if (status.ok())
            status = m_batch.Put(
                m_d.log, format::logKey(op.partition, entry->decree), format::encode(*entry));
    }
    return status;
}

Status Batch::add(const core::store::Truncate &op)
{
    return m_batch.DeleteRange(m_d.log, format::logKey(op.partition, op.after.next()),
        format::endOfPartition(op.partition));
}

Status Batch::add(const core::store::Trim &op)
{
    return m_batch.DeleteRange(
        m_d.log, format::partitionKey(op.partition), format::logKey(op.partition, op.upTo.next()));
}

Status Batch::add(const core::store::Clear &op)
{
    const std::string first = format::partitionKey(op.partition);
    const std::string end = format::endOfPartition(op.partition);
    m_versions.erase(m_versions.lower_bound(first), m_versions.lower_bound(end));
    m_sessions.erase(m_sessions.lower_bound(first), m_sessions.lower_bound(end));
    m_counts[op.partition] = 0;
    m_cleared.insert(op.partition);
    Status status;
    for (rocksdb::ColumnFamilyHandle *family : {m_d.log, m_d.data, m_d.sessions}) {
        if (status.ok())
            status = m_batch.DeleteRange(family, first, end);
    }
    return status;
}

Status Batch::add(const core::store::PutItems &op)
{
    Status status;
    for (const core::Item &item : op.items) {
        if (!status.ok())
            return status;
        const std::string key = format::dataKey(op.partition, item.key);
        m_versions[key] = item.version;
        status = m_batch.Put(m_d.data, key, format::encodeItem(item.version, item.value));
    }
    for (const core::NamedSession &named : op.sessions) {
        std::uint32_t *count = nullptr;
        Cached *cached = nullptr;
        status = sessionOf(op.partition, named.client, cached);
        if (status.ok() && !cached->session)
            status = countOf(op.partition, count);
        if (!status.ok())
            return status;
        if (count)
            ++*count;
        *cached = {named.session, true};
    }
    return status;
}

Status Batch::add(const core::store::Apply &op)
{
    core::ReplicaMeta &meta = metaOf(op.partition);
    meta.applied = op.entry->decree;
    meta.appliedTerm = op.entry->term;
    if (op.entry->operation == core::Operation::Expire)
        return expire(op.partition, op.entry->expired);
    core::WriteOutcome outcome;
    const Status status = decide(op, outcome);
    if (op.waiter.value != 0)
        m_applied.push_back({op.waiter, outcome});
    return status;
}

Status Batch::decide(const core::store::Apply &op, core::WriteOutcome &outcome)
{
    const core::Entry &entry = *op.entry;
    Cached *cached = nullptr;
    if (!entry.tag.client.empty()) {
        std::uint32_t *count = nullptr; // if the session would be one more
        Status status = sessionOf(op.partition, entry.tag.client, cached);
        if (status.ok() && !cached->session)
            status = countOf(op.partition, count);
        if (!status.ok())
            return status;
        const auto known = core::recall(entry, cached->session, count ? *count : 0);
        cached->isChanged = cached->session.has_value();
        if (count && cached->session)
            ++*count;
        if (known) {
            outcome = *known;
            return {};
        }
    }
    core::Decree version;
    if (core::needsVersion(entry)) {
        const Status status =
            versionOf(op.partition, format::dataKey(op.partition, entry.key), version);
        if (!status.ok())
            return status;
    }
    outcome = core::judge(entry, version);
    if (cached)
        core::remember(*cached->session, entry, outcome);
    return outcome.status == core::Status::Ok ? change(op.partition, entry) : Status();
}

Status Batch::change(core::PartitionId partition, const core::Entry &entry)
{
    const std::string key = format::dataKey(partition, entry.key);
    if (entry.operation == core::Operation::Put) {
        m_versions[key] = entry.decree;
        return m_batch.Put(m_d.data, key, format::encodeItem(entry.decree, entry.value));
    }
    m_versions[key] = core::Decree();
    return m_batch.Delete(m_d.data, key);
}

Status Batch::expire(core::PartitionId partition, core::Decree upTo)
{
    const std::string end = format::endOfPartition(partition);
    if (m_cleared.count(partition) == 0) {
        const std::unique_ptr<rocksdb::Iterator> it(m_d.db->NewIterator({}, m_d.sessions));
        // Behind the record that counts them.
        for (it->Seek(format::sessionKey(partition, std::string_view("\0", 1)));
             it->Valid() && it->key().compare(end) < 0; it->Next()) {
            const auto session = format::decodeSession(it->value().ToStringView());
            if (!session)
                return Status::Corruption("session too short");
            if (session->last <= upTo)
                m_sessions.try_emplace(it->key().ToString(), Cached{session, false});
        }
        if (!it->status().ok())
            return it->status();
    }
    std::uint32_t *count = nullptr;
    const Status status = countOf(partition, count);
    if (!status.ok())
        return status;
    const auto last = m_sessions.lower_bound(end);
    for (auto known = m_sessions.lower_bound(format::partitionKey(partition)); known != last;
         ++known) {
        if (!known->second.session || known->second.session->last > upTo)
            continue;
        known->second = {std::nullopt, true};
        *count -= 1;
    }
    return {};
}

Status Batch::versionOf(core::PartitionId partition, const std::string &key, core::Decree &version)
{
    version = core::Decree();
    if (const auto known = m_versions.find(key); known != m_versions.end()) {
        version = known->second;
        return {};
    }
    if (m_cleared.count(partition) > 0)
        return {};
    rocksdb::PinnableSlice value;
    const Status status = m_d.db->Get({}, m_d.data, key, &value);
    if (status.IsNotFound())
        return {};
    if (!status.ok())
        return status;
    const auto item = format::versionOfItem(value.ToStringView());
    if (!item)
        return Status::Corruption("item too short");
    version = *item;
    return {};
}

Status Batch::sessionOf(core::PartitionId partition, const std::string &client, Cached *&cached)
{
    const std::string key = format::sessionKey(partition, client);
    const auto [known, isNew] = m_sessions.try_emplace(key);
    cached = &known->second;
    if (!isNew || m_cleared.count(partition) > 0)
        return {};
    rocksdb::PinnableSlice bytes;
    const Status status = m_d.db->Get({}, m_d.sessions, key, &bytes);
    if (status.IsNotFound())
        return {};
    if (!status.ok())
        return status;
    cached->session = format::decodeSession(bytes.ToStringView());
    return cached->session ? Status() : Status::Corruption("session too short");
}

Status Batch::countOf(core::PartitionId partition, std::uint32_t *&count)
{
    const auto [known, isNew] = m_counts.try_emplace(partition, 0);
    count = &known->second;
    if (!isNew)
        return {};
    rocksdb::PinnableSlice bytes;
    const Status status = m_d.db->Get({}, m_d.sessions, format::partitionKey(partition), &bytes);
    if (status.IsNotFound())
        return {};
    if (!status.ok())
        return status;
    const auto stored = format::decodeCount(bytes.ToStringView());
    *count = stored.value_or(0);
    return stored ? Status() : Status::Corruption("count of sessions");
}

core::ReplicaMeta &Batch::metaOf(core::PartitionId partition)
{
    const auto known = m_d.metas.find(partition);
    return m_metas
        .try_emplace(partition, known == m_d.metas.end() ? core::ReplicaMeta() : known->second)
        .first->second;
}

Status Batch::commit(core::Durability durability)
{
    Status status;
    for (const auto &[partition, meta] : m_metas) {
        if (status.ok())
            status = m_batch.Put(m_d.meta, format::partitionKey(partition), format::encode(meta));
    }
    for (const auto &[key, cached] : m_sessions) {
        if (!status.ok() || !cached.isChanged)
            continue;
        status = cached.session ? m_batch.Put(m_d.sessions, key, format::encode(*cached.session))
                                : m_batch.Delete(m_d.sessions, key);
    }
    for (const auto &[partition, count] : m_counts) {
        if (status.ok())
            status = m_batch.Put(
                m_d.sessions, format::partitionKey(partition), format::encodeCount(count));
    }
    rocksdb::WriteOptions options;
    options.sync = m_isToBeSynced || durability == core::Durability::Fsync;
    if (options.sync)
        (void)KVORUM_FAULT_POINT(pass("sync.before"));
    if (status.ok())
        status = m_d.db->Write(options, &m_batch);
    if (options.sync)
        (void)KVORUM_FAULT_POINT(pass("sync.after"));
    if (!status.ok())
        return status;
    for (const auto &[partition, meta] : m_metas)
        m_d.metas[partition] = meta;
    return status;
}

} // namespace nodeproc
