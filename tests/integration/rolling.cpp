// SPDX-License-Identifier: Apache-2.0
#include "story.h"
#include "underload.h"

#include "support/waiting.h"

#include <algorithm>
#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

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
    UnderLoad m_load;
    support::LocalCluster &m_cluster;
    Figures m_stop{QStringLiteral("SIGTERM to the end of the process")};
};

Rolling::Rolling(Story &story)
    : m_story(story)
    , m_load(story, {.servers = story.number("servers")}, kPatience)
    , m_cluster(m_load.cluster())
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
    m_load.pulse().aim(partitions);
    support::runEvents(100ms); // so that the client knows the ways
    if (!m_load.measure())
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
    const bool isIdle = m_load.pause();
    m_story.say(QStringLiteral("%1%2, of %3 primaries: %4")
                    .arg(id, isMaster ? QStringLiteral(" (master)") : QString())
                    .arg(primaries)
                    .arg(m_load.noteLatest()));
    return isIdle;
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
    m_load.pulse().aim({});
    support::runEvents(1s); // so that the client knows the ways
    if (!m_load.measure())
        return;
    const std::int64_t since = support::nowNs();
    m_story.expect(support::waitFor([this] { return isEven(); }, kPatience),
        QStringLiteral("the primaries are spread again, to within one"));
    m_story.say(QStringLiteral("primaries even again after %1 s: %2")
                    .arg(support::toMs(support::nowNs() - since) / 1000, 0, 'f', 1)
                    .arg(m_load.noteLatest()));
    (void)m_load.pause();
}

int Rolling::run()
{
    if (!m_load.begin())
        return m_story.verdict(m_cluster);
    for (int i = 0; i < m_story.number("rounds"); ++i) {
        for (const QString &id : m_cluster.ids()) {
            m_load.traffic().turn();
            if (!restart(id))
                return m_story.verdict(m_cluster);
        }
    }
    expectEven();
    m_load.expectAllAccepted();
    m_story.bound(m_stop, kStopMs, kStopMs);
    m_load.conclude();
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
