// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/operation.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace app {

/// Operations one after the other, each in about 20 bytes instead of sizeof(Operation): there are
/// hundreds in a second, and none may be missing. It grows at its end and may lose the oldest; an
/// operation keeps its number. A copy costs next to nothing and does not change with the original.
/// Not thread-safe, but each copy may be used on a thread of its own.
class OperationList
{
public:
    void append(const Operation &operation);
    /// Keeps the `most` newest.
    void keep(qint64 most);

    /// The numbers of the oldest that is left, and of the next one to come.
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_end; }
    [[nodiscard]] qint64 size() const { return m_end - m_begin; }
    /// All that are left, oldest first. Takes time: it unpacks them.
    [[nodiscard]] std::vector<Operation> all() const;
    /// What they take.
    [[nodiscard]] qint64 packedBytes() const;

private:
    /// In operations. Large, and given their room at once, for the reason that AppendLog has.
    static constexpr qint64 kChunk = 8192;
    static constexpr qsizetype kChunkBytes = 20 * kChunk;

    /// Full, but for the last one. Shared with copies until one of them appends.
    QList<QByteArray> m_chunks;
    qint64 m_firstOfChunks = 0; ///< the number of the first one of the first chunk
    qint64 m_begin = 0;
    qint64 m_end = 0;
    qint64 m_lastEndNs = 0; ///< of the newest, in its chunk; else 0
};

} // namespace app
