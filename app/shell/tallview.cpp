// SPDX-License-Identifier: Apache-2.0
#include "app/shell/tallview.h"

#include "app/shell/scrolling.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace app {

namespace {

constexpr int kMostPercent = 22; // of the window's height
constexpr int kLowest = 600;     // a window is meant to be usable at
constexpr int kMorePercent = 40; // besides, of what the window is higher than that

} // namespace

TallView::TallView(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    letScroll(this, content);
}

QSize TallView::minimumSizeHint() const
{
    const int height = window()->height();
    const int most = (height * kMostPercent + std::max(0, height - kLowest) * kMorePercent) / 100;
    return {widget()->minimumSizeHint().width(), std::min(widget()->minimumHeight(), most)};
}

bool TallView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::viewportEvent(event);
}

void TallView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Of the window, perhaps.
    updateGeometry();
    // What the content asks for may depend on what can be seen of it.
    QEvent request(QEvent::LayoutRequest);
    QCoreApplication::sendEvent(widget(), &request);
}

} // namespace app
