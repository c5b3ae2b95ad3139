// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <vector>

namespace app {

/// A list that grows at its end and may lose its oldest items. A copy costs next to nothing and
/// does not change with the original, which is what snapshots of a history need. An item keeps its
/// number when older ones go. Not thread-safe.
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
        return (*m_chunks.at(place / kChunk))[static_cast<std::size_t>(place % kChunk)];
    }

    void append(const T &item)
    {
        if (m_chunks.isEmpty() || m_chunks.last()->size() == kChunk) {
            m_chunks.append(std::make_shared<std::vector<T>>());
            m_chunks.last()->reserve(kChunk);
        } else if (m_chunks.last().use_count() > 1) {
            // A copy looks at this chunk too.
            auto own = std::make_shared<std::vector<T>>();
            own->reserve(kChunk);
            *own = *m_chunks.last();
            m_chunks.last() = std::move(own);
        }
        m_chunks.last()->push_back(item);
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

private:
    static constexpr qint64 kChunk = 1024;

    /// Shared with copies; only the last one is written to, and only by its only owner.
    QList<std::shared_ptr<std::vector<T>>> m_chunks;
    qint64 m_firstOfChunks = 0; ///< the number of the first item of the first chunk
    qint64 m_begin = 0;
    qint64 m_end = 0;
};

} // namespace app
