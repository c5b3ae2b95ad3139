// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/wait.h>
#include <unistd.h>

/// What `use` returns, in a process of its own that ends as if it were killed; `killed` if it was,
/// as it is after so many seconds if they are not 0. All that opens a store does it there: RocksDB
/// could end the process, and its threads are not where one is forked.
template <typename Ending, typename F>
Ending inProcess(F &&use, Ending killed, unsigned seconds = 0)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::alarm(seconds);
        ::_exit(static_cast<int>(use()));
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? static_cast<Ending>(WEXITSTATUS(status)) : killed;
}
