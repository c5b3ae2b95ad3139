// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/deathclock.h"

#include "app/supervision/procfs.h"

#include <cerrno>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace app {

DeathClock::~DeathClock()
{
    forget();
}

void DeathClock::watch(qint64 pid)
{
    forget();
    m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    m_stop = ::eventfd(0, EFD_CLOEXEC);
    if (m_pidfd < 0 || m_stop < 0)
        return;
    m_thread = std::thread([this, pidfd = m_pidfd, stop = m_stop] {
        pollfd either[] = {{pidfd, POLLIN, 0}, {stop, POLLIN, 0}};
        while (::poll(either, 2, -1) < 0 && errno == EINTR) { }
        if (either[0].revents != 0)
            m_endedNs = bootTimeNs();
    });
}

void DeathClock::forget()
{
    if (m_thread.joinable()) {
        ::eventfd_write(m_stop, 1);
        m_thread.join();
    }
    for (int *const descriptor : {&m_pidfd, &m_stop}) {
        if (*descriptor >= 0)
            ::close(*descriptor);
        *descriptor = -1;
    }
    m_endedNs = 0;
}

} // namespace app
