// SPDX-License-Identifier: Apache-2.0
#include "preload.h"

#include "traffic.h"

#include "support/waiting.h"

#include <algorithm>
#include <string>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

constexpr std::size_t kMostUnderWay = 32;
constexpr auto kPatience = 1200s;
constexpr auto kReadyPatience = 60s;

} // namespace

bool preload(Story &story, support::LocalCluster &cluster, int megabytes, std::size_t bytesOfValue)
{
    if (megabytes == 0)
        return true;
    const std::size_t servers = cluster.servers().size();
    const std::size_t copies = std::min<std::size_t>(servers, cluster.options().replicas);
    const std::size_t wanted =
        static_cast<std::size_t>(megabytes) * 1024 * 1024 * servers / copies / bytesOfValue;
    const std::string text = '"' + std::string(bytesOfValue - 2, 'x') + '"';
    cluster::Client client(clientOptions(cluster));
    std::size_t asked = 0;
    std::size_t done = 0;
    const std::int64_t since = support::nowNs();
    const auto goOn = [&] {
        while (asked < wanted && client.underWay() < kMostUnderWay)
            client.put("preloaded-" + std::to_string(++asked), text,
                [&done](const cluster::ClientResult &result) { done += result.ok() ? 1 : 0; });
        return asked == wanted && client.underWay() == 0;
    };
    const bool isLoaded = support::waitFor(goOn, kPatience) && done == wanted;
    story.say(QStringLiteral("%1 values of %2 bytes, %3 MB in each server, after %4 ms")
                  .arg(done)
                  .arg(bytesOfValue)
                  .arg(megabytes)
                  .arg(support::toMs(support::nowNs() - since), 0, 'f', 0));
    return story.expect(isLoaded, QStringLiteral("all of it is accepted"))
        && story.expect(
            cluster.waitReady(cluster.running(), kReadyPatience), QStringLiteral("READY"));
}

} // namespace integration
