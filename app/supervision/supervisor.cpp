// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/supervisor.h"

#include "app/supervision/supervisorphrase.h"

#include <QCoreApplication>

#include <csignal>
#include <utility>

namespace app {

Supervisor::Supervisor(const SupervisorOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_directory(options.root, options.name)
    , m_ledger(m_directory)
    , m_writer(m_ledger)
{
    m_record.cluster = options.name;
    if (m_options.nodeproc.isEmpty())
        m_options.nodeproc = QCoreApplication::applicationDirPath() + QStringLiteral("/nodeproc");
    connect(&m_steps, &StartSteps::stepChanged, this, &Supervisor::stepChanged);
    connect(&m_leftOvers, &LeftOvers::finished, this, &Supervisor::leftOversEnded);
    m_ledgerTimer.setSingleShot(true);
    connect(&m_ledgerTimer, &QTimer::timeout, this, &Supervisor::writeLedger);
    connect(&m_writer, &RunWriter::failed, this,
        [this](const QString &why) { report(SupervisionEvent::Kind::Problem, {}, why); });
    m_lockTimer.setSingleShot(true);
    connect(&m_lockTimer, &QTimer::timeout, this, &Supervisor::takeLock);
    m_startTimer.setSingleShot(true);
    connect(&m_startTimer, &QTimer::timeout, this, &Supervisor::startTakesTooLong);
}

Supervisor::~Supervisor()
{
    if (m_stage == Stage::Running && keepsRunning()) {
        letGo();
        return;
    }
    const QStringList ids = children();
    for (const QString &id : ids) {
        child(id)->disconnect(this);
        child(id)->kill();
    }
    // Each waits for its own process, which is already dying, so the waits do not add up.
    m_nodes.clear();
    m_zookeeper.reset();
    writeEnd();
}

QString Supervisor::zookeeper() const
{
    return m_zookeeper && m_zookeeper->isServing() ? m_zookeeper->connectString() : QString();
}

QStringList Supervisor::children() const
{
    QStringList ids;
    if (m_zookeeper)
        ids << kZooKeeperId;
    for (const QString &id : m_record.servers) {
        if (m_nodes.contains(id))
            ids << id;
    }
    return ids;
}

ChildProcess *Supervisor::child(const QString &id) const
{
    if (id == kZooKeeperId)
        return m_zookeeper ? m_zookeeper->child() : nullptr;
    NodeProcess *const found = node(id);
    return found ? found->child() : nullptr;
}

NodeProcess *Supervisor::node(const QString &id) const
{
    const auto found = m_nodes.find(id);
    return found == m_nodes.end() ? nullptr : found->second.get();
}

void Supervisor::stop()
{
    if (m_stage == Stage::Stopped)
        return;
    const QStringList ids = children();
    if (m_stage == Stage::Stopping) {
        for (const QString &id : ids)
            child(id)->kill();
        return;
    }
    enter(Stage::Stopping);
    m_toStart.clear();
    m_restarts.clear();
    m_lockTimer.stop();
    m_startTimer.stop();
    // All of them first, ZooKeeper too: servers that stop close their sessions with it.
    for (const QString &id : ids)
        child(id)->thaw();
    for (const auto &[id, node] : m_nodes)
        node->child()->stop();
    continueStop();
}

void Supervisor::continueStop()
{
    for (const auto &[id, node] : m_nodes) {
        if (node->child()->isAlive())
            return;
    }
    if (!m_zookeeper || !m_zookeeper->child()->isAlive()) {
        if (m_zookeeper)
            m_zookeeper->stop();
        finishStop();
    } else if (!m_zookeeper->child()->isStopping()) {
        m_zookeeper->stop();
    }
}

void Supervisor::finishStop()
{
    writeEnd();
    // Whoever starts it next, here or elsewhere, reads what stands there.
    m_writer.whenIdle([this] { endStop(); });
}

void Supervisor::endStop()
{
    const AfterStop next = std::exchange(m_afterStop, AfterStop::Nothing);
    if (next == AfterStop::Remove && m_ledger.isLocked()) {
        const core::Result<void> done = m_directory.remove();
        if (!done) {
            report(
                SupervisionEvent::Kind::Problem, {}, QString::fromStdString(done.error().message));
        }
    }
    m_ledger.unlock();
    enter(Stage::Stopped);
    if (next == AfterStop::Remove)
        Q_EMIT removed();
    else if (next == AfterStop::StartFresh)
        startFresh();
}

void Supervisor::startFresh()
{
    if (m_stage == Stage::Stopped) {
        m_options.fresh = true;
        start();
        return;
    }
    m_afterStop = AfterStop::StartFresh;
    if (m_stage != Stage::Stopping)
        stop();
}

void Supervisor::remove()
{
    m_afterStop = AfterStop::Remove;
    if (m_stage == Stage::Starting || m_stage == Stage::Running) {
        stop();
    } else if (m_stage == Stage::Stopped) {
        if (const core::Result<void> locked = m_ledger.lock(); !locked) {
            m_afterStop = AfterStop::Nothing;
            giveUp({Problem::Kind::DirectoryInUse, QString::fromStdString(locked.error().message),
                {}, {}});
            return;
        }
        endStop();
    }
}

bool Supervisor::killChild(const QString &id)
{
    return announce(id, SIGKILL, told(QT_TR_NOOP("%1: SIGKILL sent"))) && child(id)->kill();
}

bool Supervisor::freezeChild(const QString &id)
{
    return announce(id, SIGSTOP, told(QT_TR_NOOP("%1: SIGSTOP sent"))) && child(id)->freeze();
}

bool Supervisor::thawChild(const QString &id)
{
    return announce(id, SIGCONT, told(QT_TR_NOOP("%1: SIGCONT sent"))) && child(id)->thaw();
}

bool Supervisor::stopChild(const QString &id)
{
    m_restarts.remove(id);
    return announce(id, SIGTERM, told(QT_TR_NOOP("%1: SIGTERM sent"))) && child(id)->stop();
}

bool Supervisor::restartChild(const QString &id)
{
    if (!child(id) || (m_stage != Stage::Starting && m_stage != Stage::Running))
        return false;
    m_policy.forget(id);
    m_restarts.insert(id);
    if (!child(id)->isAlive())
        startAgain(id);
    else if (!child(id)->isStopping())
        stopForRestart(id);
    return true;
}

QString Supervisor::addServer()
{
    if (m_stage != Stage::Running)
        return {};
    const QString id = nextServerId();
    m_record.servers << id;
    addNode(id);
    startServer(id);
    return id;
}

bool Supervisor::forgetServer(const QString &id)
{
    if (!node(id) || node(id)->child()->isAlive() || m_restarts.contains(id))
        return false;
    if (const core::Result<void> done = m_directory.discardNode(id); !done) {
        report(SupervisionEvent::Kind::Problem, id, QString::fromStdString(done.error().message));
        return false;
    }
    m_record.servers.removeAll(id);
    m_nodes.erase(id);
    m_lastStates.erase(id);
    m_ledgerTimer.start(0);
    report(SupervisionEvent::Kind::Note, id,
        told(QT_TR_NOOP("%1 was removed, with its data")).arg(id));
    Q_EMIT childForgotten(id);
    return true;
}

bool Supervisor::announce(const QString &id, int signal, const Phrase &text)
{
    const ChildProcess *const target = child(id);
    if (!target || !target->isAlive() || target->isDying())
        return false;
    if (signal == SIGKILL || signal == SIGTERM)
        m_asked.insert(id);
    report(SupervisionEvent::Kind::Signalled, id, text.arg(childTitle(id)), signal);
    return true;
}

void Supervisor::stopForRestart(const QString &id)
{
    report(SupervisionEvent::Kind::Signalled, id,
        told(QT_TR_NOOP("%1: SIGTERM sent, to start it again")).arg(childTitle(id)), SIGTERM);
    if (id == kZooKeeperId)
        m_zookeeper->stop(); // asked for, so that it does not count as a failed start
    else
        child(id)->stop();
}

void Supervisor::startAgain(const QString &id)
{
    if (!m_restarts.remove(id) || child(id)->isAlive())
        return;
    if (id == kZooKeeperId)
        m_zookeeper->start();
    else
        startServer(id);
}

void Supervisor::observe(const QString &id, const ChildState &state)
{
    const ChildState before = std::exchange(m_lastStates[id], state);
    if (const std::optional<SupervisionEvent> event = eventOf(id, before, state))
        Q_EMIT eventHappened(*event);
    m_ledgerTimer.start(0);
    Q_EMIT childChanged(id);
    if (state.phase == ChildState::Phase::Gone)
        childGone(id);
}

void Supervisor::childGone(const QString &id)
{
    const bool wasAsked = m_asked.remove(id);
    if (m_stage == Stage::Stopping) {
        continueStop();
        return;
    }
    if (m_restarts.contains(id)) {
        // Not at once: the others that watch this child shall see that it is gone first.
        QMetaObject::invokeMethod(
            this, [this, id] { startAgain(id); }, Qt::QueuedConnection);
        return;
    }
    if (id != kZooKeeperId)
        m_steps.fail(id);
    const bool isUp = m_stage == Stage::Running
        || (m_stage == Stage::Starting && id != kZooKeeperId); // else zooKeeperFailed() tells
    if (isUp && !wasAsked)
        diedByItself(id);
    checkStarted();
}

void Supervisor::report(
    SupervisionEvent::Kind kind, const QString &subject, const Phrase &text, int signal)
{
    Q_EMIT eventHappened({bootTimeNs(), subject, kind, text, signal});
}

void Supervisor::enter(Stage stage)
{
    m_stage = stage;
    Q_EMIT stageChanged(stage);
}

void Supervisor::giveUp(const Problem &problem)
{
    report(SupervisionEvent::Kind::Problem, {}, problem.text);
    Q_EMIT problemFound(problem);
    if (m_stage == Stage::Starting)
        stop();
}

void Supervisor::writeLedger()
{
    m_record.zookeeper = zookeeper();
    m_record.children.clear();
    const QStringList ids = children();
    for (const QString &id : ids) {
        const NodeProcess *const server = node(id);
        ChildRecord entry{.id = id, .process = child(id)->identity(), .argv = child(id)->argv()};
        entry.port = server ? server->port() : m_zookeeper->port();
        entry.dataDir = server ? m_directory.node(id) : m_directory.zookeeper();
        m_record.children << entry;
    }
    m_writer.write(m_record);
}

void Supervisor::writeEnd()
{
    m_ledgerTimer.stop();
    m_record.zookeeper.clear();
    m_record.children.clear();
    m_record.owner = {};
    m_writer.write(m_record);
}

} // namespace app
