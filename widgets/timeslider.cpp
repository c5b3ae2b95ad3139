// SPDX-License-Identifier: Apache-2.0
#include "widgets/timeslider.h"

#include "widgets/meaning.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionSlider>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace widgets {

namespace {

constexpr int kMark = 9;

} // namespace

TimeSlider::TimeSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, kSteps);
    setMinimumHeight(kMark * 2 + 6);
}

void TimeSlider::setPlace(double place)
{
    if (!isSliderDown())
        setValue(static_cast<int>(std::lround(std::clamp(place, 0.0, 1.0) * kSteps)));
}

void TimeSlider::setMarks(const QList<Mark> &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    update();
}

QRect TimeSlider::handleRect(int value) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    option.sliderPosition = value;
    return style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
}

void TimeSlider::paintEvent(QPaintEvent *event)
{
    QSlider::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Mark &mark : std::as_const(m_marks)) {
        const int x = handleRect(static_cast<int>(mark.place * kSteps)).center().x();
        painter.setPen(QPen(colourOf(Meaning::Failed, palette()), 1));
        painter.drawLine(x, kMark, x, height() / 2);
        drawSymbol(painter, QRectF(x - kMark / 2.0, 0, kMark, kMark), Meaning::Failed, palette());
    }
}

double TimeSlider::placeAt(int x) const
{
    const int left = handleRect(0).center().x();
    const int right = handleRect(kSteps).center().x();
    const int width = std::max(1, std::abs(right - left));
    const double place = static_cast<double>(std::abs(x - left)) / width;
    const bool isBefore = right >= left ? x < left : x > left;
    return isBefore ? 0 : std::min(1.0, place);
}

void TimeSlider::choose(int x)
{
    const double place = placeAt(x);
    setSliderPosition(static_cast<int>(std::lround(place * kSteps)));
    Q_EMIT placeChosen(place);
}

void TimeSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    setSliderDown(true);
    choose(event->pos().x());
}

void TimeSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        choose(event->pos().x());
}

void TimeSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void TimeSlider::keyPressEvent(QKeyEvent *event)
{
    event->ignore();
}

void TimeSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

bool TimeSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    const auto *const help = static_cast<QHelpEvent *>(event);
    QStringList near;
    for (const Mark &mark : std::as_const(m_marks)) {
        const int x = handleRect(static_cast<int>(mark.place * kSteps)).center().x();
        if (std::abs(x - help->pos().x()) <= kMark)
            near << mark.text.toHtmlEscaped();
    }
    if (near.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), near.join(QStringLiteral("<br>")), this);
    return true;
}

} // namespace widgets
