// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

namespace app {

/// Makes the texts of the Supervisor's events, which several files of it tell.
inline constexpr auto told = phrasesIn("app::Supervisor");

} // namespace app
