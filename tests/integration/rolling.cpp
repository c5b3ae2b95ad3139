// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "pulse.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <algorithm>
#include <csignal>
#include <memory>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr double kWorstMs = 50;
constexpr double kStopMs = 2000;
// What is slower than this has failed, however busy the machine may be.
constexpr auto kPatience = 60s;

/// All servers are restarted in turn by SIGTERM, under load; then the primaries are spread again.
class Rolling
{
public:
    explicit Rolling(Story &story);
    int run();

private:
    [[nodiscard]] bool restart(const QString &id);
    [[nodiscard]] bool isEven();
    void expectEven();

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    std::unique_ptr<Pulse> m_pulse; ///< once there is a cluster
    Figures m_late{QStringLiteral("longest time in which a write was refused or late")};
    Figures m_stop{QStringLiteral("SIGTERM to the end of the process")};
};

Rolling::Rolling(Story &story)
    : m_story(story)
    , m_cluster({.servers = story.number("servers")})
{
}

bool Rolling::restart(const QString &id)
{
    const bool isMaster = id == m_cluster.view().master();
    // Where it is a primary and where it is a secondary: both could be missed.
    std::vector<core::PartitionId> partitions = m_cluster.view().partitionsOf(id, Role::Primary);
    const std::size_t primaries = partitions.size();
    const auto more = m_cluster.view().partitionsOf(id, Role::Secondary);
    partitions.insert(partitions.end(), more.begin(), more.begin() + std::ssize(more) / 2);
    m_pulse->aim(partitions);
    support::runEvents(100ms); // so that the client knows the ways
    if (!m_story.expect(m_pulse->reset(kPatience), QStringLiteral("all writes are answered")))
        return false;
    support::runEvents(100ms);
    const std::int64_t askedAt = support::nowNs();
    m_cluster.signal(id, SIGTERM);
    if (!m_story.expect(m_cluster.server(id).waitGone(10s) && m_cluster.server(id).exitCode() == 0,
            id + QStringLiteral(" stops in time, with 0")))
        return false;
    m_stop.add(support::toMs(support::nowNs() - askedAt));
    support::runEvents(300ms); // also what its absence could cost
    m_cluster.kill(id);        // dead already, to be reaped
    m_cluster.launch(id);
    if (!m_story.expect(
            m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is in sync again")))
        return false;
    const bool isIdle = m_pulse->stop(kPatience);
    m_late.add(m_pulse->worstMs());
    m_story.say(QStringLiteral("%1%2, of %3 primaries: %4")
                    .arg(id, isMaster ? QStringLiteral(" (master)") : QString())
                    .arg(primaries)
                    .arg(m_pulse->worst()));
    return m_story.expect(isIdle, QStringLiteral("all writes are answered"));
}

bool Rolling::isEven()
{
    std::size_t least = m_cluster.options().partitions;
    std::size_t most = 0;
    for (const QString &id : m_cluster.ids()) {
        const std::size_t count = m_cluster.view().partitionsOf(id, Role::Primary).size();
        least = std::min(least, count);
        most = std::max(most, count);
    }
    return most <= least + 1;
}

void Rolling::expectEven()
{
    m_pulse->aim({});
    support::runEvents(1s); // so that the client knows the ways
    m_story.expect(m_pulse->reset(kPatience), QStringLiteral("all writes are answered"));
    const std::int64_t since = support::nowNs();
    m_story.expect(support::waitFor([this] { return isEven(); }, kPatience),
        QStringLiteral("the primaries are spread again, to within one"));
    m_story.say(QStringLiteral("primaries even again after %1 s: %2")
                    .arg(support::toMs(support::nowNs() - since) / 1000, 0, 'f', 1)
                    .arg(m_pulse->worst()));
    m_story.expect(m_pulse->stop(kPatience), QStringLiteral("all writes are answered"));
    m_late.add(m_pulse->worstMs());
}

int Rolling::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    m_pulse = std::make_unique<Pulse>(m_cluster, m_history, m_story.number("rate"));
    m_pulse->start();
    for (int i = 0; i < m_story.number("rounds"); ++i) {
        for (const QString &id : m_cluster.ids()) {
            traffic.turn();
            if (!restart(id))
                return m_story.verdict(m_cluster);
        }
    }
    expectEven();
    m_story.expect(m_pulse->refused() == 0, QStringLiteral("no write fails"));
    traffic.conclude(m_story);
    m_story.bound(m_stop, kStopMs, kStopMs);
    m_story.bound(m_late, kWorstMs, kWorstMs);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Restarts all servers in turn by SIGTERM, under load.",
        {{"rounds", "1", "How often all of them."}, {"servers", "5", "How many servers."},
            {"rate", "200", "Writes a second to what the stopping server holds."}});
    return integration::Rolling(story).run();
}
