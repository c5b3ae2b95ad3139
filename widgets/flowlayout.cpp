// SPDX-License-Identifier: Apache-2.0
#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>

namespace widgets {

struct FlowLayout::Line {
    QList<int> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget *parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

void FlowLayout::push(const QWidget *widget)
{
    m_pushed = indexOf(widget);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QList<FlowLayout::Line> FlowLayout::linesIn(int width) const
{
    QList<Line> lines;
    for (int i = 0; i < count(); ++i) {
        if (m_items.at(i)->isEmpty())
            continue;
        const QSize size = m_items.at(i)->sizeHint();
        if (lines.isEmpty() || lines.last().width + spacing() + size.width() > width)
            lines.append(Line{});
        Line &line = lines.last();
        line.width += (line.items.isEmpty() ? 0 : spacing()) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.append(i);
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - spacing();
    for (const Line &line : linesIn(width - margins.left() - margins.right()))
        height += line.height + spacing();
    return std::max(0, height);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *const item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize size;
    for (const QLayoutItem *const item : m_items) {
        if (item->isEmpty())
            continue;
        size.rwidth() += item->sizeHint().width() + spacing();
        size.setHeight(std::max(size.height(), item->sizeHint().height()));
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<Line> lines = linesIn(inner.width());
    int top = inner.top();
    for (const Line &line : lines) {
        int left = inner.left();
        for (const int i : line.items) {
            if (i == m_pushed && lines.size() == 1)
                left += std::max(0, inner.width() - line.width);
            const QSize size = m_items.at(i)->sizeHint();
            m_items.at(i)->setGeometry(
                QRect(QPoint(left, top + (line.height - size.height()) / 2), size));
            left += size.width() + spacing();
        }
        top += line.height + spacing();
    }
}

} // namespace widgets
