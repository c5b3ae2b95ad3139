// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/preferences.h"

#include <QPalette>

namespace app {

/// The colours of a theme, for the Fusion style. That of the system is the default palette: who
/// sets it gets the system's again.
[[nodiscard]] QPalette paletteOf(Preferences::Theme theme);

} // namespace app
