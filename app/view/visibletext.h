// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

enum class LineBreaks { Kept, Shown };

/// Untrusted text so that every character of it can be seen: control characters as pictures ("␛"),
/// what has no shape or turns the direction of writing by its number ("⟨U+202E⟩").
[[nodiscard]] QString visibleText(const QString &text, LineBreaks breaks = LineBreaks::Shown);

/// The same, at most `most` characters of it and then "…".
[[nodiscard]] QString previewText(const QString &text, qsizetype most);

} // namespace app
