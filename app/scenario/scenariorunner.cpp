// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenariorunner.h"

#include "app/scenario/catalogue.h"

namespace app {

namespace {

using Kind = ScenarioOrder::Kind;

constexpr int kTickMs = 50;
constexpr int kAskAgainMs = 500;

constexpr auto told = phrasesIn("app::ScenarioRunner");

} // namespace

ScenarioRunner::ScenarioRunner(ClusterRun *cluster, QObject *parent)
    : QObject(parent)
    , m_cluster(cluster)
    , m_transfer(cluster->link())
    , m_removal(cluster)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_ticks.setInterval(kTickMs);
    connect(&m_soon, &QTimer::timeout, this, &ScenarioRunner::look);
    connect(&m_ticks, &QTimer::timeout, this, &ScenarioRunner::look);
    connect(m_cluster, &ClusterRun::happened, this, [this] {
        if (isRunning())
            m_soon.start();
    });
    const auto take = [this](const auto &report) {
        if (isRunning()) {
            m_run->take(report);
            m_soon.start();
        }
    };
    connect(&m_transfer, &ValueTransfer::advanced, this, take);
    connect(m_cluster->workload(), &Workload::directlyRead, this, take);
}

ScenarioRunner::~ScenarioRunner() = default;

bool ScenarioRunner::start(const QString &name)
{
    const Supervisor *const supervisor = m_cluster->supervisor();
    if (isRunning() || !supervisor || supervisor->stage() != Supervisor::Stage::Running)
        return false;
    m_run = std::make_unique<ScenarioRun>(Catalogue::scenario(name));
    m_ticks.start();
    const ScenarioOrders orders = m_run->begin(input(), m_cluster->workload()->options());
    tell();
    carryOut(orders);
    return true;
}

void ScenarioRunner::abort()
{
    if (!isRunning())
        return;
    const ScenarioOrders orders = m_run->end(input(), told(QT_TR_NOOP("aborted")));
    tell();
    carryOut(orders);
}

ScenarioRun::Input ScenarioRunner::input() const
{
    return {m_cluster->state(), bootTimeNs()};
}

void ScenarioRunner::look()
{
    if (!isRunning())
        return;
    const bool isUp = m_cluster->supervisor()->stage() == Supervisor::Stage::Running;
    const ScenarioOrders orders = isUp
        ? m_run->look(input())
        : m_run->end(input(), told(QT_TR_NOOP("the cluster was stopped")));
    tell();
    carryOut(orders);
}

void ScenarioRunner::tell()
{
    if (m_run->news() == m_told)
        return;
    m_told = m_run->news();
    const bool isOver = m_run->isOver();
    if (isOver) {
        m_ticks.stop();
        m_transfer.stop();
        m_ledgerAtEnd = m_cluster->state().ledger();
    }
    m_cluster->take(m_told);
    if (isOver)
        Q_EMIT finished(m_told.verdict);
}

void ScenarioRunner::carryOut(const ScenarioOrders &orders)
{
    for (const ScenarioOrder &order : orders)
        carryOut(order);
}

void ScenarioRunner::carryOut(const ScenarioOrder &order)
{
    Supervisor *const supervisor = m_cluster->supervisor();
    const core::NodeId node(order.subject.toStdString());
    switch (order.kind) {
    case Kind::Kill:
        supervisor->killChild(order.subject);
        break;
    case Kind::Freeze:
        supervisor->freezeChild(order.subject);
        break;
    case Kind::Thaw:
        supervisor->thawChild(order.subject);
        break;
    case Kind::Stop:
        supervisor->stopChild(order.subject);
        break;
    case Kind::Restart:
        supervisor->restartChild(order.subject);
        break;
    case Kind::AddServer:
        m_run->takeAdded(supervisor->addServer());
        break;
    case Kind::Drain:
        administer(core::admin::Drain{node}, {});
        break;
    case Kind::Remove:
        administer(core::admin::Remove{node},
            [supervisor, id = order.subject] { supervisor->forgetServer(id); });
        break;
    case Kind::Withdraw:
        if (!supervisor->child(order.subject))
            break;
        m_cluster->take(SupervisionEvent{.atNs = bootTimeNs(),
            .subject = order.subject,
            .kind = SupervisionEvent::Kind::Note,
            .text = Phrase("app::ScenarioRunner",
                QT_TR_NOOP("%1, which the scenario has added, is drained and removed again"))
                        .arg(order.subject)});
        m_removal.start(order.subject);
        break;
    case Kind::Load:
        m_cluster->workload()->setOptions(order.load);
        break;
    case Kind::Check:
        m_cluster->workload()->check();
        break;
    case Kind::ReadDirectly:
        m_cluster->workload()->readDirectly(order.direct);
        break;
    case Kind::PutSamples:
    case Kind::ReadSamples:
        m_transfer.start(order.kind == Kind::ReadSamples);
        break;
    }
}

/// Again and again while the scenario runs: a master says no while another change is under way.
void ScenarioRunner::administer(const core::AdminOrder &order, const std::function<void()> &done)
{
    // Not of another scenario, which may have begun meanwhile.
    const auto isWanted = [this, beganNs = m_run->news().beganNs] {
        return isRunning() && m_run->news().beganNs == beganNs;
    };
    m_cluster->link()->administer(order, [this, order, done, isWanted](const DataAnswer &answer) {
        if (answer.isOk() && done)
            done();
        if (!answer.isOk() && isWanted())
            QTimer::singleShot(kAskAgainMs, this, [this, order, done, isWanted] {
                if (isWanted())
                    administer(order, done);
            });
    });
}

} // namespace app
