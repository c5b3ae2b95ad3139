// SPDX-License-Identifier: Apache-2.0
#include "widgets/transportbar.h"

#include "widgets/icons.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace widgets {

namespace {

constexpr double kSpeeds[] = {0.5, 1, 2, 4, 8};

} // namespace

TransportBar::TransportBar(QWidget *parent)
    : QWidget(parent)
    , m_first(addButton(
          QStringLiteral("timeFirst"), QStringLiteral("first"), tr("To the beginning (Home)")))
    , m_back(addButton(QStringLiteral("timeBack"), QStringLiteral("stepback"),
          tr("One event back (Left; with Shift, ten)")))
    , m_play(addButton(QStringLiteral("timePlay"), QStringLiteral("pause"), QString()))
    , m_forward(addButton(QStringLiteral("timeForward"), QStringLiteral("stepforward"),
          tr("One event on (Right; with Shift, ten)")))
    , m_last(addButton(QStringLiteral("timeLast"), QStringLiteral("last"), tr("To the end (End)")))
    , m_slider(new TimeSlider(this))
    , m_time(plainLabel(this, QStringLiteral("timeText")))
    , m_speed(new QComboBox(this))
    , m_state(plainLabel(this, QStringLiteral("timeState")))
{
    m_slider->setObjectName(QStringLiteral("timeSlider"));
    m_slider->setAccessibleName(tr("The instant that is shown"));
    m_speed->setObjectName(QStringLiteral("timeSpeed"));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the past is played"));
    for (const double speed : kSpeeds)
        m_speed->addItem(speed < 1 ? tr("½×") : tr("%1×").arg(speed), speed);
    m_speed->setCurrentIndex(1);
    QFont digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    digits.setPointSizeF(font().pointSizeF());
    m_time->setFont(digits);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    for (QToolButton *const button : {m_first, m_back, m_play, m_forward, m_last})
        layout->addWidget(button);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    layout->addWidget(m_speed);
    layout->addWidget(m_state);
    connect(m_first, &QToolButton::clicked, this, &TransportBar::firstAsked);
    connect(m_last, &QToolButton::clicked, this, &TransportBar::lastAsked);
    connect(m_play, &QToolButton::clicked, this, &TransportBar::playOrPauseAsked);
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT stepsAsked(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { Q_EMIT stepsAsked(1); });
    connect(m_slider, &TimeSlider::placeChosen, this, &TransportBar::placeChosen);
    connect(m_speed, &QComboBox::activated, this,
        [this](int index) { Q_EMIT speedChosen(m_speed->itemData(index).toDouble()); });
    showButtons();
    colourIcons();
}

QToolButton *TransportBar::addButton(const QString &name, const QString &icon, const QString &text)
{
    auto *const button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("iconName", icon);
    button->setAutoRaise(true);
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

void TransportBar::setData(const Data &data)
{
    if (data == m_data)
        return;
    m_data = data;
    m_slider->setMarks(data.marks);
    m_slider->setPlace(data.place);
    m_time->setText(data.time);
    m_state->setText(data.state);
    m_speed->setCurrentIndex(std::max(0, m_speed->findData(data.speed)));
    showButtons();
}

void TransportBar::showButtons()
{
    const bool isMoving = !m_data.isPast || m_data.isPlaying;
    const QString icon = isMoving ? QStringLiteral("pause") : QStringLiteral("start");
    const QString text = isMoving ? tr("Hold the view still (Space)") : tr("Play (Space)");
    if (m_play->property("iconName").toString() != icon) {
        m_play->setProperty("iconName", icon);
        m_play->setIcon(iconNamed(icon, palette()));
    }
    m_play->setToolTip(text);
    m_play->setAccessibleName(text);
    const bool canMove = m_data.canSeek || !m_data.isPast;
    m_first->setEnabled(canMove);
    m_back->setEnabled(canMove);
    m_play->setEnabled(canMove);
    m_forward->setEnabled(m_data.isPast && m_data.canSeek);
    m_last->setEnabled(m_data.isPast);
    // Live it leads into the past. It stays with whoever drags it while that is read.
    m_slider->setEnabled(canMove || m_data.isReading);
    m_speed->setEnabled(m_data.isPast);
}

void TransportBar::colourIcons()
{
    for (QToolButton *const button : {m_first, m_back, m_play, m_forward, m_last})
        button->setIcon(iconNamed(button->property("iconName").toString(), palette()));
}

void TransportBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        colourIcons();
    QWidget::changeEvent(event);
}

} // namespace widgets
