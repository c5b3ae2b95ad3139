// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace widgets {

/// Which server holds which partition and how: a row for each server, a column for each partition.
/// Painted into a pixmap that is made anew only when something changed. Arrow keys walk the cells;
/// the one that the cursor is at is told in the accessible description.
class PartitionMatrix : public QWidget
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
    using ToolTip = std::function<QString(int row, int column)>;

    explicit PartitionMatrix(QWidget *parent = nullptr);

    /// REQUIRES: cells.size() == rows.size() × columns.
    void setData(const Data &data);
    void setToolTipSource(ToolTip source);
    /// The partition to point out; -1 for none.
    void setMarkedColumn(int column);
    /// Asks for room for all cells, to be scrolled, instead of a part of it.
    void setWhole(bool whole);

    [[nodiscard]] const Data &data() const { return m_data; }
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellClicked(int row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QRect field() const;
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QPoint cellAt(QPoint position) const;
    [[nodiscard]] QPixmap render() const;
    void drawNumbers(QPainter &painter) const;
    void drawNames(QPainter &painter) const;
    void drawCells(QPainter &painter) const;
    void drawDots(QPainter &painter) const;
    void moveCursor(int row, int column);

    Data m_data;
    ToolTip m_toolTip;
    int m_markedColumn = -1;
    QPoint m_cursor; ///< column and row
    bool m_isWhole = false;
    QPixmap m_cache;
};

} // namespace widgets
