// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/nodecarddata.h"

#include <QFont>
#include <QRect>

class QFontMetrics;
class QPainter;

namespace widgets {

class NodeCard;

/// "▲+4", "▼−4".
[[nodiscard]] QString signedNumber(int number);

/// Paints one card, or the chip that stands for it among many. Lives for one paint.
class NodeCardPainter
{
public:
    static constexpr int kMargin = 10;

    explicit NodeCardPainter(const NodeCard &card);

    void paint();

    [[nodiscard]] QRect crownRect() const;
    [[nodiscard]] static QSize cardSize(const QFontMetrics &metrics, const QSize &buttons);
    [[nodiscard]] static QSize lowSize(const QFont &font);
    [[nodiscard]] static QSize chipSize(const QFontMetrics &metrics);
    [[nodiscard]] static QFont smallFont(const QFont &base);

private:
    void paintCard(QPainter &painter) const;
    void paintLow(QPainter &painter) const;
    void paintChip(QPainter &painter) const;
    void drawFrame(QPainter &painter) const;
    void drawTitle(QPainter &painter, const QRect &row) const;
    void drawLine(QPainter &painter, const QRect &row, const NodeCardData::Line &line) const;
    void drawShares(QPainter &painter, const QRect &row) const;
    void drawNote(QPainter &painter, const QRect &row) const;
    void drawLoad(QPainter &painter, const QRect &row) const;
    void drawCountdown(QPainter &painter) const;
    /// Of the rows that the cluster answers for.
    [[nodiscard]] double clusterOpacity() const;
    [[nodiscard]] int top() const; ///< of the title
    [[nodiscard]] int step() const;

    const NodeCard &m_card;
    const NodeCardData &m_data;
    const QPalette m_palette;
};

} // namespace widgets
