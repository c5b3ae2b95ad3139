// SPDX-License-Identifier: Apache-2.0
#include "widgets/coachmark.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace widgets {

namespace {

constexpr int kArrow = 10;
constexpr int kMargin = 10;
constexpr int kLean = 6;        // above and below the text
constexpr int kCharacters = 72; // of a line, at most
constexpr int kPlaces = 12;     // that are tried, beside each other

} // namespace

CoachMark::CoachMark(const QString &text, QWidget *target)
    : QWidget(target->window())
    , m_target(target)
    , m_label(new QLabel(text, this))
{
    setObjectName(QStringLiteral("coachMark"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setForegroundRole(QPalette::HighlightedText);
    // On one line if need be: there is seldom room for two that covers nothing.
    m_label->setFixedWidth(std::min(
        fontMetrics().horizontalAdvance(text) + 2, fontMetrics().averageCharWidth() * kCharacters));
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    for (QWidget *moved = target; moved; moved = moved->parentWidget())
        moved->installEventFilter(this);
    place();
    setVisible(target->isVisible());
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString CoachMark::text() const
{
    return m_label->text();
}

void CoachMark::place()
{
    if (!m_target)
        return;
    const QSize size(m_label->width() + 2 * kMargin,
        m_label->heightForWidth(m_label->width()) + 2 * kLean + kArrow);
    const QRect target = seenOf(*m_target).first();
    lookAround();
    QRect best = bestPlace(size, target);
    m_isBelow = best.top() >= target.center().y();
    // Where it would cover what its target stands in, or a neighbour, it points at that as a whole.
    for (const QPointer<QWidget> &other : std::as_const(m_others)) {
        if (!other || !other->isAncestorOf(m_target))
            continue;
        const QRect around = seenOf(*other).first();
        const QRect place = bestPlace(size, around);
        if (covered(place) >= covered(best))
            continue;
        best = place;
        m_isBelow = best.top() >= around.center().y();
    }
    layout()->setContentsMargins(
        kMargin, kLean + (m_isBelow ? kArrow : 0), kMargin, kLean + (m_isBelow ? 0 : kArrow));
    m_tip = std::clamp(target.center().x() - best.left(), 2 * kArrow, size.width() - 2 * kArrow);
    setGeometry(best);
    raise();
    update();
}

/// What can be seen of it in the window; a scroll area may hide the rest.
QList<QRect> CoachMark::seenOf(const QWidget &widget) const
{
    const QRect seen = widget.visibleRegion().boundingRect();
    const QPoint origin = widget.mapTo(parentWidget(), QPoint());
    const auto *const tabs = qobject_cast<const QTabBar *>(&widget);
    if (!tabs || seen.isEmpty())
        return {seen.translated(origin)};
    QList<QRect> all;
    for (int i = 0; i < tabs->count(); ++i)
        all << (tabs->tabRect(i) & seen).translated(origin);
    return all;
}

QRect CoachMark::bestPlace(const QSize &size, const QRect &target) const
{
    const QRect room = parentWidget()->rect();
    const int middle = target.center().x();
    QRect best;
    for (const int y : {target.bottom() + 1, target.top() - size.height()}) {
        for (int i = 0; i <= kPlaces; ++i) {
            const int shift = 2 * kArrow + i * (size.width() - 4 * kArrow) / kPlaces;
            const int x = std::clamp(
                middle - shift, kMargin, std::max(kMargin, room.width() - size.width() - kMargin));
            const QRect place(QPoint(x, y), size);
            const bool fits = y >= 0 && place.bottom() < room.height();
            if (best.isNull() || (fits && covered(place) < covered(best)))
                best = place;
        }
    }
    return best;
}

/// Where all others are: asked for once, since many places are compared.
void CoachMark::lookAround()
{
    m_taken.clear();
    for (const QPointer<QWidget> &other : std::as_const(m_others)) {
        if (other && other->isVisible() && other->window() == window())
            m_taken += seenOf(*other);
    }
}

/// How many pixels of the others; what cannot be seen of it itself counts too.
qint64 CoachMark::covered(const QRect &place) const
{
    const QRect seen = place & parentWidget()->rect();
    const auto area = [](const QRect &rect) { return qint64(rect.width()) * rect.height(); };
    qint64 sum = 4 * (area(place) - area(seen));
    for (const QRect &part : m_taken) {
        if (const QRect hit = part & place; !hit.isEmpty())
            sum += area(hit);
    }
    return sum;
}

void CoachMark::keepClearOf(const QList<QWidget *> &others)
{
    m_others = QList<QPointer<QWidget>>(others.begin(), others.end());
    place();
}

void CoachMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body =
        QRectF(rect()).adjusted(0, m_isBelow ? kArrow : 0, 0, m_isBelow ? 0 : -kArrow);
    QPainterPath path;
    path.addRoundedRect(body, 6, 6);
    const double edge = m_isBelow ? body.top() : body.bottom();
    const double point = m_isBelow ? 0 : height();
    QPainterPath arrow;
    arrow.moveTo(m_tip - kArrow, edge);
    arrow.lineTo(m_tip, point);
    arrow.lineTo(m_tip + kArrow, edge);
    arrow.closeSubpath();
    painter.fillPath(path.united(arrow), palette().color(QPalette::Highlight));
}

void CoachMark::mousePressEvent(QMouseEvent *)
{
    close();
}

bool CoachMark::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_target
        && (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Destroy))
        close();
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize)
        place();
    if (watched == m_target && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        setVisible(m_target->isVisible());
    return QWidget::eventFilter(watched, event);
}

} // namespace widgets
