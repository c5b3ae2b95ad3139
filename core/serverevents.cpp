// SPDX-License-Identifier: Apache-2.0
#include "core/mutants.h"
#include "core/server.h"

#include <algorithm>
#include <type_traits>

/// What a server does with each kind of event.
namespace core {

namespace {

/// Of the two seconds that a stop may take.
constexpr Duration kMostHandingOver = 1s;

} // namespace

void Server::on(const event::Tick &, Instant now, Output &out)
{
    m_membership.tick(now, out);
    m_controller.tick(now, out);
    if (m_membership.isRegistered() && m_membership.isCandidate())
        m_controller.standBy(m_membership.revision(), now, out);
    advanceLeaders(now, out);
    advanceStop(now, out);
}

void Server::on(const event::Received &received, Instant now, Output &out)
{
    if (m_surroundings.proofs.isDead(received.from, received.incarnation)
        && !isMutant(Mutant::RunsUnnamed) && !isMutant(Mutant::K11))
        return; // a late word of a run that is over (K11)
    std::visit(
        [&](const auto &message) {
            using M = std::decay_t<decltype(message)>;
            if constexpr (std::is_same_v<M, message::Configure>) {
                configure(received, message, now, out);
            } else if constexpr (
                std::is_same_v<M,
                    message::
                        BeatAnswer> || std::is_same_v<M, message::Doubt> || std::is_same_v<M, message::DoubtAnswer>) {
                m_membership.receive(received, now, out);
            } else if constexpr (
                std::is_same_v<M,
                    message::
                        Register> || std::is_same_v<M, message::Beat> || std::is_same_v<M, message::Farewell> || std::is_same_v<M, message::Leaving> || std::is_same_v<M, message::ChangeRequests> || std::is_same_v<M, message::Inventory>) {
                m_controller.receive(received, now, out);
            } else if constexpr (std::is_same_v<M, message::Switches>) {
                on(message, now, out);
            } else if constexpr (std::is_same_v<M, message::Inquiry>) {
                answer(received, message, out);
            } else if constexpr (std::is_same_v<M,
                                     message::Beacon> || std::is_same_v<M, message::BeaconAck>) {
                // The host gives these to its Lease.
            } else if (Replica *replica = replicaOf(message.partition, out);
                       replica && admits(received, *replica, now)) {
                replica->receive(received, now, out);
                if (!replica->isHalfCopied())
                    m_incoming.end(message.partition);
            }
        },
        received.message);
}

/// A copy that has no place yet is not begun: its primary asks again.
bool Server::admits(const event::Received &received, const Replica &to, Instant now)
{
    const PartitionId partition = to.log().partition();
    if (const auto *learn = std::get_if<message::Learn>(&received.message))
        return !to.needsCopy(*learn) || m_incoming.admit(partition, received.from, now);
    return !std::holds_alternative<message::Chunk>(received.message)
        || m_incoming.admit(partition, received.from, now);
}

void Server::answer(const event::Received &received, const message::Inquiry &inquiry, Output &out)
{
    message::Inventory inventory{inquiry.epoch, inquiry.nonce, {}};
    for (const PartitionId partition : inquiry.partitions) {
        if (const Replica *replica = replicaOf(partition, out))
            inventory.replicas.push_back(replica->fullReport());
    }
    out.send.push_back({received.from, std::move(inventory)});
}

void Server::configure(
    const event::Received &received, const message::Configure &push, Instant now, Output &out)
{
    m_membership.receive(received, now, out);
    m_controller.deposed(push.epoch, out);
    adoptConfig(push.config, {push.epoch, push.revision});
    if (received.from == m_membership.master() && push.epoch == m_membership.epoch())
        m_stranded = push.stranded;
    for (const auto &[id, address] : push.addresses)
        learnAddress(id, address, out);
    for (const message::Proof &proof : push.proofs)
        proven(proof.id, proof.incarnation, now, out);
    const bool isNews =
        received.from == m_membership.master() && push.leaving != m_surroundings.leaving;
    if (isNews)
        m_surroundings.leaving = push.leaving;
    for (const PartitionRecord &record : push.records)
        adopt(record, now, out);
    if (isNews)
        advanceLeaders(now, out);
    advanceStop(now, out);
}

void Server::on(const message::Switches &order, Instant now, Output &out)
{
    for (const message::Switch &wanted : order.switches) {
        Leader *leader = leaderOf(wanted.partition);
        if (leader && leader->term() == wanted.term)
            leader->handOver(wanted.to, now, out);
    }
}

void Server::on(const event::LinkUp &link, Instant now, Output &out)
{
    m_surroundings.links[link.peer] = link.incarnation;
    // It opened its store, so its earlier runs have left it.
    if (link.incarnation.start > 1) {
        const Incarnation before{link.incarnation.store, link.incarnation.start - 1};
        proven(link.peer, before, now, out);
    }
    for (auto &[partition, replica] : m_replicas) {
        if (replica.leader())
            replica.leader()->linkChanged(link.peer, now, out);
    }
}

void Server::on(const event::LinkDown &link, Instant now, Output &out)
{
    if (m_surroundings.links.erase(link.peer) == 0)
        return;
    for (auto &[partition, replica] : m_replicas) {
        if (replica.leader())
            replica.leader()->linkChanged(link.peer, now, out);
    }
}

void Server::on(const event::LifelineEnded &ended, Instant now, Output &out)
{
    // What that is worth, the cluster decides (Detection).
    const Detection detection = m_surroundings.config.detection;
    if ((ended.proof && detection == Detection::Lifeline) || isMutant(Mutant::RstIsProof))
        proven(ended.peer, ended.incarnation, now, out);
    else if (detection != Detection::Session)
        m_controller.suspected(ended.peer, now, out);
}

void Server::on(const event::Persisted &persisted, Instant now, Output &out)
{
    while (!m_awaited.empty() && m_awaited.front().ticket <= persisted.ticket) {
        for (const PartitionId partition : m_awaited.front().partitions) {
            if (Replica *replica = replicaOf(partition, out))
                replica->persisted(m_awaited.front().ticket, now, out);
        }
        m_awaited.pop_front();
    }
}

void Server::on(const event::Propose &write, Instant now, Output &out)
{
    const auto replica = m_replicas.find(write.partition);
    if (replica != m_replicas.end() && replica->second.leader()) {
        replica->second.propose(write, now, out);
        return;
    }
    if (const std::string *why = stranded(write.partition)) {
        out.reply.push_back({write.request, Status::Unavailable, *why});
        return;
    }
    const bool elsewhere = access(write.partition) == Access::Elsewhere;
    out.reply.push_back({write.request, elsewhere ? Status::Elsewhere : Status::Unavailable,
        elsewhere ? "" : "no primary yet"});
}

void Server::on(const event::Admin &asked, Instant now, Output &out)
{
    if (m_controller.isActive())
        m_controller.admin(asked, now, out);
    else
        out.reply.push_back({asked.request, Status::Elsewhere, "another server is the master"});
}

void Server::on(const event::Denied &denied, Instant now, Output &out)
{
    if (Replica *replica = replicaOf(denied.partition, out))
        replica->denied(denied, now, out);
}

void Server::on(const event::LeaseGranted &event, Instant now, Output &out)
{
    Leader *leader = leaderOf(event.granted.partition);
    if (leader && leader->term() == event.granted.term)
        leader->leaseGranted(event.granted.peer, now, out);
}

void Server::on(const event::LeaseSilence &event, Instant now, Output &out)
{
    if (event.silence.silent)
        m_surroundings.silent.insert(event.silence.peer);
    else
        m_surroundings.silent.erase(event.silence.peer);
    advanceLeaders(now, out);
}

void Server::on(const event::LogFetched &fetched, Instant now, Output &out)
{
    if (Leader *leader = leaderOf(fetched.partition))
        leader->logFetched(fetched, now, out);
}

void Server::on(const event::CopyFetched &fetched, Instant now, Output &out)
{
    if (Leader *leader = leaderOf(fetched.chunk.partition))
        leader->copyFetched(fetched, now, out);
}

void Server::on(const event::SpanRead &read, Instant, Output &out)
{
    const auto replica = m_replicas.find(read.partition);
    if (replica == m_replicas.end())
        return;
    touch(read.partition);
    replica->second.spanRead(read, out);
    if (!replica->second.isHalfCopied())
        m_incoming.end(read.partition);
}

/// Where two runs of the master's store are named, the later one's address counts: control may tell
/// of a run before the last, and so may an ephemeral that a dead run has left.
void Server::learnAddresses(const zk::Loaded &loaded, Output &out)
{
    const ControlState &control = loaded.control;
    const auto entry = loaded.servers.find(control.master);
    const bool isEntryOld =
        entry != loaded.servers.end() && control.incarnation.supersedes(entry->second.incarnation);
    if (isEntryOld || entry == loaded.servers.end())
        learnAddress(control.master, control.address, out);
    for (const auto &[id, server] : loaded.servers) {
        if (id != control.master || !isEntryOld)
            learnAddress(id, server.address, out);
    }
}

void Server::on(const event::ZooKeeper &news, Instant now, Output &out)
{
    if (const auto *loaded = std::get_if<zk::Loaded>(&news.event)) {
        learnAddresses(*loaded, out);
        const Revision revision(static_cast<std::uint64_t>(loaded->controlVersion));
        adoptConfig(loaded->config, {loaded->control.epoch, revision});
        m_membership.loaded(*loaded, now, out);
        m_controller.loaded(*loaded, now, out);
    } else if (const auto *committed = std::get_if<zk::Committed>(&news.event)) {
        m_controller.committed(*committed, now, out);
    } else if (const auto *control = std::get_if<zk::ControlSeen>(&news.event)) {
        if (isMutant(Mutant::K18) && m_controller.isActive())
            return;
        learnAddress(control->control.master, control->control.address, out);
        m_membership.controlSeen(control->control, now, out);
        m_controller.controlSeen(*control, now, out);
    } else if (const auto *servers = std::get_if<zk::ServersSeen>(&news.event)) {
        for (const auto &[id, entry] : servers->servers)
            learnAddress(id, entry.address, out);
        m_membership.sessionsSeen(servers->servers);
        m_controller.serversSeen(*servers, now, out);
    } else {
        out.notices.push_back({NoticeKind::SessionExpired, m_surroundings.self, {}, {}, 0, {}, {}});
        m_controller.expired(now, out);
    }
}

void Server::on(const event::Stop &, Instant now, Output &out)
{
    if (m_stopBy)
        return;
    m_stopBy = now + kMostHandingOver;
    m_membership.leave();
    m_membership.tick(now, out);
    advanceStop(now, out);
}

/// True if nobody would miss this server: its copies count for nothing, or only those are left in
/// sync with it that are about to stop too.
bool Server::hasHandedOver() const
{
    return std::all_of(m_records.begin(), m_records.end(), [this](const auto &known) {
        const PartitionRecord &record = known.second;
        const auto leaves = [this](const Member &member) {
            return member.id == m_surroundings.self || m_surroundings.leaving.contains(member.id);
        };
        return !record.member(m_surroundings.self)
            || std::all_of(record.inSync.begin(), record.inSync.end(), leaves);
    });
}

void Server::advanceStop(Instant now, Output &out)
{
    if (!m_stopBy || m_stopped || (now < *m_stopBy && !hasHandedOver()))
        return;
    m_stopped = out.stopped = true;
    for (auto &[partition, replica] : m_replicas) {
        replica.stepDown(out);
        touch(partition);
    }
    m_membership.farewell(out);
}

} // namespace core
