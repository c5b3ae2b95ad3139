// SPDX-License-Identifier: Apache-2.0
#include "fakeplay.h"

#include "app/scenario/catalogue.h"

#include <csignal>
#include <utility>

namespace fake {

namespace {

using Kind = app::ScenarioOrder::Kind;
using Phase = app::ChildState::Phase;
using Outcome = app::Sample::Outcome;

constexpr int kStepMs = 10;
constexpr qint64 kStepNs = kStepMs * 1'000'000LL;
constexpr qint64 kLongestNs = 400'000'000'000;
constexpr int kPartitions = 64;
constexpr int kReturnMs = 200;
constexpr int kGiveBackMs = 500;

void addLost(app::LedgerReport &report, int count)
{
    for (int i = 0; i < count; ++i)
        report.lost.append({QStringLiteral("load/%1").arg(i), 7, QStringLiteral("2"), {}});
}

} // namespace

Play::Play(const QString &scenario, const Flaws &flaws, int servers)
    : m_flaws(flaws)
    , m_cluster(healthy(servers, kPartitions))
    , m_run(app::Catalogue::scenario(scenario))
{
    if (flaws.isNeverReady)
        m_cluster.seen.status->state = core::ClusterState::Degraded;
    if (flaws.readsAlone)
        m_load.putPercent = 0;
}

app::ScenarioRun::Input Play::input() const
{
    return {m_state, m_nowNs};
}

app::LocalChild &Play::child(const QString &id)
{
    return *std::find_if(m_cluster.local.children.begin(), m_cluster.local.children.end(),
        [&id](const app::LocalChild &candidate) { return candidate.id == id; });
}

void Play::tellLocal()
{
    m_state.reduce(
        {m_nowNs, app::LocalChanged{std::make_shared<app::LocalCluster>(m_cluster.local)}});
}

void Play::tellSeen()
{
    m_cluster.seen.readAtNs = m_nowNs;
    m_state.reduce({m_nowNs, app::Observed{m_cluster.shared()}});
}

void Play::after(int ms, const std::function<void()> &what)
{
    m_later.emplace(m_nowNs + ms * 1'000'000LL, what);
}

void Play::begin()
{
    tellLocal();
    tellSeen();
    if (m_flaws.lostBefore > 0) {
        app::LedgerReport earlier;
        addLost(earlier, m_flaws.lostBefore);
        m_state.reduce({m_nowNs, earlier});
    }
    if (m_flaws.staleEarlier > 0) {
        app::LedgerReport earlier;
        earlier.acknowledged = 1'000'000;
        earlier.staleReads = static_cast<quint64>(m_flaws.staleEarlier);
        m_state.reduce({m_nowNs, earlier});
    }
    if (!m_flaws.killedBefore.isEmpty())
        takeDown(m_flaws.killedBefore, Phase::Gone);
    if (!m_flaws.frozenBefore.isEmpty())
        takeDown(m_flaws.frozenBefore, Phase::Frozen);
    tellLocal();
    m_hasFaulted = false;
    carryOut(m_run.begin(input(), m_load));
}

void Play::pass()
{
    if (m_state.atNs() == 0)
        begin();
    m_nowNs += kStepNs;
    if (m_flaws.pauseMs > 0 && m_hasFaulted && !std::exchange(m_hasPaused, true))
        m_nowNs += m_flaws.pauseMs * 1'000'000LL;
    while (!m_later.empty() && m_later.begin()->first <= m_nowNs)
        m_later.extract(m_later.begin()).mapped()();
    sendRequests();
    if (!m_run.isOver())
        carryOut(m_run.look(input()));
}

const app::ScenarioNews &Play::toEnd()
{
    const qint64 lastNs = m_nowNs + kLongestNs;
    while (!m_run.isOver() && m_nowNs < lastNs)
        pass();
    return m_run.news();
}

bool Play::toStep(qsizetype number)
{
    const auto isActive = [this, number] {
        return m_run.news().steps.size() > number
            && m_run.news().steps.at(number).state == app::ScenarioNews::Step::State::Active;
    };
    const qint64 lastNs = m_nowNs + kLongestNs;
    while (!isActive() && !m_run.isOver() && m_nowNs < lastNs)
        pass();
    return isActive();
}

void Play::abort()
{
    carryOut(m_run.end(input(), QStringLiteral("aborted")));
}

bool Play::isServing(const QString &primary)
{
    return child(primary).state.phase == Phase::Running && m_nowNs >= m_stalledUntilNs;
}

void Play::sendRequests()
{
    const bool isFirst = m_load == app::WorkloadOptions();
    app::SampleBatch batch{
        m_load, {}, m_flaws.isBusyAtFirst && isFirst ? 100 : m_flaws.busyPercent};
    const int rate = std::min(m_load.perSecond, m_flaws.perSecond);
    for (int i = 0; i < rate * kStepMs / 1000; ++i) {
        app::Sample sample{.dueNs = m_nowNs - kStepNs + i * 100'000LL,
            .waitUs = 400,
            .partition = static_cast<quint32>(m_sent++ % kPartitions),
            .status = 200,
            .attempts = 1};
        sample.verb = m_sent % 2 == 0 ? app::Sample::Verb::Put : app::Sample::Verb::Get;
        const QString primary =
            QString::fromStdString(m_cluster.seen.partitions.at(sample.partition).primary.text);
        const bool isServed = isServing(primary);
        if (m_hasFaulted ? m_nowNs < m_faultNs + m_flaws.retriesForMs * 1'000'000LL
                         : m_flaws.retriesBefore)
            sample.outcome = Outcome::Retried;
        if (isServed && m_hasFaulted && m_flaws.disturbsOthers
            && !std::exchange(m_hasDisturbed, true))
            sample.outcome = Outcome::Failed;
        (isServed ? batch.samples : m_waiting).append(sample);
    }
    QList<app::Sample> stillWaiting;
    for (app::Sample sample : std::as_const(m_waiting)) {
        const QString primary =
            QString::fromStdString(m_cluster.seen.partitions.at(sample.partition).primary.text);
        sample.waitUs = static_cast<qint32>((m_nowNs - sample.dueNs) / 1000);
        sample.outcome = m_flaws.isUnfelt ? Outcome::Ok : Outcome::Retried;
        if (!isServing(primary)) {
            if (sample.waitUs < m_load.deadlineMs * 1000) {
                stillWaiting.append(sample);
                continue;
            }
            sample.outcome =
                sample.verb == app::Sample::Verb::Put ? Outcome::Unknown : Outcome::Failed;
        }
        batch.samples.append(sample);
    }
    m_waiting = stillWaiting;
    m_state.reduce({m_nowNs, batch});
}

void Play::carryOut(const app::ScenarioOrders &orders)
{
    m_orders += orders;
    for (const app::ScenarioOrder &order : orders)
        carryOut(order);
}

void Play::carryOut(const app::ScenarioOrder &order)
{
    switch (order.kind) {
    case Kind::Kill:
        takeDown(order.subject, Phase::Gone);
        break;
    case Kind::Freeze:
        takeDown(order.subject, Phase::Frozen);
        break;
    case Kind::ReadDirectly:
        after(kStepMs, [this, direct = order.direct] { readDirectly(direct); });
        break;
    case Kind::Thaw:
        after(kReturnMs, [this] { answerDirectly(); });
        [[fallthrough]];
    case Kind::Restart:
        m_hasFaulted = true;
        m_stalledUntilNs = m_nowNs + m_flaws.stallMs * 1'000'000LL;
        if (!m_flaws.isNeverBack)
            after(kReturnMs, [this, id = order.subject] { bringUp(id); });
        break;
    case Kind::Load:
        m_load = order.load;
        break;
    case Kind::Check:
        if (!m_flaws.isNeverChecked)
            after(kStepMs, [this] { check(); });
        break;
    case Kind::Stop:
    case Kind::AddServer:
    case Kind::Drain:
    case Kind::Remove:
    case Kind::Withdraw:
    case Kind::PutSamples:
    case Kind::ReadSamples:
        break; // of scenarios that are not played
    }
}

void Play::takeDown(const QString &id, Phase phase)
{
    m_hasFaulted = true;
    m_faultNs = m_nowNs;
    if (id != app::kZooKeeperId) {
        m_state.reduce({m_nowNs,
            app::SupervisionEvent{.atNs = m_nowNs,
                .subject = id,
                .kind = app::SupervisionEvent::Kind::Signalled,
                .text = {},
                .signal = phase == Phase::Gone ? SIGKILL : SIGSTOP}});
    }
    child(id).state.phase = phase;
    after(1, [this] { tellLocal(); });
    if (id == app::kZooKeeperId) {
        m_cluster.seen.isConnected = false;
        after(1, [this] { tellSeen(); });
        return;
    }
    if (m_flaws.isLeftUnserved)
        return;
    after(m_flaws.outageMs, [this, id] {
        if (!m_cluster.seen.isConnected || m_cluster.seen.servers.size() == 1)
            return; // nobody is left to say so
        declareDead(m_cluster, id);
        if (m_flaws.movesOthers)
            m_cluster.seen.partitions.at(2).primary = m_cluster.seen.partitions.at(2).wanted.back();
        tellSeen();
    });
    if (m_flaws.givesBackFrozen)
        after(m_flaws.outageMs + kGiveBackMs, [this, id] { giveBack(id); });
}

void Play::giveBack(const QString &id)
{
    const core::NodeId node(id.toStdString());
    const auto &before = m_run.marks().before->partitions;
    const auto led = std::find_if(before.begin(), before.end(),
        [&node](const core::PartitionRecord &record) { return record.primary == node; });
    m_cluster.seen.partitions.at(led->partition.value).primary = node;
    tellSeen();
}

/// Copies of those who have returned: out of sync again, or placed with others meanwhile.
void Play::spoilCopies(const QString &id)
{
    const core::NodeId node(id.toStdString());
    int toLose = m_flaws.lostCopies;
    for (core::PartitionRecord &record : m_cluster.seen.partitions) {
        if (m_flaws.isReplaced)
            std::erase(record.wanted, node);
        const bool isLost = m_flaws.isReplaced || (record.member(node) && toLose-- > 0);
        if (isLost)
            std::erase_if(
                record.inSync, [&node](const core::Member &member) { return member.id == node; });
    }
    tellSeen();
}

void Play::bringUp(const QString &id)
{
    if (id == app::kZooKeeperId) {
        child(id).state.phase = Phase::Running;
        m_cluster.seen.isConnected = true;
    } else {
        const core::NodeId node(id.toStdString());
        const std::uint64_t start = m_cluster.seen.nodes[node].entry.incarnation.start;
        bringBack(m_cluster, id);
        m_cluster.seen.nodes[node].entry.incarnation.start = start + 1;
        m_cluster.seen.servers[node].incarnation.start = start + 1;
        if (m_cluster.seen.control->master == node)
            m_cluster.seen.control->incarnation.start = start + 1;
        syncAgain(m_cluster, id);
    }
    tellLocal();
    tellSeen();
}

void Play::readDirectly(const app::DirectOrder &order)
{
    const int asked = m_flaws.isNothingAsked ? 0 : static_cast<int>(order.partitions.size());
    m_run.take(app::DirectReport{
        .sinceNs = order.sinceNs, .isSent = true, .asked = asked, .trouble = m_flaws.trouble});
}

void Play::answerDirectly()
{
    app::DirectReport report = m_run.marks().direct;
    report.stale = m_flaws.staleDirect;
    if (report.asked == 0)
        return;
    report.refused = report.asked - report.stale - m_flaws.unansweredDirect;
    m_run.take(report);
}

void Play::check()
{
    if (m_flaws.isReplaced || m_flaws.lostCopies > 0)
        spoilCopies(m_run.marks().victims.first());
    app::LedgerReport report;
    report.acknowledged = report.acknowledgedThen = m_flaws.writesNothing ? 0 : m_sent / 2;
    report.staleReads = static_cast<quint64>(m_flaws.staleReads);
    report.isChecked = true;
    report.checkedAtNs = m_nowNs;
    report.checked = 1024;
    report.unreadable = static_cast<quint64>(m_flaws.unreadable);
    addLost(report, m_flaws.lostBefore + m_flaws.lost);
    report.partitionsCompared = static_cast<quint32>(kPartitions - m_flaws.uncompared);
    report.partitionsAlike = report.partitionsCompared - static_cast<quint32>(m_flaws.differing);
    m_state.reduce({m_nowNs, report});
    for (const QString &id : m_run.marks().victims) {
        app::ServerNews news;
        news.id = id;
        news.askedAtNs = news.answeredAtNs = m_nowNs;
        news.primaries = m_flaws.leadsOn;
        m_state.reduce({m_nowNs, news});
    }
}

} // namespace fake
