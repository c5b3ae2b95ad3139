// SPDX-License-Identifier: Apache-2.0
#include "core/decision.h"

#include <algorithm>
#include <string>

/// Partitions whose records ZooKeeper has lost. Which copies were in sync stood there alone: a copy
/// that had been left out looks as whole as the others. So nobody serves on a guess; a human, who
/// sees to it that all servers are there, has the copy chosen that has most.
namespace core {

namespace {

/// More changes of one partition than servers that are away can have seen.
constexpr std::uint64_t kEra = 1'000'000;

} // namespace

/// Some server has heard of a primary of it.
bool Decision::isHeld(const PartitionRecord &record) const
{
    const auto &servers = m_given.registry.servers();
    return std::any_of(servers.begin(), servers.end(), [&record](const auto &server) {
        return server.second.reports[record.partition.value].termSeen > Term();
    });
}

/// `first` is what it would be if nobody had heard of it. The copies of servers that are not there
/// are given up with what they have.
void Decision::chooseLost(const PartitionRecord &first, bool isEnough, Recovery &recovery)
{
    PartitionRecord record = first;
    record.version = Version(); // as it stands
    std::optional<Member> best;
    if (recovery.isAccepted(record.partition))
        best = bestOfAll(record, recovery);
    if (!best)
        return noteLost(record.partition, isEnough);
    // Above all that any server has adopted, which would take a lower one for old; and far above,
    // so that servers which are not here have nothing of the terms that now come.
    std::uint64_t seen = 0;
    for (const auto &[id, server] : m_given.registry.servers()) {
        const message::ReplicaReport &report = server.reports[record.partition.value];
        seen = std::max({seen, report.termSeen.value, report.version.value});
    }
    record.version = Version(seen + kEra - seen % kEra);
    record.term = record.recovered = Term(record.version.value);
    record.primary = best->id;
    record.incarnation = runOf(best->id);
    record.inSync = {*best};
    record.suspectOk = true;
    if (!record.isWanted(best->id))
        record.wanted.back() = best->id;
    recovery.done(record.partition);
    m_plan.records[record.partition] = std::move(record);
}

void Decision::noteLost(PartitionId partition, bool isEnough)
{
    std::string holders;
    std::size_t count = 0;
    for (const auto &[id, server] : m_given.registry.servers()) {
        if (server.reports[partition.value].termSeen > Term())
            holders += (count++ == 0 ? "" : ", ") + id.text;
    }
    Stranded &stranded = m_stranded[partition];
    stranded.needsHuman = isEnough;
    stranded.why = "partition " + std::to_string(partition.value)
        + " cannot be served: ZooKeeper has lost the record of which copies were in sync; "
        + (holders.empty() ? "no server here" : holders) + (count <= 1 ? " has" : " have")
        + " held one; once all servers are up, 'kvctl recover' takes the copy that has most";
}

} // namespace core
