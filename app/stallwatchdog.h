// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace app {

/// Notices when the thread it lives on does not come back to its event loop for kLimitMs, and logs
/// it: a window that stands still is a bug. Costs one timer and a thread that mostly sleeps.
class StallWatchdog : public QObject
{
    Q_OBJECT

public:
    static constexpr int kLimitMs = 100;

    explicit StallWatchdog(QObject *parent = nullptr);
    ~StallWatchdog() override;

    /// Stalls so far, and how long the longest took at least, in milliseconds: one can have begun
    /// a beat (50 ms) earlier.
    [[nodiscard]] int count() const { return m_count.load(); }
    [[nodiscard]] qint64 longestMs() const { return m_longestMs.load(); }
    void reset();

private:
    void beat();
    void watch();

    QTimer m_timer;
    std::atomic<qint64> m_lastBeatMs;
    std::atomic<qint64> m_longestMs = 0;
    std::atomic<int> m_count = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_ends = false; ///< guarded by m_mutex
    std::thread m_thread;
};

} // namespace app
