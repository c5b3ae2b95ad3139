// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <atomic>
#include <memory>
#include <vector>

namespace app {

/// A list that grows at its end and may lose its oldest items. A copy costs next to nothing and
/// does not change with the original, which is what snapshots of a history need. An item keeps its
/// number when older ones go. Not thread-safe, but copies share nothing that changes: each may be
/// used on a thread of its own.
template <typename T>
class AppendLog
{
public:
    /// The numbers of the oldest item that is left, and of the next one to come.
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_end == m_begin; }
    /// REQUIRES begin() <= number < end().
    [[nodiscard]] const T &at(qint64 number) const
    {
        Q_ASSERT(number >= m_begin && number < m_end);
        const qint64 place = number - m_firstOfChunks;
        return m_chunks.at(place / kChunk)->items[static_cast<std::size_t>(place % kChunk)];
    }

    void append(const T &item)
    {
        const qint64 place = (m_end - m_firstOfChunks) % kChunk;
        if (place == 0 && m_end - m_firstOfChunks == m_chunks.size() * kChunk)
            m_chunks.append(std::make_shared<Chunk>());
        // Copies look at this chunk too, but only at what was in it when they were made; the first
        // of them that goes on has the next place, the others go on in a chunk of their own.
        qint64 expected = place;
        if (!m_chunks.last()->used.compare_exchange_strong(expected, place + 1)) {
            auto own = std::make_shared<Chunk>();
            std::copy_n(m_chunks.last()->items.begin(), place, own->items.begin());
            own->used = place + 1;
            m_chunks.last() = std::move(own);
        }
        m_chunks.last()->items[static_cast<std::size_t>(place)] = item;
        ++m_end;
    }
    /// Keeps the `most` newest.
    void keep(qint64 most)
    {
        m_begin = std::max(m_begin, m_end - most);
        while (!m_chunks.isEmpty() && m_firstOfChunks + kChunk <= m_begin) {
            m_chunks.removeFirst();
            m_firstOfChunks += kChunk;
        }
    }

    /// The same items with the same numbers.
    bool operator==(const AppendLog &other) const
    {
        if (m_begin != other.m_begin || m_end != other.m_end)
            return false;
        for (qint64 number = m_begin; number < m_end; ++number) {
            if (!(at(number) == other.at(number)))
                return false;
        }
        return true;
    }

private:
    /// What is kept for long is kept in pieces that are large enough to have pages of their own:
    /// among what comes and goes it would hold the freed memory between. One of jemalloc's sizes.
    static constexpr qint64 kChunkBytes = 160 * 1024;
    static constexpr qint64 kChunk = kChunkBytes / static_cast<qint64>(sizeof(T));

    struct Chunk {
        std::atomic<qint64> used = 0; ///< places that some copy has taken
        std::vector<T> items = std::vector<T>(kChunk);
    };

    /// Shared with copies. A place is written once, by the copy that took it.
    QList<std::shared_ptr<Chunk>> m_chunks;
    qint64 m_firstOfChunks = 0; ///< the number of the first item of the first chunk
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace app
