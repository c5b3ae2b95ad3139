// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPalette>
#include <QString>

namespace widgets {

/// One of our monochrome icons (":/icons/NAME.svg"), in the colour of the palette's text, with a
/// paler one for what is disabled. Null if there is no such icon.
[[nodiscard]] QIcon iconNamed(const QString &name, const QPalette &palette);

} // namespace widgets
