// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/supervisionevent.h"

#include "app/supervision/nodeprocess.h"

#include <QCoreApplication>

namespace app {

namespace {

constexpr int kTerminatedJava = 143; // how a JVM says that it obeyed SIGTERM

constexpr auto told = phrasesIn("SupervisionEvent");

Phrase describeGone(const QString &id, const ChildState &state)
{
    const QString title = childTitle(id);
    if (!state.error.isEmpty())
        return told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1 could not be started: %2"))
            .arg(title)
            .arg(state.error);
    if (state.signal != 0)
        return told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process gone, killed by signal %2"))
            .arg(title)
            .arg(state.signal);
    if (state.exitCode < 0)
        return told(
            QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process gone; how it ended cannot be known"))
            .arg(title);
    const bool isServer = id != kZooKeeperId;
    if (state.exitCode == 0 || (!isServer && state.exitCode == kTerminatedJava))
        return told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process stopped")).arg(title);
    const Phrase meaning = isServer ? describeNodeExit(state.exitCode) : Phrase();
    if (meaning.isEmpty())
        return told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process ended with exit code %2"))
            .arg(title)
            .arg(state.exitCode);
    return told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process ended with exit code %2, %3"))
        .arg(title)
        .arg(state.exitCode)
        .arg(meaning);
}

} // namespace

QString childTitle(const QString &id)
{
    return id == kZooKeeperId ? QStringLiteral("ZooKeeper") : id;
}

std::optional<SupervisionEvent> eventOf(
    const QString &id, const ChildState &before, const ChildState &now)
{
    using Phase = ChildState::Phase;
    SupervisionEvent event{.atNs = now.sinceNs, .subject = id, .text = {}};
    switch (now.phase) {
    case Phase::NotStarted:
    case Phase::Starting:
        return std::nullopt;
    case Phase::Running:
        event.kind = before.phase == Phase::Frozen ? SupervisionEvent::Kind::Thawed
                                                   : SupervisionEvent::Kind::Started;
        event.text = before.phase == Phase::Frozen
            ? told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process runs again"))
            : told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process started"));
        event.text = event.text.arg(childTitle(id));
        return event;
    case Phase::Frozen:
        event.kind = SupervisionEvent::Kind::Frozen;
        event.text =
            told(QT_TRANSLATE_NOOP("SupervisionEvent", "%1: process frozen")).arg(childTitle(id));
        return event;
    case Phase::Gone:
        event.kind = SupervisionEvent::Kind::Gone;
        event.text = describeGone(id, now);
        event.signal = now.signal;
        return event;
    }
    return std::nullopt;
}

} // namespace app
