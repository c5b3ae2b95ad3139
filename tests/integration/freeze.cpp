// SPDX-License-Identifier: Apache-2.0
#include "direct.h"
#include "history.h"
#include "prober.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"
#include "support/wire.h"

#include <csignal>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr double kOutageMs = 600;
constexpr auto kPatience = 60s;
constexpr auto kSpreadPatience = 20s;
constexpr int kAsked = 8; ///< reads and writes each that wait at the frozen server

/// SIGSTOP of a primary under load. What was sent to it while it slept is the first thing it sees
/// when it wakes, with a lease that has run out meanwhile: it must not answer from its old copy.
/// Or it is cut off from all the others, and from clients but for those who ask it directly.
class Freeze
{
public:
    explicit Freeze(Story &story);
    int run();

private:
    [[nodiscard]] bool round(int number);
    void askTheSleeper(support::Wire &wire, const std::string &key);
    void askDirectly(support::Wire &wire, const std::string &key);
    [[nodiscard]] bool settle(const QString &victim, support::Wire &wire);
    void stop(const QString &victim);
    void goOn(const QString &victim);

    Story &m_story;
    const bool m_isCut;
    support::LocalCluster m_cluster;
    History m_history;
    Figures m_outage;
    Direct m_direct; ///< of the woken server
};

Freeze::Freeze(Story &story)
    : m_story(story)
    , m_isCut(story.text("how") == QStringLiteral("cut"))
    , m_cluster({.servers = story.number("servers"),
          .more = story.text("flags").split(u' ', Qt::SkipEmptyParts),
          .throughProxy = m_isCut})
    , m_outage(QStringLiteral("%1 of %2 to the next accepted write")
                   .arg(m_isCut ? QStringLiteral("partition") : QStringLiteral("SIGSTOP"),
                       story.text("victim")))
    , m_direct(m_history, "frozen-", m_cluster.options().partitions)
{
}

void Freeze::stop(const QString &victim)
{
    const std::string id = victim.toStdString();
    if (!m_isCut)
        return m_cluster.signal(victim, SIGSTOP);
    for (const support::Way &way : {support::Way{id}, support::Way{{}, id}})
        m_cluster.proxy().disturb(way, {support::Disturbance::Kind::Hold});
}

void Freeze::goOn(const QString &victim)
{
    if (m_isCut)
        m_cluster.proxy().healAll();
    else
        m_cluster.signal(victim, SIGCONT);
}

void Freeze::askDirectly(support::Wire &wire, const std::string &key)
{
    m_direct.get(wire, key, [this](int status) {
        m_story.expect(status == 307 || status == 503 || status == 0,
            QStringLiteral("a woken server answers a read with %1").arg(status));
    });
}

/// All of it lies in the sleeper's socket before it is woken.
void Freeze::askTheSleeper(support::Wire &wire, const std::string &key)
{
    for (int i = 0; i < kAsked; ++i) {
        askDirectly(wire, key);
        m_direct.put(wire, key);
        askDirectly(wire, key);
    }
    m_story.expect(support::waitFor([&wire] { return wire.isFlushed(); }, kPatience),
        QStringLiteral("requests can be sent to a frozen server"));
}

bool Freeze::settle(const QString &victim, support::Wire &wire)
{
    bool isSettled =
        m_story.expect(support::waitFor([this] { return m_direct.isIdle(); }, kPatience),
            QStringLiteral("a woken server answers all that was asked while it slept"));
    // Fresh connections too, until it is in sync again.
    support::Wire again(m_cluster.server(victim).port());
    for (int i = 1; i < m_direct.keys(); i += 7) {
        const std::string key = m_direct.key(i);
        askDirectly(again, key);
        askDirectly(wire, key);
    }
    isSettled &= m_story.expect(
        m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is in sync again"));
    isSettled &= m_story.expect(support::waitFor([this] { return m_direct.isIdle(); }, kPatience),
        QStringLiteral("a server that is back answers"));
    return isSettled;
}

bool Freeze::round(int number)
{
    const bool isMaster = m_story.text("victim") == QStringLiteral("master");
    const QString victim = isMaster ? m_cluster.view().master() : m_story.onePrimary(m_cluster);
    std::vector<core::PartitionId> affected;
    const auto leadsSomething = [&] {
        affected = m_cluster.view().partitionsOf(victim, Role::Primary);
        return !affected.empty();
    };
    // What it had is spread again only when all has been calm for a while.
    if (!support::waitFor(leadsSomething, kSpreadPatience)) {
        m_story.say(QStringLiteral("%1 leads nothing, the next round").arg(victim));
        return true;
    }
    const core::PartitionId partition = m_story.oneOf(affected);
    const std::string key = m_direct.keyOf(partition);
    cluster::Client client(clientOptions(m_cluster));
    // Another write when one ends in doubt, as one does that the frozen server was sent.
    const auto writeOne = [&] {
        bool isDone = false;
        const auto tryOn = [&] {
            if (client.underWay() == 0 && !isDone)
                putOnce(client, m_history, key, [&](const auto &result) { isDone = result.ok(); });
            return isDone;
        };
        return support::waitFor(tryOn, kPatience);
    };
    support::Wire wire(m_cluster.server(victim).port());
    Prober prober(m_cluster, m_history, partition);
    if (!m_story.expect(prober.warmUp(kPatience) && writeOne(), QStringLiteral("writes before it")))
        return false;

    const std::int64_t frozenAt = support::nowNs();
    stop(victim);
    prober.measureFrom(frozenAt);
    const std::optional<double> outage = prober.msUntilAccepted(kPatience);
    if (!m_story.expect(outage.has_value(), QStringLiteral("a write while it is frozen")))
        return false;
    m_outage.add(*outage);
    m_story.say(QStringLiteral("round %1: %2 stopped, accepted again after %3 ms")
                    .arg(number)
                    .arg(victim)
                    .arg(*outage, 0, 'f', 1));
    m_story.expect(writeOne(), QStringLiteral("the key has a newer value than the frozen copy"));
    askTheSleeper(wire, key);
    const auto left = std::chrono::nanoseconds(frozenAt - support::nowNs())
        + std::chrono::milliseconds(m_story.number("frozen-ms"));
    support::runEvents(std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(left)));
    goOn(victim);
    return settle(victim, wire)
        && m_story.expect(prober.stop(kPatience), QStringLiteral("all probes are answered"));
}

int Freeze::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    for (int i = 1; i <= m_story.number("rounds"); ++i) {
        traffic.turn();
        if (!round(i))
            return m_story.verdict(m_cluster);
    }
    traffic.conclude(m_story);
    for (const auto &[status, count] : m_direct.answers())
        m_story.say(QStringLiteral("woken servers answered %1 %2 times").arg(status).arg(count));
    m_story.bound(m_outage, kOutageMs, kOutageMs);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story(
        "Freezes a primary under load, and asks it for old values as it wakes.",
        {{"victim", "any", "any (primary) or master"}, {"how", "stop", "stop (SIGSTOP) or cut"},
            {"rounds", "2", "How many freezes."}, {"frozen-ms", "3000", "How long each lasts."},
            {"servers", "5", "How many servers."}, {"flags", "", "Further flags of each server."}});
    return integration::Freeze(story).run();
}
