// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"

#include "core/mutants.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

bool contains(const std::vector<NodeId> &ids, const NodeId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// True if the record changes. The primary itself is never removed, so one is left.
bool remove(PartitionRecord &record, const message::ChangeRequest &request)
{
    const std::size_t before = record.inSync.size();
    for (const Member &gone : request.members) {
        if (gone.id == record.primary)
            continue;
        std::erase_if(record.inSync, [&gone](const Member &member) {
            return member.id == gone.id && (gone.uid == Uid() || member.uid == gone.uid);
        });
    }
    std::erase_if(record.dead, [&record](const NodeId &id) { return !record.member(id); });
    return record.inSync.size() != before;
}

} // namespace

Decision::Decision(Given given)
    : m_given(given)
{
    for (const PartitionRecord &record : m_given.tree.records) {
        if (record.version != Version())
            ++m_primaries[record.primary];
    }
}

const PartitionRecord &Decision::planned(PartitionId partition) const
{
    const auto changed = m_plan.records.find(partition);
    return changed == m_plan.records.end() ? m_given.tree.records[partition.value]
                                           : changed->second;
}

bool Decision::isChanged(PartitionId partition) const
{
    return m_plan.records.count(partition) != 0;
}

PendingRequests Decision::grant(const PendingRequests &requests)
{
    PendingRequests waiting;
    for (const auto &[key, pending] : requests) {
        const auto &[partition, from] = key;
        if (partition.value >= m_given.tree.records.size())
            continue;
        const PartitionRecord &record = m_given.tree.records[partition.value];
        const message::ChangeRequest &request = pending.request;
        // Who is not certainly there may have lost its data since, and it repeats what it wants.
        const Registry::Server *sender = m_given.registry.find(from);
        // It misses those whom this server does not hear either: they may all be well.
        const bool isDoubtful =
            request.kind == message::ChangeKind::Remove && m_given.registry.isIsolated(m_given.now);
        if (!sender || isDoubtful) {
            waiting.emplace(key, pending);
            continue;
        }
        if (record.version == Version() || sender->run != pending.run
            || m_given.registry.isLost(from, m_given.now))
            continue;
        const bool mayAsk = record.primary == from
            && (record.version == request.version || isMutant(Mutant::VersionIgnored))
            && record.term == request.term
            && (record.incarnation == pending.run || isMutant(Mutant::K5));
        // Who has found out that it lacks something leads no more: its last wishes do not count.
        const message::ReplicaReport &report = sender->reports[partition.value];
        const bool isDistrusted = report.suspect && report.leading != record.term;
        if (mayAsk && isChanged(partition))
            continue;
        PartitionRecord next = record;
        if (!mayAsk || isDistrusted || !change(next, request)) {
            m_answers[from].insert(partition);
            continue;
        }
        m_plan.records[partition] = std::move(next);
    }
    return waiting;
}

/// True if there is something to write; then the record has its next version.
bool Decision::change(PartitionRecord &record, const message::ChangeRequest &request)
{
    if (request.kind == message::ChangeKind::Release)
        return release(record, request);
    const bool changes =
        request.kind == message::ChangeKind::Add ? add(record, request) : remove(record, request);
    record.version = record.version.next();
    return changes || request.bump;
}

bool Decision::add(PartitionRecord &record, const message::ChangeRequest &request) const
{
    bool changes = false;
    for (const Member &member : request.members) {
        if (!record.isWanted(member.id) || !isIntact(record, member))
            continue;
        const auto place = std::lower_bound(record.inSync.begin(), record.inSync.end(), member,
            [](const Member &a, const Member &b) { return a.id < b.id; });
        if (place == record.inSync.end() || place->id != member.id) {
            record.inSync.insert(place, member);
            changes = true;
        } else if (place->uid != member.uid) {
            place->uid = member.uid;
            changes = true;
        }
    }
    return changes;
}

void Decision::assignFirst(std::uint32_t expect, Recovery &recovery)
{
    const std::vector<PartitionRecord> &records = m_given.tree.records;
    const bool missing = std::any_of(records.begin(), records.end(),
        [](const auto &record) { return record.version == Version(); });
    if (!missing)
        return;
    const Registry &registry = m_given.registry;
    const std::vector<NodeId> servers = registry.alive(m_given.now);
    const bool isEnough = expect > 0
        ? servers.size() >= expect
        : m_given.now - registry.lastNews() >= m_given.surroundings.timing.quiet;
    std::vector<Site> takers = sites();
    std::erase_if(takers, [](const Site &site) { return site.use != Site::Use::Takes; });
    const bool isAnyHeld = std::any_of(records.begin(), records.end(),
        [this](const auto &record) { return record.version == Version() && isHeld(record); });
    if (takers.empty() || !(isEnough || isAnyHeld))
        return;
    const ClusterConfig config = this->config();
    const auto wanted = assignByWeight(config.partitions, config.replicas, takers);
    const bool isTreeLost = isAnyHeld
        && std::all_of(records.begin(), records.end(),
            [](const auto &record) { return record.version == Version(); });
    for (const PartitionRecord &record : records) {
        if (record.version != Version())
            continue;
        PartitionRecord first = firstRecord(record.partition, wanted[record.partition.value]);
        // Of a lost tree: its copies may be on servers that are not here. In the middle of a first
        // assignment it has none.
        if (isTreeLost || isHeld(record))
            chooseLost(first, isEnough, recovery);
        else if (isEnough)
            m_plan.records[record.partition] = std::move(first);
    }
}

/// All copies are empty and equal, so all are in sync at once.
PartitionRecord Decision::firstRecord(
    PartitionId partition, const std::vector<NodeId> &wanted) const
{
    PartitionRecord record;
    record.partition = partition;
    record.version = Version(1);
    record.term = Term(1);
    record.primary = wanted.front();
    record.incarnation = runOf(record.primary);
    record.wanted = wanted;
    for (const NodeId &id : wanted)
        record.inSync.push_back({id, m_given.registry.uid(id, partition)});
    std::sort(record.inSync.begin(), record.inSync.end(),
        [](const Member &a, const Member &b) { return a.id < b.id; });
    return record;
}

bool Decision::isPrimaryLost(const PartitionRecord &record) const
{
    if (m_given.registry.isLost(record.primary, m_given.now)
        || m_given.surroundings.proofs.isDead(record.primary, record.incarnation))
        return true;
    const Registry::Server *server = m_given.registry.find(record.primary);
    if (!server)
        return false;
    if (server->run != record.incarnation && !isMutant(Mutant::K5))
        return true;
    const Member *member = record.member(record.primary);
    const message::ReplicaReport &report = server->reports[record.partition.value];
    const bool isTrusting = isMutant(Mutant::PromoteUnsynced) || isMutant(Mutant::UidIgnored)
        || (isMutant(Mutant::K12c) && record.released != Term());
    if ((!member || member->uid != report.uid) && !isTrusting)
        return true;
    // It knows that it was called, and yet does not lead (clarification 23).
    return report.version >= record.version && report.termSeen >= record.term
        && report.leading != record.term;
}

bool Decision::isIntact(const PartitionRecord &record, const Member &member) const
{
    const message::ReplicaReport *report = m_given.registry.report(member.id, record.partition);
    return report && m_given.registry.isAlive(member.id, m_given.now)
        && (report->uid == member.uid || isMutant(Mutant::UidIgnored)) && !report->suspect;
}

std::vector<NodeId> Decision::candidates(const PartitionRecord &record) const
{
    if (isMutant(Mutant::PromoteUnsynced))
        return m_given.registry.alive(m_given.now);
    std::vector<NodeId> ids;
    for (const Member &member : record.inSync) {
        if (isIntact(record, member))
            ids.push_back(member.id);
    }
    return ids;
}

void Decision::failOver(Recovery &recovery)
{
    const Registry &registry = m_given.registry;
    for (const PartitionRecord &record : m_given.tree.records) {
        if (record.version == Version() || isChanged(record.partition))
            continue;
        std::size_t lost = 0;
        std::size_t found = 0;
        bool unknown = false;
        for (const Member &member : record.inSync) {
            const Registry::Standing standing = registry.standing(member.id, m_given.now);
            lost += standing == Registry::Standing::Lost;
            found += standing == Registry::Standing::Alive && foundLog(record, member.id);
            unknown = unknown || standing == Registry::Standing::Unknown;
        }
        const bool areAllLost = lost == record.inSync.size();
        if (areAllLost)
            recovery.allDown(record.partition);
        else if (lost + found == record.inSync.size())
            recovery.wereAllDown(record.partition);
        if (!isPrimaryLost(record)) {
            if (!areAllLost)
                recovery.done(record.partition);
            continue;
        }
        std::vector<NodeId> ids = candidates(record);
        if (ids.empty()) {
            if (recovery.isAccepted(record.partition))
                chooseAny(record, recovery);
            else
                chooseSuspect(record, recovery);
            if (!isChanged(record.partition) && !unknown)
                noteStranded(record, recovery);
        }
        // Who has had no time to register would be taken for dead, and would have to learn.
        if (ids.empty() || unknown
            || !recovery.mayInstall(record.partition, ids.size() == record.inSync.size(),
                m_given.now, m_given.surroundings.timing.quiet))
            continue;
        install(record, std::move(ids));
        recovery.done(record.partition);
    }
}

void Decision::failOverProven()
{
    const Proofs &proofs = m_given.surroundings.proofs;
    for (const PartitionRecord &record : m_given.tree.records) {
        if (record.version == Version()
            || !(m_given.registry.isLost(record.primary, m_given.now)
                || proofs.isDead(record.primary, record.incarnation)))
            continue;
        std::vector<NodeId> ids = linked(record);
        if (!ids.empty())
            install(record, std::move(ids));
    }
}

/// The members to whose known run a data connection stands. Their uids are as old as the record;
/// if that is wrong, the chosen one finds out by itself (K5), and its report says so.
std::vector<NodeId> Decision::linked(const PartitionRecord &record) const
{
    std::vector<NodeId> ids;
    for (const Member &member : record.inSync) {
        const auto entry = m_given.tree.nodes.find(member.id);
        if (entry != m_given.tree.nodes.end() && entry->second.incarnation == runOf(member.id)
            && !m_given.registry.isLost(member.id, m_given.now))
            ids.push_back(member.id);
    }
    return ids;
}

Incarnation Decision::runOf(const NodeId &id) const
{
    if (const Registry::Server *server = m_given.registry.find(id))
        return server->run;
    if (id == m_given.surroundings.self)
        return m_given.surroundings.incarnation;
    const auto link = m_given.surroundings.links.find(id);
    return link == m_given.surroundings.links.end() ? Incarnation() : link->second;
}

/// The end of its log, if it is as that server has found it.
std::optional<LogEnd> Decision::foundLog(const PartitionRecord &record, const NodeId &id) const
{
    const message::ReplicaReport *report = m_given.registry.report(id, record.partition);
    if (!report || !report->asFound || isMutant(Mutant::TailsIgnored))
        return std::nullopt;
    return LogEnd(report->lastTerm, report->tail);
}

void Decision::install(const PartitionRecord &record, std::vector<NodeId> candidates)
{
    // All have what was committed; unless a disk has lost it and gives no sign of that.
    std::optional<LogEnd> longest;
    for (const NodeId &id : candidates)
        longest = std::max(longest, foundLog(record, id));
    std::erase_if(candidates, [&](const NodeId &id) {
        const std::optional<LogEnd> found = foundLog(record, id);
        return found && *found < *longest;
    });
    if (candidates.size() > 1)
        std::erase(candidates, record.primary);
    const auto rank = [&](const NodeId &id) {
        return std::tuple(foundLog(record, id).has_value(), stateOf(id) != NodeState::Active,
            !record.isWanted(id), !m_given.registry.isSeasoned(id, m_given.now), m_primaries[id],
            id);
    };
    const NodeId chosen = *std::min_element(candidates.begin(), candidates.end(),
        [&rank](const NodeId &a, const NodeId &b) { return rank(a) < rank(b); });

    PartitionRecord next = record;
    appoint(next, chosen);
    next.released = Term();
    if (isMutant(Mutant::K9)) {
        std::erase_if(
            next.inSync, [&next](const Member &member) { return contains(next.dead, member.id); });
    }
    m_plan.records[record.partition] = std::move(next);
}

} // namespace core
