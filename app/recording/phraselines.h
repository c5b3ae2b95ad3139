// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"
#include "core/fields.h"
#include "core/jsonwriter.h"

namespace app {

/// A text for people as members of a line, and back: `text` in the language in which it was written
/// down, and `phrase`, if it can be said in others too (docs/recording.md). A text that is not the
/// line's only one has a name: `title` and `titlePhrase`. Do not change: stored on disk.
void addPhrase(core::JsonWriter &writer, const Phrase &phrase, std::string_view name = "text");
/// A fault is one of the fields'; the value is then to be thrown away.
[[nodiscard]] Phrase phraseIn(core::Fields &fields, std::string_view name = "text");

} // namespace app
