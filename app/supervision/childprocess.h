// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/deathclock.h"
#include "app/supervision/foreignprocess.h"
#include "app/supervision/procfs.h"

#include <QProcess>
#include <QTimer>

namespace app {

/// What the operating system says of a child, and since when (CLOCK_BOOTTIME).
struct ChildState {
    enum class Phase {
        NotStarted,
        Starting, ///< forked; the program is not yet running
        Running,
        Frozen, ///< stopped by SIGSTOP: state letter T
        Gone,
    };

    Phase phase = Phase::NotStarted;
    qint64 sinceNs = 0;
    int exitCode = -1;  ///< when Gone by its own exit, else -1
    int signal = 0;     ///< when Gone by a signal, else 0
    QString error = {}; ///< when Gone because it could not be started at all

    [[nodiscard]] bool isAlive() const
    {
        return phase == Phase::Starting || phase == Phase::Running || phase == Phase::Frozen;
    }
    bool operator==(const ChildState &) const = default;
};

/// What to start and where its output goes.
struct ChildCommand {
    enum class Pipes {
        None,         ///< standard input is empty, standard output goes to the log
        InputAndLines ///< input stays open as long as we live; output comes as lineRead()
    };

    QString program;
    QStringList arguments;
    QString workingDirectory = {};
    QString logPath; ///< appended to by the child itself; begun anew at 16 MiB
    Pipes pipes = Pipes::None;
    /// Not empty: the child lives on when this program ends, and its standard output, begun anew,
    /// goes to this file, from which the lines come. There is no input.
    QString outputPath = {};
};

/// One child process, on the main thread. It never outlives this program, since the kernel kills it
/// when the thread that started it ends; or, with an outputPath, it does: then it is no child in
/// the system's sense, its exit code stays unknown, and another run of this program can adopt it.
/// The same object may start its child again after it is Gone. Destroying it kills the child,
/// unless it was let go of.
/// Whether the child is frozen is observed four times a second and at once after a signal of ours.
class ChildProcess : public QObject
{
    Q_OBJECT

public:
    explicit ChildProcess(QObject *parent = nullptr);
    ~ChildProcess() override;

    [[nodiscard]] const ChildState &state() const { return m_state; }
    [[nodiscard]] bool isAlive() const { return m_state.isAlive(); }
    /// A stop was asked for and the child is still alive.
    [[nodiscard]] bool isStopping() const { return m_termination.isActive(); }
    /// Of the living child; pid 0 if there is none.
    [[nodiscard]] ProcessIdentity identity() const;
    /// Program and arguments of the last start.
    [[nodiscard]] QStringList argv() const;

    /// REQUIRES: not alive. A program that cannot be started ends in Gone with `error`.
    void start(const ChildCommand &command);
    /// Takes over a process that an earlier run of this program started so. REQUIRES: not alive.
    /// False if it is not alive either. With an `outputPath` its line is read there once more.
    bool adopt(const ProcessIdentity &process, const QStringList &argv, const QString &outputPath);
    /// Does not kill it in the end. REQUIRES: it was started to live on, or adopted.
    void letGo();
    /// SIGKILL, SIGSTOP, SIGCONT, sent directly. False if there is no living child.
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
    void observe();
    void startOnItsOwn(const ChildCommand &command);
    void follow(const ProcessIdentity &process, const QString &outputPath);
    void readOutput();
    void readLines();
    void finish(int code, QProcess::ExitStatus status);
    void fail(QProcess::ProcessError error);
    void enter(const ChildState &state);

    QProcess m_process;
    DeathClock m_death;
    ForeignProcess m_foreign; ///< instead of m_process for a child that lives on
    QStringList m_argv;       ///< of that one
    QString m_outputPath;
    QTimer m_output;      ///< looks into the file until there is a line
    QTimer m_observation; ///< looks at the state letter
    QTimer m_termination; ///< running while a stop may still be obeyed
    ChildState m_state;
    ProcessIdentity m_identity;
    int m_quickLooks = 0;
};

} // namespace app
