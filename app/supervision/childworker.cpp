// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/childworker.h"

#include "app/supervision/detachedstart.h"

#include <QFile>
#include <QFileInfo>

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

ChildWorker::ChildWorker()
{
    const pid_t self = ::getpid();
    m_process.setChildProcessModifier([self] { prepareChild(self); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ChildWorker::readLines);
    connect(&m_process, &QProcess::finished, this, &ChildWorker::finish);
    connect(&m_process, &QProcess::errorOccurred, this, &ChildWorker::fail);
    connect(&m_process, &QProcess::started, this, [this] {
        const std::optional<ProcessStat> stat = readProcessStat(m_process.processId());
        begin({m_process.processId(), stat ? stat->startTime : 0});
    });
    connect(&m_observation, &QTimer::timeout, this, &ChildWorker::observe);
    connect(&m_foreign, &ForeignProcess::ended, this, [this] { leave({}); });
    m_output.setInterval(kOutputMs);
    connect(&m_output, &QTimer::timeout, this, &ChildWorker::readOutput);
}

void ChildWorker::start(const ChildCommand &command)
{
    m_identity = {};
    m_phase = ChildState::Phase::Starting;
    putAsideLongLog(command.logPath);
    if (command.outputPath.isEmpty())
        startAsOurs(command);
    else
        startOnItsOwn(command);
}

void ChildWorker::startAsOurs(const ChildCommand &command)
{
    m_process.setProgram(command.program);
    m_process.setArguments(command.arguments);
    m_process.setWorkingDirectory(command.workingDirectory);
    m_process.setStandardErrorFile(command.logPath, QIODevice::Append);
    const bool hasPipes = command.pipes == ChildCommand::Pipes::InputAndLines;
    m_process.setStandardInputFile(hasPipes ? QString() : QProcess::nullDevice());
    m_process.setStandardOutputFile(hasPipes ? QString() : command.logPath, QIODevice::Append);
    m_process.start(hasPipes ? QIODevice::ReadWrite : QIODevice::ReadOnly);
}

void ChildWorker::startOnItsOwn(const ChildCommand &command)
{
    const core::Result<ProcessIdentity> process = startDetached(command);
    if (process)
        follow(*process,
            command.pipes == ChildCommand::Pipes::InputAndLines ? command.outputPath : QString());
    else
        leave({.error = QString::fromStdString(process.error().message)});
}

void ChildWorker::follow(const ProcessIdentity &process, const QString &outputPath)
{
    m_outputPath = outputPath;
    if (!m_foreign.watch(process)) {
        leave({});
        return;
    }
    begin(process);
    if (!outputPath.isEmpty())
        m_output.start();
}

void ChildWorker::begin(const ProcessIdentity &process)
{
    m_identity = process;
    m_death.watch(process.pid);
    enter({.phase = ChildState::Phase::Running});
    m_observation.start(kObservationMs);
}

void ChildWorker::letGo()
{
    m_foreign.forget();
    m_death.forget();
    m_observation.stop();
    m_output.stop();
    m_phase = ChildState::Phase::NotStarted;
}

void ChildWorker::end()
{
    m_process.disconnect(this);
    m_foreign.send(SIGKILL);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    // For the kernel to end a process that was sent SIGKILL, so that none is left as a zombie and
    // QProcess has nothing to complain of.
    m_process.waitForFinished(kReapMs);
}

void ChildWorker::send(int signal)
{
    // QProcess has not yet waited for this pid, hence it is still our child, alive or a zombie.
    const auto pid = static_cast<pid_t>(m_process.processId());
    if (!m_foreign.send(signal) && pid > 0)
        ::kill(pid, signal);
}

void ChildWorker::look()
{
    m_quickLooks = kQuickLooks;
    observe();
}

void ChildWorker::observe()
{
    if (m_phase != ChildState::Phase::Running && m_phase != ChildState::Phase::Frozen)
        return;
    m_observation.start(m_quickLooks > 0 ? kQuickLookMs : kObservationMs);
    if (m_quickLooks > 0)
        --m_quickLooks;
    const std::optional<ProcessStat> stat = readProcessStat(m_identity.pid);
    if (!stat || stat->state == 'Z' || stat->state == 'X')
        return; // QProcess is about to say how it ended
    const auto phase = stat->state == 'T' ? ChildState::Phase::Frozen : ChildState::Phase::Running;
    if (phase == m_phase)
        return;
    m_quickLooks = 0;
    enter({.phase = phase});
}

/// All that a server says there is one line.
void ChildWorker::readOutput()
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

void ChildWorker::readLines()
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

void ChildWorker::finish(int code, QProcess::ExitStatus status)
{
    if (status == QProcess::CrashExit)
        leave({.signal = code});
    else
        leave({.exitCode = code});
}

void ChildWorker::fail(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        leave({.error = m_process.errorString()});
}

void ChildWorker::leave(ChildState state)
{
    m_observation.stop();
    m_output.stop();
    state.phase = ChildState::Phase::Gone;
    state.sinceNs = m_death.endedNs();
    m_death.forget();
    enter(state);
}

void ChildWorker::enter(ChildState state)
{
    if (state.sinceNs == 0)
        state.sinceNs = bootTimeNs();
    m_phase = state.phase;
    Q_EMIT stateSeen(state, m_identity);
}

std::shared_ptr<QThread> childThread()
{
    static std::weak_ptr<QThread> shared;
    std::shared_ptr<QThread> thread = shared.lock();
    if (!thread) {
        thread = std::shared_ptr<QThread>(new QThread, [](QThread *ending) {
            ending->quit();
            ending->wait();
            delete ending;
        });
        thread->setObjectName(QStringLiteral("children"));
        thread->start();
        shared = thread;
    }
    return thread;
}

} // namespace app
