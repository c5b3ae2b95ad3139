// SPDX-License-Identifier: Apache-2.0
#include "widgets/zoom.h"

#include <QKeyEvent>

#include <algorithm>

namespace widgets {

bool Zoom::scale(double factor, const QPointF &at, const QSizeF &size)
{
    const double wanted = std::clamp(m_factor * factor, 1.0, m_most);
    if (qFuzzyCompare(wanted, m_factor))
        return false;
    m_shift = at - (at - m_shift) * (wanted / m_factor);
    m_factor = wanted;
    bound(size);
    return true;
}

bool Zoom::pan(const QPointF &by, const QSizeF &size)
{
    const QPointF before = m_shift;
    m_shift += by;
    bound(size);
    return m_shift != before;
}

bool Zoom::reset()
{
    const bool isChange = isAny();
    m_factor = 1;
    m_shift = {};
    return isChange;
}

void Zoom::bound(const QSizeF &size)
{
    const double x = size.width() * (m_factor - 1) / 2;
    const double y = size.height() * (m_factor - 1) / 2;
    m_shift = {std::clamp(m_shift.x(), -x, x), std::clamp(m_shift.y(), -y, y)};
}

double Zoom::factorOf(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return 1;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the plus of many keyboards, without Shift
        return kStep;
    case Qt::Key_Minus:
        return 1 / kStep;
    case Qt::Key_0:
        return 0;
    default:
        return 1;
    }
}

} // namespace widgets
