// SPDX-License-Identifier: Apache-2.0
#include "widgets/logpane.h"

#include "widgets/meaning.h"

#include <QDateTime>
#include <QPainter>
#include <QScrollBar>

namespace widgets {

void LogPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(viewport()->font());
    if (m_rows.count() == 0) {
        painter.setPen(mutedText(palette()));
        painter.setFont(font());
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("There are no lines to show."));
    }
    const int first = verticalScrollBar()->value();
    LogRows::Row row = m_rows.count() > 0 ? m_rows.rowAt(first) : LogRows::Row();
    for (int y = 0; y < viewport()->height() && row.place < m_rows.count(); y += m_height) {
        paintRow(painter, row, QRect(0, y, viewport()->width(), m_height));
        if (++row.part >= m_rows.rowsOf(row.place))
            row = {row.place + 1, 0};
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void LogPane::paintRow(QPainter &painter, const LogRows::Row &row, const QRect &box) const
{
    const LogLine line = m_rows.line(row.place);
    const qint64 number = m_rows.number(row.place);
    const bool isSelected = m_current >= 0 && number >= qMin(m_anchor, m_current)
        && number <= qMax(m_anchor, m_current);
    if (isSelected)
        painter.fillRect(box, palette().highlight());
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), 0);
    if (isSelected)
        painter.setPen(palette().color(QPalette::HighlightedText));
    else
        painter.setPen(palette().color(QPalette::Text));
    paintText(painter, row, box);
    if (!isSelected)
        painter.setPen(mutedText(palette()));
    if (row.part == 0)
        paintHead(painter, line, box);
    painter.restore();
    const bool isMoment = m_momentMs != 0 && row.part == 0 && line.atMs >= m_momentMs
        && (row.place == 0 || m_rows.atMs(row.place - 1) < m_momentMs);
    if (isMoment) {
        painter.setPen(QPen(colourOf(Meaning::Master, palette()), 2));
        painter.drawLine(box.left(), box.top() + 1, box.right(), box.top() + 1);
    }
}

/// Time, tag and level. The level is a shape; what is merely said has none.
void LogPane::paintHead(QPainter &painter, const LogLine &line, const QRect &box) const
{
    int x = box.left() + m_character / 2;
    if (line.atMs != 0) {
        const QString time =
            QDateTime::fromMSecsSinceEpoch(line.atMs).toString(QStringLiteral("HH:mm:ss.zzz"));
        painter.drawText(QRect(x, box.top(), m_timeWidth, box.height()), Qt::AlignVCenter, time);
    }
    x += m_timeWidth;
    if (m_tagWidth > 0 && line.tag < m_tags.size()) {
        painter.drawText(
            QRect(x, box.top(), m_tagWidth, box.height()), Qt::AlignVCenter, m_tags.at(line.tag));
    }
    x += m_tagWidth;
    if (line.level < LogLine::Level::Warning)
        return;
    const int side = qMin(m_character * 3 / 2, box.height() - 2);
    const QRectF mark(x, box.top() + (box.height() - side) / 2.0, side, side);
    drawSymbol(painter, mark,
        line.level == LogLine::Level::Error ? Meaning::Failed : Meaning::Suspect, palette());
}

void LogPane::paintText(QPainter &painter, const LogRows::Row &row, const QRect &box) const
{
    const QString whole = QString::fromUtf8(m_rows.line(row.place).text);
    const int columns = m_rows.columns();
    const qsizetype from = qsizetype(columns) * row.part;
    const QString text = columns == 0 ? whole : whole.mid(from, columns);
    const QFontMetrics metrics(painter.font());
    const QRect place(textLeft(), box.top(), metrics.horizontalAdvance(text) + 1, box.height());
    const QColor pen = painter.pen().color();
    painter.drawText(place, Qt::AlignVCenter, text);
    for (const LogMatcher::Place &match : m_matcher.places(whole)) {
        const qsizetype begin = qBound<qsizetype>(0, match.from - from, text.size());
        const qsizetype end = qBound<qsizetype>(0, match.from + match.length - from, text.size());
        if (begin == end)
            continue;
        const QRect mark(place.left() + metrics.horizontalAdvance(text.left(begin)), box.top(),
            metrics.horizontalAdvance(text.mid(begin, end - begin)), box.height());
        painter.fillRect(mark, colourOf(Meaning::Suspect, palette()));
        painter.setPen(Qt::black);
        painter.drawText(mark, Qt::AlignVCenter, text.mid(begin, end - begin));
        painter.drawRect(mark.adjusted(0, 0, -1, -1)); // seen without colours too
    }
    painter.setPen(pen);
}

} // namespace widgets
