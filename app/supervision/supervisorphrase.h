// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

namespace app {

/// A text of the Supervisor's events: `source` is marked in one of its members, with QT_TR_NOOP or,
/// with a count, QT_TR_N_NOOP.
[[nodiscard]] inline Phrase told(const char *source, int count = -1)
{
    return {"app::Supervisor", source, count};
}

} // namespace app
