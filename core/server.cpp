// SPDX-License-Identifier: Apache-2.0
#include "core/server.h"

#include <algorithm>

namespace core {

namespace {

void sortEachOnce(std::vector<PartitionId> &partitions)
{
    std::sort(partitions.begin(), partitions.end());
    partitions.erase(std::unique(partitions.begin(), partitions.end()), partitions.end());
}

} // namespace

Server::Server(Options options, std::vector<StoredReplica> stored)
    : m_surroundings{options.self, options.incarnation, options.startedAt, options.timing,
        options.config, options.limits, {}, {}, {}, {}}
    , m_membership(m_surroundings, options.identity)
    , m_controller(m_surroundings, options.identity, options.expect)
    , m_incoming(options.limits.incoming)
{
    m_addresses.emplace(m_surroundings.self, options.identity.server.address);
    for (StoredReplica &replica : stored) {
        const PartitionId partition = replica.partition;
        m_replicas.try_emplace(partition, m_surroundings, std::move(replica));
        touch(partition);
    }
    for (std::uint32_t p = 0; options.untouchedSuspect && p < options.config.partitions; ++p) {
        StoredReplica untouched{PartitionId(p), {}, {}};
        untouched.meta.suspect = true;
        if (m_replicas.try_emplace(PartitionId(p), m_surroundings, std::move(untouched)).second)
            touch(PartitionId(p));
    }
}

Output Server::step(const Event &event, Instant now)
{
    Output out;
    out.ticket = m_lastTicket.next();
    if (!std::exchange(m_started, true)) {
        for (auto &[partition, replica] : m_replicas)
            replica.start(out);
    }
    // Its own standing still is no silence of the others.
    if (now - m_lastStep > m_surroundings.timing.silence / 2) {
        for (auto &[partition, replica] : m_replicas) {
            if (replica.leader())
                replica.leader()->forgiveSilence(now);
        }
    }
    m_lastStep = now;
    std::visit([&](const auto &e) { on(e, now, out); }, event);
    settle(now, out);
    // The controller's news as well: what a master says later is compared with it.
    for (const auto &[id, address] : out.addresses)
        m_addresses[id] = address;

    if (out.store.empty()) {
        out.ticket = Ticket();
        return out;
    }
    Awaited awaited{out.ticket, {}};
    for (const StoreOp &op : out.store)
        awaited.partitions.push_back(std::visit([](const auto &o) { return o.partition; }, op));
    sortEachOnce(awaited.partitions);
    m_lastTicket = out.ticket;
    m_awaited.push_back(std::move(awaited));
    return out;
}

/// What every step ends with: own messages are delivered, the master learns what changed here, and
/// mastership is sought or given up.
void Server::settle(Instant now, Output &out)
{
    deliverToSelf(now, out);
    if (std::exchange(m_asking, m_membership.epoch()) != m_membership.epoch()) {
        for (auto &[partition, replica] : m_replicas) {
            if (replica.leader())
                replica.leader()->masterChanged(now, out);
        }
    }
    sortEachOnce(m_touched);
    for (const PartitionId partition : m_touched) {
        if (const auto replica = m_replicas.find(partition); replica != m_replicas.end())
            m_membership.report(replica->second.report());
    }
    m_touched.clear();
    m_controller.deposed(m_membership.epoch(), out);
    if (!m_stopped && m_controller.isIdle() && m_membership.wantsMastery(now)) {
        // What a silent master led need not wait for another silence of as long.
        if (const NodeId silent = m_membership.silentMaster(now); !silent.empty())
            m_controller.suspected(silent, now, out);
        m_controller.takeOver(m_membership.epoch(), now, out);
        m_membership.tried(now);
    }
    deliverToSelf(now, out);
}

/// Whoever does not hear the master either may be deaf, and what it takes for the silence of others
/// its own. A member that is dead is soon wished away again.
void Server::sendWishes(Instant now, Output &out) const
{
    if (!out.wishes.empty() && !m_membership.hearsMaster(now))
        std::erase_if(out.wishes, [](const message::ChangeRequest &wish) {
            return wish.kind == message::ChangeKind::Remove;
        });
    if (out.wishes.empty())
        return;
    if (!m_membership.master().empty())
        out.send.push_back({m_membership.master(), message::ChangeRequests{std::move(out.wishes)}});
    out.wishes.clear();
}

void Server::deliverToSelf(Instant now, Output &out)
{
    sendWishes(now, out);
    const auto isOwn = [this](const Envelope &e) { return e.to == m_surroundings.self; };
    while (std::any_of(out.send.begin(), out.send.end(), isOwn)) {
        std::vector<Envelope> own;
        std::vector<Envelope> others;
        for (Envelope &envelope : out.send)
            (isOwn(envelope) ? own : others).push_back(std::move(envelope));
        out.send = std::move(others);
        for (Envelope &envelope : own) {
            on(event::Received{m_surroundings.self, m_surroundings.incarnation,
                   std::move(envelope.message)},
                now, out);
        }
        sendWishes(now, out);
    }
}

Replica *Server::replicaOf(PartitionId partition, Output &out)
{
    if (partition.value >= m_surroundings.config.partitions)
        return nullptr;
    touch(partition);
    StoredReplica untouched;
    untouched.partition = partition;
    const auto [replica, isNew] =
        m_replicas.try_emplace(partition, m_surroundings, std::move(untouched));
    if (isNew)
        replica->second.start(out);
    return &replica->second;
}

Leader *Server::leaderOf(PartitionId partition)
{
    const auto replica = m_replicas.find(partition);
    if (replica == m_replicas.end())
        return nullptr;
    touch(partition);
    return replica->second.leader();
}

void Server::advanceLeaders(Instant now, Output &out)
{
    for (auto &[partition, replica] : m_replicas) {
        if (replica.leader())
            replica.leader()->advance(now, out);
    }
}

void Server::proven(const NodeId &id, const Incarnation &run, Instant now, Output &out)
{
    if (id == m_surroundings.self || !m_surroundings.proofs.add(id, run))
        return;
    m_controller.proven(id, run, now, out);
    m_membership.proven(id, run, now);
    advanceLeaders(now, out);
}

/// A late word of an older one changes nothing. Partitions never change.
/// A ZooKeeper that has lost its data counts revisions anew, but not epochs.
void Server::adoptConfig(const std::optional<ClusterConfig> &config, std::pair<Epoch, Revision> at)
{
    if (!config || at < m_configAt || config->partitions != m_surroundings.config.partitions)
        return;
    m_configAt = at;
    m_surroundings.config = *config;
}

void Server::learnAddress(const NodeId &id, const std::string &address, Output &out)
{
    if (address.empty() || id == m_surroundings.self)
        return;
    std::string &known = m_addresses[id];
    if (known != address)
        out.addresses[id] = known = address;
}

void Server::adopt(const PartitionRecord &record, Instant now, Output &out)
{
    if (record.partition.value >= m_surroundings.config.partitions)
        return;
    PartitionRecord &known = m_records[record.partition];
    if (record.version >= known.version)
        known = record;
    const bool concerned =
        record.member(m_surroundings.self) || record.isWanted(m_surroundings.self);
    if (m_stopped || (!concerned && !m_replicas.count(record.partition)))
        return;
    if (Replica *replica = replicaOf(record.partition, out))
        replica->configure(record, now, out);
}

Server::Access Server::access(PartitionId partition) const
{
    const auto replica = m_replicas.find(partition);
    if (replica != m_replicas.end() && replica->second.leader())
        return replica->second.leader()->isServing() ? Access::Serving : Access::NotYet;
    const PartitionRecord *known = record(partition);
    return known && known->primary != m_surroundings.self ? Access::Elsewhere : Access::NotYet;
}

const std::string *Server::stranded(PartitionId partition) const
{
    return leading(partition) != Term() ? nullptr : unroutable(partition);
}

const std::string *Server::unroutable(PartitionId partition) const
{
    const auto found = m_stranded.find(partition);
    return found == m_stranded.end() ? nullptr : &found->second;
}

Term Server::leading(PartitionId partition) const
{
    const auto replica = m_replicas.find(partition);
    return replica != m_replicas.end() && replica->second.leader()
        ? replica->second.leader()->term()
        : Term();
}

const PartitionRecord *Server::record(PartitionId partition) const
{
    const auto found = m_records.find(partition);
    return found == m_records.end() ? nullptr : &found->second;
}

} // namespace core
