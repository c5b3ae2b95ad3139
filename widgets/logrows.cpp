// SPDX-License-Identifier: Apache-2.0
#include "widgets/logrows.h"

#include <QString>

#include <algorithm>

namespace widgets {

namespace {

int charactersOf(const QByteArray &utf8)
{
    const bool isAscii =
        std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<uchar>(c) < 0x80; });
    return static_cast<int>(isAscii ? utf8.size() : QString::fromUtf8(utf8).size());
}

} // namespace

int LogRows::append(const QList<LogLine> &lines)
{
    for (const LogLine &line : lines) {
        m_lines.push_back({line, charactersOf(line.text)});
        m_longest = std::max(m_longest, m_lines.back().characters);
        if (!isShown(line))
            continue;
        m_shown.push_back(m_first + static_cast<qint64>(m_lines.size()) - 1);
        m_rows += rowsOf(m_lines.back());
    }
    return dropOldest();
}

int LogRows::dropOldest()
{
    int dropped = 0;
    while (static_cast<qint64>(m_lines.size()) > kMaxLines) {
        if (!m_shown.empty() && m_shown.front() == m_first) {
            dropped += rowsOf(m_lines.front());
            m_shown.pop_front();
        }
        m_lines.pop_front();
        ++m_first;
    }
    m_rows -= dropped;
    return dropped;
}

void LogRows::clear()
{
    m_first += static_cast<qint64>(m_lines.size());
    m_lines.clear();
    m_shown.clear();
    m_rows = 0;
    m_longest = 0;
}

void LogRows::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_shown.clear();
    qint64 number = m_first;
    for (const Entry &entry : m_lines) {
        if (isShown(entry.line))
            m_shown.push_back(number);
        ++number;
    }
    recount();
}

void LogRows::setColumns(int columns)
{
    m_columns = columns;
    recount();
}

void LogRows::recount()
{
    m_rows = 0;
    for (qsizetype place = 0; place < count(); ++place)
        m_rows += rowsOf(place);
}

bool LogRows::isShown(const LogLine &line) const
{
    if (line.level != LogLine::Level::Unknown && line.level < m_filter.least)
        return false;
    return (m_filter.fromMs == 0 || line.atMs >= m_filter.fromMs)
        && (m_filter.toMs == 0 || line.atMs <= m_filter.toMs);
}

const LogRows::Entry &LogRows::entry(qsizetype place) const
{
    return m_lines[static_cast<std::size_t>(number(place) - m_first)];
}

int LogRows::rowsOf(const Entry &entry) const
{
    if (m_columns == 0)
        return 1;
    return std::max(1, (entry.characters + m_columns - 1) / m_columns);
}

qint64 LogRows::number(qsizetype place) const
{
    return m_shown[static_cast<std::size_t>(place)];
}

qsizetype LogRows::place(qint64 number) const
{
    return std::lower_bound(m_shown.begin(), m_shown.end(), number) - m_shown.begin();
}

qsizetype LogRows::placeOfTime(qint64 atMs) const
{
    // Not a binary search: lines of several processes, and clocks that are set, need not be sorted.
    qsizetype place = 0;
    while (place < count() && line(place).atMs < atMs)
        ++place;
    return place;
}

LogRows::Row LogRows::rowAt(int row) const
{
    if (m_columns == 0)
        return {std::min<qsizetype>(row, count() - 1), 0};
    int before = 0;
    for (qsizetype place = 0; place < count(); ++place) {
        const int rows = rowsOf(place);
        if (row < before + rows)
            return {place, row - before};
        before += rows;
    }
    return {count() - 1, rowsOf(count() - 1) - 1};
}

int LogRows::firstRowOf(qsizetype place) const
{
    if (m_columns == 0)
        return static_cast<int>(place);
    int row = 0;
    for (qsizetype i = 0; i < place; ++i)
        row += rowsOf(i);
    return row;
}

} // namespace widgets
