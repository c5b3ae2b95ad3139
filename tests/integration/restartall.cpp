// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <algorithm>
#include <csignal>
#include <functional>
#include <map>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

constexpr double kReadyMs = 4000; ///< of a cluster that is started again on its data
constexpr auto kPatience = 60s;
constexpr auto kSession = 4s;
constexpr int kShortSessionMs = 1000;

/// Everything that a cluster must come back from by itself, one stage after the other on one
/// cluster, with clients that go on; all that was ever acknowledged is read and judged at the end.
class Restarts
{
public:
    Restarts(Story &story, QStringList more);
    void start(const std::function<void()> &stages);

    void killEverythingButZooKeeper();
    void killEverything();
    void killZooKeeper();
    void wipeOne();
    void addOne();
    void expireOne();
    void expireAll();

private:
    bool expect(bool ok, const QString &claim)
    {
        m_ok &= m_story.expect(ok, claim);
        return ok;
    }
    void killServers();
    [[nodiscard]] bool keepsAccepting(const QString &when);
    [[nodiscard]] std::map<QString, qint64> pids();

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    std::unique_ptr<Traffic> m_traffic;
    bool m_ok = true;
};

Restarts::Restarts(Story &story, QStringList more)
    : m_story(story)
    , m_cluster({.servers = story.number("servers"), .more = std::move(more)})
{
}

void Restarts::start(const std::function<void()> &stages)
{
    if (!m_story.start(m_cluster)) {
        (void)m_story.verdict(m_cluster);
        return;
    }
    m_traffic = std::make_unique<Traffic>(m_cluster, m_history, Traffic::Options());
    m_traffic->start();
    stages();
    if (!m_ok) {
        (void)m_story.verdict(m_cluster);
        return;
    }
    expect(m_traffic->stop(kPatience), QStringLiteral("all requests are answered"));
    expect(readEverything(m_cluster, m_history), QStringLiteral("all keys are readable"));
    m_story.judge(m_history);
    (void)m_story.verdict(m_cluster);
}

bool Restarts::keepsAccepting(const QString &when)
{
    const int before = m_traffic->accepted();
    return expect(
        support::waitFor([&] { return m_traffic->accepted() >= before + 100; }, kPatience),
        QStringLiteral("writes are accepted ") + when);
}

std::map<QString, qint64> Restarts::pids()
{
    std::map<QString, qint64> pids;
    for (const QString &id : m_cluster.view().children("servers")) {
        const QJsonObject entry = m_cluster.view().object("servers/" + id.toStdString());
        pids[id] = entry[u"pid"].toInteger();
    }
    return pids;
}

void Restarts::killServers()
{
    for (const QString &id : m_cluster.ids())
        m_cluster.signal(id, SIGKILL);
    for (const QString &id : m_cluster.ids())
        m_cluster.kill(id);
}

/// Their ephemerals stay until the sessions expire, in the middle of the new servers' life.
void Restarts::killEverythingButZooKeeper()
{
    m_traffic->turn();
    if (!m_ok || !keepsAccepting(QStringLiteral("before all are killed")))
        return;
    killServers();
    const std::int64_t launchedAt = support::nowNs();
    m_cluster.launchServers();
    const auto isAnew = [this] {
        const auto registered = pids();
        return std::all_of(registered.begin(), registered.end(), [this](const auto &r) {
            return m_cluster.server(r.first).pid() == r.second;
        }) && static_cast<int>(registered.size()) == m_cluster.running();
    };
    expect(support::waitFor(isAnew, kPatience), QStringLiteral("all have registered anew"));
    expect(m_cluster.waitReady(m_cluster.running(), kPatience), QStringLiteral("READY again"));
    m_story.bound(QStringLiteral("all servers killed and started, to READY"),
        support::toMs(support::nowNs() - launchedAt), kReadyMs);
    support::runEvents(kSession + 1s); // yesterday's ephemerals expire
    expect(isAnew() && m_cluster.waitReady(m_cluster.running(), 1000ms),
        QStringLiteral("the old sessions' end does no harm"));
    (void)keepsAccepting(QStringLiteral("after all were killed"));
}

void Restarts::killEverything()
{
    m_traffic->turn();
    if (!m_ok || !keepsAccepting(QStringLiteral("before all and ZooKeeper are killed")))
        return;
    m_cluster.zookeeper().kill();
    killServers();
    m_ok &= m_story.start(m_cluster.zookeeper());
    const std::int64_t launchedAt = support::nowNs();
    m_cluster.launchServers();
    for (const QString &id : m_cluster.ids()) {
        if (!expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is in sync")))
            return;
    }
    m_story.bound(QStringLiteral("everything killed and started, to READY"),
        support::toMs(support::nowNs() - launchedAt), kReadyMs);
    (void)keepsAccepting(QStringLiteral("after everything was killed"));
}

void Restarts::killZooKeeper()
{
    m_traffic->turn();
    if (!m_ok)
        return;
    const auto before = pids();
    m_cluster.zookeeper().kill();
    (void)keepsAccepting(QStringLiteral("without ZooKeeper"));
    m_ok &= m_story.start(m_cluster.zookeeper());
    expect(support::waitFor([&] { return m_cluster.view().isConnected(); }, kPatience),
        QStringLiteral("ZooKeeper is back"));
    expect(m_cluster.waitReady(m_cluster.running(), kPatience),
        QStringLiteral("READY with the new ZooKeeper"));
    expect(pids() == before, QStringLiteral("no server had to be started again"));
    // That it can still change its mind: a failover.
    const QString victim = m_story.oneOf(m_cluster.ids());
    m_cluster.kill(victim);
    (void)keepsAccepting(QStringLiteral("after a kill, with the new ZooKeeper"));
    m_cluster.launch(victim);
    expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is in sync again"));
}

/// Another store under the old name: nothing of it counts until it has learnt it.
void Restarts::wipeOne()
{
    m_traffic->turn();
    if (!m_ok)
        return;
    const QString victim = m_story.oneOf(m_cluster.ids());
    const std::string path = "nodes/" + victim.toStdString();
    const QJsonValue storeBefore = m_cluster.view().object(path)[u"store"];
    m_cluster.kill(victim);
    m_cluster.server(victim).wipe();
    m_cluster.launch(victim);
    expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" has learnt it all"));
    expect(m_cluster.view().object(path)[u"store"] != storeBefore,
        QStringLiteral("a wiped server has another store"));
    (void)keepsAccepting(QStringLiteral("with a wiped server"));
}

void Restarts::addOne()
{
    m_traffic->turn();
    if (!m_ok)
        return;
    const QString id = m_cluster.addServer().id();
    m_cluster.launch(id);
    const auto share = static_cast<std::size_t>(m_cluster.options().partitions
        * m_cluster.options().replicas / static_cast<std::uint32_t>(m_cluster.ids().size()));
    const auto hasItsShare = [&] {
        using Role = support::ClusterView::Role;
        const support::ClusterView &view = m_cluster.view();
        return view.partitionsOf(id, Role::Primary).size()
            + view.partitionsOf(id, Role::Secondary).size()
            >= share;
    };
    expect(support::waitFor(hasItsShare, kPatience),
        QStringLiteral("%1 holds its share, %2 copies").arg(id).arg(share));
    expect(m_cluster.waitInSync(id, kPatience), id + QStringLiteral(" is in sync"));
    (void)keepsAccepting(QStringLiteral("with one more server"));
}

/// Frozen for longer than its session: ZooKeeper takes its ephemeral, it comes back by itself.
void Restarts::expireOne()
{
    m_traffic->turn();
    if (!m_ok)
        return;
    const QString victim = m_story.oneOf(m_cluster.ids());
    const std::string path = "servers/" + victim.toStdString();
    const auto before = pids();
    m_cluster.signal(victim, SIGSTOP);
    expect(support::waitFor([&] { return !m_cluster.view().znodes().contains(path); }, kPatience),
        victim + QStringLiteral(" loses its session"));
    (void)keepsAccepting(QStringLiteral("while one server is frozen"));
    m_cluster.signal(victim, SIGCONT);
    expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is in sync again"));
    expect(pids() == before, QStringLiteral("it came back without being started again"));
}

void Restarts::expireAll()
{
    m_traffic->turn();
    if (!m_ok)
        return;
    const auto before = pids();
    m_cluster.zookeeper().freeze();
    (void)keepsAccepting(QStringLiteral("with a frozen ZooKeeper"));
    support::runEvents(std::chrono::milliseconds(kShortSessionMs) * 3);
    (void)keepsAccepting(QStringLiteral("when sessions should have expired"));
    m_cluster.zookeeper().thaw();
    support::runEvents(std::chrono::milliseconds(kShortSessionMs) * 2);
    expect(support::waitFor([&] { return pids() == before; }, kPatience),
        QStringLiteral("all are registered, none was started again"));
    expect(m_cluster.waitReady(m_cluster.running(), kPatience),
        QStringLiteral("READY after ZooKeeper's freeze"));
    (void)keepsAccepting(QStringLiteral("after ZooKeeper's freeze"));
}

int run(Story &story)
{
    for (int i = 0; i < story.number("rounds"); ++i) {
        Restarts restarts(story, {});
        restarts.start([&restarts] {
            restarts.killEverythingButZooKeeper();
            restarts.killEverything();
            restarts.killZooKeeper();
            restarts.wipeOne();
            restarts.addOne();
        });
        Restarts sessions(
            story, {QStringLiteral("--session-timeout"), QString::number(kShortSessionMs)});
        sessions.start([&sessions] {
            sessions.expireOne();
            sessions.expireAll();
        });
    }
    return story.verdict();
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story(
        "Kills all of it, wipes, adds and forgets servers, with clients that go on.",
        {{"rounds", "1", "How often."}, {"servers", "5", "How many servers to begin with."}});
    return integration::run(story);
}
