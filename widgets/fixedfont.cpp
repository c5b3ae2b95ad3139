// SPDX-License-Identifier: Apache-2.0
#include "widgets/fixedfont.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace widgets {

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = QGuiApplication::font();
    if (text.pointSizeF() > 0)
        font.setPointSizeF(text.pointSizeF());
    else
        font.setPixelSize(text.pixelSize());
    return font;
}

} // namespace widgets
