// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

namespace widgets {

/// The system's font for code and logs, in the size of all other text.
[[nodiscard]] QFont fixedFont();

} // namespace widgets
