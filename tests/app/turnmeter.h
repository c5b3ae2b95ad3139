// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <QTimer>

#include <algorithm>
#include <functional>

/// How long this thread's event loop went without a turn at most, less the time in which it could
/// have run and other programs had the processors: a stall of a busy machine is none of ours, while
/// one that computes, or waits for a file or a lock, is. Exact to kBeatMs.
class TurnMeter : public QObject
{
public:
    static constexpr int kBeatMs = 10;
    /// A window's turn at most: 100 ms alone on a machine, five times that beside other tests.
    static constexpr int kMostMs = 500;

    TurnMeter()
        : m_beat(this)
    {
        m_beat.setTimerType(Qt::PreciseTimer);
        m_beat.setInterval(kBeatMs);
        m_beat.callOnTimeout([this] { beat(); });
        m_beat.start();
        m_clock.start();
        m_waitedNs = waitedNs();
    }

    [[nodiscard]] qint64 longestMs() const { return m_longestNs / 1'000'000; }
    /// The same with the time in which others had the processors.
    [[nodiscard]] qint64 longestOfAllMs() const { return m_longestOfAllNs / 1'000'000; }
    /// What a test does itself is no turn of a window.
    void leaveOut(const std::function<void()> &work)
    {
        beat();
        work();
        m_clock.restart();
        m_waitedNs = waitedNs();
    }
    /// Called at the end of each turn, with how long it took, as above.
    void setTold(std::function<void(qint64 ms)> told) { m_told = std::move(told); }

private:
    void beat()
    {
        const qint64 waited = waitedNs();
        const qint64 allNs = m_clock.nsecsElapsed();
        const qint64 turnNs = allNs - (waited - m_waitedNs);
        m_longestNs = std::max(m_longestNs, turnNs);
        m_longestOfAllNs = std::max(m_longestOfAllNs, allNs);
        m_waitedNs = waited;
        if (m_told)
            m_told(turnNs / 1'000'000);
        m_clock.restart();
    }
    /// Ready to run, but not running, since the thread began.
    static qint64 waitedNs()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return 0;
        return file.readAll().split(' ').value(1).toLongLong();
    }

    QTimer m_beat;
    QElapsedTimer m_clock;
    qint64 m_waitedNs = 0;
    qint64 m_longestNs = 0;
    qint64 m_longestOfAllNs = 0;
    std::function<void(qint64)> m_told;
};
