// SPDX-License-Identifier: Apache-2.0
#include "simstore.h"

#include "core/mutants.h"
#include "invariants.h"

#include <algorithm>

namespace sim {

namespace {

core::PartitionId partitionOf(const core::StoreOp &operation)
{
    return std::visit([](const auto &o) { return o.partition; }, operation);
}

std::uint64_t mix(std::uint64_t hash, const std::string &text)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
    return (hash ^ 0xffU) * 0x100000001b3U;
}

} // namespace

std::uint64_t digestOf(const core::Item &item)
{
    std::uint64_t hash = mix(mix(0xcbf29ce484222325U, item.key), item.value);
    hash = (hash ^ item.version.value) * 0x9e3779b97f4a7c15U;
    return hash ^ (hash >> 29U);
}

std::uint64_t digestOf(const std::string &client, const core::Session &session)
{
    std::uint64_t hash = mix(0x9ae16a3b2f90404fU, client);
    const auto add = [&hash](std::uint64_t number) {
        hash = (hash ^ number) * 0x9e3779b97f4a7c15U;
        hash ^= hash >> 29U;
    };
    add(session.done);
    add(session.last.value);
    for (const core::WriteResult &result : session.results) {
        add(result.seq);
        add(result.content);
        add(static_cast<std::uint64_t>(result.outcome.status));
        add(result.outcome.version.value);
    }
    return hash;
}

core::Decree Copy::tail() const
{
    return std::max(meta.base, core::Decree(logBase.value + log.size()));
}

core::EntryPtr Copy::at(core::Decree decree) const
{
    if (decree <= logBase || decree.value > logBase.value + log.size())
        return nullptr;
    return log[decree.value - logBase.value - 1];
}

const core::Item *Copy::item(const std::string &key) const
{
    const auto found = std::find_if(
        items.begin(), items.end(), [&](const core::Item &item) { return item.key == key; });
    return found == items.end() ? nullptr : &*found;
}

void Copy::put(const std::string &key, const std::string *value, core::Decree version)
{
    const auto place = std::lower_bound(items.begin(), items.end(), key,
        [](const core::Item &item, const std::string &k) { return item.key < k; });
    const bool isThere = place != items.end() && place->key == key;
    if (isThere)
        itemsDigest ^= digestOf(*place);
    if (value == nullptr) {
        if (isThere)
            items.erase(place);
        return;
    }
    const core::Item item{key, *value, version};
    itemsDigest ^= digestOf(item);
    if (isThere)
        *place = item;
    else
        items.insert(place, item);
}

void Copy::remember(const std::string &client, const core::Session *session)
{
    const auto known = sessions.find(client);
    if (known != sessions.end())
        sessionsDigest ^= digestOf(client, known->second);
    if (session != nullptr) {
        sessionsDigest ^= digestOf(client, *session);
        sessions[client] = *session;
    } else if (known != sessions.end()) {
        sessions.erase(known);
    }
}

Copy::Applied Copy::apply(const core::Entry &entry)
{
    if (entry.operation == core::Operation::Expire) {
        expire(entry.expired);
        return {};
    }
    const std::string &client = entry.tag.client;
    if (client.empty())
        return judge(entry);
    std::optional<core::Session> session;
    if (const auto known = sessions.find(client); known != sessions.end())
        session = known->second;
    Applied applied;
    const auto recalled = core::recall(entry, session, sessions.size());
    if (recalled) {
        applied = {*recalled, false};
    } else {
        applied = judge(entry);
        core::remember(*session, entry, applied.outcome);
    }
    if (session)
        remember(client, &*session);
    return applied;
}

Copy::Applied Copy::judge(const core::Entry &entry)
{
    const core::Item *known = item(entry.key);
    const core::WriteOutcome outcome =
        core::judge(entry, known == nullptr ? core::Decree() : known->version);
    const bool isPut = entry.operation == core::Operation::Put;
    if (outcome.status == core::Status::Ok)
        put(entry.key, isPut ? &entry.value : nullptr, entry.decree);
    return {outcome, true};
}

void Copy::expire(core::Decree upTo)
{
    for (auto session = sessions.begin(); session != sessions.end();) {
        if (session->second.last <= upTo) {
            sessionsDigest ^= digestOf(session->first, session->second);
            session = sessions.erase(session);
        } else {
            ++session;
        }
    }
}

Disk::Disk(World &world, int server)
    : m_world(world)
    , m_server(server)
{
    wipe();
    m_damagedAt = -1;
}

void Disk::wipe()
{
    m_store = core::StoreId(m_world.random.next() | 1U);
    m_starts = 0;
    m_isClean = true;
    m_isUntouchedSuspect = m_isForgetful = false;
    m_damagedAt = m_world.now();
    m_copies.assign(m_world.plan.config.partitions, Copy());
    sync();
}

core::Incarnation Disk::open(std::uint64_t boot)
{
    const bool isUnclean = !m_isClean && boot != m_boot;
    m_boot = boot;
    m_isForgetful = isUnclean && core::isMutant(core::Mutant::K13);
    if (isUnclean && !m_isForgetful) {
        m_isUntouchedSuspect = true;
        for (Copy &copy : m_copies) {
            if (copy.meta != core::ReplicaMeta())
                copy.meta.suspect = true;
        }
    }
    sync();
    return core::Incarnation{m_store, ++m_starts};
}

void Disk::closeCleanly()
{
    sync();
    m_isClean = true;
}

void Disk::sync()
{
    m_unsynced.clear();
    if (m_world.plan.losesPower())
        m_synced = m_copies;
}

void Disk::lose(std::size_t kept)
{
    if (kept < m_unsynced.size()) {
        m_damagedAt = m_world.now();
        m_world.meets(Met::PowerLost);
        m_copies = m_synced;
        for (std::size_t i = 0; i < kept; ++i) {
            for (const core::StoreOp &operation : m_unsynced[i])
                carryOut(operation);
        }
    }
    for (Copy &copy : m_copies)
        copy.isShortened = copy.isShortened || !m_isClean;
    sync();
}

void Disk::rescue(core::PartitionId partition)
{
    Copy &copy = mutableCopy(partition);
    core::ReplicaMeta meta;
    meta.life = copy.meta.life + (core::isMutant(core::Mutant::SameLife) ? 0 : 1);
    meta.termSeen = copy.meta.termSeen;
    copy = Copy();
    copy.meta = meta;
    m_damagedAt = m_world.now();
    m_isClean = false;
    sync();
}

void Disk::rescueLog(std::size_t kept)
{
    lose(kept);
    m_store = core::StoreId(m_world.random.next() | 1U);
    m_starts = 0;
    m_damagedAt = m_world.now();
    m_isUntouchedSuspect = false;
    for (Copy &copy : m_copies)
        copy.meta.suspect = copy.isShortened = false;
    sync();
}

std::vector<core::StoredReplica> Disk::load() const
{
    std::vector<core::StoredReplica> stored;
    for (std::uint32_t i = 0; i < m_copies.size(); ++i) {
        const Copy &copy = m_copies[i];
        if (copy.meta == core::ReplicaMeta() && copy.log.empty())
            continue;
        core::StoredReplica replica{core::PartitionId(i), copy.meta, {}};
        replica.meta.suspect = copy.meta.suspect || m_isForgetful;
        for (core::Decree d = copy.meta.applied.next(); copy.at(d) != nullptr; d = d.next())
            replica.unapplied.push_back(copy.at(d));
        stored.push_back(std::move(replica));
    }
    return stored;
}

bool Disk::isCopying() const
{
    return std::any_of(
        m_copies.begin(), m_copies.end(), [](const Copy &copy) { return copy.meta.copying; });
}

core::Uid Disk::uid(core::PartitionId partition) const
{
    return core::uidOfCopy(m_store, partition, copy(partition).meta.life);
}

bool Disk::isThere(core::PartitionId partition, core::Uid wanted) const
{
    return !copy(partition).meta.copying && uid(partition) == wanted;
}

bool Disk::isIntact(core::PartitionId partition, core::Uid wanted) const
{
    return isThere(partition, wanted) && !copy(partition).isShortened;
}

void Disk::fail(const char *what, core::PartitionId partition)
{
    m_world.fail("store",
        std::string(what) + ", n" + std::to_string(m_server + 1) + " p"
            + std::to_string(partition.value));
}

core::WriteOutcome Disk::carryOut(const core::StoreOp &operation)
{
    return std::visit(
        [this](const auto &one) {
            using One = std::remove_cvref_t<decltype(one)>;
            if constexpr (std::is_same_v<One, core::store::Apply>) {
                return carryOut(one);
            } else {
                carryOut(one);
                return core::WriteOutcome();
            }
        },
        operation);
}

void Disk::carryOut(const core::store::Meta &op)
{
    Copy &copy = mutableCopy(op.partition);
    if (op.meta.termSeen < copy.meta.termSeen && !core::isMutant(core::Mutant::TermForgotten))
        fail("I2: termSeen falls", op.partition);
    if (op.meta.life < copy.meta.life)
        fail("a copy's life falls", op.partition);
    if (op.meta.life > copy.meta.life || (copy.meta.suspect && !op.meta.suspect))
        copy.isShortened = false;
    if (copy.meta.copying && !op.meta.copying)
        m_world.meets(Met::Copied);
    copy.meta = op.meta;
}

void Disk::carryOut(const core::store::Append &op)
{
    Copy &copy = mutableCopy(op.partition);
    for (const core::EntryPtr &entry : op.entries) {
        if (copy.log.empty() && entry->decree.value == copy.meta.base.value + 1)
            copy.logBase = copy.meta.base;
        if (entry->decree.value != copy.logBase.value + copy.log.size() + 1)
            fail("an entry that does not follow the tail", op.partition);
        copy.log.push_back(entry);
        m_world.invariants->appended(op.partition, entry);
    }
}

void Disk::carryOut(const core::store::Truncate &op)
{
    Copy &copy = mutableCopy(op.partition);
    if (op.after < copy.meta.applied)
        fail("I5: truncates below applied", op.partition);
    while (!copy.log.empty() && copy.log.back()->decree > op.after)
        copy.log.pop_back();
}

core::WriteOutcome Disk::carryOut(const core::store::Apply &op)
{
    Copy &copy = mutableCopy(op.partition);
    if (op.entry->decree != copy.meta.applied.next())
        fail("applies out of order", op.partition);
    copy.meta.applied = op.entry->decree;
    copy.meta.appliedTerm = op.entry->term;
    return copy.apply(*op.entry).outcome;
}

void Disk::carryOut(const core::store::Clear &op)
{
    Copy &copy = mutableCopy(op.partition);
    copy.log.clear();
    copy.logBase = core::Decree();
    copy.items.clear();
    copy.sessions.clear();
    copy.itemsDigest = copy.sessionsDigest = 0;
}

void Disk::carryOut(const core::store::PutItems &op)
{
    Copy &copy = mutableCopy(op.partition);
    for (const core::Item &item : op.items)
        copy.put(item.key, &item.value, item.version);
    for (const core::NamedSession &named : op.sessions)
        copy.remember(named.client, &named.session);
}

void Disk::carryOut(const core::store::Trim &op)
{
    Copy &copy = mutableCopy(op.partition);
    while (!copy.log.empty() && copy.log.front()->decree <= op.upTo) {
        copy.logBase = copy.log.front()->decree;
        copy.log.pop_front();
    }
}

void Disk::batchEnds(std::vector<core::StoreOp> batch)
{
    constexpr double kWrittenBack = 0.03;
    m_isClean = false;
    core::PartitionId last;
    bool isFirst = true;
    for (const core::StoreOp &operation : batch) {
        const core::PartitionId partition = partitionOf(operation);
        if (!std::exchange(isFirst, false) && partition == last)
            continue;
        last = partition;
        m_world.invariants->copyChanged(m_server, partition);
    }
    if (!m_world.plan.losesPower())
        return;
    const bool isSynced = std::any_of(batch.begin(), batch.end(), [](const core::StoreOp &op) {
        const auto *meta = std::get_if<core::store::Meta>(&op);
        return meta != nullptr && meta->sync;
    });
    m_unsynced.push_back(std::move(batch));
    if (isSynced || m_world.random.chance(kWrittenBack))
        sync();
}

} // namespace sim
