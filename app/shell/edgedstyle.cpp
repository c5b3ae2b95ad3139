// SPDX-License-Identifier: Apache-2.0
#include "app/shell/edgedstyle.h"

#include <QPainter>
#include <QStyleOption>

namespace app {

namespace {

void drawEdge(const QStyleOption &option, QPainter *painter, bool isRound)
{
    const bool hasKeyboard = option.state.testFlag(QStyle::State_HasFocus);
    painter->save();
    painter->setPen(option.palette.color(hasKeyboard ? QPalette::Highlight : QPalette::WindowText));
    painter->setBrush(Qt::NoBrush);
    const QRect edge = option.rect.adjusted(0, 0, -1, -1);
    if (isRound)
        painter->drawEllipse(edge);
    else
        painter->drawRect(edge);
    painter->restore();
}

} // namespace

EdgedStyle::EdgedStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
    setObjectName(kName);
}

void EdgedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (static_cast<int>(element)) {
    case PE_Frame:
    case PE_FrameGroupBox:
    case PE_FrameLineEdit:
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawEdge(*option, painter, false);
        break;
    case PE_IndicatorRadioButton:
        drawEdge(*option, painter, true);
        break;
    default:
        break;
    }
}

void EdgedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox || control == CC_ComboBox)
        drawEdge(*option, painter, false);
}

} // namespace app
