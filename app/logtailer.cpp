// SPDX-License-Identifier: Apache-2.0
#include "app/logtailer.h"

#include <QFileInfo>

namespace app {

namespace {

constexpr int kLookMs = 200;
constexpr int kNextMs = 40; // so that a burst does not fill the queue of the window
constexpr qint64 kChunkBytes = 64 * 1024;
constexpr qsizetype kLongestLine = 16 * 1024; // what is longer is cut, since nobody can read it

} // namespace

LogTailer::LogTailer(QObject *parent)
    : QObject(parent)
    , m_file(this)
    , m_timer(this)
{
    // Looking now and then costs less than a watch that does not work on every file system.
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LogTailer::look);
}

void LogTailer::follow(const QString &path)
{
    m_timer.stop();
    m_path = path;
    m_file.close();
    if (path.isEmpty())
        return;
    Q_EMIT started(path);
    reopen();
    m_timer.start();
    look();
}

void LogTailer::reopen()
{
    m_file.close();
    m_file.setFileName(m_path);
    m_rest.clear();
    m_skipsFirst = false;
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    if (m_file.size() > kTailBytes) {
        m_file.seek(m_file.size() - kTailBytes);
        m_skipsFirst = true;
    }
}

void LogTailer::look()
{
    // The writer begins the file anew at some size, or replaces it.
    if (!m_file.isOpen() || QFileInfo(m_path).size() < m_file.pos()) {
        reopen();
        if (!m_file.isOpen())
            return;
    }
    const QByteArray chunk = m_file.read(kChunkBytes);
    m_timer.setInterval(chunk.size() == kChunkBytes ? kNextMs : kLookMs);
    if (chunk.isEmpty())
        return;
    m_rest += chunk;
    emitLines();
}

void LogTailer::emitLines()
{
    const qsizetype end = m_rest.lastIndexOf('\n');
    if (end < 0) {
        if (m_rest.size() > kLongestLine)
            m_rest.truncate(kLongestLine);
        return;
    }
    QByteArray lines = m_rest.left(end);
    m_rest.remove(0, end + 1);
    if (m_skipsFirst) {
        lines.remove(0, lines.indexOf('\n') + 1);
        m_skipsFirst = false;
    }
    Q_EMIT textRead(QString::fromUtf8(lines), static_cast<int>(lines.count('\n')) + 1);
}

} // namespace app
