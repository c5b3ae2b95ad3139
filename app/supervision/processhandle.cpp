// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/processhandle.h"

#include <sys/syscall.h>
#include <unistd.h>

namespace app {

bool ProcessHandle::open(const ProcessIdentity &process)
{
    close();
    m_pidfd = static_cast<int>(::syscall(SYS_pidfd_open, process.pid, 0));
    // Looked at after that: from here on the pid cannot be another's.
    if (isOpen() && !isAlive(process))
        close();
    return isOpen();
}

void ProcessHandle::close()
{
    if (m_pidfd >= 0)
        ::close(m_pidfd);
    m_pidfd = -1;
}

bool ProcessHandle::send(int signal) const
{
    return isOpen() && ::syscall(SYS_pidfd_send_signal, m_pidfd, signal, nullptr, 0) == 0;
}

} // namespace app
