// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmap>

namespace widgets {

namespace {

constexpr int kSides[] = {16, 22, 32, 44, 64};

QPixmap inColour(QPixmap shape, const QColor &colour)
{
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    return shape;
}

} // namespace

QIcon iconNamed(const QString &name, const QPalette &palette)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    const QIcon source(path);
    QIcon icon;
    for (const int side : kSides) {
        const QPixmap shape = source.pixmap(QSize(side, side), 1.0);
        if (shape.isNull())
            continue;
        icon.addPixmap(inColour(shape, palette.color(QPalette::Active, QPalette::ButtonText)));
        icon.addPixmap(inColour(shape, palette.color(QPalette::Disabled, QPalette::ButtonText)),
                       QIcon::Disabled);
    }
    return icon;
}

} // namespace widgets
