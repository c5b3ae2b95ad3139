// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/striplayout.h"

#include <QFont>

namespace widgets {

/// Paints an availability strip. Its shapes say what its colours say: what was served stands above
/// the baseline (late: half as high; retried: hollow), what was not hangs below it (failed:
/// hatched; unknown: hollow).
class StripPainter
{
public:
    /// The referred must outlive it.
    StripPainter(QPainter &painter, const StripLayout &layout, const StripView &view,
        const QPalette &palette);

    void drawRows(const QList<StripRow> &rows);
    void drawSpans(const QList<StripSpan> &spans, qint64 nowNs);
    void drawFlags(const QList<StripFlag> &flags);
    void drawAxis(qint64 originNs, const QString &origin);
    void drawSelection(const StripInterval &interval);
    void drawCursor(qint64 atNs);
    /// Marks of one kind that fill `box`, as in a row: for a legend.
    void drawSample(const QRect &box, const StripCell &cell);
    /// A fault's pole and sign, likewise.
    void drawFault(const QRect &box);

private:
    /// Rectangles of one look, painted in one go.
    struct Marks;

    void drawTitle(const StripLayout::Row &row);
    void addServed(Marks &marks, const StripLayout::Row &row, int x, const StripCell &cell) const;
    void addUnserved(Marks &marks, const StripLayout::Row &row, int x, const StripCell &cell) const;
    void paint(const Marks &marks);

    QPainter &m_painter;
    const StripLayout &m_layout;
    const StripView &m_view;
    const QPalette &m_palette;
};

} // namespace widgets
