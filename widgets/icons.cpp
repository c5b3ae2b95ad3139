// SPDX-License-Identifier: Apache-2.0
#include "widgets/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

namespace widgets {

namespace {

/// The shape in the file, in one colour or another; drawn in a size when that is asked for. There
/// are many icons and each is shown in a size or two: all of them in all sizes would take a
/// megabyte for each theme, and the time of a stall when the theme changes.
class TintedIcon : public QIconEngine
{
public:
    TintedIcon(const QString &path, const QColor &normal, const QColor &disabled)
        : m_path(path)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        const QColor colour = mode == QIcon::Disabled ? m_disabled : m_normal;
        const QString key = QStringLiteral("kvorum%1-%2x%3-%4")
                                .arg(m_path)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(colour.rgba(), 0, 16);
        QPixmap shape;
        if (QPixmapCache::find(key, &shape))
            return shape;
        shape = QIcon(m_path).pixmap(size, 1.0);
        if (shape.isNull())
            return shape;
        QPainter painter(&shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(shape.rect(), colour);
        painter.end();
        QPixmapCache::insert(key, shape);
        return shape;
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new TintedIcon(*this); }

private:
    QString m_path;
    QColor m_normal;
    QColor m_disabled;
};

} // namespace

QIcon iconNamed(const QString &name, const QPalette &palette)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    return QIcon(new TintedIcon(path, palette.color(QPalette::Active, QPalette::ButtonText),
        palette.color(QPalette::Disabled, QPalette::ButtonText)));
}

} // namespace widgets
