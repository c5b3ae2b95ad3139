// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <ctime>

/// Milliseconds that the calling thread has computed so far. Other work shares the processors: what
/// is measured by it is as long on a busy machine.
inline double computedMs()
{
    timespec used = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}
