// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/childprocess.h"

#include "app/supervision/detachedstart.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app {

namespace {

constexpr int kObservationMs = 250;
constexpr int kQuickLookMs = 2;
constexpr int kQuickLooks = 50; // after a signal of ours, until the state letter follows
constexpr int kTerminationMs = 2000;
constexpr int kReapMs = 1000;
constexpr int kOutputMs = 10;
constexpr qint64 kLongLogBytes = 16 * 1024 * 1024;
constexpr qint64 kMaxLineBytes = 64 * 1024;

/// Runs in the child between fork and exec: only async-signal-safe calls.
void prepareChild(pid_t parent)
{
    // SIGKILL, because a SIGTERM would stay pending on a frozen child.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // The parent may have died before prctl took effect; then no signal would ever come.
    if (::getppid() != parent)
        ::_exit(127);
    ::setpgid(0, 0); // Ctrl-C in a terminal is for us; we then stop the children in order
    ::umask(077);
    // Not every library opens its descriptors close-on-exec, and children live longer than those.
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// A log is only ever appended to; this keeps weeks of restarts from filling the disk.
void putAsideLongLog(const QString &path)
{
    if (QFileInfo(path).size() < kLongLogBytes)
        return;
    const QByteArray from = QFile::encodeName(path);
    ::rename(from.constData(), (from + ".old").constData());
}

} // namespace

ChildProcess::ChildProcess(QObject *parent)
    : QObject(parent)
{
    const pid_t self = ::getpid();
    m_process.setChildProcessModifier([self] { prepareChild(self); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildProcess::readLines);
    connect(&m_process, &QProcess::finished, this, &ChildProcess::finish);
    connect(&m_process, &QProcess::errorOccurred, this, &ChildProcess::fail);
    connect(&m_process, &QProcess::started, this, [this] {
        const std::optional<ProcessStat> stat = readProcessStat(m_process.processId());
        m_identity = {m_process.processId(), stat ? stat->startTime : 0};
        m_death.watch(m_identity.pid);
        enter({.phase = ChildState::Phase::Running});
        m_observation.start(kObservationMs);
    });
    connect(&m_observation, &QTimer::timeout, this, &ChildProcess::observe);
    connect(&m_foreign, &ForeignProcess::ended, this,
        [this] { enter({.phase = ChildState::Phase::Gone}); });
    m_output.setInterval(kOutputMs);
    connect(&m_output, &QTimer::timeout, this, &ChildProcess::readOutput);
    m_termination.setSingleShot(true);
    connect(&m_termination, &QTimer::timeout, this, &ChildProcess::kill);
}

ChildProcess::~ChildProcess()
{
    m_process.disconnect(this);
    m_foreign.send(SIGKILL);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    // The one wait: for the kernel to end a process that was sent SIGKILL, so that none is left
    // as a zombie and QProcess has nothing to complain of.
    m_process.waitForFinished(kReapMs);
}

ProcessIdentity ChildProcess::identity() const
{
    return isAlive() ? m_identity : ProcessIdentity();
}

QStringList ChildProcess::argv() const
{
    return m_argv.isEmpty() ? QStringList(m_process.program()) + m_process.arguments() : m_argv;
}

void ChildProcess::start(const ChildCommand &command)
{
    Q_ASSERT(!isAlive());
    // PDEATHSIG comes when the *thread* that forked ends.
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    m_identity = {};
    putAsideLongLog(command.logPath);
    m_argv.clear();
    if (!command.outputPath.isEmpty()) {
        startOnItsOwn(command);
        return;
    }
    m_process.setProgram(command.program);
    m_process.setArguments(command.arguments);
    m_process.setWorkingDirectory(command.workingDirectory);
    m_process.setStandardErrorFile(command.logPath, QIODevice::Append);
    const bool hasPipes = command.pipes == ChildCommand::Pipes::InputAndLines;
    m_process.setStandardInputFile(hasPipes ? QString() : QProcess::nullDevice());
    m_process.setStandardOutputFile(hasPipes ? QString() : command.logPath, QIODevice::Append);
    enter({.phase = ChildState::Phase::Starting});
    m_process.start(hasPipes ? QIODevice::ReadWrite : QIODevice::ReadOnly);
}

void ChildProcess::startOnItsOwn(const ChildCommand &command)
{
    m_argv = QStringList(command.program) + command.arguments;
    enter({.phase = ChildState::Phase::Starting});
    const core::Result<ProcessIdentity> process = startDetached(command);
    if (process)
        follow(*process,
            command.pipes == ChildCommand::Pipes::InputAndLines ? command.outputPath : QString());
    else
        enter({.phase = ChildState::Phase::Gone,
            .error = QString::fromStdString(process.error().message)});
}

bool ChildProcess::adopt(
    const ProcessIdentity &process, const QStringList &argv, const QString &outputPath)
{
    Q_ASSERT(!isAlive());
    m_argv = argv;
    follow(process, outputPath);
    return isAlive();
}

void ChildProcess::follow(const ProcessIdentity &process, const QString &outputPath)
{
    m_identity = process;
    m_outputPath = outputPath;
    if (!m_foreign.watch(process)) {
        enter({.phase = ChildState::Phase::Gone});
        return;
    }
    m_death.watch(process.pid);
    enter({.phase = ChildState::Phase::Running});
    m_observation.start(kObservationMs);
    if (!outputPath.isEmpty())
        m_output.start();
}

void ChildProcess::letGo()
{
    Q_ASSERT(m_process.state() == QProcess::NotRunning);
    m_foreign.forget();
    m_death.forget();
    m_observation.stop();
    m_termination.stop();
    m_output.stop();
    m_state = {};
}

/// All that a server says there is one line.
void ChildProcess::readOutput()
{
    QFile file(m_outputPath);
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray line = file.readLine(kMaxLineBytes);
    if (!line.endsWith('\n'))
        return;
    m_output.stop();
    line.chop(1);
    Q_EMIT lineRead(line);
}

bool ChildProcess::kill()
{
    m_termination.stop();
    return send(SIGKILL);
}

bool ChildProcess::freeze()
{
    return send(SIGSTOP);
}

bool ChildProcess::thaw()
{
    return send(SIGCONT);
}

bool ChildProcess::stop()
{
    if (isStopping())
        return kill();
    // A frozen process would not see the SIGTERM; to a running one SIGCONT says nothing.
    if (!send(SIGCONT) || !send(SIGTERM))
        return false;
    m_termination.start(kTerminationMs);
    return true;
}

bool ChildProcess::send(int signal)
{
    // QProcess has not yet waited for this pid, hence it is still our child, alive or a zombie.
    const auto pid = static_cast<pid_t>(m_process.processId());
    const bool isSent =
        m_foreign.isWatching() ? m_foreign.send(signal) : pid > 0 && ::kill(pid, signal) == 0;
    if (!isAlive() || !isSent)
        return false;
    m_quickLooks = kQuickLooks;
    observe();
    return true;
}

void ChildProcess::observe()
{
    if (m_state.phase != ChildState::Phase::Running && m_state.phase != ChildState::Phase::Frozen)
        return;
    m_observation.start(m_quickLooks > 0 ? kQuickLookMs : kObservationMs);
    if (m_quickLooks > 0)
        --m_quickLooks;
    const std::optional<ProcessStat> stat = readProcessStat(m_identity.pid);
    if (!stat || stat->state == 'Z' || stat->state == 'X')
        return; // QProcess is about to say how it ended
    const auto phase = stat->state == 'T' ? ChildState::Phase::Frozen : ChildState::Phase::Running;
    if (phase == m_state.phase)
        return;
    m_quickLooks = 0;
    enter({.phase = phase});
}

void ChildProcess::readLines()
{
    m_process.setReadChannel(QProcess::StandardOutput);
    while (m_process.canReadLine()) {
        QByteArray line = m_process.readLine();
        line.chop(1);
        Q_EMIT lineRead(line);
    }
    if (m_process.bytesAvailable() > kMaxLineBytes)
        m_process.skip(m_process.bytesAvailable());
}

void ChildProcess::finish(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit)
        enter({.phase = ChildState::Phase::Gone, .signal = code});
    else
        enter({.phase = ChildState::Phase::Gone, .exitCode = code});
}

void ChildProcess::fail(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        enter({.phase = ChildState::Phase::Gone, .error = m_process.errorString()});
}

void ChildProcess::enter(const ChildState &state)
{
    m_state = state;
    m_state.sinceNs = bootTimeNs();
    if (!isAlive()) {
        if (m_death.endedNs() != 0)
            m_state.sinceNs = m_death.endedNs();
        m_death.forget();
        m_observation.stop();
        m_termination.stop();
        m_output.stop();
    }
    const ChildState news = m_state; // a receiver may start the child again
    Q_EMIT stateChanged(news);
}

} // namespace app
