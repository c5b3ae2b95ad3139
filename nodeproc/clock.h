// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>

namespace nodeproc {

/// CLOCK_BOOTTIME, which counts a suspend too; read anew with each call (replication.md, 3.6).
[[nodiscard]] std::int64_t bootNanoseconds();
[[nodiscard]] core::Instant bootNow();

} // namespace nodeproc
