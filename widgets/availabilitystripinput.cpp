// SPDX-License-Identifier: Apache-2.0
#include "widgets/availabilitystrip.h"

#include "widgets/striplegend.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr int kWheelStep = 120; // eighths of a degree, as Qt counts them
constexpr int kFlagReach = 6;   // pixels beside a fault that still mean it

StripInterval intervalOf(qint64 one, qint64 other)
{
    return {std::min(one, other), std::max(one, other)};
}

QString cellText(const StripCell &cell)
{
    QStringList parts;
    const auto add = [&parts](quint32 count, const QString &text) {
        if (count > 0)
            parts << text.arg(count);
    };
    add(cell.ok, AvailabilityStrip::tr("%1 ok"));
    add(cell.late, AvailabilityStrip::tr("%1 late"));
    add(cell.retried, AvailabilityStrip::tr("%1 retried"));
    add(cell.failed, AvailabilityStrip::tr("%1 failed"));
    add(cell.unknown, AvailabilityStrip::tr("%1 unknown"));
    return parts.isEmpty() ? AvailabilityStrip::tr("no request")
                           : parts.join(QStringLiteral(" · "));
}

} // namespace

void AvailabilityStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->position().toPoint();
    m_isDragging = false;
}

void AvailabilityStrip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint position = event->position().toPoint();
    if (!m_pressedAt) {
        setCursor(flagAt(position) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    m_isDragging = m_isDragging || (position - *m_pressedAt).manhattanLength() >= kFlagReach;
    if (!m_isDragging)
        return;
    const StripLayout layout = layoutNow();
    const auto timeAt = [&](QPoint point) {
        const int x = std::clamp(point.x(), layout.field.left(), layout.field.right() + 1);
        return m_view.timeAt(layout.placeAt(x));
    };
    select(intervalOf(timeAt(*m_pressedAt), timeAt(position)));
}

void AvailabilityStrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    m_pressedAt.reset();
    if (m_isDragging) {
        // What was selected stays where it is.
        m_isDragging = false;
        setFollowing(false);
        refresh();
        return;
    }
    if (const StripFlag *const flag = flagAt(event->position().toPoint()))
        Q_EMIT incidentChosen(flag->number);
    else
        select({});
    refresh();
}

void AvailabilityStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    const bool isSideways = turn.x() != 0 || (event->modifiers() & Qt::ShiftModifier) != 0;
    m_wheel += turn.y() != 0 ? turn.y() : turn.x();
    const int steps = m_wheel / kWheelStep;
    m_wheel -= steps * kWheelStep;
    event->accept();
    if (steps == 0)
        return;
    if (isSideways)
        scroll(-steps * std::max(1, m_view.slots / 10));
    else
        zoom(steps, layoutNow().placeAt(event->position().toPoint().x()));
}

void AvailabilityStrip::zoom(int steps, double place)
{
    StripView view = m_view.zoomed(steps, std::clamp(place, 0.0, double(m_view.slots)));
    // About 'now' it goes on following, whatever the rounding.
    if (m_isFollowing && place > m_view.slots - 1)
        view.firstSlot = m_scene.nowNs / view.slotNs + 1;
    lookAt(view);
}

void AvailabilityStrip::scroll(qint64 slots)
{
    StripView view = m_view;
    view.firstSlot += slots;
    lookAt(view);
}

void AvailabilityStrip::moveCursor(qint64 atNs, bool isSelecting)
{
    const qint64 before = m_cursorNs.value_or(m_view.endNs() - m_view.slotNs);
    if (isSelecting && !m_anchorNs)
        m_anchorNs = before;
    m_cursorNs = std::clamp(atNs, std::min(m_scene.oldestNs, m_scene.nowNs), m_scene.nowNs);
    // It stands still, or the cursor would run away from what it points to.
    StripView view = m_view;
    const auto place = static_cast<qint64>(std::floor(view.placeOf(*m_cursorNs)));
    if (place < 0)
        view.firstSlot += place;
    else if (place >= view.slots)
        view.firstSlot += place - view.slots + 1;
    m_view = view;
    setFollowing(false);
    forgetPicture();
    refresh();
    if (isSelecting)
        select(intervalOf(*m_anchorNs, *m_cursorNs));
    else
        m_anchorNs.reset();
    const StripLayout layout = layoutNow();
    const QPoint at(layout.xOf(m_view, *m_cursorNs), layout.field.top());
    QToolTip::showText(mapToGlobal(at), toolTipAt(at), this);
}

bool AvailabilityStrip::moveByKey(QKeyEvent *event)
{
    const bool isSelecting = (event->modifiers() & Qt::ShiftModifier) != 0;
    const qint64 at = m_cursorNs.value_or(m_view.endNs() - m_view.slotNs);
    const qint64 page = std::max(1, m_view.slots / 2) * m_view.slotNs;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool isForward = event->key() == Qt::Key_Right;
        if ((event->modifiers() & Qt::ControlModifier) != 0)
            jumpToFlag(isForward, isSelecting);
        else
            moveCursor(isForward ? at + m_view.slotNs : at - m_view.slotNs, isSelecting);
        return true;
    }
    case Qt::Key_PageUp:
        moveCursor(at - page, isSelecting);
        return true;
    case Qt::Key_PageDown:
        moveCursor(at + page, isSelecting);
        return true;
    case Qt::Key_Home:
        moveCursor(m_scene.oldestNs, isSelecting);
        return true;
    case Qt::Key_End:
        if (isSelecting)
            moveCursor(m_scene.nowNs, true);
        else
            follow();
        return true;
    default:
        return false;
    }
}

void AvailabilityStrip::jumpToFlag(bool isForward, bool isSelecting)
{
    const qint64 at = m_cursorNs.value_or(m_view.endNs());
    std::optional<qint64> next;
    for (const StripFlag &flag : m_scene.flags) {
        const bool isBeyond = isForward ? flag.atNs > at : flag.atNs < at;
        if (isBeyond && (!next || (isForward ? flag.atNs < *next : flag.atNs > *next)))
            next = flag.atNs;
    }
    if (next)
        moveCursor(*next, isSelecting);
}

void AvailabilityStrip::chooseFlagAtCursor()
{
    if (!m_cursorNs)
        return;
    const StripLayout layout = layoutNow();
    const StripFlag *const flag =
        flagAt(QPoint(layout.xOf(m_view, *m_cursorNs), layout.field.center().y()));
    if (flag)
        Q_EMIT incidentChosen(flag->number);
}

bool AvailabilityStrip::takeBack()
{
    if (m_pressedAt) {
        m_pressedAt.reset();
        m_isDragging = false;
        select({});
        refresh();
    } else if (m_selection) {
        m_anchorNs.reset();
        select({});
    } else if (!m_isFollowing) {
        follow();
    } else {
        return false;
    }
    return true;
}

void AvailabilityStrip::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event))
        return;
    const double place = m_cursorNs ? m_view.placeOf(*m_cursorNs)
        : m_isFollowing             ? m_view.slots
                                    : m_view.slots / 2.0;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1, place);
        break;
    case Qt::Key_Minus:
        zoom(-1, place);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        chooseFlagAtCursor();
        break;
    case Qt::Key_Escape:
        if (!takeBack())
            event->ignore();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

const StripFlag *AvailabilityStrip::flagAt(QPoint position) const
{
    const StripLayout layout = layoutNow();
    const QList<StripLayout::Label> labels =
        layout.flagLabels(m_view, m_scene.flags, fontMetrics());
    const StripFlag *nearest = nullptr;
    int best = kFlagReach + 1;
    for (qsizetype i = 0; i < m_scene.flags.size(); ++i) {
        const StripFlag &flag = m_scene.flags.at(i);
        if (!m_view.contains(flag.atNs))
            continue;
        const int away = labels.at(i).box.contains(position)
            ? 0
            : std::abs(layout.xOf(m_view, flag.atNs) - position.x());
        if (away < best) {
            best = away;
            nearest = &flag;
        }
    }
    return nearest;
}

QString AvailabilityStrip::toolTipAt(QPoint position) const
{
    const auto slot = static_cast<qsizetype>(std::floor(layoutNow().placeAt(position.x())));
    if (slot < 0 || slot >= m_view.slots)
        return StripLegend::toolTipText();
    const qint64 atNs = (m_view.firstSlot + slot) * m_view.slotNs;
    QStringList lines{stripTimeText(atNs - originNs(), m_view.slotNs)};
    for (const StripRow &row : m_rows) {
        if (slot < row.cells.size())
            lines << tr("%1: %2").arg(row.title, cellText(row.cells.at(slot)));
    }
    return lines.join(QLatin1Char('\n'))
        .toHtmlEscaped()
        .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
}

bool AvailabilityStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const QString text = toolTipAt(help->pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), text, this);
    return true;
}

void AvailabilityStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void AvailabilityStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace widgets
