// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/store.h"

#include "nodeproc/storebatch.h"
#include "nodeproc/storeformat.h"
#include "nodeproc/storeprivate.h"

namespace nodeproc {

namespace {

constexpr std::size_t kLogReadBytes = 4 * 1024 * 1024;
constexpr std::size_t kCopyReadBytes = 32 * 1024; ///< what is read and sent at once delays others

bool addItem(core::message::Chunk &chunk, std::string_view key, std::string_view bytes)
{
    auto item = format::decodeItem(key, bytes);
    if (item)
        chunk.items.push_back(std::move(*item));
    return item.has_value();
}

bool addSession(core::message::Chunk &chunk, std::string_view client, std::string_view bytes)
{
    if (client.empty())
        return true; // how many there are: the learner counts for itself
    auto session = format::decodeSession(bytes);
    if (session)
        chunk.sessions.push_back({std::string(client), std::move(*session)});
    return session.has_value();
}

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
    if (auto read = d->loadMetas(); !read)
        return read.error();
    if (auto summed = d->loadDigests(); !summed)
        return summed.error();
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

std::uint64_t Store::syncs() const
{
    return m_d->syncs;
}

bool Store::foundUnclean() const
{
    return m_d->foundUnclean;
}

bool Store::foundTorn() const
{
    return m_d->isLogTorn || m_d->hasLostStart;
}

core::Result<void> Store::noteCluster(const core::ClusterConfig &config)
{
    StoreIdentity &identity = m_d->identity;
    if (identity.partitions != 0 && (identity.cluster != 0 || config.id == 0))
        return {};
    identity.partitions = config.partitions;
    identity.cluster = config.id;
    return m_d->setClean(m_d->isClean);
}

core::Result<void> Store::markClean()
{
    return m_d->isClean ? core::Result<void>() : m_d->setClean(true);
}

std::vector<core::StoredReplica> Store::takeReplicas()
{
    return std::exchange(m_d->found, {});
}

core::Result<std::vector<Applied>> Store::write(
    const std::vector<core::StoreOp> &ops, core::Durability durability)
{
    Batch batch(*m_d);
    rocksdb::Status status;
    for (const core::StoreOp &op : ops) {
        status = batch.add(op);
        if (!status.ok())
            return m_d->failure("preparing a write", status);
    }
    // A synced write leaves nothing behind that a machine could lose, nor did what came before it.
    const bool isSynced = durability == core::Durability::Fsync;
    if (m_d->isClean && !isSynced) {
        if (const auto taken = m_d->setClean(false); !taken)
            return taken.error();
    }
    status = batch.commit(durability);
    if (!status.ok())
        return m_d->failure("writing", status);
    if (isSynced && !m_d->isClean) {
        if (const auto marked = m_d->setClean(true); !marked)
            return marked.error();
    }
    return batch.takeApplied();
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
    const std::size_t most = wanted.waits ? kCopyReadBytes : kLogReadBytes;
    core::Decree expected = wanted.first;
    const std::unique_ptr<rocksdb::Iterator> it(m_d->db->NewIterator({}, m_d->log));
    for (it->Seek(format::logKey(wanted.partition, wanted.first));
         it->Valid() && expected <= wanted.last && bytes < most; it->Next()) {
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
        copy.digest = m_d->sums[wanted.partition].digest;
        copy.items = m_d->sums[wanted.partition].items;
        copy.nextKey = format::partitionKey(wanted.partition);
        copy.spans = wanted.spans;
    }
    if (!copy.snapshot || copy.session != wanted.session || copy.term != wanted.term
        || copy.nextIndex != wanted.index)
        return core::Error{core::Status::Conflict, "this copy is not under way"};

    core::message::Chunk chunk{wanted.partition, wanted.term, wanted.session, wanted.index, {},
        false, copy.decree, copy.decreeTerm};
    const rocksdb::Status status = m_d->readChunk(copy, chunk);
    if (!status.ok())
        return m_d->failure("copying", status);
    ++copy.nextIndex;
    copy.itemsRead += chunk.items.size();
    copy.bytesRead += chunk.itemBytes();
    // The others are taken to be as large as those that have been read.
    if (copy.itemsRead != 0)
        chunk.total = copy.bytesRead * std::max(copy.items, copy.itemsRead) / copy.itemsRead;
    chunk.reached = m_d->metas[wanted.partition].applied;
    if (chunk.last)
        chunk.digest = copy.digest;
    return chunk;
}

/// Goes on at copy.nextKey, with the items and then with the sessions.
rocksdb::Status Store::Private::readChunk(Copy &copy, core::message::Chunk &chunk) const
{
    rocksdb::ReadOptions options;
    options.snapshot = copy.snapshot;
    const std::string end = format::endOfPartition(chunk.partition);
    std::size_t bytes = 0;
    while (!chunk.last && bytes < kCopyReadBytes) {
        const std::unique_ptr<rocksdb::Iterator> it(
            db->NewIterator(options, copy.inSessions ? sessions : data));
        const bool isSpan = copy.spans && !copy.inSessions;
        it->Seek(copy.nextKey);
        for (; it->Valid() && it->key().compare(end) < 0 && bytes < kCopyReadBytes; it->Next()) {
            const std::string_view name = it->key().ToStringView().substr(4);
            bytes += name.size() + it->value().size();
            if (!(copy.inSessions ? addSession(chunk, name, it->value().ToStringView())
                                  : addItem(chunk, name, it->value().ToStringView())))
                return rocksdb::Status::Corruption("record too short");
        }
        if (!it->status().ok())
            return it->status();
        const bool isOver = !it->Valid() || it->key().compare(end) >= 0;
        if (isSpan) {
            chunk.span = core::KeySpan{copy.lastItem, {}};
            copy.lastItem = chunk.items.empty() ? copy.lastItem : chunk.items.back().key;
            if (!isOver)
                chunk.span->upTo = copy.lastItem;
        }
        chunk.last = isOver && copy.inSessions;
        copy.inSessions = copy.inSessions || isOver;
        copy.nextKey = isOver ? format::partitionKey(chunk.partition) : it->key().ToString();
    }
    return {};
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
