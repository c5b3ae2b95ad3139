// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/runledger.h"

#include <QElapsedTimer>
#include <QTimer>

namespace app {

/// Ends the processes that a killed supervisor left behind, and waits until they are gone, since
/// a second ZooKeeper on one data directory would start and damage it. Lives on the main thread.
class LeftOvers : public QObject
{
    Q_OBJECT

public:
    explicit LeftOvers(QObject *parent = nullptr);

    /// Kills them all; finished() follows, at once if there are none.
    void end(const QList<ChildRecord> &children);

    /// Does the same for every other cluster under the root that nobody holds and that was not left
    /// running on purpose, without waiting; their number.
    static int endAbandoned(const ClusterDir &own);

Q_SIGNALS:
    /// `remaining` are alive after five seconds in spite of SIGKILL: normally none.
    void finished(int killed, const QList<app::ChildRecord> &remaining);

private:
    void look();

    QList<ChildRecord> m_waiting;
    int m_killed = 0;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace app
