// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/startsteps.h"

#include "app/supervision/supervisionevent.h"

#include <QLocale>

namespace app {

namespace {

bool isOpen(const StartStep &step)
{
    return step.state == StartStep::State::Waiting || step.state == StartStep::State::Active;
}

QString describe(const StartStep &step)
{
    const QString title = childTitle(step.subject);
    switch (step.state) {
    case StartStep::State::Waiting:
        return title;
    case StartStep::State::Active:
        return StartSteps::tr("%1 …").arg(title);
    case StartStep::State::Done:
        return StartSteps::tr("%1 ✓ %2 s")
            .arg(title, QLocale().toString(static_cast<double>(step.elapsedMs) / 1000.0, 'f', 1));
    case StartStep::State::Failed:
        return StartSteps::tr("%1 ✗").arg(title);
    }
    return title;
}

} // namespace

bool StartSteps::isBusy() const
{
    return std::any_of(m_steps.begin(), m_steps.end(), isOpen);
}

bool StartSteps::isDone(const QString &subject) const
{
    return std::any_of(m_steps.begin(), m_steps.end(), [&](const StartStep &step) {
        return step.subject == subject && step.state == StartStep::State::Done;
    });
}

int StartSteps::failedCount() const
{
    return static_cast<int>(std::count_if(m_steps.begin(), m_steps.end(),
        [](const StartStep &step) { return step.state == StartStep::State::Failed; }));
}

void StartSteps::begin(const QStringList &subjects)
{
    m_steps.clear();
    m_clocks = QList<QElapsedTimer>(subjects.size());
    for (const QString &subject : subjects)
        m_steps.append({.subject = subject, .text = childTitle(subject)});
    for (const StartStep &step : std::as_const(m_steps))
        Q_EMIT stepChanged(step);
}

void StartSteps::activate(const QString &subject)
{
    enter(subject, StartStep::State::Active);
}

void StartSteps::finish(const QString &subject)
{
    enter(subject, StartStep::State::Done);
}

void StartSteps::fail(const QString &subject)
{
    enter(subject, StartStep::State::Failed);
}

void StartSteps::enter(const QString &subject, StartStep::State state)
{
    const auto step = std::find_if(m_steps.begin(), m_steps.end(),
        [&](const StartStep &candidate) { return candidate.subject == subject; });
    if (step == m_steps.end() || !isOpen(*step))
        return;
    QElapsedTimer &clock = m_clocks[step - m_steps.begin()];
    if (state == StartStep::State::Active)
        clock.start();
    else if (clock.isValid())
        step->elapsedMs = clock.elapsed();
    step->state = state;
    step->text = describe(*step);
    Q_EMIT stepChanged(*step);
}

} // namespace app
