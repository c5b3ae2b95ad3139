// SPDX-License-Identifier: Apache-2.0
#include "widgets/loglines.h"

#include <QDataStream>
#include <QIODevice>
#include <QString>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kQuickly = 1; // of zlib's levels

int charactersOf(const QByteArray &utf8)
{
    const bool isAscii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    return static_cast<int>(isAscii ? utf8.size() : QString::fromUtf8(utf8).size());
}

} // namespace

void LogLines::append(const QList<LogLine> &lines)
{
    for (const LogLine &line : lines) {
        m_heads.push_back({line.atMs, charactersOf(line.text), line.tag, line.level});
        m_texts.push_back(line.text);
    }
    for (int i = 0; i < kMostAtOnce; ++i) {
        if (static_cast<qint64>(m_texts.size()) >= kUnpacked + kBlock)
            pack();
    }
}

void LogLines::pack()
{
    const auto end = m_texts.begin() + kBlock;
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << QByteArrayList(m_texts.begin(), end);
    m_blocks.push_back(qCompress(bytes, kQuickly));
    m_blocks.back().squeeze();
    m_texts.erase(m_texts.begin(), end);
}

void LogLines::dropOldest()
{
    Q_ASSERT(!isEmpty());
    m_heads.pop_front();
    ++m_begin;
    if (m_blocks.empty()) {
        m_texts.pop_front();
        m_firstOfBlocks = m_begin;
    } else if (m_begin == m_firstOfBlocks + kBlock) {
        m_blocks.pop_front();
        m_firstOfBlocks = m_begin;
    }
}

void LogLines::clear()
{
    m_begin = end();
    m_firstOfBlocks = m_begin;
    m_heads.clear();
    m_blocks.clear();
    m_texts.clear();
    m_recent = {};
}

const LogLines::Head &LogLines::head(qint64 number) const
{
    return m_heads[static_cast<std::size_t>(number - m_begin)];
}

LogLine LogLines::line(qint64 number) const
{
    const Head &of = head(number);
    LogLine line{.atMs = of.atMs, .level = of.level, .tag = of.tag, .text = {}};
    if (number >= firstOfTexts()) {
        line.text = m_texts[static_cast<std::size_t>(number - firstOfTexts())];
    } else {
        const Unpacked &block = unpacked(number);
        line.text = block.texts.value(number - block.first);
    }
    return line;
}

/// The block of that line.
const LogLines::Unpacked &LogLines::unpacked(qint64 number) const
{
    const qint64 place = (number - m_firstOfBlocks) / kBlock;
    const qint64 first = m_firstOfBlocks + place * kBlock;
    const auto *const known = std::ranges::find(m_recent, first, &Unpacked::first);
    if (known != m_recent.end())
        return *known;
    Unpacked &block = m_recent[m_next];
    m_next = (m_next + 1) % m_recent.size();
    block.first = first;
    QDataStream bytes(qUncompress(m_blocks[static_cast<std::size_t>(place)]));
    bytes >> block.texts;
    return block;
}

qint64 LogLines::bytes() const
{
    constexpr qint64 kOfAllocation = 32; // of an array: its head, and what rounding costs
    qint64 bytes = size() * static_cast<qint64>(sizeof(Head));
    for (const std::deque<QByteArray> *const part : {&m_blocks, &m_texts}) {
        for (const QByteArray &array : *part)
            bytes += static_cast<qint64>(sizeof array) + kOfAllocation + array.capacity();
    }
    return bytes;
}

} // namespace widgets
