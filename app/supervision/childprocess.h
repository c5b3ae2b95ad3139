// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childstate.h"
#include "app/supervision/childworker.h"
#include "app/supervision/processhandle.h"

#include <QTimer>

#include <memory>

namespace app {

/// One child process, on the main thread, which waits for nothing here but in the destructor: what
/// may wait is done by a ChildWorker. The child never outlives this program, since the kernel kills
/// it when the thread that started it ends; or, with an outputPath, it does: then it is no child in
/// the system's sense, its exit code stays unknown, and another run of this program can adopt it.
/// The same object may start its child again after it is Gone. Destroying it kills the child,
/// unless it was let go of.
class ChildProcess : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(QObject *parent = nullptr);
    ~ChildProcess() override;

    [[nodiscard]] const ChildState &state() const { return m_state; }
    [[nodiscard]] bool isAlive() const { return m_state.isAlive(); }
    /// A stop was asked for, or SIGKILL sent, and the child was not seen to end yet.
    [[nodiscard]] bool isStopping() const { return isDying() || m_termination.isActive(); }
    /// SIGKILL was sent: it is gone, or about to be, whether the kernel has said so or not.
    [[nodiscard]] bool isDying() const { return m_isDying; }
    /// Of the living child; pid 0 if there is none, or none yet.
    [[nodiscard]] ProcessIdentity identity() const;
    /// Program and arguments of the last start.
    [[nodiscard]] const QStringList &argv() const { return m_argv; }

    /// REQUIRES: not alive. A program that cannot be started ends in Gone with `error`.
    void start(const ChildCommand &command);
    /// Takes over a process that an earlier run of this program started so. REQUIRES: not alive.
    /// False if it is not alive either. With an `outputPath` its line is read there once more.
    bool adopt(const ProcessIdentity &process, const QStringList &argv, const QString &outputPath);
    /// Does not kill it in the end. REQUIRES: it was started to live on, or adopted.
    void letGo();
    /// SIGKILL, SIGSTOP, SIGCONT, sent directly; to one that is only starting as soon as it can be.
    /// False if there is no living child.
    bool kill();
    bool freeze();
    bool thaw();
    /// SIGCONT and SIGTERM, after two seconds SIGKILL. Asked twice, it kills at once.
    bool stop();

Q_SIGNALS:
    void stateChanged(const app::ChildState &state);
    /// One line of the child's standard output without its line break.
    void lineRead(const QByteArray &line);

private:
    bool send(int signal);
    void see(const ChildState &state, const ProcessIdentity &process);
    void enter(const ChildState &state);
    template <typename... Parameters, typename... Arguments>
    void ask(void (ChildWorker::*what)(Parameters...), const Arguments &...arguments);

    std::shared_ptr<QThread> m_thread;
    ChildWorker *m_worker; ///< on that thread
    ProcessHandle m_handle;
    QStringList m_argv;
    QTimer m_termination; ///< running while a stop may still be obeyed
    bool m_isDying = false;
    ChildState m_state;
    ProcessIdentity m_identity;
};

} // namespace app
