// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr double kReadyMs = 3000; ///< of five servers
constexpr auto kPatience = 120s;

/// One line of standard output, as interfaces.md has it, and nothing else.
void checkOutput(Story &story, const support::NodeServer &server)
{
    const QByteArray expected = R"({"event":"listening","id":")" + server.id().toLatin1()
        + R"(","host":"127.0.0.1","port":)" + QByteArray::number(server.port()) + R"(,"pid":)"
        + QByteArray::number(server.pid()) + "}\n";
    story.expect(server.output() == expected,
        QStringLiteral("standard output is %1").arg(QString::fromUtf8(server.output())));
}

bool round(Story &story, Figures &figures)
{
    support::LocalCluster cluster({.servers = story.number("servers")});
    const bool isThere = cluster.startZooKeeper();
    if (!story.expect(isThere, cluster.problem()))
        return false;
    const std::int64_t launchedAt = support::nowNs();
    cluster.launchServers();
    const bool isReady = cluster.waitReady(story.number("servers"), kPatience);
    figures.add(support::toMs(support::nowNs() - launchedAt));
    story.expect(isReady, QStringLiteral("READY"));
    for (const support::NodeServer *server : cluster.servers())
        checkOutput(story, *server);

    History history;
    Traffic traffic(cluster, history, {});
    traffic.start();
    story.expect(support::waitFor([&] { return traffic.accepted() >= 200; }, kPatience),
        QStringLiteral("it accepts writes"));
    traffic.conclude(story);
    return story.verdict(cluster) == 0;
}

int run(Story &story)
{
    Figures figures(QStringLiteral("start of %1 servers to READY").arg(story.number("servers")));
    for (int i = 0; i < story.number("rounds"); ++i) {
        if (!round(story, figures))
            break;
    }
    if (story.number("servers") <= 5)
        story.bound(figures, kReadyMs, kReadyMs);
    else
        figures.print();
    return story.verdict();
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Starts servers on a ZooKeeper that serves, and waits for READY.",
        {{"rounds", "1", "How many."}, {"servers", "5", "How many servers."}});
    return integration::run(story);
}
