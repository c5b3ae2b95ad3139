// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/loglines.h"

#include <deque>

namespace widgets {

/// The lines of a log view and how they lie below one another: the last kMaxLines, less what is
/// filtered out, each of one row or, where long lines are wrapped, of several. A line has a number
/// that stays when older ones go, and a place among the lines that are shown. Not thread-safe.
class LogRows
{
public:
    static constexpr qint64 kMaxLines = 50'000;

    /// Which lines are shown.
    struct Filter {
        LogLine::Level least = LogLine::Level::Unknown; ///< what has no level is always shown
        qint64 fromMs = 0;                              ///< 0: from the first
        qint64 toMs = 0;                                ///< 0: to the last
        bool operator==(const Filter &) const = default;
    };
    /// A line, or the part of it that is one row.
    struct Row {
        qsizetype place = 0;
        int part = 0;
    };

    /// The rows that went at the front.
    int append(const QList<LogLine> &lines);
    void clear();
    void setFilter(const Filter &filter);
    /// Characters in a row; 0: lines are not wrapped.
    void setColumns(int columns);

    [[nodiscard]] const Filter &filter() const { return m_filter; }
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_shown.size()); }
    [[nodiscard]] LogLine line(qsizetype place) const { return m_lines.line(number(place)); }
    /// Its time: as LogLine::atMs, and quicker.
    [[nodiscard]] qint64 atMs(qsizetype place) const { return head(place).atMs; }
    [[nodiscard]] qint64 number(qsizetype place) const;
    /// Of the line, or of the next one that is shown; count() if there is none.
    [[nodiscard]] qsizetype place(qint64 number) const;
    /// Of the first line that is not older; count() if all are.
    [[nodiscard]] qsizetype placeOfTime(qint64 atMs) const;

    /// What the lines take, about, whether they are shown or not.
    [[nodiscard]] qint64 bytes() const { return m_lines.bytes(); }
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    /// Characters of the longest line so far.
    [[nodiscard]] int longest() const { return m_longest; }
    /// REQUIRES count() > 0. The last one for a row beyond the end.
    [[nodiscard]] Row rowAt(int row) const;
    [[nodiscard]] int firstRowOf(qsizetype place) const;
    [[nodiscard]] int rowsOf(qsizetype place) const { return rowsOf(head(place)); }

private:
    [[nodiscard]] const LogLines::Head &head(qsizetype place) const
    {
        return m_lines.head(number(place));
    }
    [[nodiscard]] int rowsOf(const LogLines::Head &head) const;
    [[nodiscard]] bool isShown(const LogLines::Head &head) const;
    int dropOldest();
    void recount();

    LogLines m_lines;
    std::deque<qint64> m_shown; ///< numbers
    Filter m_filter;
    int m_columns = 0;
    int m_rows = 0;
    int m_longest = 0;
};

} // namespace widgets
