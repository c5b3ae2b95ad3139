// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMetaType>

namespace widgets {

/// One line of a log, as it is shown.
struct LogLine {
    /// In the order of their weight.
    enum class Level : quint8 { Unknown, Debug, Info, Warning, Error };

    qint64 atMs = 0; ///< time of day in milliseconds since 1970 UTC; 0: not known
    Level level = Level::Unknown;
    quint16 tag = 0; ///< whose line it is: an index into the view's tags
    QByteArray text; ///< UTF-8 without time and level; every character of it can be seen

    bool operator==(const LogLine &) const = default;
};

} // namespace widgets
