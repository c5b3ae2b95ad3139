// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QMutex>
#include <QString>
#include <QStringList>

namespace app {

/// What this program itself has to say, in a file that stays small, on standard error as before,
/// and in memory for the window. One lives in main(); messages of all threads come to it.
class ProgramLog
{
public:
    static constexpr qint64 kMostBytes = 1024 * 1024; ///< then the file becomes NAME.1
    static constexpr qsizetype kMostLines = 2000;     ///< in memory

    /// From now on, until it ends. Where the file cannot be written there is none.
    explicit ProgramLog(const QString &path);
    ~ProgramLog();
    Q_DISABLE_COPY_MOVE(ProgramLog)

    /// The file and the newest lines; both empty while no ProgramLog lives.
    struct Recent {
        QString path;
        QStringList lines;
    };
    [[nodiscard]] static Recent recent();

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &text);
    void write(const QString &line);

    QFile m_file;
    QStringList m_lines;
    QtMessageHandler m_before = nullptr;
};

} // namespace app
