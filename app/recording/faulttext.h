// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

/// What is wrong with a line of a recording, in the language of now: of what core::Fields and those
/// who read lines with it say in English. What is none of their sentences stays as it is.
[[nodiscard]] QString faultText(const QString &fault);

} // namespace app
