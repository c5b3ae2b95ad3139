// SPDX-License-Identifier: Apache-2.0
#include "widgets/serverchips.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kChipGap = 12;
constexpr int kWidestInHeights = 3; // a chip is at most that many times as wide as high

} // namespace

ServerChips::ServerChips(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServerChips::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    QStringList texts;
    for (int item = 0; item < itemCount(); ++item)
        texts << itemText(item);
    setAccessibleDescription(texts.join(QStringLiteral("; ")));
    update();
}

QString ServerChips::itemText(int item) const
{
    const Chip &chip = m_chips.at(item);
    return chip.isMaster ? tr("%1, master: %2").arg(chip.name, chip.state)
                         : tr("%1: %2").arg(chip.name, chip.state);
}

QSize ServerChips::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 5 / 2 + kChipGap};
}

QSize ServerChips::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, sizeHint().height()};
}

QRect ServerChips::rectOf(qsizetype index) const
{
    const auto count = static_cast<int>(std::max<qsizetype>(m_chips.size(), 1));
    const int share = (width() - kChipGap * (count - 1)) / count;
    const int side = std::clamp(share, 1, height() * kWidestInHeights);
    return {static_cast<int>(index) * (side + kChipGap), 0, side, height()};
}

void ServerChips::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_chips.size(); ++i)
        paintChip(painter, m_chips.at(i), rectOf(i));
}

void ServerChips::paintChip(QPainter &painter, const Chip &chip, const QRect &box) const
{
    const bool isDown = chip.meaning == Meaning::Failed;
    const QColor edge =
        chip.isSelected ? palette().color(QPalette::Highlight) : colourOf(chip.meaning, palette());
    const double stroke = chip.isSelected ? 5 : 3;
    const QRectF frame =
        QRectF(box).adjusted(stroke / 2 + 1, stroke / 2 + 1, -stroke / 2 - 1, -stroke / 2 - 1);
    painter.setPen(QPen(edge, stroke, isDown ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 8, 8);
    const int line = fontMetrics().height();
    const QRect inner = box.adjusted(kChipGap, kChipGap / 2, -kChipGap, -kChipGap / 2);
    const int symbol = line * 3 / 4;
    const QRect top(inner.left(), inner.top(), inner.width(), line);
    drawSymbol(painter, QRectF(top.left(), top.center().y() - symbol / 2.0, symbol, symbol),
        chip.meaning, palette());
    int right = top.right();
    if (chip.isMaster) {
        drawSymbol(painter, QRectF(right - symbol, top.center().y() - symbol / 2.0, symbol, symbol),
            Meaning::Master, palette());
        right -= symbol + kChipGap / 2;
    }
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect name(top.left() + symbol + kChipGap / 2, top.top(),
        right - top.left() - symbol - kChipGap / 2, line);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(chip.name, Qt::ElideRight, name.width()));
    painter.drawText(inner.adjusted(symbol + kChipGap / 2, line, 0, 0),
        Qt::AlignLeft | Qt::AlignTop, isDown ? QStringLiteral("–") : chip.figure);
}

void ServerChips::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        if (rectOf(i).contains(event->pos()))
            Q_EMIT chosen(m_chips.at(i).id);
    }
}

} // namespace widgets
