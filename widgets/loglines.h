// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/logline.h"

#include <QByteArrayList>
#include <QList>

#include <array>
#include <deque>

namespace widgets {

/// Lines of a log, oldest first, in a third of the room that they would take one by one: the texts
/// of all but the newest are compressed, many together. A line keeps its number when older ones go.
/// Not thread-safe, reading included.
class LogLines
{
public:
    /// What need not be unpacked.
    struct Head {
        qint64 atMs = 0;
        int characters = 0;
        quint16 tag = 0;
        LogLine::Level level = LogLine::Level::Unknown;
    };

    void append(const QList<LogLine> &lines);
    /// REQUIRES !isEmpty().
    void dropOldest();
    void clear();

    /// The numbers of the oldest line that is left, and of the next one to come.
    [[nodiscard]] qint64 begin() const { return m_begin; }
    [[nodiscard]] qint64 end() const { return m_begin + size(); }
    [[nodiscard]] qint64 size() const { return static_cast<qint64>(m_heads.size()); }
    [[nodiscard]] bool isEmpty() const { return m_heads.empty(); }
    /// REQUIRES begin() <= number < end(), as the next one.
    [[nodiscard]] const Head &head(qint64 number) const;
    /// Takes some microseconds, less if its neighbours were asked for just before.
    [[nodiscard]] LogLine line(qint64 number) const;
    /// What they take, about.
    [[nodiscard]] qint64 bytes() const;

private:
    static constexpr qint64 kBlock = 64;     ///< lines that are packed together
    static constexpr qint64 kUnpacked = 256; ///< at least so many of the newest are not
    static constexpr int kMostAtOnce = 16;   ///< blocks: the end of a long log comes at once

    struct Unpacked {
        qint64 first = -1; ///< the number of its first line; -1: none
        QByteArrayList texts;
    };

    void pack();
    [[nodiscard]] const Unpacked &unpacked(qint64 number) const;
    [[nodiscard]] qint64 firstOfTexts() const
    {
        return m_firstOfBlocks + static_cast<qint64>(m_blocks.size()) * kBlock;
    }

    std::deque<Head> m_heads;
    std::deque<QByteArray> m_blocks; ///< kBlock lines each; some of the first may have gone
    std::deque<QByteArray> m_texts;  ///< of the lines behind the blocks
    qint64 m_begin = 0;
    qint64 m_firstOfBlocks = 0;               ///< the number of the first line of the first block
    mutable std::array<Unpacked, 4> m_recent; ///< blocks that were read last
    mutable std::size_t m_next = 0;           ///< which of them makes room
};

} // namespace widgets
