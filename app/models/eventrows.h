// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/happening.h"

#include <QMap>

#include <deque>

namespace app {

/// Which rows the event list has: one for each event, one for like events that follow each other
/// closely, and below what is unfolded its parts, which are these events, or the partitions that
/// one is told of. A value; it knows events by their numbers.
class EventRows
{
public:
    using Events = AppendLog<Happening>;

    /// The event belongs to those of the last row.
    [[nodiscard]] bool isLikeLast(const Events &events, qint64 number) const;
    /// To those of the last row if it belongs there, as one more of the parts if it is unfolded.
    void add(const Events &events, qint64 number);
    /// Rows of events that come after these, none of them unfolded.
    void append(const EventRows &later);
    /// So many rows at the top are of events all of which are older than `number`.
    [[nodiscard]] int rowsBefore(qint64 number) const;
    void dropRowsBefore(qint64 number);
    /// The first row stands for such events, too. REQUIRES that there are no rowsBefore().
    [[nodiscard]] bool isPartlyBefore(qint64 number) const;
    /// It stands for the others from now on. REQUIRES that it is not unfolded.
    void dropLikesBefore(qint64 number);

    [[nodiscard]] int count() const;
    /// The last row that is no part.
    [[nodiscard]] int lastHead() const;
    /// The event that the row is, or is the partition of; of a row of like events the first.
    [[nodiscard]] qint64 number(int row) const;
    /// All events that the row stands for.
    [[nodiscard]] QList<qint64> numbers(int row) const;
    /// The row of which this one is a part, or itself.
    [[nodiscard]] int headOf(int row) const;
    /// Which part it is; below 0: none.
    [[nodiscard]] int part(int row) const { return placeOf(row).part; }
    [[nodiscard]] bool isOfLikes(int row) const;
    /// The row that stands for the event, or where it is unfolded, the event's own; -1: none.
    [[nodiscard]] int rowOf(qint64 number) const;
    [[nodiscard]] bool isUnfolded(int row) const;
    /// So many rows follow a head that is unfolded.
    [[nodiscard]] int partsOf(const Events &events, int head) const;
    void unfold(int head, int parts);
    void fold(int head);

private:
    struct Entry {
        qint64 first = 0;
        QList<qint64> likes = {}; ///< that follow it
    };
    struct Place {
        qint64 entry = 0; ///< counted from the first there ever was
        int part = -1;
    };

    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] qint64 firstNotBefore(qint64 number) const;
    [[nodiscard]] int headRow(qint64 entry) const;
    [[nodiscard]] const Entry &entry(int row) const;

    std::deque<Entry> m_entries;
    qint64 m_begin = 0;           ///< the number of the first entry that is left
    QMap<qint64, int> m_unfolded; ///< by entries, how many rows each has besides its own
};

} // namespace app
