// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace app {

/// Text of strangers for one line of plain text: what cannot be seen is made visible, and what goes
/// beyond `most` characters is cut and ends in "…".
[[nodiscard]] QString plainPreview(const QString &text, qsizetype most);
[[nodiscard]] QString plainPreview(const QByteArray &utf8, qsizetype most);

} // namespace app
