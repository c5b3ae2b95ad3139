// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/logs/logparser.h"

#include <QFile>
#include <QList>

namespace app {

/// The end of one growing file, and what is appended to it; a file that begins anew, or comes
/// later, is read from its beginning. Not thread-safe.
class LogTail
{
public:
    /// So much of a file's end is read first.
    static constexpr qint64 kTailBytes = 256 * 1024;
    /// A file that has grown by more than this since the last look is read from its end again.
    static constexpr qint64 kMostBehindBytes = 4 * 1024 * 1024;
    static constexpr qint64 kMostBytes = 1024 * 1024; ///< in one look

    LogTail(const QString &path, quint16 tag);

    /// The lines that were completed since the last look.
    [[nodiscard]] QList<widgets::LogLine> read();

private:
    void begin();
    void skipToEnd(qint64 size);
    [[nodiscard]] QList<widgets::LogLine> takeLines();

    QString m_path;
    quint16 m_tag;
    std::unique_ptr<QFile> m_file; ///< null until it could be opened
    QByteArray m_rest;             ///< of a line that is not complete
    LogParser m_parser;
    bool m_skipsFirst = false; ///< we are in the middle of a line
};

} // namespace app
