// SPDX-License-Identifier: Apache-2.0
#include "app/workload/alarm.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

namespace app {

namespace {

constexpr qint64 kSecond = 1'000'000'000;

} // namespace

Alarm::Alarm(QObject *parent)
    : QObject(parent)
    , m_descriptor(::timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC))
{
    auto *const notifier = new QSocketNotifier(m_descriptor, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        quint64 times = 0;
        if (::read(m_descriptor, &times, sizeof times) == sizeof times)
            Q_EMIT wentOff();
    });
}

Alarm::~Alarm()
{
    ::close(m_descriptor);
}

void Alarm::set(qint64 atNs)
{
    // To the kernel 0 means: never.
    arm(std::max<qint64>(atNs, 1));
}

void Alarm::stop()
{
    arm(0);
}

void Alarm::arm(qint64 atNs)
{
    itimerspec time = {};
    time.it_value.tv_sec = atNs / kSecond;
    time.it_value.tv_nsec = atNs % kSecond;
    ::timerfd_settime(m_descriptor, TFD_TIMER_ABSTIME, &time, nullptr);
}

} // namespace app
