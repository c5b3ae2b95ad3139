// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>

namespace widgets {

namespace {

constexpr int kSides[] = {16, 22, 32, 44};

/// Kept, since each card has the same icons and drawing them is slow.
QPixmap inColour(const QString &path, int side, const QColor &colour)
{
    const QString key =
        QStringLiteral("kvorum%1-%2-%3").arg(path).arg(side).arg(colour.rgba(), 0, 16);
    QPixmap shape;
    if (QPixmapCache::find(key, &shape))
        return shape;
    shape = QIcon(path).pixmap(QSize(side, side), 1.0);
    if (shape.isNull())
        return shape;
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, shape);
    return shape;
}

} // namespace

QIcon iconNamed(const QString &name, const QPalette &palette)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    QIcon icon;
    const QColor normal = palette.color(QPalette::Active, QPalette::ButtonText);
    const QColor disabled = palette.color(QPalette::Disabled, QPalette::ButtonText);
    for (const int side : kSides) {
        icon.addPixmap(inColour(path, side, normal));
        icon.addPixmap(inColour(path, side, disabled), QIcon::Disabled);
    }
    return icon;
}

} // namespace widgets
