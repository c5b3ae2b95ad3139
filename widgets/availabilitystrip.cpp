// SPDX-License-Identifier: Apache-2.0
#include "widgets/availabilitystrip.h"

#include "widgets/striplegend.h"
#include "widgets/strippainter.h"

#include <QEvent>

#include <algorithm>

namespace widgets {

namespace {

constexpr int kUsualRowLines = 3; // lines of text that a row is high

} // namespace

AvailabilityStrip::AvailabilityStrip(QWidget *parent)
    : QWidget(parent)
    , m_rows{StripRow{}}
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMouseTracking(true);
    setAccessibleName(tr("What clients felt"));
    setWhatsThis(StripLegend::text());
}

AvailabilityStrip::~AvailabilityStrip() = default;

QSize AvailabilityStrip::sizeHint() const
{
    return minimumSizeHint()
        + QSize(0, 2 * (kUsualRowLines * fontMetrics().height() - fontMetrics().height()));
}

QSize AvailabilityStrip::minimumSizeHint() const
{
    // Of two rows always, so that nothing around it moves when the second appears.
    return StripLayout::minimumSize(fontMetrics(), 2);
}

StripLayout AvailabilityStrip::layoutNow() const
{
    LaidOut now{size(), fontMetrics(), {}};
    for (const StripRow &row : m_rows)
        now.titles << row.title << row.note;
    if (!m_layout || now != m_laidOut) {
        m_layout.emplace(now.size, now.font, m_rows, m_titleRoom);
        m_titleRoom = m_layout->titleRoom;
        m_laidOut = std::move(now);
    }
    return *m_layout;
}

void AvailabilityStrip::setSource(Source source)
{
    m_source = std::move(source);
    refresh();
}

void AvailabilityStrip::showScene(const StripScene &scene)
{
    m_news = scene;
    if (m_isHeld)
        return;
    const auto isOpen = [](const StripSpan &span) { return span.toNs == 0; };
    const bool isOther = scene.flags != m_scene.flags || scene.spans != m_scene.spans
        || std::any_of(scene.spans.begin(), scene.spans.end(), isOpen);
    m_scene = scene;
    if (isOther)
        forgetPicture();
    refresh();
}

void AvailabilityStrip::setHeld(bool isHeld)
{
    m_isHeld = isHeld;
    if (!isHeld)
        showScene(m_news);
}

void AvailabilityStrip::setSummary(const QString &text)
{
    if (text != accessibleDescription())
        setAccessibleDescription(text);
}

void AvailabilityStrip::refresh()
{
    if (!isVisible() || !m_source)
        return;
    StripView view = m_view;
    const QList<StripRow> before = m_rows;
    // The room for the titles depends on the titles, and these on what is in view.
    for (int attempt = 0; attempt < 2; ++attempt) {
        const int slots = layoutNow().slots();
        if (m_isFollowing && !m_pressedAt)
            view.firstSlot = m_scene.nowNs / view.slotNs - slots + 1;
        view.slots = slots;
        m_rows = m_source(view);
        if (layoutNow().slots() == slots)
            break;
    }
    if (view == m_view && m_rows == before)
        return;
    m_view = view;
    forgetPicture();
}

void AvailabilityStrip::forgetPicture()
{
    m_isStale = true;
    update();
}

void AvailabilityStrip::lookAt(StripView view, bool mayFollow)
{
    const qint64 newest = m_scene.nowNs / view.slotNs - view.slots + 1;
    const qint64 oldest = std::min(newest, m_scene.oldestNs / view.slotNs);
    view.firstSlot = std::clamp(view.firstSlot, oldest, newest);
    setFollowing(mayFollow && view.firstSlot == newest);
    m_view = view;
    forgetPicture();
    refresh();
}

void AvailabilityStrip::setFollowing(bool isFollowing)
{
    if (isFollowing == m_isFollowing)
        return;
    m_isFollowing = isFollowing;
    m_leftAtNs = m_scene.nowNs;
    m_leftSlotNs = m_view.slotNs;
    forgetPicture();
    Q_EMIT followingChanged(isFollowing);
}

void AvailabilityStrip::follow()
{
    m_cursorNs.reset();
    m_anchorNs.reset();
    if (!m_isFollowing)
        m_view.slotNs = m_leftSlotNs;
    setFollowing(true);
    refresh();
}

void AvailabilityStrip::showInterval(const StripInterval &interval)
{
    const auto lasts = static_cast<double>(interval.toNs - interval.fromNs);
    const qint64 middle = interval.fromNs + (interval.toNs - interval.fromNs) / 2;
    int slots = 0;
    // The titles of what is in view take some of the room for it.
    for (int attempt = 0; attempt < 2 && slots != m_view.slots; ++attempt) {
        StripView view = m_view;
        slots = view.slots;
        // One step too near, then back: the shortest slots that hold it all.
        view = view.zoomed(64, 0);
        while (view.slotNs < StripView::kLongestSlotNs
            && static_cast<double>(view.slotNs) * view.slots < lasts)
            view = view.zoomed(-1, 0);
        view.firstSlot = middle / view.slotNs - view.slots / 2;
        lookAt(view, false);
    }
}

void AvailabilityStrip::select(const std::optional<StripInterval> &interval)
{
    if (interval == m_selection)
        return;
    m_selection = interval;
    update();
    Q_EMIT selectionChanged();
}

void AvailabilityStrip::setEndText(const QString &text)
{
    if (text == m_endText)
        return;
    m_endText = text;
    forgetPicture();
}

qint64 AvailabilityStrip::originNs() const
{
    if (m_isFollowing)
        return m_scene.nowNs;
    // Looking back, times count from the fault in view.
    for (auto flag = m_scene.flags.crbegin(); flag != m_scene.flags.crend(); ++flag) {
        if (m_view.contains(flag->atNs))
            return flag->atNs;
    }
    return m_leftAtNs;
}

void AvailabilityStrip::render()
{
    // The same memory each time: ten times a second, new pages cost more than the fill.
    const QSize pixels = size() * devicePixelRatioF();
    if (m_cache.size() != pixels)
        m_cache = QPixmap(pixels);
    m_cache.setDevicePixelRatio(devicePixelRatioF());
    m_cache.fill(Qt::transparent);
    QPainter painter(&m_cache);
    painter.setFont(font());
    const StripLayout layout = layoutNow();
    StripPainter strip(painter, layout, m_view, palette());
    strip.drawRows(m_rows);
    strip.drawSpans(m_scene.spans, m_scene.nowNs);
    strip.drawFlags(m_scene.flags);
    const bool isFromFault = !m_isFollowing && originNs() != m_leftAtNs;
    const QString end = m_endText.isEmpty() ? tr("now") : m_endText;
    strip.drawAxis(originNs(), isFromFault ? tr("fault") : end);
    m_isStale = false;
    ++m_paints;
}

void AvailabilityStrip::paintEvent(QPaintEvent *)
{
    if (m_isStale || m_cache.size() != size() * devicePixelRatioF())
        render();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_cache);
    const StripLayout layout = layoutNow();
    StripPainter strip(painter, layout, m_view, palette());
    if (m_selection)
        strip.drawSelection(*m_selection);
    if (m_cursorNs && hasFocus())
        strip.drawCursor(*m_cursorNs);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

void AvailabilityStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void AvailabilityStrip::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AvailabilityStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) {
        setWhatsThis(StripLegend::text());
        m_titleRoom = 0;
        m_layout.reset();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::LanguageChange) {
        forgetPicture();
        refresh();
    }
}

} // namespace widgets
