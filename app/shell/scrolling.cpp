// SPDX-License-Identifier: Apache-2.0
#include "app/shell/scrolling.h"

#include <QScrollArea>

namespace app {

void letScroll(QScrollArea *area, QWidget *content)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    // Else it is asked for its favourite size, which takes long, and gets another.
    content->setAttribute(Qt::WA_Resized);
    area->setWidget(content);
}

} // namespace app
