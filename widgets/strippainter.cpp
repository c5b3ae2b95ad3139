// SPDX-License-Identifier: Apache-2.0
#include "widgets/strippainter.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr int kHatch = 3; // pixels from one stripe of what failed to the next

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// A box of which only the frame is painted: drawRect() counts the pen's width in.
QRect frameOf(int x, int top, int bottom)
{
    return {x, top, StripLayout::kMark - 1, std::max(1, bottom - top - 1)};
}

} // namespace

struct StripPainter::Marks {
    QList<QRect> ok;
    QList<QRect> late;
    QList<QRect> lateCaps; ///< amber alone is too faint on a light ground
    QList<QRect> failed;
    QList<QRect> hollow; ///< retried above, unknown below
};

StripPainter::StripPainter(
    QPainter &painter, const StripLayout &layout, const StripView &view, const QPalette &palette)
    : m_painter(painter)
    , m_layout(layout)
    , m_view(view)
    , m_palette(palette)
{
}

void StripPainter::drawRows(const QList<StripRow> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const StripLayout::Row &row = m_layout.rows.at(i);
        const StripRow &content = rows.at(i);
        m_painter.fillRect(row.marks, m_palette.color(QPalette::Base));
        drawTitle(row);
        Marks marks;
        for (int slot = 0; slot < content.cells.size(); ++slot) {
            const StripCell &cell = content.cells.at(slot);
            if (cell.isEmpty())
                continue;
            const int x = row.marks.left() + slot * StripLayout::kPitch;
            addServed(marks, row, x, cell);
            addUnserved(marks, row, x, cell);
        }
        paint(marks);
        m_painter.fillRect(row.marks.left(), row.baseline, row.marks.width(), 1,
            faint(m_palette.color(QPalette::WindowText), 0.45F));
    }
}

void StripPainter::drawTitle(const StripLayout::Row &row)
{
    const int line = m_painter.fontMetrics().height();
    QRect box = row.title;
    if (!row.note.isEmpty()) {
        box = QRect(box.left(), box.center().y() - line, box.width(), line);
        m_painter.setPen(mutedText(m_palette));
        m_painter.drawText(box.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter, row.note);
    }
    m_painter.setPen(m_palette.color(QPalette::WindowText));
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter, row.name);
}

void StripPainter::addServed(
    Marks &marks, const StripLayout::Row &row, int x, const StripCell &cell) const
{
    if (cell.ok + cell.late + cell.retried == 0)
        return;
    const int full = row.baseline - row.marks.top();
    int bottom = row.baseline;
    int top = row.marks.top();
    // In a slot of several kinds each keeps its place, so that the rare one is not hidden.
    if (cell.late > 0) {
        const int middle = row.baseline - full / 2;
        marks.late.append(QRect(x, middle, StripLayout::kMark, bottom - middle));
        marks.lateCaps.append(QRect(x, middle, StripLayout::kMark, 1));
        bottom = middle;
    }
    if (cell.retried > 0) {
        const int low = cell.ok > 0 ? top + full * 2 / 5 : bottom;
        marks.hollow.append(frameOf(x, top, low));
        top = low + 1;
    }
    if (cell.ok > 0)
        marks.ok.append(QRect(x, top, StripLayout::kMark, bottom - top));
}

void StripPainter::addUnserved(
    Marks &marks, const StripLayout::Row &row, int x, const StripCell &cell) const
{
    if (cell.failed + cell.unknown == 0)
        return;
    const int top = row.baseline + 2;
    const int bottom = row.marks.bottom() + 1;
    const int middle = cell.failed == 0 ? top : cell.unknown == 0 ? bottom : (top + bottom) / 2;
    for (int y = top; y < middle; y += kHatch)
        marks.failed.append(QRect(x, y, StripLayout::kMark, std::min(kHatch - 1, middle - y)));
    if (cell.unknown > 0)
        marks.hollow.append(frameOf(x, middle + (cell.failed > 0 ? 1 : 0), bottom));
}

void StripPainter::paint(const Marks &marks)
{
    const auto fill = [this](const QList<QRect> &rects, const QColor &colour) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colour);
        m_painter.drawRects(rects);
    };
    fill(marks.ok, colourOf(Meaning::Primary, m_palette));
    fill(marks.late, colourOf(Meaning::Suspect, m_palette));
    fill(marks.lateCaps, m_palette.color(QPalette::WindowText));
    fill(marks.failed, colourOf(Meaning::Failed, m_palette));
    m_painter.setPen(QPen(colourOf(Meaning::Unknown, m_palette), 1));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRects(marks.hollow);
}

void StripPainter::drawSpans(const QList<StripSpan> &spans, qint64 nowNs)
{
    const QColor colour = colourOf(Meaning::Failed, m_palette);
    const QRect lane = m_layout.brackets;
    for (const StripSpan &span : spans) {
        const qint64 toNs = span.toNs > 0 ? span.toNs : nowNs;
        if (toNs < m_view.fromNs() || span.fromNs >= m_view.endNs())
            continue;
        const int left = m_layout.xOf(m_view, span.fromNs);
        const int right = std::max(left + 1, m_layout.xOf(m_view, toNs));
        const int middle = lane.center().y();
        m_painter.fillRect(left, m_layout.field.top(), right - left, m_layout.field.height(),
            faint(colour, 0.10F));
        m_painter.setPen(QPen(colour, 1));
        m_painter.drawLine(left, middle, left, lane.bottom());
        m_painter.drawLine(left, middle, right, middle);
        if (span.toNs > 0)
            m_painter.drawLine(right, middle, right, lane.bottom());
        const int wanted = m_painter.fontMetrics().horizontalAdvance(span.text) + 8;
        if (span.text.isEmpty() || right - left < wanted + 12)
            continue;
        QRect box(0, 0, wanted, m_painter.fontMetrics().height());
        box.moveCenter(QPoint((left + right) / 2, middle));
        m_painter.fillRect(box, m_palette.color(QPalette::Window));
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        m_painter.drawText(box, Qt::AlignCenter, span.text);
    }
}

void StripPainter::drawFlags(const QList<StripFlag> &flags)
{
    const QFontMetrics font = m_painter.fontMetrics();
    const int side = font.height() - 4;
    const QList<StripLayout::Label> labels = m_layout.flagLabels(m_view, flags, font);
    for (qsizetype i = 0; i < flags.size(); ++i) {
        const StripFlag &flag = flags.at(i);
        if (!m_view.contains(flag.atNs))
            continue;
        const int x = m_layout.xOf(m_view, flag.atNs);
        m_painter.setPen(QPen(colourOf(flag.meaning, m_palette), 1, Qt::DashLine));
        m_painter.drawLine(x, m_layout.brackets.top(), x, m_layout.field.bottom());
        const StripLayout::Label &label = labels.at(i);
        if (label.box.isEmpty())
            continue;
        QRectF symbol(0, 0, side, side);
        symbol.moveCenter(QPointF(x + 0.5, label.box.center().y() + 0.5));
        drawSymbol(m_painter, symbol, flag.meaning, m_palette);
        m_painter.setPen(m_palette.color(QPalette::WindowText));
        const int gap = font.height() / 2 + 3;
        const QRect box = label.isLeaning
            ? QRect(label.box.topLeft(), QPoint(x - gap, label.box.bottom()))
            : QRect(QPoint(x + gap, label.box.top()), label.box.bottomRight());
        m_painter.drawText(
            box, Qt::AlignVCenter | (label.isLeaning ? Qt::AlignRight : Qt::AlignLeft), label.text);
    }
}

void StripPainter::drawAxis(qint64 originNs, const QString &origin)
{
    const QFontMetrics font = m_painter.fontMetrics();
    const QRect axis = m_layout.axis;
    int free = axis.left();
    const QList<StripLayout::Tick> ticks = m_layout.ticks(m_view, originNs, origin, font);
    for (const StripLayout::Tick &tick : ticks) {
        m_painter.fillRect(tick.x, axis.top(), 1, 3, mutedText(m_palette));
        const int width = font.horizontalAdvance(tick.text);
        const int left = std::min(tick.x - width / 2, axis.right() - width);
        if (left < free)
            continue;
        m_painter.setPen(mutedText(m_palette));
        m_painter.drawText(QRect(left, axis.top(), width + 1, axis.height()),
            Qt::AlignLeft | Qt::AlignBottom, tick.text);
        free = left + width + font.averageCharWidth();
    }
}

void StripPainter::drawSample(const QRect &box, const StripCell &cell)
{
    const StripLayout::Row row{.title = {},
        .name = {},
        .note = {},
        .marks = box,
        .baseline = StripLayout::baselineOf(box)};
    m_painter.fillRect(box, m_palette.color(QPalette::Base));
    Marks marks;
    for (int x = box.left(); x + StripLayout::kMark <= box.right() + 1; x += StripLayout::kPitch) {
        addServed(marks, row, x, cell);
        addUnserved(marks, row, x, cell);
    }
    paint(marks);
    m_painter.fillRect(box.left(), row.baseline, box.width(), 1,
        faint(m_palette.color(QPalette::WindowText), 0.45F));
}

void StripPainter::drawFault(const QRect &box)
{
    const int x = box.center().x();
    m_painter.setPen(QPen(colourOf(Meaning::Failed, m_palette), 1, Qt::DashLine));
    m_painter.drawLine(x, box.top(), x, box.bottom());
    const double side = box.width() - 2;
    drawSymbol(
        m_painter, QRectF(x + 0.5 - side / 2, box.top(), side, side), Meaning::Failed, m_palette);
}

void StripPainter::drawSelection(const StripInterval &interval)
{
    const int left = m_layout.xOf(m_view, interval.fromNs);
    const int right = std::max(left + 1, m_layout.xOf(m_view, interval.toNs));
    if (right < m_layout.field.left() || left > m_layout.field.right())
        return;
    const QRect box(left, m_layout.brackets.top(), right - left,
        m_layout.field.bottom() - m_layout.brackets.top());
    const QColor colour = m_palette.color(QPalette::Highlight);
    m_painter.fillRect(box, faint(colour, 0.22F));
    m_painter.fillRect(left, box.top(), 1, box.height(), colour);
    m_painter.fillRect(right, box.top(), 1, box.height(), colour);
}

void StripPainter::drawCursor(qint64 atNs)
{
    if (!m_view.contains(atNs))
        return;
    const int x = m_layout.xOf(m_view, atNs);
    m_painter.fillRect(x, m_layout.brackets.top(), StripLayout::kMark,
        m_layout.axis.top() - m_layout.brackets.top() + 3,
        faint(m_palette.color(QPalette::Highlight), 0.65F));
}

} // namespace widgets
