// SPDX-License-Identifier: Apache-2.0
#include "app/clusterrun.h"

#include "app/view/picture.h"

namespace app {

ClusterRun::ClusterRun(const SupervisorOptions &options,
    const std::optional<ClusterAddress> &connection, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_directory(options.root, connection ? connection->cluster : options.name)
    , m_access(connection ? ClusterAccess::ReadOnly : ClusterAccess::Own)
    , m_supervisor(connection ? nullptr : std::make_unique<Supervisor>(options))
{
    m_local.setSingleShot(true);
    m_local.setInterval(0);
    connect(&m_local, &QTimer::timeout, this, &ClusterRun::takeLocal);
    if (m_supervisor)
        connectSupervisor();
    m_link.setReadOnly(isRemote());
    workload()->setReadOnly(isRemote());
    connect(&m_link, &ClusterLink::observed, this,
        [this](const std::shared_ptr<const Observation> &observation) {
            if (isRemote() || !isLeftOver(*observation, localCluster()))
                take(Observed{observation});
        });
    connect(this, &ClusterRun::happened, &m_measurement,
        [this](const RunEvent &event) { m_measurement.look(event, m_state); });
    connect(&m_measurement, &Measurement::told, this,
        [this](const RunEvent::What &what) { take(what); });
}

ClusterRun::~ClusterRun()
{
    // What it has to say while it ends, nobody is left to hear.
    if (m_supervisor)
        m_supervisor->disconnect();
}

void ClusterRun::start()
{
    if (m_supervisor) {
        m_supervisor->start();
        return;
    }
    takeLocal();
    m_link.open(m_connection->zookeeper, m_connection->cluster);
}

void ClusterRun::setAccess(ClusterAccess access)
{
    Q_ASSERT(isRemote() && access != ClusterAccess::Own);
    if (access == m_access)
        return;
    m_access = access;
    const bool isReadOnly = access == ClusterAccess::ReadOnly;
    m_link.setReadOnly(isReadOnly);
    workload()->setReadOnly(isReadOnly);
    takeLocal();
    take(SupervisionEvent{.atNs = bootTimeNs(),
        .subject = {},
        .kind = SupervisionEvent::Kind::Note,
        .text = Phrase("app::ClusterRun",
            isReadOnly
                ? QT_TR_NOOP("Control of the cluster %1 is given back: read-only from now on")
                : QT_TR_NOOP("You have taken control of the cluster %1"))
                    .arg(m_connection->cluster)});
}

LocalCluster ClusterRun::localCluster() const
{
    if (m_supervisor)
        return localOf(*m_supervisor);
    LocalCluster remote;
    remote.stage = ClusterStage::Running;
    remote.name = m_connection->cluster;
    remote.zookeeper = m_connection->zookeeper;
    remote.access = m_access;
    return remote;
}

void ClusterRun::connectSupervisor()
{
    connect(m_supervisor.get(), &Supervisor::stageChanged, this, &ClusterRun::stageChanged);
    connect(m_supervisor.get(), &Supervisor::stepChanged, &m_local, qOverload<>(&QTimer::start));
    connect(m_supervisor.get(), &Supervisor::childAdded, &m_local, qOverload<>(&QTimer::start));
    connect(m_supervisor.get(), &Supervisor::childForgotten, &m_local, qOverload<>(&QTimer::start));
    connect(m_supervisor.get(), &Supervisor::childChanged, this, [this] {
        followZooKeeper();
        m_local.start();
    });
    connect(m_supervisor.get(), &Supervisor::eventHappened, this,
        [this](const SupervisionEvent &event) { take(event); });
    connect(m_supervisor.get(), &Supervisor::removed, this, [this] {
        take(SupervisionEvent{.atNs = bootTimeNs(),
            .subject = {},
            .kind = SupervisionEvent::Kind::Note,
            .text = Phrase(
                "app::ClusterRun", QT_TR_NOOP("The cluster was deleted; Start makes a new one"))});
    });
}

void ClusterRun::stageChanged(Supervisor::Stage stage)
{
    switch (stage) {
    case Supervisor::Stage::Stopping:
    case Supervisor::Stage::Stopped:
        // Closed while ZooKeeper is there, since ending a session without it takes its time.
        m_link.close();
        take(ClusterForgotten{m_directory.name()});
        break;
    case Supervisor::Stage::Starting:
    case Supervisor::Stage::Running:
        followZooKeeper();
        break;
    }
    takeLocal();
}

void ClusterRun::followZooKeeper()
{
    const Supervisor::Stage stage = m_supervisor->stage();
    const bool isUp = stage == Supervisor::Stage::Starting || stage == Supervisor::Stage::Running;
    const QString zookeeper = m_supervisor->zookeeper();
    if (isUp && !zookeeper.isEmpty())
        m_link.open(zookeeper, m_directory.name());
}

void ClusterRun::takeLocal()
{
    auto local = std::make_shared<LocalCluster>(localCluster());
    if (*local != *m_state.local())
        take(LocalChanged{std::move(local)});
}

void ClusterRun::take(RunEvent::What what)
{
    const RunEvent event{bootTimeNs(), std::move(what)};
    m_state.reduce(event);
    Q_EMIT happened(event);
}

} // namespace app
