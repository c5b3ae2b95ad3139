// SPDX-License-Identifier: Apache-2.0
#include "widgets/cardgrid.h"

#include <QKeyEvent>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kGap = 8;
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

int CardGrid::columnsIn(int width) const
{
    return std::max(1, (width - kGap) / (cardSize().width() + kGap));
}

int CardGrid::heightForWidth(int width) const
{
    const int columns = columnsIn(width);
    const int rows = (static_cast<int>(m_cards.size()) + columns - 1) / columns;
    return rows * (cardSize().height() + kGap) + kGap;
}

QSize CardGrid::minimumSizeHint() const
{
    return {cardSize().width() + 2 * kGap, cardSize().height() + 2 * kGap};
}

QSize CardGrid::sizeHint() const
{
    const int wide = 3 * (cardSize().width() + kGap) + kGap;
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
    const int fitting = columnsIn(width());
    const int columns = std::min(fitting, static_cast<int>(m_cards.size()));
    const int share = (width() - kGap) / std::max(1, columns) - kGap;
    const int cardWidth = std::clamp(share, size.width(), kWidestFactor * size.width());
    for (int i = 0; i < m_cards.size(); ++i) {
        const int x = kGap + (i % columns) * (cardWidth + kGap);
        const int y = kGap + (i / columns) * (size.height() + kGap);
        m_cards.at(i)->setGeometry(x, y, cardWidth, size.height());
    }
    // A scroll area gives the height that is asked for here only as the minimum.
    setMinimumHeight(heightForWidth(width()));
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
        step = -columnsIn(width());
        break;
    case Qt::Key_Down:
        step = columnsIn(width());
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = current + step;
    if (current >= 0 && next >= 0 && next < m_cards.size())
        m_cards.at(next)->setFocus(Qt::OtherFocusReason);
}

} // namespace widgets
