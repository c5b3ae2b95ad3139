// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <functional>

namespace app {

/// Reads the last lines of a log on another thread, at most `lines` of them, and hands them to
/// `callback` on the caller's, unless `context` is gone by then. What cannot be read is no lines.
void readLastWords(const QString &path, int lines, QObject *context,
    std::function<void(const QStringList &lines)> callback);

} // namespace app
