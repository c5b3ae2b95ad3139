// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/stripdata.h"

#include <QFontMetrics>
#include <QRect>

namespace widgets {

/// Where the parts of an availability strip stand. Pure; made anew for each size and content.
struct StripLayout {
    static constexpr int kPitch = 4; ///< pixels for a slot
    static constexpr int kMark = 3;  ///< of these, painted

    struct Row {
        QRect title;
        QString name; ///< the row's title, cut to the room
        QString note; ///< likewise; empty if there is no room for a second line
        QRect marks;
        int baseline = 0; ///< what was served stands above it, what was not hangs below
    };
    struct Label {
        QRect box;              ///< empty: there was no room for it
        QString text;           ///< cut to the room
        bool isLeaning = false; ///< the text stands to the left of the flag
    };
    struct Tick {
        int x = 0;
        QString text; ///< empty if it would stand over another
    };

    /// The titles have `titleRoom` pixels at least, if there is room. REQUIRES: at least one row.
    StripLayout(
        QSize size, const QFontMetrics &font, const QList<StripRow> &rows, int titleRoom = 0);

    [[nodiscard]] int slots() const { return field.width() / kPitch; }
    [[nodiscard]] int xOf(const StripView &view, qint64 ns) const;
    [[nodiscard]] double placeAt(int x) const;
    /// One for each flag; they never overlap. A flag out of view has an empty one.
    [[nodiscard]] QList<Label> flagLabels(
        const StripView &view, const QList<StripFlag> &flags, const QFontMetrics &font) const;
    /// Times from `originNs`, which is itself called `origin`.
    [[nodiscard]] QList<Tick> ticks(const StripView &view, qint64 originNs, const QString &origin,
        const QFontMetrics &font) const;

    /// Of a row with marks there.
    [[nodiscard]] static int baselineOf(const QRect &marks);
    static QSize minimumSize(const QFontMetrics &font, int rows);

    int titleRoom = 0; ///< what the titles want
    QRect flags;       ///< the lane of the fault marks
    QRect brackets;    ///< the lane of the outages
    QRect field;       ///< all marks of all rows
    QRect axis;
    QList<Row> rows;
};

/// "−2.5 s", "+20 ms": as precise as `stepNs`.
[[nodiscard]] QString stripTimeText(qint64 ns, qint64 stepNs);

} // namespace widgets
