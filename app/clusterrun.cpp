// SPDX-License-Identifier: Apache-2.0
#include "app/clusterrun.h"

#include "app/view/picture.h"

namespace app {

ClusterRun::ClusterRun(const SupervisorOptions &options, QObject *parent)
    : QObject(parent)
    , m_supervisor(options)
{
    m_local.setSingleShot(true);
    m_local.setInterval(0);
    connect(&m_local, &QTimer::timeout, this, &ClusterRun::takeLocal);
    connectSupervisor();
    connect(&m_link, &ClusterLink::observed, this,
        [this](const std::shared_ptr<const Observation> &observation) {
            if (!isLeftOver(*observation, localOf(m_supervisor)))
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
    m_supervisor.disconnect();
}

void ClusterRun::connectSupervisor()
{
    connect(&m_supervisor, &Supervisor::stageChanged, this, &ClusterRun::stageChanged);
    connect(&m_supervisor, &Supervisor::stepChanged, &m_local, qOverload<>(&QTimer::start));
    connect(&m_supervisor, &Supervisor::childAdded, &m_local, qOverload<>(&QTimer::start));
    connect(&m_supervisor, &Supervisor::childForgotten, &m_local, qOverload<>(&QTimer::start));
    connect(&m_supervisor, &Supervisor::childChanged, this, [this] {
        followZooKeeper();
        m_local.start();
    });
    connect(&m_supervisor, &Supervisor::eventHappened, this,
        [this](const SupervisionEvent &event) { take(event); });
    connect(&m_supervisor, &Supervisor::removed, this, [this] {
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
        take(ClusterForgotten{m_supervisor.directory().name()});
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
    const Supervisor::Stage stage = m_supervisor.stage();
    const bool isUp = stage == Supervisor::Stage::Starting || stage == Supervisor::Stage::Running;
    const QString zookeeper = m_supervisor.zookeeper();
    if (isUp && !zookeeper.isEmpty())
        m_link.open(zookeeper, m_supervisor.directory().name());
}

void ClusterRun::takeLocal()
{
    auto local = std::make_shared<LocalCluster>(localOf(m_supervisor));
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
