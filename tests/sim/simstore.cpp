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

} // namespace

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
    m_beforeApply.reset();
    m_isClean = true;
    m_isUntouchedSuspect = m_isForgetful = false;
    m_damagedAt = m_world.now();
    const std::vector<Copy> before = std::move(m_copies);
    m_copies.assign(m_world.plan.config.partitions, Copy());
    noteLost(before);
    sync();
}

core::Incarnation Disk::open(std::uint64_t boot)
{
    const bool isUnclean = !m_isClean && boot != m_boot;
    if (const auto before = std::exchange(m_beforeApply, std::nullopt)) {
        Copy &copy = mutableCopy(before->first);
        copy.items = before->second.items;
        copy.itemsDigest = before->second.itemsDigest;
    }
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
        const std::vector<Copy> before = std::exchange(m_copies, m_synced);
        for (std::size_t i = 0; i < kept; ++i) {
            for (const core::StoreOp &operation : m_unsynced[i])
                carryOut(operation);
        }
        noteLost(before);
    }
    for (Copy &copy : m_copies)
        copy.isShortened = copy.isShortened || !m_isClean;
    sync();
}

void Disk::shorten()
{
    const auto appends = [](const std::vector<core::StoreOp> &batch) {
        return std::any_of(batch.begin(), batch.end(), [](const core::StoreOp &operation) {
            return std::holds_alternative<core::store::Append>(operation);
        });
    };
    const auto last = std::find_if(m_unsynced.rbegin(), m_unsynced.rend(), appends);
    if (last != m_unsynced.rend())
        lose(static_cast<std::size_t>(m_unsynced.rend() - last) - 1);
}

void Disk::rescue(core::PartitionId partition)
{
    Copy &copy = mutableCopy(partition);
    const std::vector<Copy> before = m_copies;
    core::ReplicaMeta meta;
    meta.life = copy.meta.life + (core::isMutant(core::Mutant::SameLife) ? 0 : 1);
    meta.termSeen = copy.meta.termSeen;
    copy = Copy();
    copy.meta = meta;
    noteLost(before);
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

bool Disk::hasLost(core::PartitionId partition, const core::Entry &entry) const
{
    const auto &lost = m_lost[partition.value];
    return std::any_of(lost.begin(), lost.end(), [&](const core::EntryPtr &one) {
        return one->decree == entry.decree && one->term == entry.term;
    });
}

void Disk::noteLost(const std::vector<Copy> &before)
{
    m_lost.resize(m_copies.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (const core::EntryPtr &entry : before[i].log) {
            if (m_copies[i].at(entry->decree) != entry)
                m_lost[i].push_back(entry);
        }
    }
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
    if (core::isMutant(core::Mutant::AppliedApart))
        m_beforeApply = std::pair(op.partition, copy);
    copy.meta.applied = op.entry->decree;
    copy.meta.appliedTerm = op.entry->term;
    return copy.apply(*op.entry).outcome;
}

void Disk::carryOut(const core::store::Clear &op)
{
    Copy &copy = mutableCopy(op.partition);
    copy.log.clear();
    copy.logBase = core::Decree();
    copy.sessions.clear();
    copy.sessionsDigest = 0;
    if (op.keepItems)
        return;
    copy.items.clear();
    copy.itemsDigest = 0;
}

void Disk::carryOut(const core::store::PutItems &op)
{
    Copy &copy = mutableCopy(op.partition);
    std::vector<std::string> dropped;
    for (const core::Item &item : copy.items) {
        if (op.span && op.span->holds(item.key))
            dropped.push_back(item.key);
    }
    for (const std::string &key : dropped)
        copy.put(key, nullptr, core::Decree());
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

void Disk::batchEnds(std::vector<core::StoreOp> batch, core::Durability durability)
{
    constexpr double kWrittenBack = 0.03;
    if (durability != m_world.plan.config.durability)
        m_world.meets(Met::DurabilitySet);
    const bool isDurable = durability == core::Durability::Fsync;
    m_isClean = isDurable; // else a machine that goes down loses it
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
    if (isSynced || isDurable || m_world.random.chance(kWrittenBack))
        sync();
}

} // namespace sim
