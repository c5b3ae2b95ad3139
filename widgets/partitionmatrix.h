// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/painteditems.h"
#include "widgets/zoom.h"

#include <QPixmap>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace widgets {

/// Which server holds which partition and how: a row for each server, a column for each partition.
/// Painted into a pixmap that is made anew only when something changed. Arrow keys walk the cells;
/// the one that the cursor is at is told in the accessible description. Where it is whole, the keys
/// + − 0 and the wheel with Ctrl make its cells wider or fit again; names stay in sight.
class PartitionMatrix : public QWidget, public PaintedItems
{
    Q_OBJECT

public:
    enum class Cell : char { None, Primary, Secondary, Learner, LostPrimary, LostSecondary };

    struct Data {
        QStringList rows;
        int columns = 0;
        QByteArray cells; ///< a Cell for each column of the first row, then of the second, …
        bool isStale = false;
        bool operator==(const Data &) const = default;

        [[nodiscard]] Cell at(int row, int column) const
        {
            return static_cast<Cell>(cells.at(row * columns + column));
        }
    };
    /// In words, as plain text: for tool tips and screen readers.
    using ToolTip = std::function<QString(int row, int column)>;

    explicit PartitionMatrix(QWidget *parent = nullptr);

    /// REQUIRES: cells.size() == rows.size() × columns.
    void setData(const Data &data);
    void setToolTipSource(ToolTip source);
    /// The partition to point out; -1 for none.
    void setMarkedColumn(int column);
    /// Asks for room for all columns, to be scrolled, instead of a part of it.
    void setWhole(bool whole);
    void resetZoom() { scale(0); }
    /// What that many rows need at least.
    [[nodiscard]] int leastHeight(int rows) const;

    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] double zoom() const { return m_zoom.factor(); }
    [[nodiscard]] QPoint cursor() const { return m_cursor; } ///< column and row
    [[nodiscard]] QRect cellRect(int row, int column) const;
    /// Cells, row after row.
    [[nodiscard]] int itemCount() const override { return static_cast<int>(m_data.cells.size()); }
    [[nodiscard]] QRect itemRect(int item) const override;
    [[nodiscard]] QString itemText(int item) const override;
    [[nodiscard]] int currentItem() const override;
    void pressItem(int item) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellClicked(int row, int column);
    /// It has another size now; this point of it is to stay in sight.
    void zoomed(const QPoint &at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect field() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QPoint cellAt(QPoint position) const;
    [[nodiscard]] QPixmap render(const QRect &part) const;
    void drawNumbers(QPainter &painter) const;
    void drawNames(QPainter &painter, int left) const;
    void drawCells(QPainter &painter, const QRect &part) const;
    void drawDots(QPainter &painter) const;
    void moveCursor(int row, int column);
    /// 0: it fits again.
    void scale(double factor);
    [[nodiscard]] int namesWidth() const;

    Data m_data;
    ToolTip m_toolTip;
    int m_markedColumn = -1;
    QPoint m_cursor; ///< column and row
    bool m_isWhole = false;
    Zoom m_zoom;
    QPixmap m_cache;
    QRect m_cached; ///< the part that is in it: what can be seen
};

} // namespace widgets
