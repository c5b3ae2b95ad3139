// SPDX-License-Identifier: Apache-2.0
#include "app/stallwatchdog.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>

namespace app {

namespace {

// Oftener, the beats would be most of what an idle window does.
constexpr int kBeatMs = 50;

Q_LOGGING_CATEGORY(lcStall, "kvorum.stall")

qint64 nowMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace

StallWatchdog::StallWatchdog(QObject *parent)
    : QObject(parent)
    , m_timer(this)
    , m_lastBeatMs(nowMs())
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kBeatMs);
    connect(&m_timer, &QTimer::timeout, this, &StallWatchdog::beat);
    m_timer.start();
    m_thread = std::thread([this] { watch(); });
}

StallWatchdog::~StallWatchdog()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ends = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void StallWatchdog::reset()
{
    m_count = 0;
    m_longestMs = 0;
    m_lastBeatMs = nowMs();
}

void StallWatchdog::beat()
{
    const qint64 now = nowMs();
    const qint64 pause = now - m_lastBeatMs.exchange(now);
    const qint64 stall = std::max<qint64>(0, pause - kBeatMs);
    if (stall > m_longestMs)
        m_longestMs = stall;
    if (stall > kLimitMs) {
        ++m_count;
        qCWarning(lcStall).nospace() << "event loop resumed afterMs=" << pause;
    }
}

void StallWatchdog::watch()
{
    qint64 toldOf = 0;
    std::unique_lock lock(m_mutex);
    while (!m_ends) {
        const qint64 beatMs = m_lastBeatMs;
        const qint64 pause = nowMs() - beatMs;
        const bool isStall = pause > kBeatMs + kLimitMs;
        // Told while it lasts, so that a debugger or a stack dump still finds the culprit.
        if (isStall && toldOf != beatMs) {
            toldOf = beatMs;
            qCWarning(lcStall).nospace() << "event loop stalls sinceMs=" << pause;
        }
        // Not before it can be one.
        const qint64 untilMs = isStall ? kBeatMs : kBeatMs + kLimitMs + 1 - pause;
        m_wake.wait_for(lock, std::chrono::milliseconds(untilMs));
    }
}

} // namespace app
