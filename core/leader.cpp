// SPDX-License-Identifier: Apache-2.0
#include "core/leader.h"

#include "core/mutants.h"

#include <algorithm>

namespace core {

Leader::Leader(const Surroundings &surroundings, Log &log, Beginning beginning, Instant now)
    : m_surroundings(surroundings)
    , m_log(log)
    , m_record(std::move(beginning.record))
    , m_replaced(std::move(beginning.replaced))
    , m_grants(std::move(beginning.grants))
    , m_takeover(log.tail())
    , m_lastTagged(log.tail())
    , m_expireUpTo(log.applied())
    , m_markedAt(now)
{
    refreshPeers(now);
    // Those who are given up may have granted leases to others until just now.
    if (m_record.recovered != Term() && m_record.inSync.size() == 1
        && !isMutant(Mutant::RecoveredAtOnce))
        m_grants[NodeId()] = Grant{now, Incarnation()};
    // K9: the master believes them dead and has left their removal to whoever has its data.
    for (Peer &peer : m_peers) {
        peer.removing = m_record.member(peer.id)
            && std::count(m_record.dead.begin(), m_record.dead.end(), peer.id) > 0;
    }
}

void Leader::begin(Instant now, Output &out)
{
    publishLease(out);
    advance(now, out);
}

Leader::Peer *Leader::find(const NodeId &id)
{
    const auto peer = std::lower_bound(m_peers.begin(), m_peers.end(), id,
        [](const Peer &p, const NodeId &wanted) { return p.id < wanted; });
    return peer != m_peers.end() && peer->id == id ? &*peer : nullptr;
}

bool Leader::counts(const NodeId &id) const
{
    return m_record.member(id)
        || (m_pending && m_pending->member.id == id && !isMutant(Mutant::PendingUncounted));
}

void Leader::refreshPeers(Instant now)
{
    std::set<NodeId> ids(m_record.wanted.begin(), m_record.wanted.end());
    for (const Member &member : m_record.inSync)
        ids.insert(member.id);
    ids.erase(m_surroundings.self);

    std::vector<Peer> peers;
    for (const NodeId &id : ids) {
        const Peer *known = find(id);
        peers.push_back(known ? *known : Peer());
        Peer &peer = peers.back();
        if (!known) {
            peer.id = id;
            peer.progressAt = now;
        }
        const Member *member = m_record.member(id);
        if (member && member->uid != peer.uid) {
            peer.uid = member->uid;
            peer.sync = Sync::Idle;
            peer.leased = false;
        }
    }
    m_peers = std::move(peers);
}

void Leader::configure(const PartitionRecord &record, Instant now, Output &out)
{
    const PartitionRecord old = std::exchange(m_record, record);
    // K8: only a record with a higher version settles a proposal, whatever it says.
    if (m_pending && record.version > m_pending->version)
        m_pending.reset();
    for (Peer &peer : m_peers) {
        const bool was = old.member(peer.id) != nullptr;
        const bool is = record.member(peer.id) != nullptr;
        // Whoever is asked for a View without being in S* any more is to learn instead, and a copy
        // that nobody wants any more keeps no snapshot.
        if ((was && !is) || (peer.sync == Sync::Viewing && !counts(peer.id))
            || (peer.sync == Sync::Copying && (is || !record.isWanted(peer.id))))
            reset(peer, now, out);
        if (was != is)
            peer.removing = peer.unfit = false;
    }
    refreshPeers(now);
    publishLease(out);
    m_askAt = now;
    advance(now, out);
}

bool Leader::isServing() const
{
    return m_graceOver && (m_reconciled || isMutant(Mutant::NoTakeover));
}

void Leader::publishLease(Output &out)
{
    lease::Lead order{m_log.partition(), m_record.term, {}};
    for (Peer &peer : m_peers) {
        const bool required =
            counts(peer.id) && (!isMutant(Mutant::PendingUnleased) || m_record.member(peer.id));
        // A learner is claimed from its attachment on, so that adding it leaves no gap in reads.
        if (required || (peer.sync == Sync::Synced && m_record.isWanted(peer.id)))
            order.members.push_back({peer.id, peer.uid, required});
        else
            peer.leased = false;
    }
    out.lease.push_back(std::move(order));
}

/// Whoever has acknowledged this term's View, or learns in it, leads no older one any more.
bool Leader::hasGivenWay(const NodeId &id, const Incarnation &run) const
{
    return std::any_of(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
        const bool hasAnswered =
            peer.sync == Sync::Synced || (peer.sync == Sync::Viewing && isMutant(Mutant::K12b));
        return peer.id == id && hasAnswered && (peer.run == run || peer.run.supersedes(run));
    });
}

void Leader::checkGrace(Instant now, Output &out)
{
    if (m_graceOver)
        return;
    const Timing &timing = m_surroundings.timing;
    const Duration grace = isMutant(Mutant::ShortGrace) ? timing.silence : timing.grace;
    const bool isTrusting = m_record.released != Term() && isMutant(Mutant::K12d);
    if (!isTrusting && !isMutant(Mutant::NoGrace)) {
        // K3: what this run's predecessor granted is forgotten, so no proof shortens this wait.
        if (now < m_surroundings.startedAt + grace && !isMutant(Mutant::K3))
            return;
        for (const auto &[id, grant] : m_grants) {
            if (id == m_surroundings.self || (isMutant(Mutant::K2) && id != m_replaced))
                continue;
            if (now < grant.at + grace && !m_surroundings.proofs.isDead(id, grant.incarnation)
                && !hasGivenWay(id, grant.incarnation))
                return;
        }
    }
    m_graceOver = true;
    if (m_reconciled)
        out.notices.push_back({NoticeKind::GraceOver, {}, m_log.partition(), term(), 0, {}, {}});
}

void Leader::advance(Instant now, Output &out)
{
    checkGrace(now, out);
    for (Peer &peer : m_peers) {
        if (counts(peer.id))
            tickMember(peer, now, out);
        else
            tickLearner(peer, now, out);
    }
    if (now >= m_askAt)
        request(now, out);
    expireSessions(now, out);
    commit(now, out);
    advanceRelease(now, out);
}

void Leader::propose(const event::Propose &write, Instant now, Output &out)
{
    const bool isEarly = isMutant(Mutant::K6a) && m_graceOver;
    if (!isServing() && !isEarly && !isMutant(Mutant::WritesInGrace)) {
        out.reply.push_back({write.request, Status::Unavailable, "the primary is being installed"});
        return;
    }
    if (m_release) {
        hold(write, out);
        return;
    }
    if (m_record.inSync.size() < m_surroundings.config.minInsync) {
        out.reply.push_back({write.request, Status::Unavailable,
            "only " + std::to_string(m_record.inSync.size()) + " copies are in sync, minInsync is "
                + std::to_string(m_surroundings.config.minInsync)});
        return;
    }
    const Limits &limits = m_surroundings.limits;
    if (m_log.tail().value - m_log.applied().value >= limits.windowEntries
        || m_log.unappliedBytes() >= limits.windowBytes) {
        out.reply.push_back({write.request, Status::Unavailable, "too many writes are under way"});
        return;
    }
    Entry entry{m_record.term, m_log.tail().next(), write.operation, write.key, write.value,
        write.ifVersion, write.tag};
    if (!write.tag.client.empty())
        m_lastTagged = entry.decree;
    m_waiters.emplace(entry.decree, write.request);
    append(std::move(entry), now, out);
    if (isMutant(Mutant::AckBeforePersist))
        commit(now, out);
}

void Leader::append(Entry entry, Instant now, Output &out)
{
    m_log.append({std::make_shared<const Entry>(std::move(entry))}, out);
    for (Peer &peer : m_peers) {
        if (peer.sync == Sync::Synced || (peer.sync == Sync::Viewing && isMutant(Mutant::K6a)))
            send(peer, now, out);
    }
}

/// Logs that the sessions are to be forgotten which nobody has used for long. The log says which
/// those are; only when it is said depends on a clock.
void Leader::expireSessions(Instant now, Output &out)
{
    if (!isServing() || now < m_markedAt + m_surroundings.limits.sessionIdle)
        return;
    m_markedAt = now;
    const Decree upTo = std::exchange(m_expireUpTo, m_lastTagged);
    if (upTo <= m_expired)
        return;
    m_expired = upTo;
    Entry entry;
    entry.term = m_record.term;
    entry.decree = m_log.tail().next();
    entry.operation = Operation::Expire;
    entry.expired = upTo;
    append(std::move(entry), now, out);
}

void Leader::masterChanged(Instant now, Output &out)
{
    m_askAt = now;
    advance(now, out);
}

void Leader::refused(Instant now, Output &out)
{
    if (m_release && m_release->asked)
        goOn(now, out);
    if (!isMutant(Mutant::K8) || !m_pending)
        return;
    if (Peer *peer = find(m_pending->member.id))
        reset(*peer, now, out);
    m_pending.reset();
}

void Leader::commit(Instant now, Output &out)
{
    Decree upTo = m_log.persistedTail();
    bool isSpared = isMutant(Mutant::OneMissing);
    for (const Peer &peer : m_peers) {
        if (!counts(peer.id) || std::exchange(isSpared, false)
            || (peer.removing && isMutant(Mutant::RemoveAtOnce)))
            continue;
        if (peer.sync != Sync::Synced)
            return;
        upTo = std::min(upTo, peer.match);
    }
    while (m_log.applied() < upTo) {
        const auto waiter = m_waiters.find(m_log.applied().next());
        const bool own = waiter != m_waiters.end();
        m_log.applyNext(own ? waiter->second : RequestId(), out);
        if (own) {
            m_waiters.erase(waiter);
            if (!std::exchange(m_written, true))
                out.notices.push_back(
                    {NoticeKind::FirstWrite, {}, m_log.partition(), term(), 0, {}, {}});
        }
    }
    // Reads go to the store: what was taken over must be in its items, not only decided.
    if (!m_reconciled && m_log.applied() >= m_takeover && m_log.isAppliedWritten()) {
        m_reconciled = true;
        out.notices.push_back({NoticeKind::ViewSynced, {}, m_log.partition(), term(), 0, {}, {}});
        for (Peer &peer : m_peers) {
            if (!counts(peer.id))
                tickLearner(peer, now, out);
        }
    }
    Decree floor = m_log.applied();
    for (const Peer &peer : m_peers) {
        if (peer.sync == Sync::Copying)
            floor = std::min(floor, peer.attach);
        else if (peer.sync == Sync::Synced)
            floor = std::min(floor, peer.match);
    }
    m_log.trim(floor, out);
}

void Leader::request(Instant now, Output &out)
{
    message::ChangeRequest wish{
        m_log.partition(), m_record.version, term(), message::ChangeKind::Remove, {}, false};
    for (const Peer &peer : m_peers) {
        const Member *member = m_record.member(peer.id);
        if (peer.removing && member)
            wish.members.push_back(*member);
    }
    if (m_release && m_release->asked) {
        // Whoever is to be removed is the next primary's concern.
        const Member *to = m_record.member(m_release->to);
        wish.members = {to ? *to : Member{m_release->to, Uid()}};
        wish.kind = message::ChangeKind::Release;
    } else if (wish.members.empty() && m_pending) {
        wish.members.push_back(m_pending->member);
        wish.kind = m_pending->aborted ? message::ChangeKind::Remove : message::ChangeKind::Add;
        wish.bump = m_pending->aborted;
    }
    if (wish.members.empty())
        return;
    m_askAt = now + m_surroundings.timing.resend;
    out.wishes.push_back(std::move(wish));
}

std::vector<event::Propose> Leader::stepDown(Output &out)
{
    const bool isRefusing = isMutant(Mutant::RefusedLogged);
    const Status status = isRefusing ? Status::Unavailable : Status::OutcomeUnknown;
    for (const auto &[decree, request] : m_waiters)
        out.reply.push_back({request, status, "the primary was replaced meanwhile"});
    m_waiters.clear();
    for (const Peer &peer : m_peers) {
        if (peer.sync == Sync::Copying)
            out.fetch.push_back(fetch::EndCopy{m_log.partition(), peer.id});
    }
    out.lease.push_back(lease::Stop{m_log.partition()});
    out.notices.push_back({NoticeKind::SteppedDown, {}, m_log.partition(), term(), 0, {}, {}});
    return m_release ? std::move(m_release->held) : std::vector<event::Propose>();
}

} // namespace core
