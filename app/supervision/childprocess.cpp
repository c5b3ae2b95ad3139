// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/childprocess.h"

#include <QCoreApplication>

#include <csignal>

namespace app {

namespace {

constexpr int kTerminationMs = 2000;

} // namespace

ChildProcess::ChildProcess(QObject *parent)
    : QObject(parent)
    , m_thread(childThread())
    , m_worker(new ChildWorker)
{
    m_worker->moveToThread(m_thread.get());
    connect(m_worker, &ChildWorker::stateSeen, this, &ChildProcess::see);
    connect(m_worker, &ChildWorker::lineRead, this, [this](const QByteArray &line) {
        if (isAlive())
            Q_EMIT lineRead(line);
    });
    m_termination.setSingleShot(true);
    connect(&m_termination, &QTimer::timeout, this, &ChildProcess::kill);
}

ChildProcess::~ChildProcess()
{
    m_worker->disconnect(this);
    m_handle.send(SIGKILL);
    // The one wait: until the kernel has ended the child.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            worker->end();
            worker->deleteLater();
        },
        Qt::BlockingQueuedConnection);
}

template <typename... Parameters, typename... Arguments>
void ChildProcess::ask(void (ChildWorker::*what)(Parameters...), const Arguments &...arguments)
{
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, what, arguments...] { (worker->*what)(arguments...); },
        Qt::QueuedConnection);
}

ProcessIdentity ChildProcess::identity() const
{
    return isAlive() ? m_identity : ProcessIdentity();
}

void ChildProcess::start(const ChildCommand &command)
{
    Q_ASSERT(!isAlive());
    Q_ASSERT(QThread::currentThread() == QCoreApplication::instance()->thread());
    m_identity = {};
    m_argv = QStringList(command.program) + command.arguments;
    ask(&ChildWorker::start, command);
    enter({.phase = ChildState::Phase::Starting, .sinceNs = bootTimeNs()});
}

bool ChildProcess::adopt(
    const ProcessIdentity &process, const QStringList &argv, const QString &outputPath)
{
    Q_ASSERT(!isAlive());
    m_argv = argv;
    const bool isThere = m_handle.open(process);
    if (isThere)
        ask(&ChildWorker::follow, process, outputPath);
    m_identity = process;
    enter({.phase = isThere ? ChildState::Phase::Running : ChildState::Phase::Gone,
        .sinceNs = bootTimeNs()});
    return isAlive();
}

void ChildProcess::letGo()
{
    m_handle.close();
    ask(&ChildWorker::letGo);
    m_termination.stop();
    m_state = {};
}

bool ChildProcess::kill()
{
    m_termination.stop();
    const bool isSent = send(SIGKILL);
    m_isDying = m_isDying || isSent;
    return isSent;
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
    if (!isAlive())
        return false;
    if (m_state.phase == ChildState::Phase::Starting)
        ask(&ChildWorker::send, signal);
    else if (!m_handle.send(signal))
        return false;
    ask(&ChildWorker::look);
    return true;
}

void ChildProcess::see(const ChildState &state, const ProcessIdentity &process)
{
    // It was let go of, or is adopted and known to run.
    if (!isAlive() || state.phase == m_state.phase)
        return;
    m_identity = process;
    if (m_state.phase == ChildState::Phase::Starting && state.isAlive())
        m_handle.open(process);
    enter(state);
}

void ChildProcess::enter(const ChildState &state)
{
    m_state = state;
    if (!isAlive()) {
        m_handle.close();
        m_termination.stop();
        m_isDying = false;
    }
    const ChildState news = m_state; // a receiver may start the child again
    Q_EMIT stateChanged(news);
}

} // namespace app
