// SPDX-License-Identifier: Apache-2.0
#include "widgets/pointerhalo.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace widgets {

namespace {

constexpr int kStrokePart = 14; // of the diameter
constexpr float kRingOpacity = 0.85F;
constexpr float kPressedOpacity = 0.35F;

} // namespace

PointerHalo::PointerHalo(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pointerHalo"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void PointerHalo::setDiameter(int diameter)
{
    const QPoint centre = geometry().center();
    resize(diameter, diameter);
    move(centre - rect().center());
}

void PointerHalo::setActive(bool isActive)
{
    if (!isActive) {
        qApp->removeEventFilter(this);
        hide();
        return;
    }
    // Else they would tell of the pointer only while a button is pressed.
    parentWidget()->setMouseTracking(true);
    const auto below = parentWidget()->findChildren<QWidget *>();
    for (QWidget *const widget : below)
        widget->setMouseTracking(true);
    qApp->installEventFilter(this);
}

void PointerHalo::moveTo(const QPoint &globalPosition)
{
    const QPoint at = parentWidget()->mapFromGlobal(globalPosition);
    if (!parentWidget()->rect().contains(at)) {
        hide();
        return;
    }
    move(at - rect().center());
    raise();
    show();
    m_rest.start();
}

bool PointerHalo::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool isOfPointer = type == QEvent::MouseMove || type == QEvent::MouseButtonPress
        || type == QEvent::MouseButtonRelease;
    const auto *const widget = qobject_cast<const QWidget *>(watched);
    if (isOfPointer && widget && widget->window() == window()) {
        const auto *const mouse = static_cast<const QMouseEvent *>(event);
        const bool isPressed = mouse->buttons() != Qt::NoButton;
        if (isPressed != m_isPressed) {
            m_isPressed = isPressed;
            update();
        }
        moveTo(mouse->globalPosition().toPoint());
    }
    return QWidget::eventFilter(watched, event);
}

void PointerHalo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour = palette().color(QPalette::Highlight);
    colour.setAlphaF(kRingOpacity);
    const double stroke = static_cast<double>(width()) / kStrokePart;
    painter.setPen(QPen(colour, stroke));
    colour.setAlphaF(m_isPressed ? kPressedOpacity : 0);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(rect()).adjusted(stroke, stroke, -stroke, -stroke));
}

} // namespace widgets
