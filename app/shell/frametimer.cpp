// SPDX-License-Identifier: Apache-2.0
#include "app/shell/frametimer.h"

namespace app {

FrameTimer::FrameTimer(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FrameTimer::expire);
}

void FrameTimer::askWithin(int ms)
{
    if (m_timer.isActive() && m_timer.remainingTime() <= ms)
        return;
    m_timer.start(ms);
    m_asked.start();
}

void FrameTimer::expire()
{
    m_hasWaited = !m_hasWaited && m_asked.elapsed() > m_timer.interval() + kLateMs;
    if (m_hasWaited)
        m_timer.start(1); // 0 might still expire in this turn
    else
        Q_EMIT due();
}

} // namespace app
