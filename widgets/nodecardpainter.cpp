// SPDX-License-Identifier: Apache-2.0
#include "widgets/nodecardpainter.h"

#include "widgets/nodecard.h"

#include <QPainter>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kSpacing = 4;
constexpr int kLowSpacing = 2;
constexpr int kLowMargin = 6; // above and below
constexpr int kBarHeight = 9;
constexpr int kChipBarHeight = 4;
constexpr int kChipMargin = 6;
constexpr double kGhostOpacity = 0.45;
constexpr int kSymbolGap = 6;
constexpr int kTimeGap = 8;
constexpr int kLowCharacters = 35; // three beside each other where a window is 1280 wide

/// What is said comes first; when, as exactly as there is room for beside it.
QString timeBeside(const NodeCardData::Line &line, const QFontMetrics &metrics, int width)
{
    const int rest = width - metrics.horizontalAdvance(line.text) - kTimeGap;
    for (const QString &time : {line.time, line.timeInShort}) {
        if (metrics.horizontalAdvance(time) <= rest)
            return time;
    }
    return {};
}

} // namespace

QString signedNumber(int number)
{
    const QString size = QString::number(qAbs(number));
    return number < 0 ? QStringLiteral("▼−") + size : QStringLiteral("▲+") + size;
}

NodeCardPainter::NodeCardPainter(const NodeCard &card)
    : m_card(card)
    , m_data(card.data())
    , m_palette(card.palette())
{
}

QFont NodeCardPainter::smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.9);
    return font;
}

QSize NodeCardPainter::cardSize(const QFontMetrics &metrics, const QSize &buttons)
{
    const int row = metrics.height() + kSpacing;
    // Longer words of other languages may widen it; beyond that the buttons lose their texts.
    const int character = metrics.averageCharWidth();
    const int width = std::clamp(buttons.width() + kMargin, 40 * character, 56 * character);
    return {width, 2 * kMargin + 5 * row + 8 + kBarHeight + buttons.height()};
}

QSize NodeCardPainter::lowSize(const QFont &font)
{
    const QFontMetrics metrics(font);
    const int title = metrics.height() + kSpacing;
    const int row = QFontMetrics(smallFont(font)).height() + kLowSpacing;
    // Its buttons have no texts that could make it wider.
    return {kLowCharacters * metrics.averageCharWidth(), 2 * kLowMargin + title + 3 * row};
}

QSize NodeCardPainter::chipSize(const QFontMetrics &metrics)
{
    return {metrics.averageCharWidth() * 17,
        2 * kChipMargin + 2 * metrics.height() + kChipBarHeight + 3};
}

int NodeCardPainter::top() const
{
    return m_card.isLow() ? kLowMargin - 2 : kMargin - 2;
}

int NodeCardPainter::step() const
{
    return m_card.fontMetrics().height() + kSpacing;
}

double NodeCardPainter::clusterOpacity() const
{
    return m_data.isStale || m_data.isGhost ? kGhostOpacity : 1.0;
}

QRect NodeCardPainter::crownRect() const
{
    const int side = m_card.fontMetrics().ascent();
    if (m_card.isCompact())
        return {m_card.width() - kChipMargin - side, kChipMargin, side, side};
    QFont bold = m_card.font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    const int title = QFontMetrics(bold).horizontalAdvance(m_data.title);
    const int middle = top() + (step() + 2) / 2;
    return {kMargin + title + 10, middle - side / 2, side * 6 / 5, side};
}

void NodeCardPainter::paint()
{
    QPainter painter(const_cast<NodeCard *>(&m_card));
    painter.setRenderHint(QPainter::Antialiasing);
    drawFrame(painter);
    if (m_card.isCompact())
        paintChip(painter);
    else if (m_card.isLow())
        paintLow(painter);
    else
        paintCard(painter);
}

void NodeCardPainter::drawFrame(QPainter &painter) const
{
    const auto is = [this](Meaning meaning) {
        return m_data.process.meaning == meaning || m_data.cluster.meaning == meaning;
    };
    const bool failed = is(Meaning::Failed);
    const bool suspect = !failed && is(Meaning::Suspect);
    const QRectF frame = QRectF(m_card.rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    painter.setBrush(m_palette.color(QPalette::Base));
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(frame, 6, 6);
    const Meaning trouble = failed ? Meaning::Failed : Meaning::Suspect;
    if (failed || suspect) {
        QColor hatch = colourOf(trouble, m_palette);
        hatch.setAlphaF(0.16F);
        painter.setBrush(QBrush(hatch, failed ? Qt::BDiagPattern : Qt::VerPattern));
        painter.drawRoundedRect(frame, 6, 6);
    }
    QPen pen(hairline(m_palette), 1);
    if (failed || suspect)
        pen = QPen(colourOf(trouble, m_palette), 2, failed ? Qt::SolidLine : Qt::DashLine);
    else if (m_data.isGhost)
        pen.setStyle(Qt::DashLine);
    if (m_card.isSelected())
        pen = QPen(m_palette.color(QPalette::Highlight), 2.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawRoundedRect(frame, 6, 6);
    if (m_card.hasFocus()) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1, Qt::DotLine));
        painter.drawRoundedRect(frame.adjusted(3, 3, -3, -3), 4, 4);
    }
    if (m_data.isMaster && !m_data.isGhost) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(Meaning::Master, m_palette));
        painter.drawRoundedRect(
            QRectF(frame.left(), frame.top() + 8, 4, frame.height() - 16), 2, 2);
    }
}

void NodeCardPainter::paintCard(QPainter &painter) const
{
    if (m_data.isGhost)
        painter.setOpacity(kGhostOpacity);
    QRect row(kMargin, top(), m_card.width() - 2 * kMargin, step() + 2);
    drawTitle(painter, row);
    row.translate(0, step() + 3);
    row.setHeight(step());
    painter.setOpacity(clusterOpacity());
    drawLine(painter, row, m_data.cluster);
    painter.setOpacity(m_data.isGhost ? kGhostOpacity : 1.0);
    row.translate(0, step());
    drawLine(painter, row, m_data.process);
    row.translate(0, step() + 2);
    painter.setOpacity(clusterOpacity());
    // Of a ghost nothing is known that a bar could show.
    if (m_data.hasShares && !m_data.isGhost) {
        drawShares(painter, QRect(row.left(), row.top() + 2, row.width(), kBarHeight));
        row.translate(0, kBarHeight + 3);
    }
    if (m_data.session.left >= 0) {
        drawCountdown(painter);
        row.setRight(row.right() - 2 * step() - 4);
    }
    drawNote(painter, row);
    row.translate(0, step());
    painter.setOpacity(m_data.isGhost ? kGhostOpacity : 1.0);
    drawLoad(painter, row);
}

void NodeCardPainter::paintLow(QPainter &painter) const
{
    const double opacity = m_data.isGhost ? kGhostOpacity : 1.0;
    painter.setOpacity(opacity);
    QRect row(kMargin, top(), m_card.width() - 2 * kMargin, step() + 2);
    drawTitle(painter, row);
    row.translate(0, step() + 2);
    // Where lines are high, the small ones are that much lower.
    const int small = QFontMetrics(smallFont(m_card.font())).height() + kLowSpacing;
    row.setHeight(small);
    painter.setOpacity(clusterOpacity());
    drawLine(painter, row, m_data.cluster);
    row.translate(0, small);
    painter.setOpacity(opacity);
    drawLine(painter, row, m_data.process);
    row.translate(0, small);
    // One row for both: what is wrong comes first.
    if (!m_data.alert.isEmpty()
        && (m_data.alertMeaning != Meaning::Neutral || m_data.note.isEmpty())) {
        drawLoad(painter, row);
        return;
    }
    painter.setOpacity(clusterOpacity());
    drawNote(painter, row);
}

void NodeCardPainter::drawTitle(QPainter &painter, const QRect &row) const
{
    QFont bold = m_card.font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    painter.setFont(bold);
    painter.setPen(m_palette.color(QPalette::WindowText));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_data.title);
    const QRect crown = crownRect();
    int x = crown.left();
    if (m_data.isMaster) {
        drawSymbol(painter, crown, Meaning::Master, m_palette);
        x = crown.right() + 6;
    }
    painter.setFont(smallFont(m_card.font()));
    painter.setPen(m_data.isMaster ? colourOf(Meaning::Master, m_palette) : mutedText(m_palette));
    const bool hasButtons = m_card.isLow() && m_data.isOurs;
    const QRect room(
        x, row.top(), (hasButtons ? m_card.buttonsLeft() : row.right()) - x, row.height());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.role, Qt::ElideRight, room.width()));
    if (hasButtons)
        return;
    const int used = x + painter.fontMetrics().horizontalAdvance(m_data.role) + 8;
    painter.setPen(mutedText(m_palette));
    const QRect rest(used, row.top(), row.right() - used, row.height());
    painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.address, Qt::ElideLeft, rest.width()));
}

void NodeCardPainter::drawLine(
    QPainter &painter, const QRect &row, const NodeCardData::Line &line) const
{
    painter.setFont(smallFont(m_card.font()));
    const QFontMetrics metrics = painter.fontMetrics();
    const int labelWidth = metrics.averageCharWidth() * 10;
    const int side = metrics.ascent() - 1;
    const int left = row.left() + labelWidth;
    const QString time = timeBeside(line, metrics, row.right() - left - side - kSymbolGap);
    painter.setPen(mutedText(m_palette));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.label);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, time);
    if (line.text.isEmpty())
        return;
    drawSymbol(painter, QRectF(left, row.center().y() - side / 2.0 + 1, side, side), line.meaning,
        m_palette);
    painter.setPen(m_palette.color(QPalette::WindowText));
    const int textLeft = left + side + kSymbolGap;
    const int right =
        row.right() - (time.isEmpty() ? 0 : metrics.horizontalAdvance(time) + kTimeGap);
    const QRect rest(textLeft, row.top(), right - textLeft, row.height());
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(line.text, Qt::ElideRight, rest.width()));
}

void NodeCardPainter::drawShares(QPainter &painter, const QRect &row) const
{
    painter.setPen(QPen(hairline(m_palette), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(row);
    if (m_data.partitions <= 0)
        return;
    const double unit = static_cast<double>(row.width()) / m_data.partitions;
    double x = row.left();
    const QColor outline = colourOf(Meaning::Primary, m_palette);
    const auto segment = [&](int count, Meaning meaning) {
        if (count == 0)
            return;
        const QRectF box(x, row.top(), count * unit, row.height());
        painter.setPen(QPen(outline, 1));
        painter.setBrush(fillOf(meaning, m_palette));
        painter.drawRect(box);
        x += box.width();
    };
    segment(m_data.primaries, Meaning::Primary);
    segment(m_data.secondaries, Meaning::Secondary);
    segment(m_data.learners, Meaning::Moving);
}

void NodeCardPainter::drawNote(QPainter &painter, const QRect &row) const
{
    painter.setFont(smallFont(m_card.font()));
    QRect rest = row;
    if (m_data.gained != 0) {
        const Meaning meaning = m_data.gained > 0 ? Meaning::Primary : Meaning::Failed;
        painter.setPen(colourOf(meaning, m_palette));
        const QString change = signedNumber(m_data.gained);
        painter.drawText(rest, Qt::AlignRight | Qt::AlignVCenter, change);
        rest.setRight(rest.right() - painter.fontMetrics().horizontalAdvance(change) - 6);
    }
    painter.setPen(mutedText(m_palette));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(m_data.note, Qt::ElideRight, rest.width()));
}

void NodeCardPainter::drawLoad(QPainter &painter, const QRect &row) const
{
    painter.setFont(smallFont(m_card.font()));
    const QFontMetrics metrics = painter.fontMetrics();
    if (!m_data.alert.isEmpty()) {
        const int side = metrics.ascent() - 1;
        drawSymbol(painter, QRectF(row.left(), row.center().y() - side / 2.0 + 1, side, side),
            m_data.alertMeaning, m_palette);
        painter.setPen(m_palette.color(QPalette::WindowText));
        const QRect rest = row.adjusted(side + 6, 0, 0, 0);
        painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_data.alert, Qt::ElideRight, rest.width()));
        return;
    }
    painter.setPen(mutedText(m_palette));
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, m_data.loadText);
    const int used = metrics.horizontalAdvance(m_data.loadText) + 8;
    const QRectF box(row.left() + used, row.top() + 3, row.width() - used, row.height() - 6);
    if (m_data.load.size() < 2 || box.width() < 20)
        return;
    const float highest =
        std::max(1.0F, *std::max_element(m_data.load.cbegin(), m_data.load.cend()));
    const double unit = box.width() / static_cast<double>(m_data.load.size() - 1);
    QPolygonF line;
    for (qsizetype i = 0; i < m_data.load.size(); ++i) {
        const double share = static_cast<double>(m_data.load.at(i) / highest);
        line << QPointF(
            box.left() + static_cast<double>(i) * unit, box.bottom() - share * box.height());
    }
    painter.setPen(QPen(colourOf(Meaning::Primary, m_palette), 1.3));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void NodeCardPainter::drawCountdown(QPainter &painter) const
{
    const double side = 2.0 * step() - 6;
    const double top = kMargin + 3 * step() + 5 + (m_data.hasShares ? kBarHeight + 3 : 0) + 3;
    const QRectF disc(m_card.width() - kMargin - side, top, side, side);
    const QRectF ring = disc.adjusted(2, 2, -2, -2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hairline(m_palette), 3));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colourOf(Meaning::Suspect, m_palette), 4, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(ring, 90 * 16, static_cast<int>(m_data.session.left * 360 * 16));
    painter.setFont(smallFont(smallFont(m_card.font())));
    painter.setPen(m_palette.color(QPalette::WindowText));
    painter.drawText(disc, Qt::AlignCenter, m_data.session.number);
}

void NodeCardPainter::paintChip(QPainter &painter) const
{
    if (m_data.isGhost)
        painter.setOpacity(kGhostOpacity);
    const QFontMetrics metrics = m_card.fontMetrics();
    QRect row(kChipMargin, kChipMargin, m_card.width() - 2 * kChipMargin, metrics.height());
    const int side = metrics.ascent() - 1;
    const NodeCardData::Line &shown = m_data.process.meaning == Meaning::Failed
            || m_data.process.meaning == Meaning::Suspect || m_data.isProcessAtRest()
            || m_data.cluster.text.isEmpty()
        ? m_data.process
        : m_data.cluster;
    drawSymbol(painter, QRectF(row.left(), row.center().y() - side / 2.0 + 1, side, side),
        shown.meaning, m_palette);
    if (m_data.isMaster)
        drawSymbol(painter, crownRect(), Meaning::Master, m_palette);
    const int right = m_data.isMaster ? crownRect().left() - 4 : row.right();
    const QRect name(row.left() + side + 5, row.top(), right - row.left() - side - 5, row.height());
    painter.setPen(m_palette.color(QPalette::WindowText));
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_data.title, Qt::ElideRight, name.width()));
    row.translate(0, metrics.height());
    painter.setOpacity(clusterOpacity());
    painter.setFont(smallFont(m_card.font()));
    painter.setPen(mutedText(m_palette));
    if (m_data.hasShares) {
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
            NodeCard::tr("P %1  S %2").arg(m_data.primaries).arg(m_data.secondaries));
        drawShares(painter, QRect(row.left(), row.bottom() + 2, row.width(), kChipBarHeight));
    }
    if (m_data.gained != 0) {
        painter.setPen(colourOf(m_data.gained > 0 ? Meaning::Primary : Meaning::Failed, m_palette));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, signedNumber(m_data.gained));
    }
}

} // namespace widgets
