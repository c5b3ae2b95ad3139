// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;

namespace app {

/// The action's text without the marks of its accelerator.
[[nodiscard]] QString plainTextOf(const QAction *action);

} // namespace app
