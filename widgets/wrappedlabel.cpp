// SPDX-License-Identifier: Apache-2.0
#include "widgets/wrappedlabel.h"

#include <QEvent>

namespace widgets {

WrappedLabel::WrappedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setText(const QString &text)
{
    QLabel::setText(text);
    keepHeight();
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        keepHeight();
}

void WrappedLabel::keepHeight()
{
    setMinimumHeight(text().isEmpty() ? 0 : heightForWidth(width()));
}

} // namespace widgets
