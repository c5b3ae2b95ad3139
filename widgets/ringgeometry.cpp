// SPDX-License-Identifier: Apache-2.0
#include "widgets/ringgeometry.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr double kOuterShare = 0.12;
constexpr double kInnerShare = 0.24; // of all inner bands together
constexpr double kBandGap = 2;
constexpr double kPointer = 14;            // of a key that is looked up, outside the ring
constexpr double kTurnPerEdge = 1.0 / 180; // a straight edge is at most so long

} // namespace

RingGeometry::RingGeometry(const QSize &size, int bandCount, int label)
    : centre(size.width() / 2.0, size.height() / 2.0)
    , bands(bandCount)
{
    const double half = std::min(size.width(), size.height()) / 2.0;
    hasNumbers = half > 8 * label;
    radius = std::max(20.0, half - (hasNumbers ? 1.6 * label : kPointer));
    outer = radius * kOuterShare;
    inner = bands == 0 ? 0 : std::min(radius * kInnerShare / bands, radius * kOuterShare * 0.8);
    servers = std::max(insideOf(bands) / 2, insideOf(bands) - 2.2 * label);
}

double RingGeometry::outsideOf(int band) const
{
    return band == 0 ? radius : radius - outer - kBandGap - (band - 1) * (inner + kBandGap);
}

double RingGeometry::insideOf(int band) const
{
    return outsideOf(band) - (band == 0 ? outer : inner);
}

double RingGeometry::circleOf(double boxWidth) const
{
    return insideOf(bands) - kBandGap - boxWidth / 2;
}

double RingGeometry::widestOf(int boxes) const
{
    // From the centre of one to that of the next it is 2 · sine · circleOf(width), which has to be
    // the width and a gap at least.
    const double sine = boxes < 3 ? 1 : std::sin(M_PI / boxes);
    return (2 * sine * circleOf(0) - kBandGap) / (1 + sine);
}

QPointF RingGeometry::at(double turn, double distance) const
{
    const double angle = turn * 2 * M_PI;
    return {centre.x() + distance * std::sin(angle), centre.y() - distance * std::cos(angle)};
}

double RingGeometry::turnOf(const QPointF &point) const
{
    const QPointF from = point - centre;
    const double distance = std::hypot(from.x(), from.y());
    if (distance > radius || distance < insideOf(bands))
        return -1;
    const double turn = std::atan2(from.x(), -from.y()) / (2 * M_PI);
    return turn < 0 ? turn + 1 : turn;
}

QPolygonF RingGeometry::piece(int band, double from, double to) const
{
    const int edges = std::max(1, static_cast<int>(std::ceil((to - from) / kTurnPerEdge)));
    const double outside = outsideOf(band);
    const double inside = insideOf(band);
    QPolygonF polygon;
    polygon.reserve(2 * (edges + 1));
    for (int i = 0; i <= edges; ++i)
        polygon << at(from + (to - from) * i / edges, outside);
    for (int i = edges; i >= 0; --i)
        polygon << at(from + (to - from) * i / edges, inside);
    return polygon;
}

} // namespace widgets
