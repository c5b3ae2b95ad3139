// SPDX-License-Identifier: Apache-2.0
#include "direct.h"
#include "history.h"
#include "prober.h"
#include "story.h"
#include "traffic.h"

#include "core/timing.h"
#include "support/hosts.h"
#include "support/waiting.h"
#include "support/wire.h"

#include <memory>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;
using Cut = support::Hosts::Cut;

constexpr double kOutageMs = 600;
constexpr auto kPatience = 60s;
constexpr auto kHopeless = 10s;
constexpr auto kAskEvery = 5ms;

const char *nameOf(Cut cut)
{
    switch (cut) {
    case Cut::Link:
        return "the cable is out";
    case Cut::From:
        return "nothing comes from it";
    case Cut::To:
        return "nothing comes to it";
    }
    return "";
}

/// Real partitions: a primary on a host of its own is cut off, while somebody beside it goes on
/// asking it. Another leads after the grace and no sooner, and nobody reads an old value.
class Partition
{
public:
    Partition(Story &story, support::Hosts &hosts);
    int run();

private:
    [[nodiscard]] bool round(Cut cut);
    [[nodiscard]] bool isAlone(const QString &id, core::PartitionId partition);
    void judge(double ms, const QString &what);

    Story &m_story;
    support::Hosts &m_hosts;
    support::LocalCluster m_cluster;
    History m_history;
    Figures m_outage{QStringLiteral("cut to the next accepted write")};
    /// What it says still arrives: it must say nothing by which the others take it for well.
    Figures m_deaf{QStringLiteral("the same where nothing comes to it")};
    Direct m_beside; ///< the one that is cut off
};

Partition::Partition(Story &story, support::Hosts &hosts)
    : m_story(story)
    , m_hosts(hosts)
    , m_cluster({.servers = story.number("servers"), .hosts = &hosts})
    , m_beside(m_history, "beside-", m_cluster.options().partitions)
{
}

bool Partition::isAlone(const QString &id, core::PartitionId partition)
{
    const auto partitions = m_cluster.view().partitions();
    const auto found = partitions.find(partition);
    return found != partitions.end()
        && support::ClusterView::inSync(found->second) == QSet<QString>{id};
}

void Partition::judge(double ms, const QString &what)
{
    m_story.say(QStringLiteral("%1, accepted again after %2 ms").arg(what).arg(ms, 0, 'f', 1));
    // The last grant to the old primary is about a beacon old, and the grace runs from it.
    const core::Timing timing;
    const auto least = std::chrono::duration<double, std::milli>(timing.grace - 2 * timing.beacon);
    m_story.expect(
        ms >= least.count(), QStringLiteral("nobody else leads before the grace is over"));
}

bool Partition::round(Cut cut)
{
    if (!m_story.expect(
            m_cluster.waitReady(m_cluster.running(), kPatience), QStringLiteral("READY")))
        return false;
    const QString victim = m_story.onePrimary(m_cluster);
    const int host = static_cast<int>(m_cluster.ids().indexOf(victim)) + 1;
    const core::PartitionId partition =
        m_story.oneOf(m_cluster.view().partitionsOf(victim, Role::Primary));
    const std::string key = m_beside.keyOf(partition);
    const support::NodeServer &server = m_cluster.server(victim);
    std::unique_ptr<support::Wire> wire;
    m_hosts.enter(
        host, [&] { wire = std::make_unique<support::Wire>(server.address(), server.port()); });
    cluster::Client writer(clientOptions(m_cluster));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (m_beside.isIdle())
            m_beside.get(*wire, key);
        if (writer.underWay() == 0)
            putOnce(writer, m_history, key);
    });
    timer.start(kAskEvery);
    Prober prober(m_cluster, m_history, partition);
    if (!m_story.expect(prober.warmUp(kPatience), QStringLiteral("writes before it")))
        return false;

    const std::int64_t cutAt = support::nowNs();
    prober.measureFrom(cutAt);
    if (!m_hosts.cut(host, cut)) {
        m_story.say(
            QStringLiteral("SKIP %1: %2").arg(QLatin1String(nameOf(cut)), m_hosts.problem()));
        timer.stop();
        return prober.stop(kPatience) && m_hosts.mend(host);
    }
    const std::optional<double> ms = prober.msUntilAccepted(kHopeless);
    if (!ms && isAlone(victim, partition)) {
        // It could still say that it did not hear the others, and nobody heard more of it.
        m_story.say(QStringLiteral("not counted: %1 was the only one in sync").arg(victim));
    } else if (m_story.expect(ms.has_value(), QStringLiteral("a write while it is cut off"))) {
        (cut == Cut::To ? m_deaf : m_outage).add(*ms);
        judge(*ms, victim + QStringLiteral(": ") + QLatin1String(nameOf(cut)));
        support::runEvents(1s); // it is asked on, with a newer value elsewhere
    }
    const bool isMended = m_hosts.mend(host);
    m_story.expect(isMended, m_hosts.problem());
    m_story.expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is back"));
    timer.stop();
    return m_story.expect(prober.stop(kPatience)
            && support::waitFor(
                [&] { return m_beside.isIdle() && writer.underWay() == 0; }, kPatience),
        QStringLiteral("all requests are answered"));
}

int Partition::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    support::runEvents(500ms);
    for (int i = 0; i < m_story.number("rounds"); ++i) {
        for (const Cut cut : {Cut::Link, Cut::From, Cut::To}) {
            traffic.turn();
            if (!round(cut))
                return m_story.verdict(m_cluster);
        }
    }
    traffic.conclude(m_story);
    for (const auto &[status, count] : m_beside.answers())
        m_story.say(QStringLiteral("beside it %1 was answered %2 times").arg(status).arg(count));
    m_story.bound(m_deaf, kOutageMs, kOutageMs);
    m_story.bound(m_outage, kOutageMs, kOutageMs);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Cuts servers off that have network namespaces of their own.",
        {{"rounds", "1", "How many, of three cuts each."}, {"servers", "3", "How many servers."}});
    support::Hosts hosts(story.number("servers"));
    if (!hosts.problem().isEmpty()) {
        story.say(QStringLiteral("SKIP: ") + hosts.problem());
        return 0;
    }
    return integration::Partition(story, hosts).run();
}
