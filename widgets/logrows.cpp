// SPDX-License-Identifier: Apache-2.0
#include "widgets/logrows.h"

#include <algorithm>

namespace widgets {

int LogRows::append(const QList<LogLine> &lines)
{
    const qint64 before = m_lines.end();
    m_lines.append(lines);
    for (qint64 number = before; number < m_lines.end(); ++number) {
        const LogLines::Head &head = m_lines.head(number);
        m_longest = std::max(m_longest, head.characters);
        if (!isShown(head))
            continue;
        m_shown.push_back(number);
        m_rows += rowsOf(head);
    }
    return dropOldest();
}

int LogRows::dropOldest()
{
    int dropped = 0;
    for (; m_lines.size() > kMaxLines; m_lines.dropOldest()) {
        if (m_shown.empty() || m_shown.front() != m_lines.begin())
            continue;
        dropped += rowsOf(m_lines.head(m_lines.begin()));
        m_shown.pop_front();
    }
    m_rows -= dropped;
    return dropped;
}

void LogRows::clear()
{
    m_lines.clear();
    m_shown.clear();
    m_rows = 0;
    m_longest = 0;
}

void LogRows::setFilter(const Filter &filter)
{
    m_filter = filter;
    m_shown.clear();
    for (qint64 number = m_lines.begin(); number < m_lines.end(); ++number) {
        if (isShown(m_lines.head(number)))
            m_shown.push_back(number);
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

bool LogRows::isShown(const LogLines::Head &head) const
{
    if (head.level != LogLine::Level::Unknown && head.level < m_filter.least)
        return false;
    return (m_filter.fromMs == 0 || head.atMs >= m_filter.fromMs)
        && (m_filter.toMs == 0 || head.atMs <= m_filter.toMs);
}

int LogRows::rowsOf(const LogLines::Head &head) const
{
    if (m_columns == 0)
        return 1;
    return std::max(1, (head.characters + m_columns - 1) / m_columns);
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
    while (place < count() && head(place).atMs < atMs)
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
