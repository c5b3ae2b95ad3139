// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>

namespace support {

/// Runs the thread's events until `done` says so; it is asked again after each batch of them, so
/// what it looks at must change by events of this thread. False if that took longer than
/// `patience`.
[[nodiscard]] bool waitFor(const std::function<bool()> &done, std::chrono::milliseconds patience);

/// Runs the thread's events for so long: the distance between two steps of a story.
void runEvents(std::chrono::milliseconds duration);

/// Nanoseconds of the monotonic clock: one axis for all that a test's processes see of each other.
[[nodiscard]] std::int64_t nowNs();
[[nodiscard]] double toMs(std::int64_t ns);

} // namespace support
