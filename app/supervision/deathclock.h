// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <thread>

namespace app {

/// When a process ended. Told by a thread that waits for nothing else: one that has a window to
/// paint may hear of it later than the cluster does. One process at a time; its functions are for
/// one thread.
class DeathClock
{
public:
    DeathClock() = default;
    ~DeathClock();
    Q_DISABLE_COPY_MOVE(DeathClock)

    /// Of this one from now on. REQUIRES: it has not been waited for.
    void watch(qint64 pid);
    void forget();

    /// CLOCK_BOOTTIME; 0: it has not ended, or it is not known.
    [[nodiscard]] qint64 endedNs() const { return m_endedNs; }

private:
    std::atomic<qint64> m_endedNs = 0;
    std::thread m_thread;
    int m_pidfd = -1;
    int m_stop = -1; ///< an eventfd that ends the thread
};

} // namespace app
