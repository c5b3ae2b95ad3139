// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/loglimit.h"

#include "core/record.h"

#include <QBasicTimer>
#include <QObject>

#include <string>

namespace cluster {
class ZkSession;
struct ZkReply;
} // namespace cluster

namespace nodeproc {

class Log;

/// Keeps this server's ephemeral under servers, in whatever session is open. Main thread.
class Registration : public QObject
{
    Q_OBJECT

public:
    Registration(cluster::ZkSession &session, const Log &log, QObject *parent);

    /// Puts it there. An ephemeral of that name from an earlier session is replaced, never written
    /// to: it would vanish with its own session (replication.md 1.1, rule 5).
    void begin(std::string path, core::ServerEntry own);
    /// In a new session, or after somebody removed it. Nothing before begin().
    void again();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void create();
    void created(const cluster::ZkReply &reply);
    void judge(const cluster::ZkReply &reply);
    void retryLater();

    cluster::ZkSession &m_session;
    const Log &m_log;
    LogLimit m_limit{kRecurring};
    std::string m_path;
    core::ServerEntry m_own;
    bool m_isRunning = false; ///< an answer is awaited
    QBasicTimer m_retry;
};

} // namespace nodeproc
