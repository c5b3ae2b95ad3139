// SPDX-License-Identifier: Apache-2.0
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kSoonMs = 20;
// What is slower than this has failed, however busy the machine may be.
constexpr auto kPatience = 60s;

/// SIGKILL of a server, which is started again before anybody has forgotten its last run: its
/// ephemeral stands, and its session does (lesson 8 of the design's replication.md).
class Bounce
{
public:
    explicit Bounce(Story &story);
    int run();

private:
    /// False if it did not come back.
    [[nodiscard]] bool bounce();

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    Figures m_down{QStringLiteral("SIGKILL to the next start")};
    Figures m_back{QStringLiteral("start to in sync")};
    int m_besideOld = 0; ///< starts in time, while the last run's ephemeral was there
};

Bounce::Bounce(Story &story)
    : m_story(story)
    , m_cluster({.servers = story.number("servers"), .partitions = 16})
{
}

bool Bounce::bounce()
{
    const QString id = m_story.oneOf(m_cluster.ids());
    const std::string path = "servers/" + id.toStdString();
    const QJsonValue run = m_cluster.view().object(path)[u"incarnation"];
    const std::int64_t killedAt = support::nowNs();
    m_cluster.kill(id);
    m_cluster.launch(id);
    const std::int64_t startedAt = support::nowNs();
    const double ms = support::toMs(startedAt - killedAt);
    m_down.add(ms);
    // On a busy machine the kill alone may take longer; what counts is what stands then.
    const bool isSoon = ms <= kSoonMs || !m_story.isStrict();
    const QJsonValue known = m_cluster.view().object(path)[u"incarnation"];
    m_besideOld += isSoon && !run.isUndefined() && known == run ? 1 : 0;
    if (!m_story.expect(
            m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is in sync again")))
        return false;
    m_back.add(support::toMs(support::nowNs() - startedAt));
    return true;
}

int Bounce::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    const int wanted = m_story.number("rounds");
    for (int i = 0; i < 5 * wanted && m_besideOld < wanted; ++i) {
        traffic.turn();
        if (!bounce())
            return m_story.verdict(m_cluster);
    }
    m_down.print();
    m_back.print();
    m_story.expect(m_besideOld >= wanted,
        QStringLiteral("started in time, and beside the last run's ephemeral, %1 times, not %2")
            .arg(wanted)
            .arg(m_besideOld));
    traffic.conclude(m_story);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story(
        "Kills servers and starts them again within 20 ms (--strict), while the "
        "last run's session stands; each time they come back in sync.",
        {{"rounds", "20", "How often in time."}, {"servers", "3", "How many servers."}});
    return integration::Bounce(story).run();
}
