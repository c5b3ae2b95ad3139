// SPDX-License-Identifier: Apache-2.0
#include "widgets/meaning.h"

#include <QPainterPath>
#include <QPixmapCache>

#include <array>

namespace widgets {

namespace {

struct Look {
    QRgb light;
    QRgb dark;
    char16_t symbol;
};

// Contrast and colour-blind distances of these were measured; see desktop.md, section 3.8.
constexpr std::array<Look, 8> kLooks{{
    {0xff5a5f63, 0xffa8adb2, u'○'},
    {0xff0072b2, 0xff4da3e0, u'●'},
    {0xff56b4e9, 0xff9ad0f5, u'◐'},
    {0xffd55e00, 0xffff8a4c, u'✖'},
    {0xffe69f00, 0xfff2c14e, u'▲'},
    {0xff009e73, 0xff4cc9a0, u'⇄'},
    {0xffcc79a7, 0xffe3a6c8, u'?'},
    {0xff7b3294, 0xffc79be8, u'♛'},
}};

// Fine is green and failed is red, for those who are used to it; the symbols are the same.
constexpr std::array<Look, 8> kTrafficLights{{
    kLooks[0],
    {0xff1a7f37, 0xff56c271, u'●'},
    {0xff6fbf82, 0xffa3dfb2, u'◐'},
    {0xffc62828, 0xffff7b72, u'✖'},
    kLooks[4],
    {0xff0072b2, 0xff4da3e0, u'⇄'},
    kLooks[6],
    kLooks[7],
}};

ColourSet colourSet = ColourSet::Distinct;

const Look &lookOf(Meaning meaning)
{
    const auto &looks = colourSet == ColourSet::TrafficLight ? kTrafficLights : kLooks;
    return looks.at(static_cast<std::size_t>(meaning));
}

QPainterPath crown(const QRectF &box)
{
    QPainterPath path;
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    path.moveTo(at(0.10, 0.90));
    path.lineTo(at(0.00, 0.25));
    path.lineTo(at(0.28, 0.55));
    path.lineTo(at(0.50, 0.08));
    path.lineTo(at(0.72, 0.55));
    path.lineTo(at(1.00, 0.25));
    path.lineTo(at(0.90, 0.90));
    path.closeSubpath();
    return path;
}

void drawCross(QPainter &painter, const QRectF &box, const QColor &colour)
{
    const double inset = box.width() * 0.16;
    const QRectF inner = box.adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(colour, box.width() * 0.22, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(inner.topLeft(), inner.bottomRight());
    painter.drawLine(inner.topRight(), inner.bottomLeft());
}

void drawArrows(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(QPen(colour, box.width() * 0.13));
    const double step = box.height() * 0.24;
    for (const double side : {-1.0, 1.0}) {
        const double y = box.center().y() + side * step;
        const double from = side < 0 ? box.left() : box.right();
        const double to = side < 0 ? box.right() : box.left();
        painter.drawLine(QPointF(from, y), QPointF(to, y));
        const double back = to + side * box.width() * 0.28;
        painter.drawLine(QPointF(to, y), QPointF(back, y - step * 0.7));
        painter.drawLine(QPointF(to, y), QPointF(back, y + step * 0.7));
    }
}

} // namespace

void setColourSet(ColourSet set)
{
    if (set == colourSet)
        return;
    colourSet = set;
    QPixmapCache::clear();
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor colourOf(Meaning meaning, const QPalette &palette)
{
    const Look &look = lookOf(meaning);
    return QColor::fromRgb(isDark(palette) ? look.dark : look.light);
}

QColor textColourOf(Meaning meaning, const QPalette &palette)
{
    const QColor colour = colourOf(meaning, palette);
    if (isDark(palette))
        return colour;
    // As percentages, so that the contrast is 4.5 and better.
    constexpr int kOfFaint = 160;
    constexpr int kOfMiddling = 125;
    switch (meaning) {
    case Meaning::Suspect:
    case Meaning::Secondary:
        return colour.darker(kOfFaint);
    case Meaning::Failed:
    case Meaning::Moving:
    case Meaning::Unknown:
        return colour.darker(kOfMiddling);
    case Meaning::Neutral:
    case Meaning::Primary:
    case Meaning::Master:
        break;
    }
    return colour;
}

QColor mutedText(const QPalette &palette)
{
    return colourOf(Meaning::Neutral, palette);
}

QColor hairline(const QPalette &palette)
{
    QColor line = palette.color(QPalette::WindowText);
    line.setAlphaF(isDark(palette) ? 0.28F : 0.22F);
    return line;
}

QString symbolOf(Meaning meaning)
{
    return QString(QChar(lookOf(meaning).symbol));
}

QBrush fillOf(Meaning meaning, const QPalette &palette)
{
    const QColor colour = colourOf(meaning, palette);
    if (meaning == Meaning::Moving)
        return QBrush(colour, Qt::BDiagPattern);
    if (meaning == Meaning::Failed)
        return QBrush(colour, Qt::DiagCrossPattern);
    return colour;
}

void drawSymbol(QPainter &painter, const QRectF &box, Meaning meaning, const QPalette &palette)
{
    const QColor colour = colourOf(meaning, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, box.width() * 0.13));
    painter.setBrush(Qt::NoBrush);
    const double inset = box.width() * 0.1;
    const QRectF disc = box.adjusted(inset, inset, -inset, -inset);
    switch (meaning) {
    case Meaning::Neutral:
        painter.drawEllipse(disc);
        break;
    case Meaning::Primary:
        painter.setBrush(colour);
        painter.drawEllipse(disc);
        break;
    case Meaning::Secondary:
        painter.drawEllipse(disc);
        painter.setBrush(colour);
        painter.drawPie(disc, 90 * 16, 180 * 16);
        break;
    case Meaning::Failed:
        drawCross(painter, box, colour);
        break;
    case Meaning::Suspect:
        painter.setBrush(colour);
        painter.setPen(QPen(palette.color(QPalette::WindowText), 1));
        painter.drawPolygon(QPolygonF(
            {QPointF(box.center().x(), box.top()), QPointF(box.right(), box.bottom() - inset),
                QPointF(box.left(), box.bottom() - inset)}));
        break;
    case Meaning::Moving:
        drawArrows(painter, box, colour);
        break;
    case Meaning::Unknown:
        painter.setPen(QPen(colour, box.width() * 0.13, Qt::DotLine));
        painter.drawEllipse(disc);
        break;
    case Meaning::Master:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPath(crown(box));
        break;
    }
    painter.restore();
}

QPixmap symbolPixmap(Meaning meaning, const QPalette &palette)
{
    constexpr int kSide = 12;
    constexpr int kScale = 2; // so that it is sharp on dense screens too
    const QString key = QStringLiteral("kvorum-symbol-%1-%2")
                            .arg(static_cast<int>(meaning))
                            .arg(isDark(palette) ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(kSide * kScale, kSide * kScale);
    pixmap.setDevicePixelRatio(kScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawSymbol(painter, QRectF(1, 1, kSide - 2, kSide - 2), meaning, palette);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace widgets
