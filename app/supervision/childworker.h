// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childstate.h"
#include "app/supervision/deathclock.h"
#include "app/supervision/foreignprocess.h"
#include "app/supervision/procfs.h"

#include <QProcess>
#include <QThread>
#include <QTimer>

#include <memory>

namespace app {

/// What a ChildProcess has done where waiting holds no window up: its child is forked, waited for
/// (the kernel was seen to need 227 ms to let go of a dead server), read from and looked at, four
/// times a second and at once after a signal. Lives on childThread(); all of its functions but the
/// constructor are called there, by queued calls, in their order.
class ChildWorker : public QObject
{
    Q_OBJECT

public:
    ChildWorker();

    /// Ends in stateSeen(): Running, or Gone with an `error`.
    void start(const ChildCommand &command);
    /// A process that an earlier run of this program started, and that runs.
    void follow(const ProcessIdentity &process, const QString &outputPath);
    void send(int signal);
    /// Is it frozen now? Asks on for a moment, until the state letter follows a signal.
    void look();
    /// It lives on, and nothing more is heard of it.
    void letGo();
    /// SIGKILL to a child of ours, and waits for its end.
    void end();

Q_SIGNALS:
    /// Stamped here, or by a thread that only waits for the end. Nothing of a run follows Gone.
    void stateSeen(const app::ChildState &state, const app::ProcessIdentity &process);
    void lineRead(const QByteArray &line);

private:
    void startOnItsOwn(const ChildCommand &command);
    void startAsOurs(const ChildCommand &command);
    void begin(const ProcessIdentity &process);
    void observe();
    void readOutput();
    void readLines();
    void finish(int code, QProcess::ExitStatus status);
    void fail(QProcess::ProcessError error);
    void leave(ChildState state);
    void enter(ChildState state);

    QProcess m_process{this};
    DeathClock m_death;
    ForeignProcess m_foreign{this}; ///< instead of m_process for a child that lives on
    QString m_outputPath;
    QTimer m_output{this};      ///< looks into the file until there is a line
    QTimer m_observation{this}; ///< looks at the state letter
    ProcessIdentity m_identity;
    ChildState::Phase m_phase = ChildState::Phase::NotStarted;
    int m_quickLooks = 0;
};

/// The thread of all children, for as long as somebody holds it: the kernel kills a child when the
/// thread that forked it ends. Main thread.
[[nodiscard]] std::shared_ptr<QThread> childThread();

} // namespace app
