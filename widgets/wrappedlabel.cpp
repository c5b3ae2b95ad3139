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

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : WrappedLabel(parent)
{
    setText(text);
}

void WrappedLabel::setText(const QString &text)
{
    if (text == QLabel::text())
        return;
    QLabel::setText(text);
    keepHeight();
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

void WrappedLabel::showEvent(QShowEvent *event)
{
    QLabel::showEvent(event);
    keepHeight();
}

void WrappedLabel::hideEvent(QHideEvent *event)
{
    QLabel::hideEvent(event);
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
    // Out of sight it has a width that means nothing; a tab of docks that is not in front is beside
    // the window, not hidden.
    const bool isSeen =
        isVisible() && window()->rect().intersects({mapTo(window(), QPoint()), size()});
    // What it had before counts in heightForWidth(): it would never get lower.
    setMinimumHeight(0);
    if (isSeen && wordWrap() && !text().isEmpty())
        setMinimumHeight(heightForWidth(width()));
}

} // namespace widgets
