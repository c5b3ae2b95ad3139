// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

#include <optional>

namespace app {

/// A number within a phrase: with the decimal point and the groups of the language of when it is
/// read, not of when it was measured.
[[nodiscard]] Phrase decimal(double value, int decimals);

/// What such a phrase says now; nothing for any other.
[[nodiscard]] std::optional<QString> decimalText(const Phrase &phrase);

} // namespace app
