// SPDX-License-Identifier: Apache-2.0
// How a PartitionRing is painted; the rest of it is in partitionring.cpp.
#include "widgets/meaning.h"
#include "widgets/partitionring.h"

#include <QPainter>

#include <algorithm>
#include <map>
#include <vector>

namespace widgets {

namespace {

constexpr double kOthersOpacity = 0.28;
constexpr double kStaleOpacity = 0.45;
constexpr int kNumbers = 16; // round the ring, at most

double partOf(double progress, double from, double to)
{
    return std::clamp((progress - from) / (to - from), 0.0, 1.0);
}

QPointF between(const QPointF &from, const QPointF &to, double part)
{
    return from + (to - from) * part;
}

/// Pieces of one look after the other in a band. They are not told apart where they are narrow,
/// since a thousand hairlines between them take longer than all else of the ring.
class Band
{
public:
    using Look = std::pair<Meaning, bool>; ///< and whether it stands out

    Band(const RingGeometry &geometry, int number, double pieceWidth)
        : m_geometry(geometry)
        , m_number(number)
        , m_isNarrow(pieceWidth * 2 * M_PI * geometry.radius < kNarrow)
        , m_gap(m_isNarrow ? 0 : std::min(pieceWidth * 0.15, 1.0 / (2 * M_PI * geometry.radius)))
    {
    }

    void add(const Look &look, double from, double to)
    {
        if (m_isNarrow && m_to > m_from && look == m_look && qFuzzyCompare(1 + m_to, 1 + from)) {
            m_to = to;
            return;
        }
        end();
        m_look = look;
        m_from = from;
        m_to = to;
    }
    void end()
    {
        if (m_to > m_from)
            m_polygons[m_look].append(m_geometry.piece(m_number, m_from + m_gap, m_to - m_gap));
        m_to = m_from;
    }
    [[nodiscard]] const std::map<Look, QList<QPolygonF>> &polygons() const { return m_polygons; }

private:
    static constexpr double kNarrow = 3; // pixels

    const RingGeometry &m_geometry;
    int m_number;
    bool m_isNarrow;
    double m_gap;
    Look m_look;
    double m_from = 0;
    double m_to = 0; ///< m_from: there is none yet
    std::map<Look, QList<QPolygonF>> m_polygons;
};

} // namespace

void PartitionRing::drawPieces(QPainter &painter, const RingGeometry &geometry) const
{
    const double width = 1.0 / static_cast<double>(m_data.pieces.size());
    const bool hasSelected = m_data.servers.contains(m_selected);
    std::vector<Band> bands;
    for (int i = 0; i < m_data.pieces.size(); ++i) {
        const Piece &piece = m_data.pieces.at(i);
        std::size_t band = 0;
        const auto add = [&](int server, Meaning meaning) {
            while (bands.size() <= band)
                bands.emplace_back(geometry, static_cast<int>(bands.size()), width);
            const bool standsOut = !hasSelected || isSelected(server);
            bands[band++].add({meaning, standsOut}, i * width, (i + 1) * width);
        };
        if (piece.primary >= 0)
            add(piece.primary, piece.isServed ? Meaning::Primary : Meaning::Failed);
        band = 1;
        for (const int server : piece.secondaries)
            add(server, Meaning::Secondary);
        for (const int server : piece.learners)
            add(server, Meaning::Moving);
        for (const int server : piece.missing)
            add(server, Meaning::Failed);
    }
    painter.setPen(Qt::NoPen);
    for (Band &band : bands) {
        band.end();
        // By their looks, since each change of the brush costs as much as a piece. One path of all
        // would be slower by far: its edges are sorted together.
        for (const auto &[look, polygons] : band.polygons()) {
            painter.setOpacity(
                (m_data.isStale ? kStaleOpacity : 1.0) * (look.second ? 1.0 : kOthersOpacity));
            painter.setBrush(fillOf(look.first, palette()));
            for (const QPolygonF &polygon : polygons)
                painter.drawPolygon(polygon);
        }
    }
    painter.setOpacity(1);
}

void PartitionRing::drawNames(QPainter &painter, const RingGeometry &geometry) const
{
    painter.setFont(smallFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const auto count = static_cast<int>(m_data.pieces.size());
    const int step = std::max(1, (count + kNumbers - 1) / kNumbers);
    painter.setPen(mutedText(palette()));
    for (int i = 0; geometry.hasNumbers && i < count; i += step) {
        const QPointF at = geometry.at((i + 0.5) / count, geometry.radius + metrics.height() * 0.8);
        QRectF box(0, 0, metrics.averageCharWidth() * 6, metrics.height());
        box.moveCenter(at);
        painter.drawText(box, Qt::AlignCenter, QString::number(i));
    }
    const double room = 2 * M_PI * geometry.insideOf(0) / count;
    for (int i = 0; i < count; ++i) {
        const int primary = m_data.pieces.at(i).primary;
        if (primary < 0 || metrics.horizontalAdvance(m_data.servers.at(primary)) + 3 > room
            || metrics.height() > geometry.outer)
            continue;
        QRectF box(0, 0, room, metrics.height());
        box.moveCenter(geometry.at((i + 0.5) / count, geometry.radius - geometry.outer / 2));
        const bool standsOut = isSelected(primary) || !m_data.servers.contains(m_selected);
        painter.setPen(
            standsOut ? palette().color(QPalette::Base) : palette().color(QPalette::WindowText));
        painter.drawText(box, Qt::AlignCenter, m_data.servers.at(primary));
    }
}

void PartitionRing::drawServers(QPainter &painter) const
{
    painter.setFont(smallFont());
    for (int i = 0; i < m_data.servers.size(); ++i) {
        const QRectF box = QRectF(serverRect(i)).adjusted(0.5, 0.5, -0.5, -0.5);
        const double round = box.height() / 2;
        painter.setPen(isSelected(i) ? QPen(palette().color(QPalette::Highlight), 2.5)
                                     : QPen(mutedText(palette()), 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, round, round);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(box, Qt::AlignCenter, nameShown(i));
    }
}

QPixmap PartitionRing::renderLayer() const
{
    QPixmap pixmap(size() * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const RingGeometry geometry = geometryNow();
    drawPieces(painter, geometry);
    drawNames(painter, geometry);
    drawServers(painter);
    return pixmap;
}

void PartitionRing::drawOutline(
    QPainter &painter, const RingGeometry &geometry, int partition) const
{
    painter.setBrush(Qt::NoBrush);
    for (int band = 0; band <= geometry.bands; ++band)
        painter.drawPolygon(geometry.piece(band, turnOf(partition), turnOf(partition + 1)));
}

void PartitionRing::drawWay(QPainter &painter, const RingGeometry &geometry) const
{
    const double progress = isMoving() ? m_way.currentValue().toDouble() : 1.0;
    const auto count = static_cast<int>(m_data.pieces.size());
    const int partition = std::min(count - 1, static_cast<int>(m_turn * count));
    const Piece &piece = m_data.pieces.at(partition);
    const QColor colour = palette().color(QPalette::WindowText);
    const double turn = m_turn * partOf(progress, 0, 0.4);
    const double rim = geometry.radius + 3;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({geometry.at(turn, rim), geometry.at(turn - 0.008, rim + 10),
        geometry.at(turn + 0.008, rim + 10)}));
    if (progress < 0.4)
        return;
    painter.setPen(QPen(colour, 2));
    drawOutline(painter, geometry, partition);
    const QPointF from = geometry.at(m_turn, geometry.insideOf(geometry.bands));
    const bool isNamed = boxesNow().name > 0;
    const auto drawTo = [&](int server, double part, Meaning meaning, Qt::PenStyle style) {
        const QRectF box = serverRect(server);
        const QPointF to = between(from, box.center(), part);
        painter.setPen(QPen(colourOf(meaning, palette()), 2.5, style));
        painter.drawLine(from, to);
        if (part < 1)
            return;
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
        // Among dots only the primary is named; its neighbours' names would lie upon each other.
        if (!isNamed && server != piece.primary)
            return;
        painter.setFont(smallFont());
        painter.setPen(colour);
        const QRectF below(box.center().x() - 40, box.bottom() + 1, 80, fontMetrics().height());
        if (isNamed)
            painter.drawText(box, Qt::AlignCenter, nameShown(server));
        else
            painter.drawText(below, Qt::AlignCenter, m_data.servers.at(server));
    };
    const double toOthers = partOf(progress, 0.7, 1);
    for (const int server : piece.secondaries) {
        if (toOthers > 0)
            drawTo(server, toOthers, Meaning::Secondary, Qt::DashLine);
    }
    if (piece.primary >= 0) {
        drawTo(piece.primary, partOf(progress, 0.4, 0.7),
            piece.isServed ? Meaning::Primary : Meaning::Failed, Qt::SolidLine);
    }
}

void PartitionRing::paintEvent(QPaintEvent *)
{
    if (m_data.pieces.isEmpty())
        return;
    if (m_cache.size() != size() * devicePixelRatioF())
        m_cache = renderLayer();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    painter.setRenderHint(QPainter::Antialiasing);
    const RingGeometry geometry = geometryNow();
    if (m_chosen >= 0 && m_chosen < m_data.pieces.size()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2.5));
        drawOutline(painter, geometry, m_chosen);
    }
    if (m_turn >= 0)
        drawWay(painter, geometry);
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.2, Qt::DotLine));
    drawOutline(painter, geometry, m_cursor);
}

} // namespace widgets
