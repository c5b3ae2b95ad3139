// SPDX-License-Identifier: Apache-2.0
// What mouse and keys do to a PartitionMatrix; the rest of it is in partitionmatrix.cpp.
#include "widgets/partitionmatrix.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace widgets {

void PartitionMatrix::mousePressEvent(QMouseEvent *event)
{
    const QPoint cell = cellAt(event->position().toPoint());
    if (cell.x() >= 0 && event->button() == Qt::LeftButton)
        moveCursor(cell.y(), cell.x());
}

void PartitionMatrix::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    if (!m_isWhole || event->modifiers() != Qt::ControlModifier || steps == 0) {
        event->ignore(); // scrolls
        return;
    }
    const QPointF before = event->position();
    const int left = field().left();
    const double share = (before.x() - left) / field().width();
    if (!m_zoom.scale(std::pow(Zoom::kStep, steps), {}, size()))
        return;
    scale(1);
    Q_EMIT zoomed({left + static_cast<int>(share * field().width()), before.toPoint().y()});
}

/// Wider than the view that it is in, which then scrolls.
void PartitionMatrix::scale(double factor)
{
    if (factor == 0)
        (void)m_zoom.reset();
    else
        (void)m_zoom.scale(factor, {}, size());
    const QWidget *const view = parentWidget();
    const int fitting = view ? view->width() : width();
    const int names = namesWidth();
    setMinimumWidth(
        m_zoom.isAny() ? names + static_cast<int>((fitting - names) * m_zoom.factor()) : 0);
    updateGeometry();
    if (view)
        resize(qMax(minimumSizeHint().width(), qMax(minimumWidth(), fitting)), height());
    update();
}

void PartitionMatrix::moveCursor(int row, int column)
{
    const auto rows = static_cast<int>(m_data.rows.size());
    if (rows == 0 || m_data.columns == 0)
        return;
    m_cursor = {qBound(0, column, m_data.columns - 1), qBound(0, row, rows - 1)};
    if (m_toolTip)
        setAccessibleDescription(m_toolTip(m_cursor.y(), m_cursor.x()));
    tellCurrentItem(this, currentItem());
    update();
    Q_EMIT cellClicked(m_cursor.y(), m_cursor.x());
}

void PartitionMatrix::keyPressEvent(QKeyEvent *event)
{
    if (const double factor = Zoom::factorOf(*event); m_isWhole && factor != 1) {
        scale(factor);
        Q_EMIT zoomed(cellRect(m_cursor.y(), m_cursor.x()).center());
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor.y(), m_cursor.x() - 1);
        break;
    case Qt::Key_Right:
        moveCursor(m_cursor.y(), m_cursor.x() + 1);
        break;
    case Qt::Key_Up:
        moveCursor(m_cursor.y() - 1, m_cursor.x());
        break;
    case Qt::Key_Down:
        moveCursor(m_cursor.y() + 1, m_cursor.x());
        break;
    case Qt::Key_Home:
        moveCursor(m_cursor.y(), 0);
        break;
    case Qt::Key_End:
        moveCursor(m_cursor.y(), m_data.columns - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool PartitionMatrix::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_cache = QPixmap();
    if (event->type() != QEvent::ToolTip || !m_toolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const QPoint cell = cellAt(help->pos());
    if (cell.x() >= 0)
        QToolTip::showText(help->globalPos(), m_toolTip(cell.y(), cell.x()).toHtmlEscaped(), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace widgets
