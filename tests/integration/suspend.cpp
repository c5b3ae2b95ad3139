// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kReadyMs = 5000;
constexpr auto kPatience = 60s;
constexpr auto kSession = 4s;

/// Milliseconds until every key has been read and the cluster is READY; and READY again a while
/// later, when sessions that only expire now have done so.
double msUntilReady(Story &story, support::LocalCluster &cluster, History &history)
{
    const std::int64_t since = support::nowNs();
    story.expect(readEverything(cluster, history), QStringLiteral("all keys are readable"));
    story.expect(cluster.waitReady(cluster.running(), kPatience), QStringLiteral("READY"));
    const double ms = support::toMs(support::nowNs() - since);
    support::runEvents(kSession + 1s);
    story.expect(cluster.waitReady(cluster.running(), kPatience), QStringLiteral("READY for good"));
    return ms;
}

int run(Story &story)
{
    support::LocalCluster cluster({.servers = story.number("servers")});
    History history;
    if (!story.start(cluster))
        return story.verdict(cluster);
    Traffic traffic(cluster, history, {});
    Figures figures(QStringLiteral("resume of everything to READY and every key served"));
    for (int i = 0; i < story.number("rounds"); ++i) {
        traffic.turn();
        traffic.start();
        support::runEvents(1s);
        // A laptop's lid: clients sleep as well.
        story.expect(traffic.stop(kPatience), QStringLiteral("all requests are answered"));
        for (const QString &id : cluster.ids())
            cluster.signal(id, SIGSTOP);
        cluster.zookeeper().freeze();
        support::runEvents(std::chrono::milliseconds(story.number("frozen-ms")));
        cluster.zookeeper().thaw();
        for (const QString &id : cluster.ids())
            cluster.signal(id, SIGCONT);
        figures.add(msUntilReady(story, cluster, history));
        story.expect(cluster.running() == story.number("servers"),
            QStringLiteral("every process lives through the suspend"));
    }
    story.judge(history);
    story.bound(figures, kReadyMs, kReadyMs);
    return story.verdict(cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Freezes everything, ZooKeeper too, as a laptop's suspend does.",
        {{"frozen-ms", "10000", "How long the sleep lasts."}, {"rounds", "1", "How many."},
            {"servers", "5", "How many servers."}});
    return integration::run(story);
}
