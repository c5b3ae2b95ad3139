// SPDX-License-Identifier: Apache-2.0
#include "support/waiting.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <ctime>

namespace support {

bool waitFor(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    patience = std::max(patience, std::chrono::milliseconds(0)); // Qt takes less for "for ever"
    const QDeadlineTimer deadline(patience);
    QTimer alarm; // an event to wake up by when nothing else happens
    alarm.setTimerType(Qt::PreciseTimer);
    alarm.setSingleShot(true);
    alarm.start(patience);
    QEventLoop loop;
    while (!done()) {
        if (deadline.hasExpired())
            return false;
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void runEvents(std::chrono::milliseconds duration)
{
    (void)waitFor([] { return false; }, duration);
}

std::int64_t nowNs()
{
    timespec now = {};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

double toMs(std::int64_t ns)
{
    return static_cast<double>(ns) / 1e6;
}

} // namespace support
