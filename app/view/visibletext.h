// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace app {

enum class LineBreaks { Kept, Shown };

/// Untrusted text so that every character of it can be seen: what has no shape, or turns the
/// direction of writing, by its number, as "⟨1B⟩" or "⟨U+202E⟩". Fonts have pictures for few of
/// them. Tabs go with the line breaks.
[[nodiscard]] QString visibleText(const QString &text, LineBreaks breaks = LineBreaks::Shown);

/// The same, at most `most` characters of it and then "…".
[[nodiscard]] QString previewText(const QString &text, qsizetype most);

} // namespace app
