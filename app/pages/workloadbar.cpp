// SPDX-License-Identifier: Apache-2.0
#include "app/pages/workloadbar.h"

#include "app/view/measuretext.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QLocale>
#include <QToolButton>

namespace app {

namespace {

QString rateText(int perSecond)
{
    return WorkloadBar::tr("%1 /s").arg(countText(perSecond));
}

QString mixText(int putPercent)
{
    return WorkloadBar::tr("%1 % writes").arg(putPercent);
}

QString sizeText(int bytes)
{
    return bytes < 1000 ? WorkloadBar::tr("%1 B").arg(bytes)
                        : WorkloadBar::tr("%1 kB").arg(QLocale().toString(bytes / 1000));
}

/// What was chosen elsewhere need not be among the choices.
void show(QComboBox *choice, int value, const QString &text)
{
    int index = choice->findData(value);
    if (index < 0) {
        index = 0;
        while (index < choice->count() && choice->itemData(index).toInt() < value)
            ++index;
        choice->insertItem(index, text, value);
    }
    choice->setCurrentIndex(index);
}

} // namespace

WorkloadBar::WorkloadBar(widgets::FlowLayout *layout, QWidget *parent)
    : QObject(parent)
    , m_parent(parent)
    , m_rate(addChoice(layout, "workloadRate"))
    , m_mix(addChoice(layout, "workloadMix"))
    , m_size(addChoice(layout, "workloadSize"))
    , m_hold(addButton(layout, "viewHold", tr("Hold")))
    , m_now(addButton(layout, "viewNow", tr("Now")))
    , m_check(addButton(layout, "checkNow", tr("Check now")))
{
    layout->push(m_rate);
    m_hold->setCheckable(true);
    m_now->setEnabled(false);
    fillChoices();
    nameAll();
    connect(m_hold, &QToolButton::toggled, this, &WorkloadBar::heldChanged);
    connect(m_now, &QToolButton::clicked, this, &WorkloadBar::followRequested);
    connect(m_check, &QToolButton::clicked, this, &WorkloadBar::checkRequested);
}

QComboBox *WorkloadBar::addChoice(widgets::FlowLayout *layout, const char *name)
{
    auto *const choice = new QComboBox(m_parent);
    choice->setObjectName(QString::fromLatin1(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &WorkloadBar::choose);
    return choice;
}

QToolButton *WorkloadBar::addButton(
    widgets::FlowLayout *layout, const char *name, const QString &text)
{
    auto *const button = new QToolButton(m_parent);
    button->setText(text);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setObjectName(QString::fromLatin1(name));
    layout->addWidget(button);
    return button;
}

void WorkloadBar::fillChoices()
{
    for (const int perSecond : {0, 20, 100, 200, 500, 1000})
        m_rate->addItem(rateText(perSecond), perSecond);
    for (const int percent : {0, 10, 50, 90, 100})
        m_mix->addItem(mixText(percent), percent);
    for (const int bytes : {100, 1000, 10'000, 100'000})
        m_size->addItem(sizeText(bytes), bytes);
}

void WorkloadBar::nameAll()
{
    m_rate->setAccessibleName(tr("Requests of the workload in a second"));
    m_mix->setAccessibleName(tr("How many of them write"));
    m_size->setAccessibleName(tr("How long the values are"));
    m_hold->setAccessibleName(tr("Hold the view still"));
    m_now->setAccessibleName(tr("Back to now"));
    m_check->setAccessibleName(tr("Read all keys back"));
    m_rate->setToolTip(m_rate->accessibleName());
    m_mix->setToolTip(m_mix->accessibleName());
    m_size->setToolTip(m_size->accessibleName());
    m_hold->setToolTip(tr("Hold the view still (Space); the workload goes on"));
    m_now->setToolTip(tr("Back to now (End)"));
    m_check->setToolTip(tr("Read all keys back and compare them with what was acknowledged"));
}

void WorkloadBar::choose()
{
    WorkloadOptions options = m_shown;
    options.perSecond = m_rate->currentData().toInt();
    options.putPercent = m_mix->currentData().toInt();
    options.valueBytes = m_size->currentData().toInt();
    Q_EMIT workloadChanged(options);
}

void WorkloadBar::showOptions(const WorkloadOptions &options)
{
    if (options == m_shown)
        return;
    m_shown = options;
    show(m_rate, options.perSecond, rateText(options.perSecond));
    show(m_mix, options.putPercent, mixText(options.putPercent));
    show(m_size, options.valueBytes, sizeText(options.valueBytes));
}

void WorkloadBar::setPast(bool isPast)
{
    m_isPast = isPast;
    allow();
    // What is looked at is chosen by the transport then.
    if (isPast)
        m_hold->setChecked(false);
}

void WorkloadBar::allow()
{
    m_rate->setEnabled(!m_isPast);
    m_mix->setEnabled(!m_isPast && !m_isReadOnly);
    m_size->setEnabled(!m_isPast && !m_isReadOnly);
    m_hold->setEnabled(!m_isPast);
    m_check->setEnabled(!m_isPast && !m_isReadOnly && !m_isChecking);
}

void WorkloadBar::setReadOnly(bool isReadOnly)
{
    if (std::exchange(m_isReadOnly, isReadOnly) == isReadOnly)
        return;
    const QString why = tr("Reads only, until you take control of the cluster");
    nameAll();
    for (QWidget *const each : {static_cast<QWidget *>(m_mix), static_cast<QWidget *>(m_size),
             static_cast<QWidget *>(m_check)}) {
        if (isReadOnly)
            each->setToolTip(why);
    }
    allow();
}

void WorkloadBar::setChecking(bool isChecking)
{
    m_isChecking = isChecking;
    allow();
}

void WorkloadBar::setFollowing(bool isFollowing)
{
    m_now->setEnabled(!isFollowing);
}

bool WorkloadBar::isHeld() const
{
    return m_hold->isChecked();
}

void WorkloadBar::toggleHeld()
{
    if (m_hold->isEnabled())
        m_hold->toggle();
}

} // namespace app
