// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "samples.h"

/// A fault and its proof as they would have been measured.
namespace fake {

constexpr qint64 kStart = 100 * kSecond;
constexpr qint64 kFault = kStart + 20 * kSecond;
constexpr qint64 kNow = kStart + 30 * kSecond;

[[nodiscard]] app::Incident measured();
/// All was read back at kNow, and nothing is lost.
[[nodiscard]] app::LedgerReport proven();

} // namespace fake
