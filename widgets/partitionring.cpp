// SPDX-License-Identifier: Apache-2.0
#include "widgets/partitionring.h"

#include "widgets/meaning.h"
#include "widgets/motion.h"

#include <QHash>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace widgets {

namespace {

constexpr int kWayMs = 600; // of three parts: to the place, to the primary, to the other copies
constexpr int kLargestDot = 11;
constexpr int kTightMargin = 2;
constexpr int kLeastNameCharacters = 4; // of a name that is cut

} // namespace

QFont PartitionRing::smallFont() const
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    return small;
}

PartitionRing::PartitionRing(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Ring of partitions"));
    m_way.setStartValue(0.0);
    m_way.setEndValue(1.0);
    m_way.setDuration(kWayMs);
    connect(&m_way, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
}

void PartitionRing::setData(const Data &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_bands = 1;
    for (const Piece &piece : m_data.pieces) {
        const qsizetype copies =
            piece.secondaries.size() + piece.learners.size() + piece.missing.size();
        m_bands = std::max(m_bands, static_cast<int>(copies));
    }
    m_cursor = std::clamp(m_cursor, 0, std::max(0, static_cast<int>(m_data.pieces.size()) - 1));
    forgetPicture();
}

void PartitionRing::setWords(Words words)
{
    m_words = std::move(words);
}

void PartitionRing::setSelected(const QString &server)
{
    if (server == m_selected)
        return;
    m_selected = server;
    forgetPicture();
}

void PartitionRing::setChosen(int partition)
{
    if (partition == m_chosen)
        return;
    m_chosen = partition;
    if (partition >= 0 && partition < m_data.pieces.size())
        m_cursor = partition;
    update();
}

void PartitionRing::lookUp(double turn)
{
    m_turn = turn;
    m_way.stop();
    m_way.start();
    if (isMotionReduced())
        skip();
    update();
}

void PartitionRing::skip()
{
    if (isMoving())
        m_way.setCurrentTime(kWayMs);
    update();
}

void PartitionRing::forgetLookUp()
{
    m_turn = -1;
    m_way.stop();
    update();
}

void PartitionRing::forgetPicture()
{
    const QFontMetrics metrics(smallFont());
    m_namesWidth = 0;
    m_widestName = 0;
    for (const QString &server : std::as_const(m_data.servers)) {
        const int width = metrics.horizontalAdvance(server);
        m_namesWidth += width + metrics.height() + 4;
        m_widestName = std::max(m_widestName, width);
    }
    m_cache = QPixmap();
    update();
}

QSize PartitionRing::sizeHint() const
{
    const int side = fontMetrics().height() * 24;
    return {side, side};
}

QSize PartitionRing::minimumSizeHint() const
{
    const int side = fontMetrics().height() * 10;
    return {side, side};
}

RingGeometry PartitionRing::geometryNow() const
{
    RingGeometry geometry{size() * m_zoom.factor(), m_bands, fontMetrics().height()};
    geometry.centre = QPointF(width() / 2.0, height() / 2.0) + m_zoom.shift();
    return geometry;
}

double PartitionRing::turnOf(int partition) const
{
    return static_cast<double>(partition) / static_cast<double>(m_data.pieces.size());
}

QPoint PartitionRing::pieceCentre(int partition) const
{
    const RingGeometry geometry = geometryNow();
    return geometry
        .at((turnOf(partition) + turnOf(partition + 1)) / 2, geometry.radius - geometry.outer / 2)
        .toPoint();
}

QRect PartitionRing::itemRect(int item) const
{
    const auto side = static_cast<int>(geometryNow().outer);
    QRect rect(0, 0, side, side);
    rect.moveCenter(pieceCentre(item));
    return rect;
}

QString PartitionRing::itemText(int item) const
{
    return m_words ? m_words(item) : QString();
}

void PartitionRing::pressItem(int item)
{
    moveCursor(item);
    Q_EMIT partitionClicked(item);
}

/// Roomy ones where there is room for all names beside each other, else tight ones.
PartitionRing::Boxes PartitionRing::boxesNow() const
{
    const RingGeometry geometry = geometryNow();
    const QFontMetrics metrics(smallFont());
    if (m_namesWidth < 2 * M_PI * geometry.servers)
        return {geometry.servers, m_widestName, metrics.height() / 2, metrics.height() + 4};
    const double widest = geometry.widestOf(static_cast<int>(m_data.servers.size()));
    const int name = std::min(m_widestName, static_cast<int>(widest) - 2 * kTightMargin);
    const int least = std::min(m_widestName, kLeastNameCharacters * metrics.averageCharWidth());
    if (name < least || widest < metrics.height())
        return {geometry.servers};
    const int width = std::max(name + 2 * kTightMargin, metrics.height());
    return {geometry.circleOf(width), name, kTightMargin, metrics.height()};
}

QRect PartitionRing::serverRect(int server) const
{
    const RingGeometry geometry = geometryNow();
    const Boxes boxes = boxesNow();
    const auto count = static_cast<double>(m_data.servers.size());
    const QFontMetrics metrics(smallFont());
    const int dot = std::clamp(static_cast<int>(5 * geometry.servers / count), 3, kLargestDot);
    QRect rect(0, 0, dot, dot);
    if (boxes.name > 0) {
        const int width =
            std::min(boxes.name, metrics.horizontalAdvance(m_data.servers.at(server)));
        rect.setSize({std::max(width + 2 * boxes.margin, boxes.height), boxes.height});
    }
    rect.moveCenter(geometry.at(server / count, boxes.circle).toPoint());
    return rect;
}

QString PartitionRing::nameShown(int server) const
{
    const int room = boxesNow().name;
    const QFontMetrics metrics(smallFont());
    if (room == 0)
        return {};
    // Widths are rounded.
    return metrics.elidedText(m_data.servers.at(server), Qt::ElideMiddle, room + 1);
}

int PartitionRing::partitionAt(const QPoint &point) const
{
    const double turn = geometryNow().turnOf(point);
    if (turn < 0 || m_data.pieces.isEmpty())
        return -1;
    const auto count = static_cast<int>(m_data.pieces.size());
    return std::min(count - 1, static_cast<int>(turn * count));
}

int PartitionRing::serverAt(const QPoint &point) const
{
    for (int i = 0; i < m_data.servers.size(); ++i) {
        if (serverRect(i).adjusted(-1, -1, 1, 1).contains(point))
            return i;
    }
    return -1;
}

bool PartitionRing::isSelected(int server) const
{
    return server >= 0 && m_data.servers.at(server) == m_selected;
}

void PartitionRing::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton)
        return;
    m_dragFrom = event->position();
    skip();
    if (const int server = serverAt(at); server >= 0) {
        Q_EMIT serverClicked(m_data.servers.at(server));
    } else if (const int partition = partitionAt(at); partition >= 0) {
        moveCursor(partition);
        Q_EMIT partitionClicked(partition);
    }
}

void PartitionRing::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() != Qt::LeftButton || !m_zoom.isAny())
        return;
    pan(event->position() - m_dragFrom);
    m_dragFrom = event->position();
}

void PartitionRing::wheelEvent(QWheelEvent *event)
{
    const double steps = event->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    if (steps == 0 || (steps < 0 && !m_zoom.isAny())) {
        event->ignore();
        return;
    }
    scale(std::pow(Zoom::kStep, steps), event->position() - QPointF(width(), height()) / 2);
}

void PartitionRing::scale(double factor, const QPointF &at)
{
    if (!m_zoom.scale(factor, at, size()))
        return;
    forgetPicture();
    Q_EMIT zoomed();
}

void PartitionRing::pan(const QPointF &by)
{
    if (m_zoom.pan(by, size()))
        forgetPicture();
}

void PartitionRing::resetZoom()
{
    if (!m_zoom.reset())
        return;
    forgetPicture();
    Q_EMIT zoomed();
}

/// Where the cursor is out of sight, as much is moved as brings it to the middle.
void PartitionRing::showCursor()
{
    if (m_zoom.isAny() && !m_data.pieces.isEmpty() && !rect().contains(pieceCentre(m_cursor)))
        pan(QPointF(rect().center() - pieceCentre(m_cursor)));
}

bool PartitionRing::takeZoomKey(const QKeyEvent &event)
{
    if (const double factor = Zoom::factorOf(event); factor != 1) {
        if (factor == 0)
            resetZoom();
        else
            scale(factor, m_zoom.isAny() ? QPointF() : pieceCentre(m_cursor) - rect().center());
        return true;
    }
    if (event.modifiers() != Qt::ShiftModifier || !m_zoom.isAny())
        return false;
    const double step = std::min(width(), height()) / 6.0;
    const QHash<int, QPointF> ways{{Qt::Key_Left, {step, 0}}, {Qt::Key_Right, {-step, 0}},
        {Qt::Key_Up, {0, step}}, {Qt::Key_Down, {0, -step}}};
    if (!ways.contains(event.key()))
        return false;
    pan(ways.value(event.key()));
    return true;
}

void PartitionRing::moveCursor(int partition)
{
    const auto count = static_cast<int>(m_data.pieces.size());
    if (count == 0)
        return;
    m_cursor = (partition % count + count) % count;
    if (m_words)
        setAccessibleDescription(m_words(m_cursor));
    showCursor();
    tellCurrentItem(this, m_cursor);
    update();
}

void PartitionRing::keyPressEvent(QKeyEvent *event)
{
    if (takeZoomKey(*event))
        return;
    const int leap = std::max(1, static_cast<int>(m_data.pieces.size()) / 16);
    switch (event->key()) {
    case Qt::Key_Right:
        moveCursor(m_cursor + 1);
        break;
    case Qt::Key_Left:
        moveCursor(m_cursor - 1);
        break;
    case Qt::Key_Down:
        moveCursor(m_cursor + leap);
        break;
    case Qt::Key_Up:
        moveCursor(m_cursor - leap);
        break;
    case Qt::Key_Home:
        moveCursor(0);
        break;
    case Qt::Key_End:
        moveCursor(static_cast<int>(m_data.pieces.size()) - 1);
        break;
    case Qt::Key_Escape:
        skip();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (!m_data.pieces.isEmpty())
        Q_EMIT partitionClicked(m_cursor);
}

bool PartitionRing::event(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        forgetPicture();
    if (event->type() != QEvent::ToolTip || !m_words)
        return QWidget::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    const int partition = partitionAt(help->pos());
    // Names come from ZooKeeper and a tool tip understands HTML.
    QToolTip::showText(
        help->globalPos(), partition < 0 ? QString() : m_words(partition).toHtmlEscaped(), this);
    return true;
}

} // namespace widgets
