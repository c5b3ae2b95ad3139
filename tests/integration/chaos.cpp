// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <csignal>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr auto kPatience = 60s;

/// Faults at random moments, several at once, as nobody would think of them; then everything is
/// healed, must be READY, and whatever was answered in between is judged.
class Chaos
{
public:
    explicit Chaos(Story &story);
    int run();

private:
    using Action = void (Chaos::*)(const QString &id);

    void act();
    void kill(const QString &id);
    void killAll(const QString &id);
    void stop(const QString &id);
    void freeze(const QString &id);
    void freezeAll(const QString &id);
    void wipe(const QString &id);
    void killZooKeeper(const QString &id);
    void freezeZooKeeper(const QString &id);
    void heal(const QString &id);
    void healAll(const QString &id);
    void tell(const QString &what) { m_story.say(what); }

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    std::set<QString> m_frozen;
    bool m_isZooKeeperWell = true;
};

Chaos::Chaos(Story &story)
    : m_story(story)
    , m_cluster({.servers = story.number("servers"),
          .more = {QStringLiteral("--session-timeout"), story.text("session-timeout")}})
{
}

void Chaos::kill(const QString &id)
{
    tell(QStringLiteral("kill ") + id);
    m_cluster.kill(id);
    m_frozen.erase(id);
}

void Chaos::killAll(const QString &)
{
    for (const QString &id : m_cluster.ids())
        m_cluster.signal(id, SIGKILL);
    for (const QString &id : m_cluster.ids())
        kill(id);
}

void Chaos::stop(const QString &id)
{
    tell(QStringLiteral("stop ") + id);
    m_cluster.signal(id, SIGTERM);
}

void Chaos::freeze(const QString &id)
{
    if (!m_cluster.server(id).isRunning())
        return;
    tell(QStringLiteral("freeze ") + id);
    m_cluster.signal(id, SIGSTOP);
    m_frozen.insert(id);
}

void Chaos::freezeAll(const QString &)
{
    for (const QString &id : m_cluster.ids())
        freeze(id);
}

/// Only while every copy counts: a wiped one is lost, and those that were down may lack the latest.
void Chaos::wipe(const QString &id)
{
    if (!m_isZooKeeperWell || !m_frozen.empty()
        || m_cluster.running() != static_cast<int>(m_cluster.ids().size())
        || !m_cluster.waitReady(m_cluster.running(), 2000ms))
        return;
    tell(QStringLiteral("wipe ") + id);
    m_cluster.kill(id);
    m_cluster.server(id).wipe();
    m_cluster.launch(id);
    // Another loss would be one too many until it has learnt what it had.
    m_story.expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" has learnt it all"));
}

void Chaos::killZooKeeper(const QString &)
{
    tell(QStringLiteral("kill ZooKeeper"));
    m_cluster.zookeeper().kill();
    m_isZooKeeperWell = false;
}

void Chaos::freezeZooKeeper(const QString &)
{
    tell(QStringLiteral("freeze ZooKeeper"));
    m_cluster.zookeeper().freeze();
    m_isZooKeeperWell = false;
}

void Chaos::heal(const QString &id)
{
    if (m_frozen.erase(id) != 0) {
        tell(QStringLiteral("thaw ") + id);
        m_cluster.signal(id, SIGCONT);
    } else if (!m_cluster.server(id).isRunning()) {
        tell(QStringLiteral("start ") + id);
        m_cluster.launch(id);
    }
}

void Chaos::healAll(const QString &)
{
    m_cluster.zookeeper().thaw();
    m_isZooKeeperWell = true;
    if (!m_cluster.zookeeper().isRunning())
        m_story.start(m_cluster.zookeeper());
    for (const QString &id : m_cluster.ids())
        heal(id);
}

void Chaos::act()
{
    static const std::vector<Action> kActions{&Chaos::kill, &Chaos::kill, &Chaos::kill,
        &Chaos::kill, &Chaos::freeze, &Chaos::freeze, &Chaos::freeze, &Chaos::stop, &Chaos::heal,
        &Chaos::heal, &Chaos::heal, &Chaos::heal, &Chaos::heal, &Chaos::heal, &Chaos::healAll,
        &Chaos::healAll, &Chaos::wipe, &Chaos::wipe, &Chaos::killAll, &Chaos::freezeAll,
        &Chaos::killZooKeeper, &Chaos::freezeZooKeeper};
    (this->*m_story.oneOf(kActions))(m_story.oneOf(m_cluster.ids()));
}

int Chaos::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    const std::int64_t until =
        support::nowNs() + std::int64_t(1'000'000'000) * m_story.number("seconds");
    std::uniform_int_distribution<int> pause(0, m_story.number("pause-ms"));
    while (support::nowNs() < until) {
        traffic.turn();
        act();
        support::runEvents(std::chrono::milliseconds(pause(m_story.random())));
    }
    tell(QStringLiteral("heal everything"));
    const std::int64_t healedAt = support::nowNs();
    healAll({});
    bool isBack = true;
    for (const QString &id : m_cluster.ids()) {
        // One that was still stopping when it was healed is started again when it has gone.
        const auto isUp = [&] {
            m_cluster.launchServers();
            return m_cluster.waitInSync(id, 0ms);
        };
        isBack = isBack && support::waitFor(isUp, kPatience);
    }
    m_story.expect(isBack, QStringLiteral("READY when everything is healed"));
    tell(QStringLiteral("READY after %1 ms").arg(support::toMs(support::nowNs() - healedAt)));
    traffic.conclude(m_story);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story(
        "Kills, freezes, stops and wipes at random, heals, and judges all answers.",
        {{"seconds", "10", "How long."}, {"servers", "5", "How many servers."},
            {"pause-ms", "800", "The longest pause between two faults."},
            {"session-timeout", "2000", "Of the servers' sessions, in ms."}});
    return integration::Chaos(story).run();
}
