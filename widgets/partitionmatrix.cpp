// SPDX-License-Identifier: Apache-2.0
#include "widgets/partitionmatrix.h"

#include "widgets/meaning.h"

#include <QImage>

#include <array>
#include <utility>

namespace widgets {

namespace {

constexpr int kLowestRow = 11;       // with a usual font
constexpr int kHighestRow = 22;      // with a usual font
constexpr double kNameShare = 0.85;  // of a row's height, in which nothing reaches another row
constexpr double kSmallestShape = 4; // narrower cells are dots of one colour
constexpr int kNumberGap = 30;       // pixels between two column numbers, with a usual font

/// Names can be read in it.
int lowestRow(const QFontMetrics &font)
{
    return qMax(kLowestRow, font.height() * 6 / 10);
}

Meaning meaningOf(PartitionMatrix::Cell cell)
{
    switch (cell) {
    case PartitionMatrix::Cell::Primary:
        return Meaning::Primary;
    case PartitionMatrix::Cell::Secondary:
        return Meaning::Secondary;
    case PartitionMatrix::Cell::Learner:
        return Meaning::Moving;
    case PartitionMatrix::Cell::LostPrimary:
    case PartitionMatrix::Cell::LostSecondary:
        return Meaning::Failed;
    case PartitionMatrix::Cell::None:
        break;
    }
    return Meaning::Neutral;
}

void drawLoss(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double side = qMin(box.width(), box.height()) * 0.6;
    QRectF square(0, 0, side, side);
    square.moveCenter(box.center());
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(square.topLeft(), square.bottomRight());
    painter.drawLine(square.topRight(), square.bottomLeft());
}

void drawCell(
    QPainter &painter, const QRectF &box, PartitionMatrix::Cell cell, const QPalette &palette)
{
    const QColor colour = colourOf(meaningOf(cell), palette);
    switch (cell) {
    case PartitionMatrix::Cell::None:
        break;
    case PartitionMatrix::Cell::Primary:
        painter.fillRect(box, colour);
        break;
    case PartitionMatrix::Cell::Secondary: {
        // Half as high and outlined, so that it differs from a primary without its colour too.
        const double inset = box.height() * 0.24;
        const QRectF half = box.adjusted(0, inset, 0, -inset);
        painter.fillRect(half, colour);
        painter.setPen(QPen(colourOf(Meaning::Primary, palette), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(half.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    case PartitionMatrix::Cell::Learner:
        painter.setPen(QPen(colour, 1));
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case PartitionMatrix::Cell::LostPrimary:
    case PartitionMatrix::Cell::LostSecondary:
        drawLoss(painter, box, colour);
        if (cell == PartitionMatrix::Cell::LostPrimary)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
}

} // namespace

PartitionMatrix::PartitionMatrix(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Partitions by server"));
    setFocusPolicy(Qt::StrongFocus);
}

void PartitionMatrix::setData(const Data &data)
{
    Q_ASSERT(data.cells.size() == data.rows.size() * data.columns);
    if (data == m_data)
        return;
    const bool isOtherSize = data.rows != m_data.rows || data.columns != m_data.columns;
    m_data = data;
    m_cache = QPixmap();
    if (isOtherSize)
        updateGeometry();
    update();
}

void PartitionMatrix::setToolTipSource(ToolTip source)
{
    m_toolTip = std::move(source);
}

void PartitionMatrix::setMarkedColumn(int column)
{
    if (column == m_markedColumn)
        return;
    m_markedColumn = column;
    update();
}

void PartitionMatrix::setWhole(bool whole)
{
    m_isWhole = whole;
    updateGeometry();
}

int PartitionMatrix::rowHeight() const
{
    const int highest = qMax(kHighestRow, fontMetrics().height());
    if (m_data.rows.isEmpty())
        return highest;
    const int available = height() - fontMetrics().height() - 4;
    return qBound(
        lowestRow(fontMetrics()), available / static_cast<int>(m_data.rows.size()), highest);
}

int PartitionMatrix::namesWidth() const
{
    int names = 0;
    for (const QString &row : m_data.rows)
        names = qMax(names, fontMetrics().horizontalAdvance(row));
    return qMin(names, static_cast<int>(width() / m_zoom.factor() / 4)) + 8;
}

QRect PartitionMatrix::field() const
{
    const int left = namesWidth();
    const int top = fontMetrics().height() + 2;
    return {left, top, width() - left - 2, rowHeight() * static_cast<int>(m_data.rows.size())};
}

QSize PartitionMatrix::sizeHint() const
{
    const auto rows = static_cast<int>(m_data.rows.size());
    return {480, fontMetrics().height() + 4 + qMax(1, rows) * 18};
}

QSize PartitionMatrix::minimumSizeHint() const
{
    const int names = namesWidth() + 2;
    return {m_isWhole ? qMax(240, names + m_data.columns) : 240,
        leastHeight(static_cast<int>(m_data.rows.size()))};
}

int PartitionMatrix::leastHeight(int rows) const
{
    return fontMetrics().height() + 4 + qMax(1, rows) * lowestRow(fontMetrics());
}

QRect PartitionMatrix::cellRect(int row, int column) const
{
    const QRect area = field();
    const double width = static_cast<double>(area.width()) / qMax(1, m_data.columns);
    const int left = area.left() + static_cast<int>(column * width);
    const int right = area.left() + static_cast<int>((column + 1) * width);
    return {left, area.top() + row * rowHeight(), qMax(1, right - left), rowHeight()};
}

QRect PartitionMatrix::itemRect(int item) const
{
    return cellRect(item / m_data.columns, item % m_data.columns);
}

QString PartitionMatrix::itemText(int item) const
{
    return m_toolTip ? m_toolTip(item / m_data.columns, item % m_data.columns) : QString();
}

int PartitionMatrix::currentItem() const
{
    const int item = m_cursor.y() * m_data.columns + m_cursor.x();
    return item < itemCount() ? item : -1;
}

void PartitionMatrix::pressItem(int item)
{
    moveCursor(item / m_data.columns, item % m_data.columns);
}

QPoint PartitionMatrix::cellAt(QPoint position) const
{
    const QRect area = field();
    if (!area.contains(position) || m_data.columns == 0)
        return {-1, -1};
    const int column = (position.x() - area.left()) * m_data.columns / area.width();
    return {qMin(column, m_data.columns - 1), (position.y() - area.top()) / rowHeight()};
}

void PartitionMatrix::drawNumbers(QPainter &painter) const
{
    const QRect area = field();
    const double width = static_cast<double>(area.width()) / m_data.columns;
    const QString widest = QString::number(m_data.columns) + u' ';
    const int gap = qMax(kNumberGap, fontMetrics().horizontalAdvance(widest));
    int step = 1;
    while (step * width < gap)
        step *= 2;
    painter.setPen(mutedText(palette()));
    for (int column = 0; column < m_data.columns; column += step) {
        const QPointF at(area.left() + column * width, area.top() - 4);
        painter.drawText(at, QString::number(column));
    }
}

void PartitionMatrix::drawNames(QPainter &painter, int left) const
{
    const QRect area = field();
    painter.setPen(palette().color(QPalette::WindowText));
    QFont fitting = painter.font();
    fitting.setPixelSize(
        qMin(QFontInfo(fitting).pixelSize(), qMax(1, static_cast<int>(rowHeight() * kNameShare))));
    painter.setFont(fitting);
    for (int row = 0; row < m_data.rows.size(); ++row) {
        const QRect box(left, area.top() + row * rowHeight(), area.left() - 6, rowHeight());
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(m_data.rows.at(row), Qt::ElideRight, box.width()));
    }
}

void PartitionMatrix::drawCells(QPainter &painter, const QRect &part) const
{
    for (int row = 0; row < m_data.rows.size(); ++row) {
        for (int column = 0; column < m_data.columns; ++column) {
            const QRect cell = cellRect(row, column);
            if (!cell.intersects(part))
                continue;
            const QRectF box = QRectF(cell).adjusted(0.5, 1.5, -1, -1.5);
            drawCell(painter, box, m_data.at(row, column), palette());
        }
    }
}

void PartitionMatrix::drawDots(QPainter &painter) const
{
    std::array<QRgb, 6> colours{};
    for (std::size_t i = 1; i < colours.size(); ++i)
        colours.at(i) = colourOf(meaningOf(static_cast<Cell>(i)), palette()).rgba();
    QImage dots(m_data.columns, static_cast<int>(m_data.rows.size()), QImage::Format_ARGB32);
    for (int row = 0; row < dots.height(); ++row) {
        auto *const line = reinterpret_cast<QRgb *>(dots.scanLine(row));
        for (int column = 0; column < dots.width(); ++column)
            line[column] = colours.at(static_cast<std::size_t>(m_data.at(row, column)));
    }
    painter.drawImage(field(), dots);
}

QPixmap PartitionMatrix::render(const QRect &part) const
{
    QPixmap pixmap(part.size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.translate(-part.topLeft());
    QFont small = font();
    small.setPointSizeF(font().pointSizeF() * 0.9);
    painter.setFont(small);
    drawNumbers(painter);
    painter.fillRect(field(), palette().color(QPalette::Base));
    painter.setOpacity(m_data.isStale ? 0.45 : 1.0);
    if (field().width() >= kSmallestShape * m_data.columns)
        drawCells(painter, part);
    else
        drawDots(painter);
    painter.setOpacity(1);
    // What is to the left of what can be seen is below the names.
    painter.fillRect(
        QRect(part.left(), 0, namesWidth() - 1, height()), palette().color(QPalette::Window));
    drawNames(painter, part.left());
    return pixmap;
}

void PartitionMatrix::paintEvent(QPaintEvent *)
{
    if (m_data.rows.isEmpty() || m_data.columns == 0)
        return;
    // Nothing can be seen of what is painted for a picture alone.
    const QRect visible = visibleRegion().boundingRect();
    const QRect part = visible.isEmpty() ? rect() : visible;
    if (part != m_cached || m_cache.size() != part.size() * devicePixelRatioF())
        m_cache = render(m_cached = part);
    QPainter painter(this);
    painter.drawPixmap(part.topLeft(), m_cache);
    if (m_markedColumn >= 0 && m_markedColumn < m_data.columns) {
        const QRect top = cellRect(0, m_markedColumn);
        const QRect column(top.left() - 1, top.top() - 1, top.width() + 1, field().height() + 1);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(column);
    }
    if (hasFocus() && m_cursor.y() < m_data.rows.size() && m_cursor.x() < m_data.columns) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.drawRect(cellRect(m_cursor.y(), m_cursor.x()).adjusted(-2, -1, 1, 0));
    }
}

} // namespace widgets
