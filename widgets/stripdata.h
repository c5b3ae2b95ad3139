// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QList>

#include <optional>

namespace widgets {

/// How many of the requests that were due in one slot of time ended how.
struct StripCell {
    quint32 ok = 0;
    quint32 late = 0;
    quint32 retried = 0;
    quint32 failed = 0;
    quint32 unknown = 0;

    [[nodiscard]] bool isEmpty() const { return total() == 0; }
    [[nodiscard]] quint32 total() const { return ok + late + retried + failed + unknown; }
    StripCell &operator+=(const StripCell &other);
    bool operator==(const StripCell &) const = default;
};

/// Which slots of time are in view. Slot n begins at n × slotNs whatever is in view, so that marks
/// do not change while they scroll. Times are nanoseconds of one clock, not negative.
struct StripView {
    static constexpr qint64 kShortestSlotNs = 100'000;
    static constexpr qint64 kLongestSlotNs = 60'000'000'000;

    qint64 slotNs = 100'000'000;
    qint64 firstSlot = 0;
    int slots = 0;

    [[nodiscard]] qint64 fromNs() const { return firstSlot * slotNs; }
    [[nodiscard]] qint64 endNs() const { return (firstSlot + slots) * slotNs; }
    [[nodiscard]] bool contains(qint64 ns) const { return ns >= fromNs() && ns < endNs(); }
    /// In slots from the left edge; below 0 and above `slots` outside of the view.
    [[nodiscard]] double placeOf(qint64 ns) const;
    [[nodiscard]] qint64 timeAt(double place) const;
    /// So many steps nearer (or, below 0, farther), with the time at `place` staying where it is.
    [[nodiscard]] StripView zoomed(int steps, double place) const;
    bool operator==(const StripView &) const = default;
};

/// One kind of partitions.
struct StripRow {
    QString title;
    QString note;           ///< for example how many failed
    QList<StripCell> cells; ///< one for each slot of the view
    bool operator==(const StripRow &) const = default;
};

/// A fault, at the instant at which it was done.
struct StripFlag {
    int number = 0; ///< whatever tells it apart
    qint64 atNs = 0;
    Meaning meaning = Meaning::Failed;
    QString text;
    bool operator==(const StripFlag &) const = default;
};

/// The time from a fault until all was well again.
struct StripSpan {
    qint64 fromNs = 0;
    qint64 toNs = 0; ///< 0: it still lasts
    QString text;
    bool operator==(const StripSpan &) const = default;
};

/// What stands around the marks.
struct StripScene {
    qint64 nowNs = 0;
    qint64 oldestNs = 0; ///< nothing is known from before
    QList<StripFlag> flags;
    QList<StripSpan> spans;
    bool operator==(const StripScene &) const = default;
};

struct StripInterval {
    qint64 fromNs = 0;
    qint64 toNs = 0; ///< not before fromNs
    bool operator==(const StripInterval &) const = default;
};

} // namespace widgets
