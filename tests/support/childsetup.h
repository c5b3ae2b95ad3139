// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

namespace support {

/// For a child of the test `parent`, between fork and exec: it dies with the test, is not
/// interrupted with it, and inherits none of its descriptors but the standard ones. Only
/// async-signal-safe calls.
void tieTo(pid_t parent);

} // namespace support
