// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/clock.h"

#include <time.h>

namespace nodeproc {

std::int64_t bootNanoseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

core::Instant bootNow()
{
    return core::Instant(core::Duration(bootNanoseconds() / 1000));
}

} // namespace nodeproc
