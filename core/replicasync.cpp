// SPDX-License-Identifier: Apache-2.0
#include "core/replica.h"

#include "core/digest.h"
#include "core/mutants.h"

#include <algorithm>
#include <type_traits>

/// A copy's side of the sessions that a primary opens with it. Everything here is remote input: an
/// impossible message is dropped or refused, never asserted.
namespace core {

template <class M>
bool Replica::isNewer(const M &message) const
{
    constexpr Mutant kOff = std::is_same_v<M, message::View> ? Mutant::K6b : Mutant::K6c;
    if (!m_following || isMutant(kOff))
        return true;
    return std::pair(message.term, message.session)
        > std::pair(m_following->term, m_following->session);
}

template <class M>
void Replica::refuse(
    const NodeId &to, const M &message, message::Refusal refusal, Output &out) const
{
    out.send.push_back({to,
        message::Nack{
            message.partition, message.term, message.session, refusal, m_log.meta().termSeen}});
}

void Replica::receive(const event::Received &received, Instant now, Output &out)
{
    const Message &message = received.message;
    if (const auto *view = std::get_if<message::View>(&message)) {
        on(received, *view, out);
    } else if (const auto *learn = std::get_if<message::Learn>(&message)) {
        on(received, *learn, out);
    } else if (const auto *chunk = std::get_if<message::Chunk>(&message)) {
        on(*chunk, out);
    } else if (const auto *prepare = std::get_if<message::Prepare>(&message)) {
        on(received, *prepare, out);
    } else {
        const auto *nack = std::get_if<message::Nack>(&message);
        if (nack && nack->refusal == message::Refusal::HigherTerm)
            raiseTerm(nack->higher, out);
        if (nack && m_leader && m_leader->isFoundBehind(received.from, *nack))
            distrustSelf(received.from, out);
        if (m_leader)
            m_leader->receive(received.from, received.incarnation, message, now, out);
    }
}

void Replica::on(const event::Received &received, const message::View &view, Output &out)
{
    if (view.term < m_log.meta().termSeen) {
        refuse(received.from, view, message::Refusal::HigherTerm, out);
        return;
    }
    if (view.tail < view.commit || view.terms.size() != view.tail.value - view.commit.value)
        return;
    // A repeat of the current one is older than what has been prepared since: its numbers say
    // nothing.
    if (!isNewer(view)) {
        if (isCurrent(view) && m_following->durable && !m_leader && !m_candidate)
            acknowledge(out);
        return;
    }
    const bool isMember = (view.uid == uid() || isMutant(Mutant::UidIgnored)) && !isHalfCopied()
        && !isSuspect() && m_log.tail() >= view.commit;
    const bool isBehind = view.tail < m_log.applied();
    if (!isMember || isBehind || isOfAnother(view)) {
        const bool isProof = isMember && isBehind && !isMutant(Mutant::K12c);
        refuse(
            received.from, view, isProof ? message::Refusal::Behind : message::Refusal::Unfit, out);
        return;
    }
    raiseTerm(view.term, out);
    if (m_leader || m_candidate)
        return;
    const bool wrote = cutTo(view, out) || !out.store.empty();
    // That it has seen the term may be on its way to the store since an earlier step.
    const std::optional<Ticket> awaited = wrote ? out.ticket : m_log.termAwaited();
    follow({view.term, view.session, received.from, awaited.value_or(out.ticket), !awaited, {}, 0});
    applyTo(view.commit, out);
    if (!awaited)
        acknowledge(out);
}

void Replica::follow(Following following)
{
    m_following = std::move(following);
    m_isAsFound = false;
}

/// A member has applied, and so somebody has committed, what this member's log did not keep: the
/// disk has lost it without a sign. Whoever has it is to lead.
void Replica::distrustSelf(const NodeId &member, Output &out)
{
    out.notices.push_back({NoticeKind::Quarantined, m_surroundings.self, m_log.partition(),
        m_leader->term(), m_log.tail().value, {},
        "its log has lost its end: " + member.text + " has applied more"});
    stepDown(out);
    m_log.distrust(out);
    publish(out);
}

/// What was applied is committed, and then everybody in sync has it, unless power cuts have undone
/// it there: the primary may have written another entry in its place since.
bool Replica::isOfAnother(const message::View &view) const
{
    const Decree applied = m_log.applied();
    if (applied <= view.commit || m_log.meta().appliedTerm == Term()
        || isMutant(Mutant::Uncompared))
        return false;
    const auto place = static_cast<std::size_t>(applied.value - view.commit.value - 1);
    return view.terms[place] != m_log.meta().appliedTerm;
}

/// Drops what the primary's log does not have. True if there was something to drop. By I3, equal
/// terms are equal entries; what was applied is committed and so equal anyway.
bool Replica::cutTo(const message::View &view, Output &out)
{
    const Decree before = m_log.tail();
    if (isMutant(Mutant::TruncateInSync))
        m_log.truncate(m_log.applied(), out);
    Decree keep = std::min(view.tail, m_log.tail());
    for (Decree d = std::max(view.commit, m_log.applied()).next(); d <= keep; d = d.next()) {
        const Term primarys = view.terms[static_cast<std::size_t>(d.value - view.commit.value - 1)];
        if (m_log.at(d)->term != primarys) {
            keep = d.previous();
            break;
        }
    }
    if (isMutant(Mutant::KeepTail))
        return false;
    m_log.truncate(keep, out);
    return m_log.tail() != before;
}

/// A suspect copy may have forgotten a later term than this primary's: if it still is a member by
/// what it knows, what its log holds may be the best that is left, and it learns nothing.
bool Replica::mayLearn(Term term) const
{
    if (!m_record || m_record->term != term)
        return false;
    const Member *self = m_record->member(m_surroundings.self);
    return !self || self->uid != uid();
}

/// What it holds is of a history that somebody has given up.
bool Replica::isGivenUp(const message::Learn &learn) const
{
    const bool hasApplied = m_log.applied() != Decree();
    const Term newest = hasApplied ? m_log.meta().appliedTerm : m_log.lastTerm();
    return m_log.tail() != Decree() && newest < learn.recovered && !isMutant(Mutant::HistoryKept);
}

bool Replica::needsCopy(const message::Learn &learn) const
{
    return learn.term >= m_log.meta().termSeen
        && (isHalfCopied() || isGivenUp(learn) || learn.anew || m_log.applied() < learn.base);
}

void Replica::on(const event::Received &received, const message::Learn &learn, Output &out)
{
    if (learn.term < m_log.meta().termSeen) {
        refuse(received.from, learn, message::Refusal::HigherTerm, out);
        return;
    }
    raiseTerm(learn.term, out);
    if (m_leader || m_candidate)
        return;
    if (!isNewer(learn)) {
        if (isCurrent(learn) && m_following->durable && m_following->answer)
            out.send.push_back({received.from, *m_following->answer});
        return;
    }
    if (isSuspect() && !mayLearn(learn.term))
        return;
    const bool copy = needsCopy(learn);
    const bool hasItems = m_log.meta().copying || m_log.applied() != Decree();
    // Else a machine crash might undo the copy, and a member hold what was given up.
    if (isSuspect() || isGivenUp(learn) || learn.anew) {
        m_log.beginLife(out);
        publish(out);
    }
    if (!isMutant(Mutant::LearnerKeepsLog))
        m_log.truncate(m_log.applied(), out);
    if (copy) {
        // What the disk holds may be of a history that was given up, though half a copy shows none.
        m_log.beginCopy(learn.recovered != Term() && !isMutant(Mutant::HistoryKept), out);
        publish(out);
        m_copied = {};
    }
    m_reached = m_reachedBy = m_log.applied();
    const message::LearnAnswer answer{learn.partition, learn.term, learn.session, uid(),
        m_log.applied(), copy, m_log.applied() == Decree() ? Term() : m_log.meta().appliedTerm,
        copy && hasItems};
    // What it says to have applied may still be on its way to the store.
    std::optional<Ticket> awaited = isMutant(Mutant::LearnUnwritten)
        ? std::nullopt
        : std::max(m_log.awaited(), m_log.termAwaited());
    if (!out.store.empty())
        awaited = out.ticket;
    follow({learn.term, learn.session, received.from, awaited.value_or(out.ticket), !awaited,
        answer, 0});
    if (!awaited)
        out.send.push_back({received.from, answer});
}

void Replica::on(const event::Received &received, const message::Prepare &prepare, Output &out)
{
    if (prepare.term < m_log.meta().termSeen && !isMutant(Mutant::OldPrepares)) {
        refuse(received.from, prepare, message::Refusal::HigherTerm, out);
        return;
    }
    raiseTerm(prepare.term, out);
    if ((m_leader || m_candidate) && !isMutant(Mutant::OldPrepares))
        return;
    if (isMutant(Mutant::K6a) && isNewer(prepare))
        follow({prepare.term, prepare.session, received.from, out.ticket, true, {}, 0});
    if (isHalfCopied() || !isCurrent(prepare) || prepare.first > m_log.tail().next()) {
        if (isMutant(Mutant::K7) && !isHalfCopied())
            applyTo(prepare.commit, out);
        refuse(received.from, prepare, message::Refusal::Resync, out);
        return;
    }
    m_reached = prepare.commit;
    const Decree before = m_log.tail();
    appendNew(prepare, out);
    applyTo(prepare.commit, out);
    if (m_following && m_log.tail() == before && m_following->durable)
        acknowledge(out);
    else if (isMutant(Mutant::AckBeforePersist))
        acknowledge(out);
}

void Replica::appendNew(const message::Prepare &prepare, Output &out)
{
    std::vector<EntryPtr> news;
    Decree expected = prepare.first;
    for (const EntryPtr &entry : prepare.entries) {
        if (!entry || entry->decree != expected || entry->term > prepare.term)
            return;
        if (expected > m_log.tail())
            news.push_back(entry);
        expected = expected.next();
    }
    m_log.append(std::move(news), out);
}

void Replica::applyTo(Decree commit, Output &out)
{
    while (m_log.applied() < std::min(commit, m_log.tail()))
        m_log.applyNext(RequestId(), out);
    m_log.trim(m_log.applied(), out);
}

Replica::Progress Replica::progress() const
{
    Progress progress = m_copied;
    const Decree has = std::max(m_log.applied(), m_log.meta().copying ? m_reachedBy : Decree());
    progress.lag = m_reached > has ? m_reached.value - has.value : 0;
    return progress;
}

void Replica::acknowledge(Output &out)
{
    if (!m_following)
        return;
    out.send.push_back({m_following->primary,
        message::Ack{m_log.partition(), m_following->term, m_following->session, uid(),
            m_log.persistedTail()}});
}

} // namespace core
