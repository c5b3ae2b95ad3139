// SPDX-License-Identifier: Apache-2.0
#include "app/starttrace.h"

#include "app/supervision/procfs.h"
#include "app/view/observation.h"

#include <QEvent>

#include <cstdio>
#include <unistd.h>

namespace app {

namespace {

constexpr qint64 kNsPerSecond = 1'000'000'000;

} // namespace

StartTrace::StartTrace(QObject *parent)
    : QObject(parent)
{
    if (!qEnvironmentVariableIsSet("KVORUM_TRACE_START"))
        return;
    if (const std::optional<ProcessStat> self = readProcessStat(::getpid())) {
        const auto ticks = static_cast<qint64>(self->startTime);
        m_startedNs = ticks * (kNsPerSecond / ::sysconf(_SC_CLK_TCK));
    }
}

void StartTrace::watch(QObject *window)
{
    if (m_startedNs)
        window->installEventFilter(this);
}

void StartTrace::look(const Observation &seen)
{
    const bool isReady =
        seen.isValid() && seen.status && seen.status->state == core::ClusterState::Ready;
    if (!isReady || m_wasReady)
        return;
    m_wasReady = true;
    tell("READY");
    Q_EMIT ready();
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        // All that is in the window is painted in the same turn of the event loop.
        QMetaObject::invokeMethod(
            this, [this] { tell("first paint"); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void StartTrace::tell(const char *what) const
{
    if (!m_startedNs)
        return;
    const qint64 sinceMs = (bootTimeNs() - *m_startedNs) / (kNsPerSecond / 1000);
    std::fprintf(stderr, "kvorum: %s after %lld ms\n", what, static_cast<long long>(sinceMs));
}

} // namespace app
