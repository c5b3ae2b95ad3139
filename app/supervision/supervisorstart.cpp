// SPDX-License-Identifier: Apache-2.0
#include "app/supervision/supervisor.h"

#include "app/supervision/supervisorphrase.h"
#include "core/names.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <unistd.h>

namespace app {

namespace {

constexpr int kDefaultNodes = 5;
constexpr int kDefaultPartitions = 64;
constexpr int kDefaultReplicas = 3;
constexpr int kMaxNodes = 100;
constexpr int kMaxPartitions = 4096;
constexpr int kMaxReplicas = 7;
constexpr int kZooKeeperPatience = 3; // times a server's: a JVM starts more slowly
constexpr int kLockTries = 10;
constexpr int kLockPauseMs = 50;

const QString kDefaultDetection = QStringLiteral("lifeline");

bool isWithin(const std::optional<int> &value, int max)
{
    return !value || (*value >= 1 && *value <= max);
}

Problem directoryProblem(const core::Error &error)
{
    const auto kind = error.status == core::Status::Conflict ? Problem::Kind::DirectoryInUse
                                                             : Problem::Kind::DirectoryUnusable;
    return {kind, Phrase(QString::fromStdString(error.message)), {}, {}};
}

} // namespace

void Supervisor::start()
{
    if (m_stage != Stage::Stopped)
        return;
    enter(Stage::Starting);
    m_lockTries = 0;
    m_isAdopting = false;
    if (const std::optional<Problem> problem = findProblem())
        giveUp(*problem);
    else if (const core::Result<void> created = m_directory.create(); !created)
        giveUp(directoryProblem(created.error()));
    else
        takeLock();
}

std::optional<Problem> Supervisor::findProblem() const
{
    const auto bad = [](const Phrase &text) {
        return Problem{Problem::Kind::BadOptions, text, {}, {}};
    };
    if (!core::isNodeId(m_options.name.toStdString()))
        return bad(told(QT_TR_NOOP("A cluster's name is made of a to z, 0 to 9 and hyphens.")));
    if (!isWithin(m_options.nodes, kMaxNodes))
        return bad(told(QT_TR_NOOP("A local cluster has 1 to %1 servers.")).arg(kMaxNodes));
    if (!isWithin(m_options.partitions, kMaxPartitions))
        return bad(told(QT_TR_NOOP("A cluster has 1 to %1 partitions.")).arg(kMaxPartitions));
    if (!isWithin(m_options.replicas, kMaxReplicas))
        return bad(told(QT_TR_NOOP("A partition has 1 to %1 copies.")).arg(kMaxReplicas));
    if (!QFileInfo(m_options.nodeproc).isExecutable()) {
        return Problem{Problem::Kind::NodeprocMissing,
            told(QT_TR_NOOP("The server program %1 is missing.")).arg(m_options.nodeproc), {}, {}};
    }
    return std::nullopt;
}

void Supervisor::takeLock()
{
    const core::Result<void> locked = m_ledger.lock();
    if (locked) {
        readLastRun();
        return;
    }
    // A killed owner holds it until the kernel has taken it apart, and whoever looks for abandoned
    // clusters holds it for a moment.
    if (locked.error().status == core::Status::Conflict && ++m_lockTries < kLockTries)
        m_lockTimer.start(kLockPauseMs);
    else
        giveUp(directoryProblem(locked.error()));
}

void Supervisor::readLastRun()
{
    const core::Result<RunRecord> last = m_ledger.read();
    m_record = last ? *last : RunRecord();
    m_record.cluster = m_options.name;
    m_record.servers.removeIf([](const QString &id) { return !core::isNodeId(id.toStdString()); });
    if (!last && last.error().status != core::Status::NotFound) {
        report(SupervisionEvent::Kind::Note, {},
            told(QT_TR_NOOP(
                "The record of the last run could not be read; its processes cannot be known.")));
    }
    if (const std::optional<KilledSession> killed = m_record.killedSession())
        Q_EMIT killedSessionFound(*killed);
    LeftOvers::endAbandoned(m_directory);
    const QList<ChildRecord> living = m_record.leftOvers();
    if (m_record.keeps && !living.isEmpty() && !m_options.fresh)
        adopt(living);
    else
        m_leftOvers.end(living);
}

void Supervisor::leftOversEnded(int killed, const QList<ChildRecord> &remaining)
{
    if (m_stage != Stage::Starting)
        return;
    if (killed > 0) {
        report(SupervisionEvent::Kind::Note, {},
            told(QT_TR_N_NOOP("Cleaned %n left-over process(es) of run %1."), killed)
                .arg(m_record.run));
    } else if (m_record.owner.pid != 0) {
        report(SupervisionEvent::Kind::Note, {},
            told(QT_TR_NOOP("The last session ended unexpectedly.")));
    }
    if (!remaining.isEmpty()) {
        giveUp({Problem::Kind::LeftOverRemains,
            told(QT_TR_NOOP("Process %1 of the last run does not end."))
                .arg(remaining.first().process.pid),
            {}, {}});
        return;
    }
    if (std::exchange(m_options.fresh, false)) {
        if (const core::Result<void> done = m_directory.discardData(); !done) {
            giveUp(directoryProblem(done.error()));
            return;
        }
    }
    applyOptions();
    startZooKeeper();
}

void Supervisor::applyOptions()
{
    // Without a record of data that is there, the defaults are as good a guess as any; a server
    // that knows better refuses them.
    const bool isNew = !m_directory.hasData() || m_record.partitions < 1;
    if (isNew) {
        m_record.partitions = m_options.partitions.value_or(kDefaultPartitions);
        m_record.replicas = m_options.replicas.value_or(kDefaultReplicas);
        m_record.detection =
            m_options.detection.isEmpty() ? kDefaultDetection : m_options.detection;
        m_record.formed = false;
        m_record.servers = m_directory.servers();
    } else {
        keepExisting();
    }
    const qsizetype wanted =
        m_options.nodes.value_or(m_record.servers.isEmpty() ? kDefaultNodes : 0);
    while (m_record.servers.size() < wanted)
        m_record.servers << nextServerId();
    if (m_options.nodes && m_record.servers.size() > wanted) {
        report(SupervisionEvent::Kind::Note, {},
            told(QT_TR_N_NOOP("%1 keeps its %n server(s); start fresh to have fewer."),
                static_cast<int>(m_record.servers.size()))
                .arg(m_options.name));
    }
    m_record.run =
        QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, u'0');
    m_record.boot = bootId();
    m_record.keeps = m_options.keepsRunning;
    takeOwnership();
}

void Supervisor::takeOwnership()
{
    const std::optional<ProcessStat> self = readProcessStat(::getpid());
    m_record.owner = {::getpid(), self ? self->startTime : 0};
    std::erase_if(
        m_nodes, [this](const auto &entry) { return !m_record.servers.contains(entry.first); });
    for (const QString &id : std::as_const(m_record.servers))
        addNode(id);
}

void Supervisor::keepExisting()
{
    const QStringList onDisk = m_directory.servers();
    for (const QString &id : onDisk) {
        if (!m_record.servers.contains(id))
            m_record.servers << id;
    }
    const bool differs = m_options.partitions.value_or(m_record.partitions) != m_record.partitions
        || m_options.replicas.value_or(m_record.replicas) != m_record.replicas
        || (!m_options.detection.isEmpty() && m_options.detection != m_record.detection);
    if (!differs)
        return;
    report(SupervisionEvent::Kind::Note, {},
        told(QT_TR_NOOP("%1 exists with %2 partitions, %3 copies and detection %4, and keeps them; "
                        "start fresh to change them."))
            .arg(m_options.name)
            .arg(m_record.partitions)
            .arg(m_record.replicas)
            .arg(m_record.detection));
}

QString Supervisor::nextServerId() const
{
    int last = 0;
    for (const QString &id : m_record.servers) {
        if (id.startsWith(u'n'))
            last = std::max(last, QStringView(id).sliced(1).toInt());
    }
    return QStringLiteral("n%1").arg(last + 1);
}

void Supervisor::addNode(const QString &id)
{
    if (m_nodes.contains(id))
        return;
    auto server = std::make_unique<NodeProcess>(
        m_options.nodeproc, m_directory.log(id), m_directory.output(id));
    connect(server->child(), &ChildProcess::stateChanged, this,
        [this, id](const ChildState &state) { observe(id, state); });
    connect(server.get(), &NodeProcess::listeningStarted, this, [this, id] { serverListens(id); });
    m_nodes.emplace(id, std::move(server));
    Q_EMIT childAdded(id);
}

/// Made anew with each start, since whether it lives on may be another choice by now.
void Supervisor::makeZooKeeper()
{
    m_zookeeper =
        std::make_unique<ZooKeeperProcess>(ZooKeeperOptions{.directory = m_directory.zookeeper(),
            .logPath = m_directory.log(kZooKeeperId),
            .outputPath = m_record.keeps ? m_directory.output(kZooKeeperId) : QString(),
            .port = m_record.zookeeperPort,
            .java = m_options.java});
    connect(m_zookeeper->child(), &ChildProcess::stateChanged, this,
        [this](const ChildState &state) { observe(kZooKeeperId, state); });
    connect(
        m_zookeeper.get(), &ZooKeeperProcess::servingStarted, this, &Supervisor::zooKeeperServes);
    connect(m_zookeeper.get(), &ZooKeeperProcess::failed, this, &Supervisor::zooKeeperFailed);
    connect(
        m_zookeeper.get(), &ZooKeeperProcess::portChanged, this, [this](quint16 from, quint16 to) {
            report(SupervisionEvent::Kind::Note, kZooKeeperId,
                told(QT_TR_NOOP("ZooKeeper's port %1 is taken; it starts on port %2."))
                    .arg(from)
                    .arg(to));
        });
    connect(
        m_zookeeper.get(), &ZooKeeperProcess::emptyLogRemoved, this, [this](const QString &name) {
            report(SupervisionEvent::Kind::Note, kZooKeeperId,
                told(QT_TR_NOOP("ZooKeeper was killed while it made its log %1; the file is empty "
                                "and has been removed, since it could not start with it."))
                    .arg(name));
        });
    Q_EMIT childAdded(kZooKeeperId);
}

void Supervisor::startZooKeeper()
{
    makeZooKeeper();
    m_steps.begin(children());
    writeLedger();
    m_steps.activate(kZooKeeperId);
    m_startTimer.start(kZooKeeperPatience * m_options.patienceMs);
    m_zookeeper->start();
}

void Supervisor::zooKeeperServes()
{
    m_record.zookeeperPort = m_zookeeper->port();
    m_steps.finish(kZooKeeperId);
    report(SupervisionEvent::Kind::Ready, kZooKeeperId,
        told(QT_TR_NOOP("ZooKeeper serves at %1")).arg(m_zookeeper->connectString()));
    writeLedger();
    Q_EMIT childChanged(kZooKeeperId);
    if (m_stage == Stage::Starting && m_toStart.isEmpty() && !m_isAdopting) {
        m_toStart = m_record.servers;
        m_startTimer.start(m_options.patienceMs);
        startNextServer();
    }
    // Servers that were told another port can never find it; the cluster moves as a whole.
    for (const auto &[id, server] : m_nodes) {
        if (server->child()->isAlive()
            && server->arguments().zookeeper != m_zookeeper->connectString())
            restartChild(id);
    }
    if (m_isAdopting)
        checkStarted();
}

void Supervisor::zooKeeperFailed(const Problem &problem)
{
    m_steps.fail(kZooKeeperId);
    giveUp(problem);
}

void Supervisor::startNextServer()
{
    if (m_toStart.isEmpty())
        return;
    startServer(m_toStart.takeFirst());
    // One fork in a turn of the event loop, so that the window can paint between them.
    QMetaObject::invokeMethod(this, &Supervisor::startNextServer, Qt::QueuedConnection);
}

void Supervisor::startServer(const QString &id)
{
    NodeProcess *const server = node(id);
    if (!server || server->child()->isAlive())
        return;
    m_steps.activate(id);
    // What a cluster was formed with may have been changed since, and is refused then.
    const bool isFormed = m_record.formed;
    server->start({.id = id,
        .cluster = m_options.name,
        .zookeeper = m_zookeeper->connectString(),
        .dataDir = m_directory.node(id),
        .partitions = m_record.partitions,
        .replicas = isFormed ? 0 : m_record.replicas,
        .detection = isFormed ? QString() : m_record.detection,
        .expect = isFormed ? 0 : static_cast<int>(m_record.servers.size()),
        .endsWithUs = !m_record.keeps});
}

void Supervisor::serverListens(const QString &id)
{
    m_steps.finish(id);
    report(SupervisionEvent::Kind::Ready, id,
        told(QT_TR_NOOP("%1 listens at %2:%3"))
            .arg(id)
            .arg(node(id)->host())
            .arg(node(id)->port()));
    m_ledgerTimer.start(0);
    Q_EMIT childChanged(id);
    checkStarted();
}

void Supervisor::checkStarted()
{
    if (m_stage != Stage::Starting || m_steps.isBusy())
        return;
    if (m_steps.failedCount() >= m_record.servers.size()) {
        giveUp({Problem::Kind::ServersFailed,
            told(QT_TR_NOOP("No server could be started; their logs say why.")), {},
            m_directory.log(m_record.servers.first())});
        return;
    }
    m_startTimer.stop();
    if (m_steps.failedCount() == 0)
        m_record.formed = true;
    m_isAdopting = false;
    m_ledgerTimer.start(0);
    enter(Stage::Running);
}

/// Nobody is kept waiting by a silent server. It is left alone, since it may only be slow.
void Supervisor::startTakesTooLong()
{
    if (!m_steps.isDone(kZooKeeperId)) {
        zooKeeperFailed({Problem::Kind::ZooKeeperFailed,
            told(QT_TR_NOOP(
                     "ZooKeeper was started %1 s ago and does not serve; its log may say why."))
                .arg(m_startTimer.interval() / 1000),
            {}, m_directory.log(kZooKeeperId)});
        return;
    }
    for (const auto &[id, server] : m_nodes) {
        if (m_steps.isDone(id) || !server->child()->isAlive())
            continue;
        report(SupervisionEvent::Kind::Problem, id,
            told(QT_TR_NOOP("%1 has not said where it listens for %2 s; its log may say why: %3"))
                .arg(id)
                .arg(m_startTimer.interval() / 1000)
                .arg(m_directory.log(id)));
        m_steps.fail(id);
    }
    checkStarted();
}

} // namespace app
