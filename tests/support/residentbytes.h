// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace support {

/// What that process has in memory, pages of files among it; 0 if there is no such process.
[[nodiscard]] qint64 residentBytes(qint64 pid);

} // namespace support
