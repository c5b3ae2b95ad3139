// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/logs/logtail.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

namespace app {

/// Reads what some growing files have to say, merged in the order of time. Lives on a worker
/// thread: its slots are invoked there, its signals are queued to whoever listens, and who takes
/// what was read calls goOn(), so that a slow reader is not flooded.
class LogTailer : public QObject
{
    Q_OBJECT

public:
    explicit LogTailer(QObject *parent = nullptr);

public Q_SLOTS:
    /// Forgets the files before. A line's tag is its file's place in the list.
    void follow(const QStringList &paths);
    void goOn();

Q_SIGNALS:
    /// The next lines belong to these files.
    void started(const QStringList &paths);
    void linesRead(const QList<widgets::LogLine> &lines);

private:
    void look();

    std::vector<LogTail> m_tails;
    QList<widgets::LogLine> m_held; ///< the newest of the last look
    QTimer m_timer;
    bool m_isTaken = true; ///< what was read last
};

} // namespace app
