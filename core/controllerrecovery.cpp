// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include <algorithm>
#include <string>

/// Partitions that nobody may serve: that they are told of, and what a human can order.
namespace core {

/// Who may lead it without a word from anybody. Where its record is lost, that is whoever is there.
std::vector<NodeId> Controller::maybeServing(const PartitionRecord &record) const
{
    std::vector<NodeId> ids;
    for (const Member &member : record.inSync)
        ids.push_back(member.id);
    if (record.version == Version()) {
        for (const auto &[id, server] : m_tree.servers)
            ids.push_back(id);
    }
    return ids;
}

/// Empty if it may be recovered. A primary that is alone with itself needs no lease from anybody,
/// so no wait fences it: that it is dead must be proven, or be somebody's word.
std::string Controller::whyNotRecoverable(
    const admin::Recover &order, PartitionId partition, Instant now) const
{
    const std::string name = "partition " + std::to_string(partition.value);
    if (partition.value >= m_tree.records.size())
        return name + " does not exist";
    const auto stranded = m_stranded.find(partition);
    if (stranded == m_stranded.end())
        return name + " needs no recovery: it is served, or about to be";
    const std::size_t there = m_registry.alive(now).size() + order.dead.size();
    if (m_tree.records[partition.value].version == Version() && !stranded->second.needsHuman
        && there < m_expect)
        return name + " may have copies on servers that are not here: " + std::to_string(there)
            + " of " + std::to_string(m_expect) + "; start them, or say which are dead";
    for (const NodeId &id : maybeServing(m_tree.records[partition.value])) {
        const Registry::Server *server = m_registry.find(id);
        if (server && m_registry.isAlive(id, now))
            continue; // it has come back without that copy, or with one that may be chosen
        const auto entry = m_tree.nodes.find(id);
        const Incarnation run = server    ? server->run
            : entry == m_tree.nodes.end() ? Incarnation()
                                          : entry->second.incarnation;
        const bool isSaid = std::find(order.dead.begin(), order.dead.end(), id) != order.dead.end();
        if (!isSaid && (run.isNone() || !m_surroundings.proofs.isDead(id, run)))
            return id.text + " is not known to be dead, and may be serving " + name
                + "; see that it is, and say so";
    }
    return {};
}

void Controller::recover(RequestId request, const admin::Recover &order, Instant now, Output &out)
{
    const auto refuse = [&](Status status, std::string why) {
        out.reply.push_back({request, status, std::move(why)});
    };
    std::vector<PartitionId> wanted;
    if (order.partition) {
        wanted.push_back(*order.partition);
    } else {
        for (const auto &[partition, stranded] : m_stranded)
            wanted.push_back(partition);
    }
    for (const PartitionId partition : wanted) {
        std::string why = whyNotRecoverable(order, partition, now);
        if (!why.empty())
            return refuse(Status::Conflict, std::move(why));
    }
    if (wanted.empty())
        return refuse(Status::Ok, "every partition is served, or about to be");
    for (const PartitionId partition : wanted)
        m_recovery.accept(partition, request);
    m_dirty = true;
    decide(now, out);
}

/// Tells everybody what has changed, and the log of those that wait for a human.
void Controller::noteStranded(const Decision &decision, Instant now, Output &out)
{
    const auto served = m_recovery.accepted();
    for (const auto &[partition, asked] : served) {
        // It has come back by itself; what decision has installed is answered once it is written.
        const bool isWaiting =
            decision.stranded().count(partition) > 0 || m_flying || decision.isPlanned(partition);
        if (isWaiting)
            continue;
        if (const auto done = m_recovery.settled(partition))
            out.reply.push_back({*done, Status::Ok, "served again"});
    }
    if (decision.stranded() == m_stranded)
        return;
    for (const auto &[partition, stranded] : decision.stranded()) {
        const auto before = m_stranded.find(partition);
        const bool isNews = before == m_stranded.end() || !before->second.needsHuman;
        if (stranded.needsHuman && isNews)
            out.notices.push_back({NoticeKind::Stranded, {}, partition,
                m_tree.records[partition.value].term, 0, {}, stranded.why});
    }
    m_stranded = decision.stranded();
    pushToAll(push(Plan()), now, out);
}

void Controller::noteRecovered(const Plan &written, Output &out)
{
    for (const auto &[partition, record] : written.records) {
        if (!record.suspectOk || record.version.value != record.term.value)
            continue;
        const bool isAccepted = record.recovered == record.term;
        out.notices.push_back({NoticeKind::Recovered, record.primary, partition, record.term, 0, {},
            isAccepted ? "loss of data accepted" : "all copies were suspect"});
        if (const auto done = m_recovery.settled(partition))
            out.reply.push_back({*done, Status::Ok, "recovered"});
    }
}

} // namespace core
