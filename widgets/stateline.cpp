// SPDX-License-Identifier: Apache-2.0
#include "widgets/stateline.h"

#include <QEvent>

namespace widgets {

StateLine::StateLine(QWidget *parent, Kind kind)
    : WrappedLabel(parent)
{
    setWordWrap(kind == Kind::Wrapping);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void StateLine::say(Meaning meaning, const QString &text)
{
    m_meaning = meaning;
    setText(QStringLiteral("%1 %2").arg(symbolOf(meaning), text));
    colour();
}

void StateLine::paintEvent(QPaintEvent *event)
{
    if (wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

void StateLine::changeEvent(QEvent *event)
{
    WrappedLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void StateLine::colour()
{
    QPalette changed = palette();
    const QColor wanted = textColourOf(m_meaning, changed);
    // Setting it is a change of the palette too, which must not go on for ever.
    if (changed.color(QPalette::WindowText) == wanted)
        return;
    changed.setColor(QPalette::WindowText, wanted);
    setPalette(changed);
}

} // namespace widgets
