// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/storebatch.h"

#include "core/digest.h"
#include "nodeproc/faultpoint.h"
#include "nodeproc/storeformat.h"

#include <memory>

namespace nodeproc {

using rocksdb::Status;

namespace {

/// So many the digests of two copies are comparable that do not apply in step.
constexpr std::size_t kRecentDigests = 256;

} // namespace

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
    m_sums[op.partition] = {};
    if (!op.keepItems) {
        m_items.erase(m_items.lower_bound(first), m_items.lower_bound(end));
        m_emptied.insert(op.partition);
    }
    m_sessions.erase(m_sessions.lower_bound(first), m_sessions.lower_bound(end));
    m_counts[op.partition] = 0;
    m_cleared.insert(op.partition);
    Status status;
    for (rocksdb::ColumnFamilyHandle *family : {m_d.log, m_d.data, m_d.sessions}) {
        if (status.ok() && !(op.keepItems && family == m_d.data))
            status = m_batch.DeleteRange(family, first, end);
    }
    return status;
}

Status Batch::add(const core::store::PutItems &op)
{
    Status status = op.span ? empty(op.partition, *op.span) : Status();
    for (const core::Item &item : op.items) {
        if (!status.ok())
            return status;
        const std::string key = format::dataKey(op.partition, item.key);
        const Known known{item.version, core::digestOf(item.key, item.version, item.value)};
        // A copy begins with nothing that counts, and names each key once; its digest tells if that
        // is not so.
        Store::Private::Sum &sum = sumOf(op.partition);
        sum.digest ^= known.digest;
        ++sum.items;
        m_items[key] = known;
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

/// Nobody applies anything to a copy that is under way, so the batch says nothing else of its keys.
Status Batch::empty(core::PartitionId partition, const core::KeySpan &span)
{
    const auto [first, end] = format::boundsOf(partition, span);
    return m_batch.DeleteRange(m_d.data, first, end);
}

Status Batch::add(const core::store::KeepItems &op)
{
    Store::Private::Sum &sum = sumOf(op.partition);
    sum.digest ^= op.sum;
    sum.items += op.count;
    return {};
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
    const Store::Private::Sum &sum = sumOf(op.partition);
    m_digests.emplace_back(op.partition, core::DigestAt{op.entry->decree, sum.digest, sum.items});
    if (op.waiter.value != 0)
        m_applied.push_back({op.waiter, outcome, op.partition, op.entry->term});
    return status;
}

Status Batch::decide(const core::store::Apply &op, core::WriteOutcome &outcome)
{
    const core::Entry &entry = *op.entry;
    Cached *cached = nullptr;
    if (!entry.tag.client.empty()) {
        std::uint32_t *count = nullptr; // if the session would be one more
        Status read = sessionOf(op.partition, entry.tag.client, cached);
        if (read.ok() && !cached->session)
            read = countOf(op.partition, count);
        if (!read.ok())
            return read;
        const auto answer = core::recall(entry, cached->session, count ? *count : 0);
        cached->isChanged = cached->session.has_value();
        if (count && cached->session)
            ++*count;
        if (answer) {
            outcome = *answer;
            return {};
        }
    }
    const std::string key = format::dataKey(op.partition, entry.key);
    Known *known = nullptr;
    const Status status = itemOf(op.partition, key, known);
    if (!status.ok())
        return status;
    outcome = core::judge(entry, known->version);
    if (cached)
        core::remember(*cached->session, entry, outcome);
    return outcome.status == core::Status::Ok ? change(op, key, *known) : Status();
}

Status Batch::change(const core::store::Apply &op, const std::string &key, Known &known)
{
    const core::Entry &entry = *op.entry;
    const bool isPut = entry.operation == core::Operation::Put;
    Known news;
    if (isPut)
        news = {entry.decree, core::digestOf(entry.key, entry.decree, entry.value)};
    Store::Private::Sum &sum = sumOf(op.partition);
    sum.digest ^= known.digest ^ news.digest;
    sum.items += news.version != core::Decree();
    sum.items -= known.version != core::Decree();
    known = news;
    return isPut ? m_batch.Put(m_d.data, key, format::encodeItem(entry.decree, entry.value))
                 : m_batch.Delete(m_d.data, key);
}

Store::Private::Sum &Batch::sumOf(core::PartitionId partition)
{
    return m_sums.try_emplace(partition, m_d.sums[partition]).first->second;
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

Status Batch::itemOf(core::PartitionId partition, const std::string &key, Known *&known)
{
    const auto [place, isNew] = m_items.try_emplace(key);
    known = &place->second;
    if (!isNew || m_emptied.count(partition) > 0)
        return {};
    rocksdb::PinnableSlice bytes;
    const Status status = m_d.db->Get({}, m_d.data, key, &bytes);
    if (status.IsNotFound())
        return {};
    if (!status.ok())
        return status;
    const std::string_view name = std::string_view(key).substr(4);
    const auto stored = format::viewItem(bytes.ToStringView());
    if (!stored)
        return Status::Corruption("item too short");
    *known = {stored->first, core::digestOf(name, stored->first, stored->second)};
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
    for (const auto &[partition, sum] : m_sums) {
        if (status.ok())
            status = m_batch.Put(
                m_d.node, format::digestKey(partition), format::encodeSum(sum.digest, sum.items));
    }
    rocksdb::WriteOptions options;
    options.sync = m_isToBeSynced || durability == core::Durability::Fsync;
    if (options.sync)
        (void)KVORUM_FAULT_POINT(pass("sync.before"));
    if (status.ok())
        status = m_d.commit(options, m_batch);
    if (options.sync)
        (void)KVORUM_FAULT_POINT(pass("sync.after"));
    if (!status.ok())
        return status;
    m_d.syncs += options.sync ? 1 : 0;
    adopt();
    return status;
}

void Batch::adopt()
{
    for (const auto &[partition, meta] : m_metas)
        m_d.metas[partition] = meta;
    for (const auto &[partition, sum] : m_sums)
        m_d.sums[partition] = sum;
    for (const core::PartitionId partition : m_cleared)
        m_d.recent.erase(partition);
    for (const auto &[partition, digest] : m_digests) {
        std::deque<core::DigestAt> &recent = m_d.recent[partition];
        recent.push_back(digest);
        if (recent.size() > kRecentDigests)
            recent.pop_front();
    }
}

} // namespace nodeproc
