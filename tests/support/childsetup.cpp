// SPDX-License-Identifier: Apache-2.0
#include "support/childsetup.h"

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace support {

void tieTo(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::setpgid(0, 0); // what a terminal interrupts is the test, which still has use for it
    // The ZooKeeper library's pipes would be inherited, and be taken for the child's leaks.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    // The parent may have died before that line; then nobody would ever end this child.
    if (::getppid() != parent)
        ::_exit(127);
}

} // namespace support
