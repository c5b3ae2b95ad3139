// SPDX-License-Identifier: Apache-2.0
#include "core/registry.h"

#include "core/mutants.h"

#include <algorithm>

namespace core {

namespace {

/// Servers that are asked to stop within so long of each other stop together.
constexpr Duration kTogether = 20ms;

} // namespace

Registry::Registry(const Surroundings &surroundings)
    : m_surroundings(surroundings)
{
}

void Registry::begin(const std::map<NodeId, NodeEntry> &nodes, Instant now)
{
    m_servers.clear();
    m_earlier.clear();
    for (const auto &[id, entry] : nodes) {
        if (!entry.incarnation.isNone())
            m_earlier[id] = entry.incarnation;
    }
    // An old suspicion says nothing: whoever is silent still will be suspected again.
    forgetOldSuspicions(now);
    m_began = now;
    m_forgiven = now;
    m_lastNews = now;
}

void Registry::forgiveSilence(Instant now)
{
    m_forgiven = now;
}

Registry::Entry Registry::enter(const event::Received &received, Instant now)
{
    const Incarnation &run = received.incarnation;
    if (m_surroundings.proofs.isDead(received.from, run) && !isMutant(Mutant::K11))
        return Entry::Dropped;
    const auto known = m_servers.find(received.from);
    if (known != m_servers.end()) {
        if (known->second.run == run) {
            // What came first may have been under way for long, and beats tell changes only.
            const auto &again = std::get<message::Register>(received.message);
            if (again.sequence > known->second.sequence) {
                known->second.sequence = again.sequence;
                known->second.reports = reportsOf(again, run);
            }
            return Entry::Again;
        }
        // A word of an earlier run that came late says nothing of the later one (K11).
        if (known->second.run.supersedes(run) && !isMutant(Mutant::K11))
            return Entry::Dropped;
    }
    m_servers[received.from] = fresh(received, now);
    m_suspected.erase(received.from);
    m_lastNews = now;
    return Entry::New;
}

Registry::Server Registry::fresh(const event::Received &received, Instant now) const
{
    const auto &first = std::get<message::Register>(received.message);
    Server server;
    server.run = received.incarnation;
    server.identity.server = first.server;
    server.identity.rack = first.rack;
    server.identity.host = first.host;
    server.identity.weight = first.weight;
    server.since = now;
    server.heard = now;
    server.sequence = first.sequence;
    server.reports = reportsOf(first, server.run);
    return server;
}

std::vector<message::ReplicaReport> Registry::reportsOf(
    const message::Register &message, const Incarnation &run) const
{
    std::vector<message::ReplicaReport> reports(m_surroundings.config.partitions);
    for (std::uint32_t p = 0; p < reports.size(); ++p) {
        reports[p].partition = PartitionId(p);
        reports[p].uid = uidOfCopy(run.store, PartitionId(p), 1);
    }
    for (const message::ReplicaReport &report : message.replicas) {
        if (report.partition.value < reports.size())
            reports[report.partition.value] = report;
    }
    return reports;
}

bool Registry::beat(const event::Received &received, Instant now)
{
    const auto &beat = std::get<message::Beat>(received.message);
    const auto found = m_servers.find(received.from);
    if (found == m_servers.end() || found->second.run != received.incarnation
        || beat.sequence <= found->second.sequence)
        return false;
    Server &server = found->second;
    server.sequence = beat.sequence;
    server.heard = now;
    for (const message::ReplicaReport &report : beat.changed) {
        if (report.partition.value < server.reports.size())
            server.reports[report.partition.value] = report;
    }
    // Not at once: a beat may have been under way when the lifeline ended.
    const auto suspicion = m_suspected.find(received.from);
    if (suspicion != m_suspected.end()
        && now - suspicion->second >= 2 * m_surroundings.timing.beacon)
        m_suspected.erase(suspicion);
    return true;
}

void Registry::stopped(const NodeId &id, const Incarnation &run)
{
    const auto found = m_servers.find(id);
    if (found != m_servers.end() && found->second.run == run)
        found->second.stopped = true;
}

bool Registry::leaves(const NodeId &id, const Incarnation &run, Instant now)
{
    const auto found = m_servers.find(id);
    if (found == m_servers.end() || found->second.run != run || found->second.leavingSince)
        return false;
    found->second.leavingSince = now;
    return true;
}

Duration Registry::silentFor(const NodeId &id, Instant now) const
{
    const Server *server = find(id);
    return now - (server ? server->heard : m_began);
}

bool Registry::isLeaving(const NodeId &id) const
{
    const Server *server = find(id);
    return server && server->leavingSince;
}

std::map<NodeId, Incarnation> Registry::leaving(Instant now) const
{
    std::map<NodeId, Incarnation> runs;
    for (const auto &[id, server] : m_servers) {
        if (server.leavingSince && now - *server.leavingSince >= kTogether)
            runs[id] = server.run;
    }
    return runs;
}

void Registry::suspected(const NodeId &id, Instant now)
{
    // Whoever connects may name a server.
    if (m_suspected.size() >= Proofs::kMost)
        forgetOldSuspicions(now);
    if (m_suspected.size() < Proofs::kMost)
        m_suspected[id] = now;
}

void Registry::forgetOldSuspicions(Instant now)
{
    std::erase_if(m_suspected,
        [&](const auto &entry) { return now - entry.second > m_surroundings.timing.suspect; });
}

void Registry::sessionsSeen(const std::map<NodeId, ServerEntry> &servers)
{
    m_sessions.clear();
    for (const auto &[id, entry] : servers)
        m_sessions[id] = entry.incarnation;
}

bool Registry::isIsolated(Instant now) const
{
    const Duration most = 3 * m_surroundings.timing.beacon;
    int there = 1; // this one, which hears itself
    int silent = 0;
    for (const auto &[id, run] : m_sessions) {
        const Server *server = find(id);
        if (id == m_surroundings.self || m_surroundings.proofs.isDead(id, run)
            || (server && server->run == run && server->stopped))
            continue;
        ++there;
        if (!server || m_suspected.count(id) != 0
            || now - std::max(m_forgiven, server->heard) > most)
            ++silent;
    }
    return 2 * silent > there;
}

const Registry::Server *Registry::find(const NodeId &id) const
{
    const auto found = m_servers.find(id);
    return found == m_servers.end() ? nullptr : &found->second;
}

void Registry::pushed(const NodeId &id, Instant now)
{
    const auto found = m_servers.find(id);
    if (found != m_servers.end())
        found->second.pushed = now;
}

std::optional<Incarnation> Registry::run(const NodeId &id, const Server *server) const
{
    if (server)
        return server->run;
    const auto earlier = m_earlier.find(id);
    return earlier == m_earlier.end() ? std::nullopt : std::optional(earlier->second);
}

Evidence Registry::evidence(const NodeId &id, Instant now) const
{
    return evidence(id, find(id), now);
}

Evidence Registry::evidence(const NodeId &id, const Server *server, Instant now) const
{
    const std::optional<Incarnation> last = run(id, server);
    if (last && m_surroundings.proofs.isDead(id, *last))
        return Evidence::Eof;
    if (server && server->stopped)
        return Evidence::Stopped;
    return isSilent(id, server, now) && !isIsolated(now) ? Evidence::Silence : Evidence::None;
}

bool Registry::hasSession(const NodeId &id, const Server *server) const
{
    const auto session = m_sessions.find(id);
    const std::optional<Incarnation> last = run(id, server);
    return session != m_sessions.end() && last && session->second == *last;
}

bool Registry::isSilent(const NodeId &id, const Server *server, Instant now) const
{
    if (m_surroundings.config.detection == Detection::Session && hasSession(id, server))
        return false;
    const Instant heard = std::max(m_forgiven, server ? server->heard : m_began);
    return now - heard > m_surroundings.timing.suspect || m_suspected.count(id) != 0;
}

bool Registry::isLost(const NodeId &id, Instant now) const
{
    return evidence(id, now) != Evidence::None;
}

bool Registry::isAlive(const NodeId &id, Instant now) const
{
    const Server *server = find(id);
    return server && evidence(id, server, now) == Evidence::None;
}

Registry::Standing Registry::standing(const NodeId &id, Instant now) const
{
    const Server *server = find(id);
    if (evidence(id, server, now) != Evidence::None || isSilent(id, server, now))
        return Standing::Lost;
    return server ? Standing::Alive : Standing::Unknown;
}

std::vector<NodeId> Registry::alive(Instant now) const
{
    std::vector<NodeId> ids;
    for (const auto &[id, server] : m_servers) {
        if (evidence(id, &server, now) == Evidence::None)
            ids.push_back(id);
    }
    return ids;
}

const message::ReplicaReport *Registry::report(const NodeId &id, PartitionId partition) const
{
    const Server *server = find(id);
    return server && partition.value < server->reports.size() ? &server->reports[partition.value]
                                                              : nullptr;
}

Uid Registry::uid(const NodeId &id, PartitionId partition) const
{
    const message::ReplicaReport *told = report(id, partition);
    return told ? told->uid : Uid();
}

bool Registry::isSeasoned(const NodeId &id, Instant now) const
{
    const Server *server = find(id);
    if (!server)
        return false;
    const auto earlier = m_earlier.find(id);
    return now - server->since >= m_surroundings.timing.grace
        || (earlier != m_earlier.end() && earlier->second == server->run);
}

} // namespace core
