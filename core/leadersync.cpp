// SPDX-License-Identifier: Apache-2.0
#include "core/leader.h"

#include "core/mutants.h"
#include "core/ofsession.h"

#include <algorithm>

/// The leader's side of its sync sessions: views, learners, and what they are sent.
namespace core {

namespace {

constexpr Duration kReopen = 100ms; ///< an unanswered View or Learn is repeated
constexpr Duration kRelearn = 60ms; ///< between two attempts at a learner
/// Entries that a learner may lack and still be sent the live ones.
constexpr std::uint64_t kLive = 32;

std::string copied(const LeaderPeer &learner)
{
    return "it had " + std::to_string(learner.kept) + " of the " + std::to_string(learner.items)
        + " items of its copy";
}

} // namespace

void Leader::reset(Peer &peer, Instant now, Output &out)
{
    if (peer.sync == Sync::Copying)
        out.fetch.push_back(fetch::EndCopy{m_log.partition(), peer.id});
    const bool claimed = std::exchange(peer.sync, Sync::Idle) == Sync::Synced;
    peer.match = Decree();
    peer.chunk = {};
    peer.appliedTerm = Term();
    peer.waiting = peer.fetching = false;
    peer.triedAt = now - kReopen;
    if (claimed)
        publishLease(out);
}

void Leader::linkChanged(const NodeId &id, Instant now, Output &out)
{
    Peer *peer = find(id);
    if (!peer)
        return;
    reset(*peer, now, out);
    const auto link = m_surroundings.links.find(id);
    if (link != m_surroundings.links.end() && !(peer->run == link->second)) {
        peer->run = link->second;
        peer->progressAt = now;
        peer->unfit = false;
        if (m_pending && m_pending->member.id == id)
            m_pending->aborted = true;
    }
    if (!peer->waiting) {
        peer->waiting = true;
        peer->progressAt = std::max(peer->progressAt, now);
    }
    advance(now, out);
}

bool Leader::isBad(const Peer &peer, Instant now) const
{
    return peer.unfit || m_surroundings.proofs.isDead(peer.id, peer.run)
        || m_surroundings.silent.count(peer.id) > 0
        || (peer.waiting && now > peer.progressAt + m_surroundings.timing.silence);
}

void Leader::forgiveSilence(Instant now)
{
    for (Peer &peer : m_peers)
        peer.progressAt = std::max(peer.progressAt, now);
}

bool Leader::isSurplus(const Peer &peer) const
{
    return m_reconciled && !m_pending && m_record.member(peer.id) && !m_record.isWanted(peer.id)
        && std::all_of(m_record.wanted.begin(), m_record.wanted.end(),
            [this](const NodeId &id) { return m_record.member(id) != nullptr; });
}

void Leader::tickMember(Peer &peer, Instant now, Output &out)
{
    const bool linked = m_surroundings.links.count(peer.id) > 0;
    if (peer.sync != Sync::Synced && linked && !peer.unfit
        && (peer.sync == Sync::Idle || now >= peer.triedAt + kReopen))
        openView(peer, now, out);
    else if (peer.sync == Sync::Synced)
        send(peer, now, out);

    const bool wasRemoving = peer.removing;
    if (isBad(peer, now)) {
        peer.removing = m_record.member(peer.id) != nullptr;
        if (!peer.removing && m_pending)
            m_pending->aborted = true;
    } else if (isSurplus(peer) || (m_graceOver && m_surroundings.leaves(peer.id, peer.run))) {
        peer.removing = m_record.member(peer.id) != nullptr;
    } else if (peer.sync == Sync::Synced) {
        peer.removing = false;
    }
    if (peer.removing && !wasRemoving)
        m_askAt = now;
}

void Leader::openView(Peer &peer, Instant now, Output &out)
{
    if (peer.sync != Sync::Viewing) {
        peer.sync = Sync::Viewing;
        peer.session = m_lastSession = m_lastSession.next();
        if (!std::exchange(peer.waiting, true))
            peer.progressAt = now;
        if (isMutant(Mutant::K6a))
            peer.next = (peer.match = m_log.tail()).next();
    }
    peer.run = m_surroundings.links.at(peer.id);
    peer.triedAt = now;
    message::View view{m_log.partition(), term(), peer.session, peer.uid, m_log.tail(),
        m_log.applied(), m_log.unappliedTerms()};
    out.send.push_back({peer.id, std::move(view)});
}

void Leader::tickLearner(Peer &peer, Instant now, Output &out)
{
    // K4: a learner that is added has granted nothing to whom this primary still has to outwait.
    const bool may =
        (m_graceOver || isMutant(Mutant::K4)) && (m_reconciled || isMutant(Mutant::EarlyLearners));
    const bool linked = m_surroundings.links.count(peer.id) > 0;
    if (!may || !linked || !m_record.isWanted(peer.id) || m_surroundings.leaves(peer.id, peer.run))
        return;
    if (peer.sync == Sync::Idle) {
        if (now >= peer.triedAt + kRelearn)
            openLearn(peer, now, out);
    } else if (peer.waiting && !peer.fetching
        && now > peer.progressAt + 2 * m_surroundings.timing.silence) {
        reset(peer, now, out);
    } else if (peer.sync == Sync::Asked && now >= peer.triedAt + kReopen) {
        openLearn(peer, now, out);
    } else if (peer.sync == Sync::Synced) {
        send(peer, now, out);
        tryAdd(peer, now, out);
    }
}

void Leader::openLearn(Peer &peer, Instant now, Output &out)
{
    if (peer.sync == Sync::Idle) {
        peer.sync = Sync::Asked;
        peer.session = m_lastSession = m_lastSession.next();
        peer.waiting = true;
        peer.progressAt = now;
        peer.run = m_surroundings.links.at(peer.id);
        peer.unfit = false; // whatever it was as a member, it is asked anew what it has
    }
    peer.triedAt = now;
    out.send.push_back({peer.id,
        message::Learn{
            m_log.partition(), term(), peer.session, m_log.base(), m_record.recovered, peer.anew}});
}

void Leader::receive(
    const NodeId &from, const Incarnation &run, const Message &message, Instant now, Output &out)
{
    Peer *peer = find(from);
    if (!peer || !(peer->run == run || isMutant(Mutant::RunsUnnamed)))
        return;
    if (const auto *ack = std::get_if<message::Ack>(&message))
        on(*peer, *ack, now, out);
    else if (const auto *nack = std::get_if<message::Nack>(&message))
        on(*peer, *nack, now, out);
    else if (const auto *answer = std::get_if<message::LearnAnswer>(&message))
        on(*peer, *answer, now, out);
    else if (const auto *chunk = std::get_if<message::ChunkAck>(&message))
        on(*peer, *chunk, now, out);
}

void Leader::on(Peer &peer, const message::Ack &ack, Instant now, Output &out)
{
    if (!isOfSession(ack, term(), peer.session) || ack.uid != peer.uid)
        return;
    const Decree tail = std::min(ack.tail, m_log.tail());
    if (peer.sync == Sync::Viewing) {
        peer.sync = Sync::Synced;
        peer.match = tail;
        peer.next = tail.next();
        checkGrace(now, out);
    } else if (peer.sync == Sync::Synced) {
        peer.match = std::max(peer.match, tail);
        peer.next = std::max(peer.next, peer.match.next());
    } else {
        return;
    }
    peer.progressAt = now;
    peer.waiting = peer.match.next() < peer.next;
    send(peer, now, out);
    commit(now, out);
    advanceRelease(now, out);
    if (!counts(peer.id))
        tryAdd(peer, now, out);
}

void Leader::on(Peer &peer, const message::Nack &nack, Instant now, Output &out)
{
    if (nack.term != term() || nack.session != peer.session)
        return;
    if (nack.refusal == message::Refusal::Unfit) {
        reset(peer, now, out); // else a learner would stay synced, and never be asked anew
        peer.unfit = true;
        advance(now, out);
    } else if (peer.sync == Sync::Synced || peer.sync == Sync::Copying) {
        reset(peer, now, out);
        advance(now, out);
    }
}

/// By a member's answer to its View this primary lacks what was committed.
bool Leader::isFoundBehind(const NodeId &member, const message::Nack &nack) const
{
    return nack.refusal == message::Refusal::Behind && m_record.member(member)
        && std::any_of(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
               return peer.id == member && peer.sync == Sync::Viewing
                   && isOfSession(nack, term(), peer.session);
           });
}

void Leader::send(Peer &peer, Instant now, Output &out)
{
    const Limits &limits = m_surroundings.limits;
    while (!peer.fetching && peer.next <= m_log.tail()
        && peer.next.value - peer.match.value <= limits.ahead) {
        // A learner far behind is served by the store, as slowly as the host finds fit.
        const bool isFar = !counts(peer.id) && peer.next.value + kLive < m_log.applied().value;
        std::vector<EntryPtr> entries;
        std::size_t bytes = 0;
        for (Decree d = peer.next; d <= m_log.tail() && !isFar; d = d.next()) {
            EntryPtr entry = m_log.at(d);
            if (!entry || (bytes > 0 && bytes + entry->sizeBytes() > limits.batchBytes))
                break;
            bytes += entry->sizeBytes();
            entries.push_back(std::move(entry));
        }
        if (entries.empty()) {
            peer.fetching = true;
            const Decree last =
                std::min(m_log.applied(), Decree(peer.next.value + limits.ahead - 1));
            out.fetch.push_back(fetch::Log{m_log.partition(), peer.id, term(), peer.session,
                peer.next, last, !counts(peer.id)});
            return;
        }
        sendEntries(peer, std::move(entries), now, out);
    }
    // The commit index of an idle partition follows within a beacon's time.
    const bool toldLate =
        peer.toldCommit < m_log.applied() && now >= peer.triedAt + m_surroundings.timing.beacon;
    if (!peer.fetching && toldLate && peer.next > m_log.tail())
        sendEntries(peer, {}, now, out);
}

void Leader::sendEntries(Peer &peer, std::vector<EntryPtr> entries, Instant now, Output &out)
{
    const Decree first = peer.next;
    peer.next = Decree(first.value + entries.size());
    peer.toldCommit = m_log.applied();
    peer.triedAt = now;
    if (!std::exchange(peer.waiting, true))
        peer.progressAt = now;
    out.send.push_back({peer.id,
        message::Prepare{
            m_log.partition(), term(), peer.session, m_log.applied(), first, std::move(entries)}});
}

void Leader::logFetched(const event::LogFetched &fetched, Instant now, Output &out)
{
    Peer *peer = find(fetched.member);
    if (!peer || peer->sync != Sync::Synced || fetched.term != term()
        || fetched.session != peer->session || !std::exchange(peer->fetching, false))
        return;
    if (fetched.entries.empty() || fetched.entries.front()->decree != peer->next) {
        reset(*peer, now, out); // trimmed meanwhile, or unreadable: begin again, by a copy
        return;
    }
    const Term applied = std::exchange(peer->appliedTerm, Term());
    if (applied != Term() && fetched.entries.front()->term != applied)
        return copyAnew(*peer, now, out);
    sendEntries(*peer, fetched.entries, now, out);
    send(*peer, now, out);
}

void Leader::leaseGranted(const NodeId &id, Instant now, Output &out)
{
    Peer *peer = find(id);
    if (!peer)
        return;
    peer->leased = true;
    if (!counts(id))
        tryAdd(*peer, now, out);
}

void Leader::tryAdd(Peer &peer, Instant now, Output &out)
{
    const bool removing =
        std::any_of(m_peers.begin(), m_peers.end(), [](const Peer &p) { return p.removing; });
    if (m_pending || m_release || removing || peer.sync != Sync::Synced || !peer.leased
        || isBad(peer, now) || !m_record.isWanted(peer.id) || peer.match < peer.attach
        || m_surroundings.leaves(peer.id, peer.run))
        return;
    // K1: entries above attach may have been committed without it; from here on none can be.
    if (peer.match < m_log.applied() && !isMutant(Mutant::K1))
        return;
    m_pending = Pending{{peer.id, peer.uid}, m_record.version, false};
    out.notices.push_back({NoticeKind::LearnerFinished, peer.id, m_log.partition(), term(),
        peer.match.value, {}, peer.items == 0 ? std::string() : copied(peer)});
    publishLease(out);
    request(now, out);
}

} // namespace core
