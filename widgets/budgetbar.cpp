// SPDX-License-Identifier: Apache-2.0
#include "widgets/budgetbar.h"

#include <QEvent>

#include <algorithm>
#include <array>
#include <numeric>

namespace widgets {

namespace {

constexpr int kNarrowest = 2; // pixels: a part that took any time at all is seen
constexpr int kLabelGap = 10; // between two labels

QString textOf(const BudgetBar::Part &part)
{
    return BudgetBar::tr("%1 %2", "a part of the outage and how long it took")
        .arg(part.name, part.duration);
}

} // namespace

BudgetBar::BudgetBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where the time went"));
}

void BudgetBar::setParts(const QList<Part> &parts, const QString &note)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    QStringList lines;
    for (const Part &part : parts)
        lines << (part.about.isEmpty() ? textOf(part) : tr("%1: %2").arg(textOf(part), part.about));
    if (!note.isEmpty())
        lines << note;
    setAccessibleDescription(lines.join(QStringLiteral(" · ")));
    for (QString &line : lines)
        line = line.toHtmlEscaped();
    setToolTip(lines.join(QStringLiteral("<br>")));
    updateGeometry();
    update();
}

int BudgetBar::barHeight() const
{
    return fontMetrics().height() * 2 / 3;
}

QSize BudgetBar::sizeHint() const
{
    int needed = fontMetrics().averageCharWidth() * 60;
    if (!m_parts.isEmpty()) {
        needed = -kLabelGap;
        for (const Part &part : m_parts)
            needed += labelWidth(textOf(part)) + kLabelGap;
    }
    return {needed, minimumSizeHint().height()};
}

QSize BudgetBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 12, barHeight() + fontMetrics().height() + 3};
}

int BudgetBar::labelWidth(const QString &text) const
{
    return fontMetrics().horizontalAdvance(text) + fontMetrics().ascent() + 3;
}

QList<BudgetBar::Piece> BudgetBar::pieces() const
{
    QList<Piece> pieces(m_parts.size());
    placeBars(pieces);
    chooseTexts(pieces);
    placeLabels(pieces);
    return pieces;
}

void BudgetBar::placeBars(QList<Piece> &pieces) const
{
    double total = 0;
    int shown = 0;
    for (const Part &part : m_parts) {
        total += part.share;
        shown += part.share > 0 ? 1 : 0;
    }
    const double scale = total > 0 ? std::max(0, width() - 1 - shown * kNarrowest) / total : 0;
    double left = 0;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const double share = m_parts.at(i).share;
        const double right = left + (share > 0 ? share * scale + kNarrowest : 0);
        pieces[i].bar = QRect(QPoint(static_cast<int>(left), 0),
            QSize(static_cast<int>(right) - static_cast<int>(left), barHeight()));
        left = right;
    }
}

void BudgetBar::chooseTexts(QList<Piece> &pieces) const
{
    const auto needed = [&] {
        int sum = -kLabelGap;
        for (const Piece &piece : pieces)
            sum += piece.text.isEmpty() ? 0 : labelWidth(piece.text) + kLabelGap;
        return sum;
    };
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i].text = textOf(m_parts.at(i));
    if (needed() <= width())
        return;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        pieces[i].text = m_parts.at(i).duration;
    // The shortest parts go first, since they matter least.
    QList<qsizetype> order(pieces.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
        [this](qsizetype a, qsizetype b) { return m_parts.at(a).share < m_parts.at(b).share; });
    for (const qsizetype part : order) {
        if (needed() <= width())
            return;
        pieces[part].text.clear();
    }
}

void BudgetBar::placeLabels(QList<Piece> &pieces) const
{
    const int top = barHeight() + 3;
    int free = 0;
    for (Piece &piece : pieces) {
        if (piece.text.isEmpty())
            continue;
        piece.label = QRect(
            std::max(free, piece.bar.left()), top, labelWidth(piece.text), fontMetrics().height());
        free = piece.label.right() + 1 + kLabelGap;
    }
    // What ran out at the right is pushed back; chooseTexts() saw to it that all fit.
    int limit = width();
    for (qsizetype i = pieces.size() - 1; i >= 0; --i) {
        QRect &label = pieces[i].label;
        if (label.isEmpty())
            continue;
        if (label.right() + 1 > limit)
            label.moveRight(limit - 1);
        limit = label.left() - kLabelGap;
    }
}

QBrush BudgetBar::brushOf(qsizetype part) const
{
    static constexpr std::array<Qt::BrushStyle, 4> kPatterns{
        Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::VerPattern};
    return {colourOf(m_parts.at(part).meaning, palette()),
        kPatterns.at(static_cast<std::size_t>(part) % kPatterns.size())};
}

void BudgetBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QList<Piece> shown = pieces();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const Piece &piece = shown.at(i);
        const QPen frame(colourOf(m_parts.at(i).meaning, palette()), 1);
        painter.setPen(frame);
        painter.setBrush(brushOf(i));
        if (!piece.bar.isEmpty())
            painter.drawRect(piece.bar.adjusted(0, 0, -1, -1));
        if (piece.label.isEmpty())
            continue;
        const int side = fontMetrics().ascent() - 3;
        painter.drawRect(
            QRect(piece.label.left(), piece.label.center().y() - side / 2, side, side));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(piece.label, Qt::AlignRight | Qt::AlignVCenter, piece.text);
    }
}

void BudgetBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace widgets
