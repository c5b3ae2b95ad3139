// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QSize>

namespace widgets {

/// Where the parts of a PartitionRing lie. A turn is a place on the ring, 0 (at the top) to 1,
/// clockwise. A value.
struct RingGeometry {
    QPointF centre;
    double radius = 0;       ///< of the outer edge
    double outer = 0;        ///< thickness of the primaries' band
    double inner = 0;        ///< of one band of the other copies
    int bands = 0;           ///< of the other copies
    double servers = 0;      ///< radius of the circle on which the servers stand
    bool hasNumbers = false; ///< there is room for them round the ring

    RingGeometry() = default;
    /// `label`: the height of a line of text.
    RingGeometry(const QSize &size, int bands, int label);

    /// Radii of a band: 0 for the primaries, then the others inwards.
    [[nodiscard]] double outsideOf(int band) const;
    [[nodiscard]] double insideOf(int band) const;
    /// So many boxes can stand in a circle within all bands, clear of each other, if each is at
    /// most so wide, and not higher than wide.
    [[nodiscard]] double widestOf(int boxes) const;
    /// The radius of that circle for boxes of a width.
    [[nodiscard]] double circleOf(double boxWidth) const;
    [[nodiscard]] QPointF at(double turn, double distance) const;
    /// The turn of a point; below 0 if it is not between the band 0's outer and the last's inner
    /// edge.
    [[nodiscard]] double turnOf(const QPointF &point) const;
    /// A piece of a band, from one turn to another.
    [[nodiscard]] QPolygonF piece(int band, double from, double to) const;
};

} // namespace widgets
