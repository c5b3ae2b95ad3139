// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/painteditems.h"
#include "widgets/ringgeometry.h"
#include "widgets/zoom.h"

#include <QList>
#include <QPixmap>
#include <QStringList>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>

namespace widgets {

/// The partitions as pieces of a ring, in the order of their key ranges: the outer band shows
/// primaries, the inner ones the other copies, and the servers stand in the middle. What the
/// selected server holds stands out. A key can be looked up, which draws its way. Arrow keys walk
/// the partitions; the one that the cursor is at is told in the accessible description. The wheel
/// and the keys + − 0 zoom; dragging, or arrow keys with Shift, move what is zoomed.
class PartitionRing : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    struct Piece {
        int primary = -1; ///< into Data::servers
        bool isServed = true;
        QList<int> secondaries = {};
        QList<int> learners = {};
        QList<int> missing = {}; ///< copies that are down
        bool operator==(const Piece &) const = default;
    };
    struct Data {
        QStringList servers;
        QList<Piece> pieces;
        bool isStale = false;
        bool operator==(const Data &) const = default;
    };
    /// In words, for tool tips and screen readers.
    using Words = std::function<QString(int partition)>;

    explicit PartitionRing(QWidget *parent = nullptr);

    void setData(const Data &data);
    void setWords(Words words);
    void setSelected(const QString &server);
    /// The partition to point out; -1 for none.
    void setChosen(int partition);
    /// Draws the way from a place in the key space (0 to 1) to the partition and its copies.
    void lookUp(double turn);
    /// To the end of the way at once.
    void skip();
    void forgetLookUp();
    /// The whole ring again.
    void resetZoom();

    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] const Zoom &zoom() const { return m_zoom; }
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] bool isMoving() const { return m_way.state() == QAbstractAnimation::Running; }
    /// Some point of the partition's piece, and of a server.
    [[nodiscard]] QPoint pieceCentre(int partition) const;
    [[nodiscard]] QRect serverRect(int server) const;
    /// What is read there of the server's name, cut where room is short; empty: it is a dot.
    [[nodiscard]] QString nameShown(int server) const;
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_data.pieces.size()); }
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] int currentItem() const override { return m_cursor; }
    [[nodiscard]] bool isItemSelected(int item) const override { return item == m_chosen; }
    void pressItem(int item) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void partitionClicked(int partition);
    void serverClicked(const QString &id);
    void zoomed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] RingGeometry geometryNow() const;
    [[nodiscard]] double turnOf(int partition) const;
    [[nodiscard]] int partitionAt(const QPoint &point) const;
    [[nodiscard]] int serverAt(const QPoint &point) const;
    [[nodiscard]] bool isSelected(int server) const;
    /// Of the boxes with the servers' names.
    struct Boxes {
        double circle = 0; ///< the radius of that on which they stand
        int name = 0;      ///< a name's width at most; 0: there is no room, they are dots
        int margin = 0;    ///< at each end of a name
        int height = 0;
    };
    [[nodiscard]] Boxes boxesNow() const;
    [[nodiscard]] QFont smallFont() const;
    [[nodiscard]] QPixmap renderLayer() const;
    void drawPieces(QPainter &painter, const RingGeometry &geometry) const;
    void drawNames(QPainter &painter, const RingGeometry &geometry) const;
    void drawServers(QPainter &painter) const;
    void drawOutline(QPainter &painter, const RingGeometry &geometry, int partition) const;
    void drawWay(QPainter &painter, const RingGeometry &geometry) const;
    void moveCursor(int partition);
    [[nodiscard]] bool takeZoomKey(const QKeyEvent &event);
    void scale(double factor, const QPointF &at);
    void pan(const QPointF &by);
    void showCursor();
    void forgetPicture();

    Data m_data;
    Words m_words;
    QString m_selected;
    int m_chosen = -1;
    int m_cursor = 0;
    int m_bands = 2;
    int m_namesWidth = 0; ///< of all servers' names beside each other
    int m_widestName = 0;
    Zoom m_zoom;
    QPointF m_dragFrom;
    double m_turn = -1; ///< of the key that is looked up; below 0: none
    QVariantAnimation m_way;
    QPixmap m_cache;
};

} // namespace widgets
