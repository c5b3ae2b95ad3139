// SPDX-License-Identifier: Apache-2.0
#include "app/desktop.h"

namespace app {

namespace {

constexpr int kAgeMs = 200;

} // namespace

Desktop::Desktop(const Options &options, QObject *parent)
    : QObject(parent)
    , m_supervisor(options.supervisor)
    , m_fill(&m_link)
    , m_window(options.supervisor.name, Settings(options.configDir))
{
    m_frame.setSingleShot(true);
    m_frame.setInterval(kFrameMs);
    connect(&m_frame, &QTimer::timeout, this, &Desktop::showFrame);
    m_ages.setInterval(kAgeMs);
    connect(&m_ages, &QTimer::timeout, this, &Desktop::scheduleFrame);
    connectSupervisor();
    connectWindow();
    connect(&m_link, &ClusterLink::observed, this, &Desktop::takeObservation);
    connect(&m_fill, &SampleFill::advanced, &m_window, &MainWindow::showFill);
    m_window.setGhosts(options.supervisor.nodes.value_or(5));
    m_startTrace.watch(&m_window);
}

void Desktop::connectSupervisor()
{
    connect(&m_supervisor, &Supervisor::stageChanged, this, &Desktop::stageChanged);
    connect(&m_supervisor, &Supervisor::stepChanged, this, &Desktop::scheduleFrame);
    connect(&m_supervisor, &Supervisor::childChanged, this, [this] {
        followZooKeeper();
        scheduleFrame();
    });
    connect(&m_supervisor, &Supervisor::childAdded, this, &Desktop::scheduleFrame);
    connect(&m_supervisor, &Supervisor::eventHappened, this,
        [this](const SupervisionEvent &event) { take(event); });
    connect(&m_supervisor, &Supervisor::problemFound, &m_window, &MainWindow::showProblem);
    connect(&m_supervisor, &Supervisor::removed, this, [this] {
        take(SupervisionEvent{.atNs = bootTimeNs(),
            .subject = {},
            .kind = SupervisionEvent::Kind::Note,
            .text = tr("The cluster was deleted; Start makes a new one")});
    });
}

void Desktop::connectWindow()
{
    connect(&m_window, &MainWindow::childActionRequested, this,
        qOverload<ChildAction, const QString &>(&Desktop::carryOut));
    connect(&m_window, &MainWindow::clusterActionRequested, this,
        qOverload<ClusterAction>(&Desktop::carryOut));
    connect(&m_window, &MainWindow::fillRequested, &m_fill, &SampleFill::start);
    connect(&m_window, &MainWindow::quitRequested, this, &Desktop::quit);
    connect(&m_window, &MainWindow::frameWanted, this, &Desktop::scheduleFrame);
    connect(&m_window, &MainWindow::requestMade, this, [this](const DataRequest &request) {
        m_link.send(request, [this](const DataAnswer &answer) { m_window.showAnswer(answer); });
    });
}

void Desktop::start()
{
    m_window.show();
    m_supervisor.start();
    scheduleFrame();
}

void Desktop::quit()
{
    m_isLeaving = true;
    if (m_supervisor.stage() == Supervisor::Stage::Stopped)
        leave();
    else
        m_supervisor.stop();
    scheduleFrame();
}

void Desktop::leave()
{
    m_window.allowClose();
    m_window.close();
    Q_EMIT finished();
}

void Desktop::stageChanged(Supervisor::Stage stage)
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
    scheduleFrame();
    if (stage == Supervisor::Stage::Stopped && m_isLeaving)
        leave();
}

void Desktop::followZooKeeper()
{
    const Supervisor::Stage stage = m_supervisor.stage();
    const bool isUp = stage == Supervisor::Stage::Starting || stage == Supervisor::Stage::Running;
    const QString zookeeper = m_supervisor.zookeeper();
    if (isUp && !zookeeper.isEmpty())
        m_link.open(zookeeper, m_supervisor.directory().name());
}

void Desktop::take(RunEvent::What what)
{
    m_state.reduce({bootTimeNs(), std::move(what)});
    scheduleFrame();
}

void Desktop::takeObservation(const std::shared_ptr<const Observation> &observation)
{
    if (isLeftOver(*observation, localOf(m_supervisor)))
        return;
    m_startTrace.look(*observation);
    take(Observed{observation});
}

void Desktop::scheduleFrame()
{
    if (!m_frame.isActive())
        m_frame.start();
}

void Desktop::showFrame()
{
    auto local = std::make_shared<LocalCluster>(localOf(m_supervisor));
    if (*local != *m_state.local())
        m_state.reduce({bootTimeNs(), LocalChanged{std::move(local)}});
    const bool isCalm =
        m_state.local()->stage == Supervisor::Stage::Stopped || m_state.seen()->isValid();
    if (isCalm)
        m_ages.stop();
    else if (!m_ages.isActive())
        m_ages.start();
    m_window.showRun(m_state, bootTimeNs());
}

void Desktop::carryOut(ChildAction action, const QString &id)
{
    const ChildProcess *const child = m_supervisor.child(id);
    switch (action) {
    case ChildAction::Kill:
        m_supervisor.killChild(id);
        break;
    case ChildAction::FreezeOrThaw:
        if (child && child->state().phase == ChildState::Phase::Frozen)
            m_supervisor.thawChild(id);
        else
            m_supervisor.freezeChild(id);
        break;
    case ChildAction::Stop:
        m_supervisor.stopChild(id);
        break;
    case ChildAction::Restart:
        m_supervisor.restartChild(id);
        break;
    }
    scheduleFrame();
}

void Desktop::carryOut(ClusterAction action)
{
    switch (action) {
    case ClusterAction::Start:
        m_supervisor.start();
        break;
    case ClusterAction::Stop:
        m_supervisor.stop();
        break;
    case ClusterAction::AddServer:
        m_supervisor.addServer();
        break;
    case ClusterAction::StartFresh:
        m_supervisor.startFresh();
        break;
    case ClusterAction::Delete:
        m_supervisor.remove();
        break;
    }
    scheduleFrame();
}

} // namespace app
