// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"

#include "core/mutants.h"

#include <algorithm>
#include <optional>
#include <string>
#include <tuple>
#include <utility>

/// Partitions without a member that is certainly whole.
namespace core {

bool Decision::isSuspect(const PartitionRecord &record, const Member &member) const
{
    const message::ReplicaReport *report = m_given.registry.report(member.id, record.partition);
    return report && m_given.registry.isAlive(member.id, m_given.now) && report->uid == member.uid
        && report->suspect;
}

bool Decision::areAllSuspect(const PartitionRecord &record) const
{
    return std::all_of(record.inSync.begin(), record.inSync.end(),
        [&](const Member &member) { return isSuspect(record, member); });
}

/// The members are all there and may all have lost their tails: the one with the greatest (last
/// term, tail) has whatever any of them has. A member that is away may be whole, and one whose disk
/// was replaced may have been the only one that was: the former is waited for, of the latter a
/// human decides.
void Decision::chooseSuspect(const PartitionRecord &record, Recovery &recovery)
{
    const auto isThere = [&](const Member &member) { return isSuspect(record, member); };
    const bool isAny = std::any_of(record.inSync.begin(), record.inSync.end(), isThere);
    if (!areAllSuspect(record) && !(isAny && isMutant(Mutant::AnySuspect))) {
        recovery.askNoMore(record.partition);
        return;
    }
    std::vector<NodeId> ids;
    for (const Member &member : record.inSync)
        ids.push_back(member.id);
    recovery.ask(record, std::move(ids));
    const message::ReplicaReport *best = nullptr;
    NodeId chosen;
    for (const Member &member : record.inSync) {
        if (!isThere(member))
            continue;
        const message::ReplicaReport *report = isMutant(Mutant::K19)
            ? m_given.registry.report(member.id, record.partition)
            : recovery.answer(record.partition, member.id, runOf(member.id));
        if (!report && isMutant(Mutant::AnySuspect))
            continue;
        if (!report || !report->suspect || report->uid != member.uid)
            return; // not asked yet, or its next beat tells the rest
        if (report->copying && !isMutant(Mutant::CopyingTakesPart))
            continue;
        if (!best
            || std::pair(report->lastTerm, report->tail) > std::pair(best->lastTerm, best->tail)) {
            best = report;
            chosen = member.id;
        }
    }
    if (!best)
        return;
    install(record, {chosen});
    m_plan.records[record.partition].suspectOk = true;
    recovery.done(record.partition);
}

/// The copy that has the most of all that servers have, be it nothing at all; nothing yet if not
/// all of them have been asked.
std::optional<Member> Decision::bestOfAll(const PartitionRecord &record, Recovery &recovery) const
{
    const std::vector<NodeId> servers = m_given.registry.alive(m_given.now);
    recovery.ask(record, servers);
    const auto rank = [&](const NodeId &id, const message::ReplicaReport &report) {
        const bool isBlind = isMutant(Mutant::TermIsEnough);
        // Who serves has all; it does so where ZooKeeper alone has lost what it knew.
        return std::tuple(report.leading, !report.copying,
            isBlind ? report.termSeen : report.lastTerm, isBlind ? Decree() : report.tail,
            record.isWanted(id));
    };
    const message::ReplicaReport *best = nullptr;
    NodeId chosen;
    for (const NodeId &id : servers) {
        const message::ReplicaReport *report = recovery.answer(record.partition, id, runOf(id));
        if (!report)
            return std::nullopt;
        if (!best || rank(id, *report) > rank(chosen, *best)) {
            best = report;
            chosen = id;
        }
    }
    return best ? std::optional(Member{chosen, best->uid}) : std::nullopt;
}

/// A human has accepted the loss: the best that any server has. What the others have is of another
/// history from here on, so that they are copied anew.
void Decision::chooseAny(const PartitionRecord &record, Recovery &recovery)
{
    const std::optional<Member> best = bestOfAll(record, recovery);
    if (!best)
        return;
    PartitionRecord next = record;
    next.inSync = {*best};
    install(next, {best->id});
    PartitionRecord &written = m_plan.records[record.partition];
    written.suspectOk = true;
    written.recovered = written.term;
    if (!written.isWanted(best->id))
        written.wanted.back() = best->id;
    recovery.done(record.partition);
}

/// What has become of each member, and whether any of them may still come back.
void Decision::noteStranded(const PartitionRecord &record, const Recovery &recovery)
{
    Stranded &stranded = m_stranded[record.partition];
    stranded.why = "partition " + std::to_string(record.partition.value) + " cannot be served: ";
    std::string awaited;
    std::string fates;
    bool mayDecide = recovery.isAccepted(record.partition);
    for (const Member &member : record.inSync) {
        const std::string &id = member.id.text;
        const message::ReplicaReport *report = m_given.registry.report(member.id, record.partition);
        const char *fate = " is down";
        if (report && m_given.registry.isAlive(member.id, m_given.now)) {
            fate = report->uid != member.uid ? " has lost its copy"
                : report->copying            ? " has half a copy"
                                             : " may have lost its last writes";
            mayDecide = mayDecide || (report->suspect && !report->copying);
        } else {
            awaited += (awaited.empty() ? "" : ", ") + id;
        }
        fates += (fates.empty() ? "" : ", ") + id + fate;
    }
    stranded.needsHuman = awaited.empty() && !(areAllSuspect(record) && mayDecide);
    stranded.why += fates;
    if (!awaited.empty())
        stranded.why += "; it waits for " + awaited;
    else if (stranded.needsHuman)
        stranded.why += "; only 'kvctl recover' can go on, without what they held";
}

} // namespace core
