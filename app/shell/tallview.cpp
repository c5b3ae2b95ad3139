// SPDX-License-Identifier: Apache-2.0
#include "app/shell/tallview.h"

#include <QEvent>

#include <algorithm>

namespace app {

namespace {

constexpr int kMostPercent = 22; // of the window's height

} // namespace

TallView::TallView(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(content);
}

QSize TallView::minimumSizeHint() const
{
    const int most = window()->height() * kMostPercent / 100;
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
}

} // namespace app
