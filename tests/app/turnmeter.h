// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>

#include <algorithm>

/// How long the longest turn of this thread's event loop took, less the time in which it could have
/// run and other programs had the processors: a stall of a busy machine is none of ours, while one
/// that computes, or waits for a file or a lock, is.
class TurnMeter : public QObject
{
public:
    TurnMeter()
    {
        auto *const dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, [this] {
            take(); // a loop that only polls does not say that it blocks
            m_clock.start();
            m_waitedNs = waitedNs();
        });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, [this] { take(); });
    }

    [[nodiscard]] qint64 longestMs() const { return m_longestNs / 1'000'000; }

private:
    void take()
    {
        if (!m_clock.isValid())
            return;
        const qint64 turnNs = m_clock.nsecsElapsed() - (waitedNs() - m_waitedNs);
        m_longestNs = std::max(m_longestNs, turnNs);
        m_clock.invalidate();
    }
    /// Ready to run, but not running, since the thread began.
    static qint64 waitedNs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong();
    }

    QElapsedTimer m_clock;
    qint64 m_waitedNs = 0;
    qint64 m_longestNs = 0;
};
