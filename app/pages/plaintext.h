// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace widgets {
class JsonEdit;
} // namespace widgets

namespace app {

/// Puts the JSON string of its characters in the place of a text that is no JSON. What was typed
/// comes back with Undo, unless it is too large to be edited. False where it is JSON already, or
/// would be too large for a value: the text stays then.
[[nodiscard]] bool makeJsonOfPlainText(widgets::JsonEdit *edit);

} // namespace app
