// SPDX-License-Identifier: Apache-2.0
#include "core/leader.h"

#include "core/digest.h"
#include "core/ofsession.h"

/// How a learner begins: by the tail of the log, or by a copy.
namespace core {

namespace {

Urgency urgencyOf(const PartitionRecord &record, const ClusterConfig &config)
{
    const std::size_t copies = record.inSync.size();
    return copies == 1             ? Urgency::LastCopy
        : copies < config.replicas ? Urgency::Missing
                                   : Urgency::Move;
}

/// Without what is large: the items and the sessions.
message::Chunk headOf(const message::Chunk &chunk)
{
    return {chunk.partition, chunk.term, chunk.session, chunk.index, {}, chunk.last, chunk.decree,
        chunk.decreeTerm, {}, chunk.digest, chunk.span, false, 0, 0, chunk.total, chunk.reached};
}

message::Chunk outlineOf(const message::Chunk &chunk)
{
    message::Chunk outline = headOf(chunk);
    outline.sessions = chunk.sessions;
    outline.isOutline = true;
    outline.sum = digestOf(chunk.items);
    outline.count = chunk.items.size();
    return outline;
}

} // namespace

void Leader::on(Peer &peer, const message::LearnAnswer &answer, Instant now, Output &out)
{
    if (!isOfSession(answer, term(), peer.session) || peer.sync != Sync::Asked)
        return;
    peer.uid = answer.uid;
    peer.progressAt = now;
    peer.items = 0;
    const bool isTail = !answer.copy && answer.applied <= m_log.tail();
    out.notices.push_back({NoticeKind::LearnerStarted, peer.id, m_log.partition(), term(),
        isTail ? m_log.tail().value - answer.applied.value : 0, {}, isTail ? "tail" : "copy"});
    if (!answer.copy)
        return attachTail(peer, answer, now, out);
    peer.anew = false;
    peer.sync = Sync::Copying;
    peer.fetching = true;
    peer.kept = 0;
    peer.attach = m_log.applied();
    out.fetch.push_back(fetch::Copy{m_log.partition(), peer.id, term(), peer.session, 0,
        urgencyOf(m_record, m_surroundings.config), answer.kept});
}

/// What is committed is at every member, and so part of what a learner has applied; unless power
/// cuts have undone it at all of them. Entries of equal place and term are equal, and all before
/// them: so the one at `applied` is compared, here or, if the store has it, as the tail begins.
void Leader::attachTail(Peer &peer, const message::LearnAnswer &answer, Instant now, Output &out)
{
    const Decree applied = answer.applied;
    const EntryPtr own = m_log.at(applied);
    const bool isCompared = !isMutant(Mutant::Uncompared);
    const bool isKnown = isCompared && applied != Decree() && answer.appliedTerm != Term();
    if ((isCompared && applied > m_log.tail())
        || (isKnown && own && own->term != answer.appliedTerm))
        return copyAnew(peer, now, out);
    // Its log begins before ours by now, or it has applied what is not yet applied here.
    if (applied > m_log.applied() || applied < m_log.base())
        return reset(peer, now, out);
    if (!isKnown || own)
        return attach(peer, applied, now, out);
    if (applied == m_log.base()) { // the entry itself is gone
        const bool isAlike =
            m_log.applied() == applied && m_log.meta().appliedTerm == answer.appliedTerm;
        return isAlike ? attach(peer, applied, now, out) : copyAnew(peer, now, out);
    }
    peer.appliedTerm = answer.appliedTerm;
    attach(peer, applied.previous(), now, out);
}

void Leader::copyAnew(Peer &peer, Instant now, Output &out)
{
    reset(peer, now, out);
    peer.anew = true;
    out.notices.push_back({NoticeKind::DigestMismatch, peer.id, m_log.partition(), term(), 0, {},
        "what it has applied is of another history; it is copied anew"});
}

void Leader::attach(Peer &peer, Decree match, Instant now, Output &out)
{
    peer.sync = Sync::Synced;
    peer.match = match;
    peer.next = match.next();
    peer.attach = m_log.tail();
    peer.waiting = false;
    publishLease(out);
    send(peer, now, out);
    tryAdd(peer, now, out);
}

void Leader::copyFetched(const event::CopyFetched &fetched, Instant now, Output &out)
{
    Peer *peer = find(fetched.member);
    const message::Chunk &chunk = fetched.chunk;
    if (!peer || peer->sync != Sync::Copying || chunk.term != term()
        || chunk.session != peer->session)
        return;
    peer->fetching = false;
    peer->waiting = true;
    peer->progressAt = now; // until now the own pace was waited for
    peer->items += chunk.items.size();
    if (!chunk.span) {
        peer->chunk = headOf(chunk);
        out.send.push_back({peer->id, chunk});
        return;
    }
    peer->chunk = chunk; // the items may be asked for
    peer->kept += chunk.items.size();
    out.send.push_back({peer->id, outlineOf(chunk)});
}

void Leader::on(Peer &peer, const message::ChunkAck &ack, Instant now, Output &out)
{
    if (!isOfSession(ack, term(), peer.session) || peer.sync != Sync::Copying
        || ack.index != peer.chunk.index || peer.fetching)
        return;
    peer.progressAt = now;
    if (ack.lacks) {
        if (!peer.chunk.span)
            return;
        out.send.push_back({peer.id, peer.chunk});
        peer.kept -= peer.chunk.items.size();
        peer.chunk.span.reset(); // it is asked for once
        return;
    }
    if (!peer.chunk.last) {
        peer.fetching = true;
        out.fetch.push_back(fetch::Copy{m_log.partition(), peer.id, term(), peer.session,
            ack.index + 1, urgencyOf(m_record, m_surroundings.config)});
        return;
    }
    out.fetch.push_back(fetch::EndCopy{m_log.partition(), peer.id});
    const message::Chunk last = std::exchange(peer.chunk, {});
    attach(peer, last.decree, now, out);
}

} // namespace core
