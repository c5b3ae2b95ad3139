// SPDX-License-Identifier: Apache-2.0
#include "widgets/cardgrid.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kCardGap = 6;
constexpr int kWidestFactor = 2; // a card is at most that many times its size hint

} // namespace

CardGrid::CardGrid(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardGrid::addCard(QWidget *card)
{
    card->setParent(this);
    m_cards.append(card);
    card->show();
    updateGeometry();
    place();
}

void CardGrid::removeCard(QWidget *card)
{
    if (m_cards.removeOne(card))
        card->deleteLater();
    updateGeometry();
    place();
}

QSize CardGrid::cardSize() const
{
    return m_cards.isEmpty() ? QSize(1, 1) : m_cards.first()->sizeHint();
}

int CardGrid::columnsIn(int width, const QSize &card)
{
    return std::max(1, (width - kCardGap) / (card.width() + kCardGap));
}

int CardGrid::heightForWidth(int width) const
{
    return heightForWidth(width, cardSize());
}

int CardGrid::heightForWidth(int width, const QSize &card) const
{
    const int columns = columnsIn(width, card);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return rows * (card.height() + kCardGap) + kCardGap;
}

QSize CardGrid::minimumSizeHint() const
{
    return {cardSize().width() + 2 * kCardGap, cardSize().height() + 2 * kCardGap};
}

QSize CardGrid::sizeHint() const
{
    const int wide = 3 * (cardSize().width() + kCardGap) + kCardGap;
    return {wide, heightForWidth(wide)};
}

bool CardGrid::event(QEvent *event)
{
    // Cards have another size now.
    if (event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

void CardGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void CardGrid::place()
{
    if (m_cards.isEmpty())
        return;
    const QSize size = cardSize();
    const int fitting = columnsIn(width(), size);
    const int columns = std::min(fitting, static_cast<int>(m_cards.size()));
    const int share = (width() - kCardGap) / std::max(1, columns) - kCardGap;
    const int cardWidth = std::clamp(share, size.width(), kWidestFactor * size.width());
    for (int i = 0; i < m_cards.size(); ++i) {
        const int x = kCardGap + (i % columns) * (cardWidth + kCardGap);
        const int y = kCardGap + (i / columns) * (size.height() + kCardGap);
        m_cards.at(i)->setGeometry(x, y, cardWidth, size.height());
    }
    // A scroll area gives the height that is asked for here only as the minimum.
    setMinimumHeight(heightForWidth(width()));
}

void CardGrid::mousePressEvent(QMouseEvent *event)
{
    // Cards keep their clicks to themselves: this one is beside them.
    if (event->button() != Qt::LeftButton || m_band)
        return;
    m_band = new QRubberBand(QRubberBand::Rectangle, this);
    m_bandFrom = event->position().toPoint();
    m_band->setGeometry(QRect(m_bandFrom, QSize()));
    m_band->raise();
    m_band->show();
}

void CardGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_band)
        m_band->setGeometry(QRect(m_bandFrom, event->position().toPoint()).normalized() & rect());
}

void CardGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_band)
        return;
    const QRect gathered = m_band->geometry();
    m_band->deleteLater();
    m_band = nullptr;
    QList<QWidget *> inside;
    for (QWidget *const card : std::as_const(m_cards)) {
        if (card->geometry().intersects(gathered))
            inside.append(card);
    }
    if (!inside.isEmpty())
        Q_EMIT banded(inside, event->modifiers());
}

void CardGrid::keyPressEvent(QKeyEvent *event)
{
    const auto current = static_cast<int>(m_cards.indexOf(focusWidget()));
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = -columnsIn(width(), cardSize());
        break;
    case Qt::Key_Down:
        step = columnsIn(width(), cardSize());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = current + step;
    if (current < 0 || next < 0 || next >= m_cards.size())
        return;
    m_cards.at(next)->setFocus(Qt::OtherFocusReason);
    Q_EMIT reached(m_cards.at(next), event->modifiers());
}

} // namespace widgets
