// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QObject>
#include <QTimer>

namespace app {

/// Reads the end of one growing file and what is appended to it. Lives on a worker thread: its
/// slots are invoked there, its signals are queued to whoever listens.
class LogTailer : public QObject
{
    Q_OBJECT

public:
    /// So much of a file's end is read when it is opened.
    static constexpr qint64 kTailBytes = 256 * 1024;

    explicit LogTailer(QObject *parent = nullptr);

public Q_SLOTS:
    /// Forgets the file before. An empty path: reads nothing.
    void follow(const QString &path);

Q_SIGNALS:
    /// The next text belongs to this file, from its beginning or from `kTailBytes` before its end.
    void started(const QString &path);
    /// Whole lines without the last line break.
    void textRead(const QString &text, int lines);

private:
    void look();
    void reopen();
    void emitLines();

    QString m_path;
    QFile m_file;
    QByteArray m_rest; ///< of a line that is not complete
    QTimer m_timer;
    bool m_skipsFirst = false; ///< we began in the middle of a line
};

} // namespace app
