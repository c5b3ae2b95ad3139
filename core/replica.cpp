// SPDX-License-Identifier: Apache-2.0
#include "core/replica.h"

#include "core/mutants.h"

#include <algorithm>

namespace core {

Replica::Replica(const Surroundings &surroundings, StoredReplica stored)
    : m_surroundings(surroundings)
    , m_log(surroundings, std::move(stored))
{
}

void Replica::start(Output &out)
{
    if (isMutant(Mutant::TruncateInSync))
        m_log.truncate(m_log.applied(), out);
    publish(out);
}

Uid Replica::uid() const
{
    return uidOfCopy(m_surroundings.incarnation.store, m_log.partition(), m_log.meta().life);
}

bool Replica::isSuspect() const
{
    return m_log.meta().suspect && !isMutant(Mutant::SuspectIgnored);
}

bool Replica::isHalfCopied() const
{
    return m_log.meta().copying && !isMutant(Mutant::CopyingTakesPart);
}

message::ReplicaReport Replica::report() const
{
    message::ReplicaReport report;
    report.partition = m_log.partition();
    report.uid = uid();
    report.termSeen = m_log.meta().termSeen;
    if (m_leader)
        report.leading = m_leader->term();
    else if (m_candidate)
        report.leading = m_candidate->record.term;
    if (m_record)
        report.version = m_record->version;
    return isSuspect() || m_isAsFound ? withTail(report) : report;
}

message::ReplicaReport Replica::fullReport() const
{
    return withTail(report());
}

message::ReplicaReport Replica::withTail(message::ReplicaReport report) const
{
    report.suspect = isSuspect();
    report.asFound = m_isAsFound;
    report.copying = m_log.meta().copying;
    report.lastTerm = m_log.lastTerm();
    report.tail = m_log.tail();
    return report;
}

void Replica::publish(Output &out, bool asking) const
{
    const Term leading = report().leading;
    const bool isFit = !isHalfCopied() && (!isSuspect() || isMutant(Mutant::K14));
    const bool hasForgotten = isMutant(Mutant::VolatileDeny) && !m_record;
    const Term termSeen = hasForgotten ? Term() : m_log.meta().termSeen;
    out.lease.push_back(lease::Publish{m_log.partition(), uid(), termSeen, leading, isFit, asking});
}

void Replica::raiseTerm(Term term, Output &out)
{
    if (term <= m_log.meta().termSeen)
        return;
    stepDown(out);
    m_candidate.reset();
    m_log.seeTerm(term, out);
    publish(out);
}

void Replica::stepDown(Output &out)
{
    if (!m_leader)
        return;
    const std::vector<event::Propose> held = m_leader->stepDown(out);
    m_leader.reset();
    publish(out);
    for (const event::Propose &write : held)
        refuse(write.request, out);
}

void Replica::configure(const PartitionRecord &record, Instant now, Output &out)
{
    if (m_record && record.version <= m_record->version
        && (record.version == m_record->version || !isMutant(Mutant::LowerVersion))) {
        if (m_leader && record.version == m_record->version)
            m_leader->refused(now, out);
        return;
    }
    const NodeId replaced = m_record ? m_record->primary : NodeId();
    m_record = record;
    if (m_leader && (record.primary != m_surroundings.self || record.term != m_leader->term()))
        stepDown(out);
    if (m_candidate && record.term != m_candidate->record.term)
        m_candidate.reset();
    if (m_candidate)
        m_candidate->record = record;
    if (m_leader) {
        m_leader->configure(record, now, out);
        return;
    }
    if (record.primary == m_surroundings.self && record.term > m_lastLed && !m_candidate) {
        m_candidate = Candidate{record, replaced, {}, {}, false};
        tryBegin(now, out);
        return;
    }
    raiseTerm(record.term, out);
}

/// K5: one run leads a term, once, and only with the copy that the record means.
void Replica::tryBegin(Instant, Output &out)
{
    const PartitionRecord &record = m_candidate->record;
    const Member *self = record.member(m_surroundings.self);
    const bool isMeant = self && (self->uid == uid() || isMutant(Mutant::UidIgnored));
    const bool isRun = record.incarnation == m_surroundings.incarnation || isMutant(Mutant::K5);
    const bool isTrusting =
        isMutant(Mutant::PromoteUnsynced) || (isMutant(Mutant::K12c) && record.released != Term());
    const bool isWhole = record.suspectOk || (!isHalfCopied() && !isSuspect());
    if (!isRun || (!isMeant && !isTrusting) || !isWhole || record.term < m_log.meta().termSeen) {
        m_candidate.reset();
        raiseTerm(record.term, out);
        return;
    }
    m_lastLed = record.term;
    m_isAsFound = false;
    if (!isMutant(Mutant::OldPrepares))
        m_following.reset();
    m_candidate->ticket = out.ticket;
    if (isSuspect())
        m_log.acquit(out);
    if (isHalfCopied())
        m_log.beginEmpty(out);
    m_log.seeTerm(record.term, out); // written even if it is not news: the answer shows that all is
    publish(out, true);
}

void Replica::denied(const event::Denied &denied, Instant now, Output &out)
{
    if (!m_candidate || denied.termSeen != m_candidate->record.term)
        return;
    m_candidate->grants = denied.grants;
    lead(now, out);
}

void Replica::lead(Instant now, Output &out)
{
    if (!m_candidate->grants || !m_candidate->durable)
        return;
    out.notices.push_back({NoticeKind::Installed, m_surroundings.self, m_log.partition(),
        m_candidate->record.term, 0, {}, {}});
    Leader::Beginning beginning{
        m_candidate->record, m_candidate->replaced, std::move(*m_candidate->grants)};
    m_candidate.reset();
    m_leader.emplace(m_surroundings, m_log, std::move(beginning), now);
    m_leader->begin(now, out);
}

void Replica::propose(const event::Propose &write, Instant now, Output &out)
{
    if (m_leader)
        m_leader->propose(write, now, out);
    else
        refuse(write.request, out);
}

void Replica::refuse(RequestId request, Output &out) const
{
    if (m_record && m_record->primary != m_surroundings.self)
        out.reply.push_back({request, Status::Elsewhere, {}});
    else
        out.reply.push_back({request, Status::Unavailable, "no primary yet"});
}

void Replica::persisted(Ticket ticket, Instant now, Output &out)
{
    const bool moved = m_log.persisted(ticket);
    while (!m_held.empty() && m_held.front().ticket <= ticket) {
        out.send.push_back(std::move(m_held.front().envelope));
        m_held.pop_front();
    }
    if (m_candidate && !m_candidate->durable && m_candidate->ticket <= ticket) {
        m_candidate->durable = true;
        lead(now, out);
    }
    if (m_leader) {
        if (moved || !m_leader->isServing())
            m_leader->advance(now, out);
        return;
    }
    if (m_following && !m_following->durable && m_following->ticket <= ticket) {
        m_following->durable = true;
        if (m_following->answer)
            out.send.push_back({m_following->primary, *m_following->answer});
        else
            acknowledge(out);
    } else if (moved && m_following && m_following->durable) {
        acknowledge(out);
    }
}

} // namespace core
