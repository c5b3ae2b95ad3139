// SPDX-License-Identifier: Apache-2.0
#include "widgets/pastframe.h"

#include "widgets/meaning.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace widgets {

namespace {

constexpr int kFrame = 4;

} // namespace

PastFrame::PastFrame(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pastFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    parent->installEventFilter(this);
    setGeometry(parent->rect());
    hide();
}

void PastFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double half = kFrame / 2.0;
    painter.setPen(QPen(colourOf(Meaning::Suspect, palette()), kFrame, Qt::SolidLine, Qt::SquareCap,
        Qt::MiterJoin));
    painter.drawRect(QRectF(rect()).adjusted(half, half, -half, -half));
}

bool PastFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent()) {
        if (event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        else if (event->type() == QEvent::ChildAdded)
            raise();
    }
    return QWidget::eventFilter(watched, event);
}

PastBanner::PastBanner(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_back(new QToolButton(this))
{
    setObjectName(QStringLiteral("pastBanner"));
    setAutoFillBackground(true);
    m_text->setObjectName(QStringLiteral("pastText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_back->setObjectName(QStringLiteral("pastBack"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_back);
    connect(m_back, &QToolButton::clicked, this, &PastBanner::backAsked);
    colour();
    hide();
}

void PastBanner::say(const QString &text, const QString &back)
{
    m_text->setText(text);
    m_back->setText(back);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

void PastBanner::colour()
{
    // Dark text on amber is readable by day and by night.
    QPalette amber = palette();
    const QColor ground = colourOf(Meaning::Suspect, amber);
    if (amber.color(QPalette::Window) == ground)
        return;
    amber.setColor(QPalette::Window, ground);
    amber.setColor(QPalette::WindowText, QColor(0x1b, 0x1e, 0x20));
    setPalette(amber);
    m_back->setPalette(QPalette());
}

void PastBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        colour();
    QFrame::changeEvent(event);
}

} // namespace widgets
