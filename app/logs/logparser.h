// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/logline.h"

#include <QByteArrayView>

#include <optional>

namespace app {

/// Reads the lines of one log, of a server or of ZooKeeper, one after the other. A line without a
/// time of its own, as in a stack trace, has that of the line before. Not thread-safe.
class LogParser
{
public:
    /// So much of a line is kept.
    static constexpr qsizetype kLongestLine = 4096;

    /// `line` without its line break; any bytes.
    [[nodiscard]] widgets::LogLine parse(QByteArrayView line);

private:
    [[nodiscard]] std::optional<qint64> timeOf(QByteArrayView line);
    [[nodiscard]] qint64 startOfHour(QByteArrayView hour, bool isUtc);

    qint64 m_lastMs = 0;
    widgets::LogLine::Level m_lastLevel = widgets::LogLine::Level::Unknown;
    QByteArray m_hour; ///< "2026-11-28T13", of which the time zone was asked for
    qint64 m_hourMs = 0;
};

} // namespace app
