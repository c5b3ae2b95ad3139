// SPDX-License-Identifier: Apache-2.0
#include "app/logs/logtailer.h"

#include <QDateTime>

#include <algorithm>

namespace app {

namespace {

constexpr int kLookMs = 120;

} // namespace

LogTailer::LogTailer(QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    // Looking now and then costs less than a watch that does not work on every file system.
    m_timer.setInterval(kLookMs);
    connect(&m_timer, &QTimer::timeout, this, &LogTailer::look);
}

void LogTailer::follow(const QStringList &paths)
{
    m_tails.clear();
    m_held.clear();
    for (const QString &path : paths)
        m_tails.emplace_back(path, static_cast<quint16>(m_tails.size()));
    Q_EMIT started(paths);
    m_isTaken = true;
    m_timer.start();
    look();
}

void LogTailer::goOn()
{
    m_isTaken = true;
}

void LogTailer::look()
{
    if (!m_isTaken)
        return;
    // The files are read one after the other. What was written in the meantime is held until the
    // next look, lest a line of the last file stands before an older one of the first.
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QList<widgets::LogLine> lines = std::exchange(m_held, {});
    for (LogTail &tail : m_tails) {
        const QList<widgets::LogLine> read = tail.read();
        for (const widgets::LogLine &line : read) {
            const bool isHeld = m_tails.size() > 1 && line.atMs >= nowMs;
            (isHeld ? m_held : lines).append(line);
        }
    }
    if (lines.isEmpty())
        return;
    const auto time = [](const widgets::LogLine &line) { return line.atMs; };
    std::ranges::stable_sort(lines, {}, time);
    m_isTaken = false;
    Q_EMIT linesRead(lines);
}

} // namespace app
