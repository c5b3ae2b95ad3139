// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <algorithm>
#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kReadyMs = 5000;
constexpr auto kPatience = 60s;
constexpr auto kObserved = 6s; ///< longer than a session, which may expire only now

/// Milliseconds from `since` to the last moment at which the cluster was not seen READY, with every
/// key served: what stood there before the sleep does not count, nor a READY that does not last.
double msUntilReady(Story &story, support::LocalCluster &cluster, History &history)
{
    const std::int64_t since = support::nowNs();
    std::int64_t lastNotReady = since;
    const auto look = [&] {
        const support::ClusterView &view = cluster.view();
        if (view.status() != QStringLiteral("READY") || view.serversUp() != cluster.running()
            || view.master().isEmpty())
            lastNotReady = support::nowNs();
    };
    QObject context;
    QObject::connect(&cluster.view(), &support::ClusterView::changed, &context, look);
    story.expect(readEverything(cluster, history), QStringLiteral("all keys are readable"));
    lastNotReady = support::nowNs();
    const std::int64_t observedUntil = since + std::chrono::nanoseconds(kObserved).count();
    support::runEvents(
        std::chrono::milliseconds(std::max<std::int64_t>(0, observedUntil - support::nowNs()) / 1'000'000));
    story.expect(cluster.waitReady(cluster.running(), kPatience), QStringLiteral("READY at last"));
    look();
    return support::toMs(lastNotReady - since);
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
