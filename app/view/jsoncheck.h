// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/jsonedit.h"

namespace app {

/// Why nothing can be stored under the key; empty if something can.
[[nodiscard]] QString keyFault(const QString &key);

/// Why the UTF-8 text cannot be stored as a value, with the place; nothing if it can.
[[nodiscard]] std::optional<widgets::JsonEdit::Fault> jsonFault(const QByteArray &utf8);

/// The JSON string of these characters, for those who want to store text that is no JSON. Nothing
/// if it would be too large for a value, which tooLargeText() says.
[[nodiscard]] std::optional<QByteArray> jsonOfPlainText(const QByteArray &utf8);
[[nodiscard]] QString tooLargeText();

} // namespace app
