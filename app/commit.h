// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// The commit that the program was built from, with "-dirty" if files were others; "unknown"
/// outside git. Only the program itself has it: it tells the others by this property of its
/// application object, so that a commit makes nothing else be linked again.
[[nodiscard]] const char *commitName();
inline constexpr char kCommitProperty[] = "commit";

} // namespace app
