// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

namespace app {

/// A time that is known to ± `resolutionMs`, with no more digits than that allows: "38 ms",
/// "1.10 s", and "< 50 ms" for what cannot be told from nothing. A resolution of 0 counts as 1 ms.
[[nodiscard]] QString measureText(double ms, double resolutionMs);

/// The same with what it is uncertain by: "1.10 s ± 0.01 s".
[[nodiscard]] QString measureAndErrorText(double ms, double resolutionMs);

/// The same, for a text that is kept.
[[nodiscard]] Phrase measureAndErrorPhrase(double ms, double resolutionMs);

/// What it is uncertain by, alone: "0.01 s". Empty for what cannot be told from nothing.
[[nodiscard]] QString errorText(double ms, double resolutionMs);

/// One request's time, which is known to the microsecond: "0.4 ms", "38 ms", "1.2 s".
[[nodiscard]] QString waitText(double ms);
[[nodiscard]] Phrase waitPhrase(double ms);

/// A share of `total`, in percent, with no more digits than so few allow; "100 %" only if it is
/// all, "0 %" only if it is nothing. Empty for a total of 0.
[[nodiscard]] QString percentText(qint64 part, qint64 total);

/// "4,182".
[[nodiscard]] QString countText(qint64 count);

} // namespace app
