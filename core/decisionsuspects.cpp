// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"

#include "core/mutants.h"

#include <algorithm>
#include <utility>

/// Partitions without a member that is certainly whole.
namespace core {

bool Decision::isSuspect(const PartitionRecord &record, const Member &member) const
{
    const message::ReplicaReport *report = m_given.registry.report(member.id, record.partition);
    return report && m_given.registry.isAlive(member.id, m_given.now) && report->uid == member.uid
        && report->suspect;
}

/// The members are all there and may all have lost their tails: the one with the greatest (last
/// term, tail) has whatever any of them has. A member that is away may be whole, and one whose disk
/// was replaced may have been the only one that was: the former is waited for, of the latter a
/// human decides.
void Decision::chooseSuspect(const PartitionRecord &record, Recovery &recovery)
{
    const auto isThere = [&](const Member &member) { return isSuspect(record, member); };
    const bool areAll = std::all_of(record.inSync.begin(), record.inSync.end(), isThere);
    const bool isAny = std::any_of(record.inSync.begin(), record.inSync.end(), isThere);
    if (!areAll && !(isAny && isMutant(Mutant::AnySuspect))) {
        recovery.askNoMore(record.partition);
        return;
    }
    recovery.ask(record);
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

} // namespace core
