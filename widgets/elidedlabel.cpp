// SPDX-License-Identifier: Apache-2.0
#include "widgets/elidedlabel.h"

#include <QPainter>
#include <QStyle>

namespace widgets {

ElidedLabel::ElidedLabel(Qt::TextElideMode mode, QWidget *parent)
    : QLabel(parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::showText(const QString &text)
{
    if (text == this->text())
        return;
    setText(text);
    // A tool tip understands HTML, and names come from elsewhere.
    setToolTip(text.toHtmlEscaped());
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, width());
    style()->drawItemText(&painter, rect(), Qt::AlignLeft | Qt::AlignVCenter, palette(),
        isEnabled(), shown, foregroundRole());
}

} // namespace widgets
