// SPDX-License-Identifier: Apache-2.0
#include "core/replica.h"

#include "core/digest.h"
#include "core/mutants.h"

#include <algorithm>

/// A learner's copy, part by part. What items it has kept it need not be sent again: of each part
/// it is told the span and what its items come to, as rsync does with blocks and Cassandra with
/// ranges (Merkle trees), and it asks for the parts that differ. Decision 26.
namespace core {

void Replica::on(const message::Chunk &chunk, Output &out)
{
    if (chunk.term < m_log.meta().termSeen || !isCurrent(chunk) || !m_log.meta().copying
        || chunk.index != m_following->nextChunk || m_following->outline)
        return; // a repeat is answered by the ack that waits for the store
    if (!goesOn(chunk)) {
        beginCopyAgain("a part of the copy does not follow the one before", out);
        return;
    }
    if (chunk.index == 0)
        m_log.clear(out, chunk.span.has_value());
    if (chunk.isOutline) {
        m_following->outline = chunk;
        out.fetch.push_back(fetch::Span{
            chunk.partition, chunk.term, chunk.session, chunk.index, *chunk.span, chunk.count});
        return;
    }
    take(chunk, digestOf(chunk.items), chunk.itemBytes(), out);
}

/// The spans of a copy leave no key out, or an item could stay in between that nobody else has.
bool Replica::goesOn(const message::Chunk &chunk) const
{
    const bool isFirst = chunk.index == 0;
    const std::optional<KeySpan> &covered = m_following->covered;
    if (isFirst ? !chunk.span : !covered)
        return !chunk.span;
    const std::optional<std::string> end = isFirst ? std::string() : covered->upTo;
    if (!chunk.span)
        return !end && chunk.items.empty();
    const auto isInside = [&chunk](const Item &item) { return chunk.span->holds(item.key); };
    return end == chunk.span->after && !(chunk.last && chunk.span->upTo)
        && std::all_of(chunk.items.begin(), chunk.items.end(), isInside);
}

void Replica::spanRead(const event::SpanRead &read, Output &out)
{
    if (!m_following || !isCurrent(read) || !m_following->outline
        || m_following->outline->index != read.index)
        return;
    const message::Chunk chunk = std::move(*m_following->outline);
    m_following->outline.reset();
    const bool isSame = read.sum == chunk.sum && read.count == chunk.count;
    if (isSame || isMutant(Mutant::PartsUncompared)) {
        take(chunk, chunk.sum, read.bytes, out);
        return;
    }
    m_following->isSpanEmpty = read.count == 0;
    out.send.push_back({m_following->primary,
        message::ChunkAck{chunk.partition, chunk.term, chunk.session, chunk.index, true}});
}

void Replica::beginCopyAgain(std::string why, Output &out)
{
    out.notices.push_back({NoticeKind::DigestMismatch, m_following->primary, m_log.partition(),
        m_following->term, 0, {}, "the copy is begun again: " + std::move(why)});
    out.send.push_back({m_following->primary,
        message::Nack{m_log.partition(), m_following->term, m_following->session,
            message::Refusal::Resync, m_log.meta().termSeen}});
    m_following.reset();
}

void Replica::putPart(const message::Chunk &chunk, Output &out) const
{
    if (chunk.isOutline && chunk.count > 0)
        out.store.push_back(store::KeepItems{chunk.partition, chunk.sum, chunk.count});
    store::PutItems put{chunk.partition, chunk.items, chunk.sessions, {}};
    if (!chunk.isOutline && !m_following->isSpanEmpty && !isMutant(Mutant::PartsAdded))
        put.span = chunk.span;
    if (isMutant(Mutant::NoSessionCopy))
        put.sessions.clear();
    if (put.span || !put.items.empty() || !put.sessions.empty())
        out.store.push_back(std::move(put));
}

/// That part is complete: its items are those of the chunk, or, of an outline, already there.
void Replica::take(
    const message::Chunk &chunk, std::uint64_t digest, std::size_t bytes, Output &out)
{
    m_following->digest ^= digest;
    if (chunk.last && m_following->digest != chunk.digest) {
        beginCopyAgain("it does not come to what its primary has", out);
        return;
    }
    ++m_following->nextChunk;
    m_copied.bytes += bytes;
    m_copied.total = std::max(chunk.total, m_copied.bytes);
    m_reached = chunk.reached;
    m_reachedBy = chunk.decree;
    if (chunk.span)
        m_following->covered = chunk.span;
    putPart(chunk, out);
    m_following->isSpanEmpty = false;
    if (chunk.last) {
        m_log.finishCopy(chunk.decree, chunk.decreeTerm, out);
        m_copied = {};
        publish(out);
    }
    const message::ChunkAck ack{chunk.partition, chunk.term, chunk.session, chunk.index};
    if (out.store.empty())
        out.send.push_back({m_following->primary, ack});
    else
        m_held.push_back({out.ticket, {m_following->primary, ack}});
}

} // namespace core
