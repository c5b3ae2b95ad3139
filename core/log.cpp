// SPDX-License-Identifier: Apache-2.0
#include "core/log.h"

#include "core/mutants.h"

#include <algorithm>
#include <cassert>

namespace core {

Log::Log(const Surroundings &surroundings, StoredReplica stored)
    : m_surroundings(surroundings)
    , m_partition(stored.partition)
    , m_meta(stored.meta)
    , m_windowBase(stored.meta.applied)
    , m_window(stored.unapplied.begin(), stored.unapplied.end())
{
    for (const EntryPtr &entry : m_window)
        m_unappliedBytes += entry->sizeBytes();
    m_persistedTail = tail();
    if (isMutant(Mutant::TermForgotten))
        m_meta.termSeen = Term();
}

void Log::append(std::vector<EntryPtr> entries, Output &out)
{
    if (entries.empty())
        return;
    for (const EntryPtr &entry : entries) {
        assert(entry->decree == tail().next());
        m_window.push_back(entry);
        m_unappliedBytes += entry->sizeBytes();
        m_bytesSinceTrim += entry->sizeBytes();
    }
    m_unwritten.push_back({out.ticket, tail()});
    if (isMutant(Mutant::AckBeforePersist))
        m_persistedTail = tail();
    out.store.push_back(store::Append{m_partition, std::move(entries)});
}

void Log::truncate(Decree after, Output &out)
{
    assert(after >= m_meta.applied);
    if (after >= tail())
        return;
    while (tail() > after) {
        m_unappliedBytes -= m_window.back()->sizeBytes();
        m_window.pop_back();
    }
    for (Unwritten &unwritten : m_unwritten)
        unwritten.tail = std::min(unwritten.tail, after);
    m_persistedTail = std::min(m_persistedTail, after);
    out.store.push_back(store::Truncate{m_partition, after});
}

void Log::applyNext(RequestId waiter, Output &out)
{
    const Decree next = m_meta.applied.next();
    const EntryPtr entry = at(next);
    assert(entry);
    m_meta.applied = next;
    m_meta.appliedTerm = entry->term;
    m_unappliedBytes -= entry->sizeBytes();
    m_recentBytes += entry->sizeBytes();
    m_appliedAt = out.ticket;
    out.store.push_back(store::Apply{m_partition, entry, waiter});
    forgetRecent();
}

void Log::forgetRecent()
{
    const Limits &limits = m_surroundings.limits;
    while (m_windowBase < m_meta.applied
        && (m_meta.applied.value - m_windowBase.value > limits.recentEntries
            || m_recentBytes > limits.recentBytes)) {
        m_recentBytes -= m_window.front()->sizeBytes();
        m_window.pop_front();
        m_windowBase = m_windowBase.next();
    }
}

void Log::trim(Decree floor, Output &out)
{
    const Limits &limits = m_surroundings.limits;
    const std::uint64_t kept = m_meta.applied.value - m_meta.base.value;
    const bool tooMany = kept > 2 * limits.retainEntries;
    const bool tooLarge = m_bytesSinceTrim > 2 * limits.retainBytes;
    if (!tooMany && !tooLarge)
        return;
    // Of large entries half are kept: their sizes below the window are not known any more.
    const std::uint64_t keep = tooMany ? limits.retainEntries : kept / 2;
    const Decree upTo = std::min(Decree(m_meta.applied.value - keep), floor);
    if (upTo <= m_meta.base)
        return;
    m_bytesSinceTrim = 0;
    m_meta.base = upTo;
    writeMeta(out);
    out.store.push_back(store::Trim{m_partition, upTo});
}

void Log::beginCopy(bool sync, Output &out)
{
    m_meta.copying = true;
    writeMeta(out, sync);
}

void Log::clear(Output &out, bool keepItems)
{
    m_window.clear();
    m_unwritten.clear();
    m_unappliedBytes = m_recentBytes = m_bytesSinceTrim = 0;
    m_windowBase = m_persistedTail = m_meta.applied = m_meta.base = Decree();
    m_meta.appliedTerm = Term();
    out.store.push_back(store::Clear{m_partition, keepItems});
    writeMeta(out);
}

void Log::finishCopy(Decree decree, Term term, Output &out)
{
    m_windowBase = m_persistedTail = m_meta.applied = m_meta.base = decree;
    m_appliedAt = out.ticket;
    m_meta.appliedTerm = term;
    m_meta.copying = false;
    writeMeta(out);
}

void Log::beginLife(Output &out)
{
    ++m_meta.life;
    m_meta.suspect = false;
    writeMeta(out, true);
}

void Log::beginEmpty(Output &out)
{
    clear(out);
    finishCopy(Decree(), Term(), out);
    writeMeta(out, true); // or a machine crash could bring back what was given up
}

void Log::acquit(Output &out)
{
    m_meta.suspect = false;
    writeMeta(out);
}

void Log::distrust(Output &out)
{
    m_meta.suspect = true;
    writeMeta(out, true);
}

void Log::seeTerm(Term term, Output &out)
{
    assert(term >= m_meta.termSeen);
    m_meta.termSeen = term;
    m_termAt = out.ticket;
    writeMeta(out);
}

void Log::writeMeta(Output &out, bool sync) const
{
    out.store.push_back(store::Meta{m_partition, m_meta, sync});
    if (isMutant(Mutant::K13))
        std::get<store::Meta>(out.store.back()).meta.suspect = false;
}

Term Log::lastTerm() const
{
    if (tail() > m_meta.applied)
        return at(tail())->term;
    if (isMutant(Mutant::K16) && tail() == m_meta.base)
        return Term();
    return m_meta.appliedTerm;
}

bool Log::persisted(Ticket ticket)
{
    m_written = std::max(m_written, ticket);
    const Decree before = m_persistedTail;
    while (!m_unwritten.empty() && m_unwritten.front().ticket <= ticket) {
        m_persistedTail = std::max(m_persistedTail, m_unwritten.front().tail);
        m_unwritten.pop_front();
    }
    return m_persistedTail != before;
}

EntryPtr Log::at(Decree decree) const
{
    if (decree <= m_windowBase || decree > tail())
        return nullptr;
    return m_window[static_cast<std::size_t>(decree.value - m_windowBase.value - 1)];
}

std::vector<Term> Log::unappliedTerms() const
{
    std::vector<Term> terms;
    for (Decree d = m_meta.applied.next(); d <= tail(); d = d.next())
        terms.push_back(at(d)->term);
    return terms;
}

} // namespace core
