// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/store.h"

#include "nodeproc/storeformat.h"
#include "nodeproc/storeprivate.h"

#include <rocksdb/write_batch.h>

#include <algorithm>

namespace nodeproc {

namespace {

constexpr std::size_t kLogReadBytes = 4 * 1024 * 1024;
constexpr std::size_t kCopyReadBytes = 1024 * 1024;

/// Turns a step's operations into one RocksDB batch. Remembers what the batch itself says of a key,
/// since a Delete must know whether the key was there when its turn came.
class Batch
{
public:
    Batch(Store::Private &d, std::vector<Applied> &applied)
        : m_d(d)
        , m_applied(applied)
    {
    }

    rocksdb::Status add(const core::store::Meta &op)
    {
        m_metas[op.partition] = op.meta;
        return {};
    }
    rocksdb::Status add(const core::store::Append &op)
    {
        rocksdb::Status status;
        for (const core::EntryPtr &entry : op.entries) {
            if (status.ok())
                status = batch.Put(
                    m_d.log, format::logKey(op.partition, entry->decree), format::encode(*entry));
        }
        return status;
    }
    rocksdb::Status add(const core::store::Truncate &op)
    {
        return batch.DeleteRange(m_d.log, format::logKey(op.partition, op.after.next()),
            format::endOfPartition(op.partition));
    }
    rocksdb::Status add(const core::store::Trim &op)
    {
        return batch.DeleteRange(m_d.log, format::partitionKey(op.partition),
            format::logKey(op.partition, op.upTo.next()));
    }
    rocksdb::Status add(const core::store::Clear &op)
    {
        const std::string first = format::partitionKey(op.partition);
        const std::string end = format::endOfPartition(op.partition);
        for (auto key = m_present.lower_bound(first); key != m_present.end() && key->first < end;
             ++key)
            key->second = false;
        m_cleared.push_back(op.partition);
        const rocksdb::Status status = batch.DeleteRange(m_d.log, first, end);
        return status.ok() ? batch.DeleteRange(m_d.data, first, end) : status;
    }
    rocksdb::Status add(const core::store::PutItems &op)
    {
        rocksdb::Status status;
        for (const core::Item &item : op.items) {
            if (!status.ok())
                break;
            const std::string key = format::dataKey(op.partition, item.key);
            m_present[key] = true;
            status = batch.Put(m_d.data, key, format::encodeItem(item.version, item.value));
        }
        return status;
    }
    rocksdb::Status add(const core::store::Apply &op)
    {
        const core::Entry &entry = *op.entry;
        core::ReplicaMeta &meta = metaOf(op.partition);
        meta.applied = entry.decree;
        meta.appliedTerm = entry.term;
        const std::string key = format::dataKey(op.partition, entry.key);
        if (entry.operation == core::Operation::Put) {
            m_present[key] = true;
            m_applied.push_back({op.waiter, entry.decree, true});
            return batch.Put(m_d.data, key, format::encodeItem(entry.decree, entry.value));
        }
        bool present = false;
        const rocksdb::Status status = isPresent(op.partition, key, present);
        if (!status.ok())
            return status;
        m_present[key] = false;
        m_applied.push_back({op.waiter, entry.decree, present});
        return batch.Delete(m_d.data, key);
    }

    rocksdb::Status finish()
    {
        rocksdb::Status status;
        for (const auto &[partition, meta] : m_metas) {
            if (status.ok())
                status = batch.Put(m_d.meta, format::partitionKey(partition), format::encode(meta));
        }
        return status;
    }
    void adopt()
    {
        for (const auto &[partition, meta] : m_metas)
            m_d.metas[partition] = meta;
    }

    rocksdb::WriteBatch batch;

private:
    core::ReplicaMeta &metaOf(core::PartitionId partition)
    {
        const auto known = m_d.metas.find(partition);
        return m_metas
            .try_emplace(partition, known == m_d.metas.end() ? core::ReplicaMeta() : known->second)
            .first->second;
    }
    rocksdb::Status isPresent(core::PartitionId partition, const std::string &key, bool &present)
    {
        if (const auto known = m_present.find(key); known != m_present.end()) {
            present = known->second;
            return {};
        }
        if (std::count(m_cleared.begin(), m_cleared.end(), partition) > 0)
            return {};
        std::string value;
        const rocksdb::Status status = m_d.db->Get({}, m_d.data, key, &value);
        present = status.ok();
        return status.IsNotFound() ? rocksdb::Status() : status;
    }

    Store::Private &m_d;
    std::vector<Applied> &m_applied;
    std::map<core::PartitionId, core::ReplicaMeta> m_metas;
    std::map<std::string, bool> m_present;
    std::vector<core::PartitionId> m_cleared;
};

} // namespace

Store::Store(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Store::~Store() = default;

core::Result<std::unique_ptr<Store>> Store::open(
    const std::string &directory, const StoreOwner &owner)
{
    auto d = std::make_unique<Private>();
    d->directory = directory;
    if (auto opened = d->openDatabase(); !opened)
        return opened.error();
    if (auto identified = d->identify(owner); !identified)
        return identified.error();
    if (auto loaded = d->loadReplicas(); !loaded)
        return loaded.error();
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const StoreIdentity &Store::identity() const
{
    return m_d->identity;
}

std::vector<core::StoredReplica> Store::takeReplicas()
{
    return std::exchange(m_d->found, {});
}

core::Result<std::vector<Applied>> Store::write(const std::vector<core::StoreOp> &ops)
{
    std::vector<Applied> applied;
    Batch batch(*m_d, applied);
    rocksdb::Status status;
    for (const core::StoreOp &op : ops) {
        status = std::visit([&](const auto &o) { return batch.add(o); }, op);
        if (!status.ok())
            return m_d->failure("preparing a write", status);
    }
    status = batch.finish();
    if (status.ok())
        status = m_d->db->Write({}, &batch.batch);
    if (!status.ok())
        return m_d->failure("writing", status);
    batch.adopt();
    return applied;
}

core::Result<std::optional<core::Item>> Store::get(
    core::PartitionId partition, std::string_view key) const
{
    rocksdb::PinnableSlice value;
    const rocksdb::Status status =
        m_d->db->Get({}, m_d->data, format::dataKey(partition, key), &value);
    if (status.IsNotFound())
        return std::optional<core::Item>();
    if (!status.ok())
        return m_d->failure("reading a key", status);
    auto item = format::decodeItem(key, value.ToStringView());
    if (!item)
        return m_d->failure("reading a key", rocksdb::Status::Corruption("item too short"));
    return item;
}

core::Result<std::vector<core::EntryPtr>> Store::readLog(const core::fetch::Log &wanted) const
{
    std::vector<core::EntryPtr> entries;
    std::size_t bytes = 0;
    core::Decree expected = wanted.first;
    const std::unique_ptr<rocksdb::Iterator> it(m_d->db->NewIterator({}, m_d->log));
    for (it->Seek(format::logKey(wanted.partition, wanted.first));
         it->Valid() && expected <= wanted.last && bytes < kLogReadBytes; it->Next()) {
        const auto partition = format::partitionOfKey(it->key().ToStringView());
        const auto decree = format::decreeOfLogKey(it->key().ToStringView());
        if (partition != wanted.partition || decree != expected)
            break;
        auto entry = format::decodeEntry(*decree, it->value().ToStringView());
        if (!entry)
            return m_d->failure("reading the log", rocksdb::Status::Corruption("entry too short"));
        bytes += entry->sizeBytes();
        entries.push_back(std::make_shared<const core::Entry>(std::move(*entry)));
        expected = expected.next();
    }
    if (!it->status().ok())
        return m_d->failure("reading the log", it->status());
    return entries;
}

core::Result<core::message::Chunk> Store::readCopy(const core::fetch::Copy &wanted)
{
    Private::Copy &copy = m_d->copies[{wanted.partition, wanted.member}];
    if (wanted.index == 0) {
        m_d->drop(copy);
        copy.snapshot = m_d->db->GetSnapshot();
        copy.session = wanted.session;
        copy.term = wanted.term;
        copy.decree = m_d->metas[wanted.partition].applied;
        copy.decreeTerm = m_d->metas[wanted.partition].appliedTerm;
        copy.nextKey = format::partitionKey(wanted.partition);
    }
    if (!copy.snapshot || copy.session != wanted.session || copy.term != wanted.term
        || copy.nextIndex != wanted.index)
        return core::Error{core::Status::Conflict, "this copy is not under way"};

    core::message::Chunk chunk{wanted.partition, wanted.term, wanted.session, wanted.index, {},
        false, copy.decree, copy.decreeTerm};
    rocksdb::ReadOptions options;
    options.snapshot = copy.snapshot;
    const std::unique_ptr<rocksdb::Iterator> it(m_d->db->NewIterator(options, m_d->data));
    const std::string end = format::endOfPartition(wanted.partition);
    std::size_t bytes = 0;
    it->Seek(copy.nextKey);
    for (; it->Valid() && it->key().compare(end) < 0 && bytes < kCopyReadBytes; it->Next()) {
        auto item =
            format::decodeItem(it->key().ToStringView().substr(4), it->value().ToStringView());
        if (!item)
            return m_d->failure("copying", rocksdb::Status::Corruption("item too short"));
        bytes += item->key.size() + item->value.size();
        chunk.items.push_back(std::move(*item));
    }
    if (!it->status().ok())
        return m_d->failure("copying", it->status());
    chunk.last = !it->Valid() || it->key().compare(end) >= 0;
    copy.nextKey = chunk.last ? end : it->key().ToString();
    ++copy.nextIndex;
    return chunk;
}

void Store::endCopy(const core::fetch::EndCopy &ended)
{
    const auto copy = m_d->copies.find({ended.partition, ended.member});
    if (copy == m_d->copies.end())
        return;
    m_d->drop(copy->second);
    m_d->copies.erase(copy);
}

} // namespace nodeproc
