// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace app {

/// Fusion for a black ground: it draws the edges of fields, boxes and frames in a darker shade of
/// the window, which nobody would see there. Here they are drawn in the colour of the text, or of
/// the highlight where the keyboard is.
class EdgedStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Its objectName.
    static constexpr QLatin1String kName{"edged"};

    EdgedStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
        QPainter *painter, const QWidget *widget) const override;
};

} // namespace app
