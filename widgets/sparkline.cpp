// SPDX-License-Identifier: Apache-2.0
#include "widgets/sparkline.h"

#include <algorithm>

namespace widgets {

namespace {

constexpr double kEdge = 2;
constexpr double kDot = 1.8; // radius of the newest

} // namespace

Sparkline::Sparkline(const QString &name, Meaning meaning, QWidget *parent)
    : QWidget(parent)
    , m_meaning(meaning)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
}

void Sparkline::setName(const QString &name)
{
    setAccessibleName(name);
    describe();
}

void Sparkline::setValues(const QList<double> &values, const QString &last)
{
    if (values == m_values && last == m_last)
        return;
    m_values = values;
    m_last = last;
    m_highest = values.isEmpty() ? 0 : *std::max_element(values.begin(), values.end());
    describe();
    update();
}

void Sparkline::describe()
{
    setAccessibleDescription(m_last);
    setToolTip(tr("%1, the last minute: now %2").arg(accessibleName(), m_last).toHtmlEscaped());
}

QSize Sparkline::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 9, fontMetrics().height()};
}

QSize Sparkline::minimumSizeHint() const
{
    return sizeHint();
}

QPointF Sparkline::pointOf(qsizetype index) const
{
    const double span = static_cast<double>(std::max<qsizetype>(1, m_values.size() - 1));
    const double x = kEdge + static_cast<double>(index) / span * (width() - 2 * kEdge);
    const double share = m_highest > 0 ? m_values.at(index) / m_highest : 0;
    return {x, height() - kEdge - share * (height() - 2 * kEdge)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hairline(palette()), 1));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
    if (m_values.isEmpty())
        return;
    QPolygonF line;
    for (qsizetype i = 0; i < m_values.size(); ++i)
        line.append(pointOf(i));
    const QColor colour = colourOf(m_meaning, palette());
    painter.setPen(QPen(colour, 1.2));
    painter.drawPolyline(line);
    painter.setBrush(colour);
    painter.drawEllipse(line.last(), kDot, kDot);
}

} // namespace widgets
