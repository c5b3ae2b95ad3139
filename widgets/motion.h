// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace widgets {

/// Whether things may move on the screen: a choice of the person, for the whole program. Widgets
/// ask when they are about to begin. For the window's thread alone.
[[nodiscard]] bool isMotionReduced();
void setMotionReduced(bool reduced);

/// No movement takes longer.
inline constexpr int kMotionMs = 400;

} // namespace widgets
