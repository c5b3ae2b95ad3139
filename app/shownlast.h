// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/options.h"
#include "app/settings.h"

namespace app {

/// What the window shall show: as the command line says; or, if that says nothing of it and the
/// preferences wish it, what was shown last. A recording that is gone is nothing.
[[nodiscard]] Options asShownLast(const Options &given, const Settings &settings);

} // namespace app
