// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace app {

/// The languages that the window speaks, besides the one in the sources: "de", "zh_CN", …, as their
/// files are named. English is among them for its plural forms.
[[nodiscard]] QStringList languageCodes();

/// The language's name in itself.
[[nodiscard]] QString languageName(const QString &code);

/// All texts made from now on are in this language, as far as it is translated, and numbers and
/// dates are written its way. Empty: as the system has it. What is shown already stays as it is.
/// Needs the application object.
void speak(const QString &code);

} // namespace app
