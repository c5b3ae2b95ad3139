// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"
#include "core/fields.h"
#include "core/jsonwriter.h"

namespace app {

/// A text for people as members of a line, and back: `text` in the language in which it was written
/// down, and `phrase`, if it can be said in others too (docs/recording.md). Do not change: stored
/// on disk.
void writePhrase(core::JsonWriter &writer, const Phrase &phrase);
/// A fault is one of the fields'; the value is then to be thrown away.
[[nodiscard]] Phrase readPhrase(core::Fields &fields);

} // namespace app
