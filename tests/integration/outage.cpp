// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "prober.h"
#include "story.h"
#include "traffic.h"

#include "support/waiting.h"

#include <QJsonObject>

#include <algorithm>
#include <memory>
#include <optional>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr double kHealedMs = 3000;
/// Nothing stands still because ZooKeeper does; this is what a busy machine may do besides.
constexpr double kSlowestMs = 1000;
constexpr auto kPatience = 60s;

/// ZooKeeper is killed, or frozen beyond every session, under load: nobody may notice while no
/// server fails, nor when it is back. Who fails meanwhile is replaced once it is.
class Outage
{
public:
    explicit Outage(Story &story);
    int run();

private:
    void pass(std::chrono::milliseconds time);
    void begin(bool isFrozen);
    void end(bool isFrozen);
    [[nodiscard]] bool quietRound(bool isFrozen);
    [[nodiscard]] bool failureRound(bool isFrozen, const QString &victim);
    [[nodiscard]] QStringList rule();
    [[nodiscard]] QString anotherServer();
    [[nodiscard]] bool isReady();
    [[nodiscard]] bool isEven();

    Story &m_story;
    const std::chrono::milliseconds m_session;
    support::LocalCluster m_cluster;
    History m_history;
    std::unique_ptr<Traffic> m_traffic; ///< once there is a ZooKeeper
    Figures m_slowest;
    Figures m_healed;
};

Outage::Outage(Story &story)
    : m_story(story)
    , m_session(story.number("session-ms"))
    , m_cluster({.servers = story.number("servers"),
          .more = {QStringLiteral("--session-timeout"), story.text("session-ms")}})
    , m_slowest(QStringLiteral("slowest answer while ZooKeeper was away and after"))
    , m_healed(QStringLiteral("ZooKeeper's return to the next write where a dead server led"))
{
}

/// In pieces, each with hot keys of its own.
void Outage::pass(std::chrono::milliseconds time)
{
    for (; time > 0ms; time -= 1s) {
        m_traffic->turn();
        support::runEvents(std::min<std::chrono::milliseconds>(time, 1s));
    }
}

void Outage::begin(bool isFrozen)
{
    if (isFrozen)
        m_cluster.zookeeper().freeze();
    else
        m_cluster.zookeeper().kill();
}

void Outage::end(bool isFrozen)
{
    if (isFrozen)
        m_cluster.zookeeper().thaw();
    else
        m_story.start(m_cluster.zookeeper());
}

/// Who leads what, since when. The master may be another: its session ends with all others.
QStringList Outage::rule()
{
    QStringList parts;
    for (const auto &[partition, record] : m_cluster.view().partitions())
        parts << QStringLiteral("%1 term %2 of %3")
                     .arg(partition.value)
                     .arg(record[u"term"].toInteger())
                     .arg(record[u"primary"].toString());
    return parts;
}

bool Outage::isReady()
{
    const bool isReady = support::waitFor(
        [this] {
            return m_cluster.view().isConnected() && m_cluster.waitReady(m_cluster.running(), 0ms);
        },
        kPatience);
    return m_story.expect(isReady, QStringLiteral("READY"));
}

/// Else primaries are about to be spread again, as soon as somebody can write that down.
bool Outage::isEven()
{
    const auto isEven = [this] {
        const auto least =
            m_cluster.options().partitions / static_cast<std::uint32_t>(m_cluster.ids().size());
        const QStringList ids = m_cluster.ids();
        return std::all_of(ids.begin(), ids.end(), [this, least](const QString &id) {
            return m_cluster.view().partitionsOf(id, Role::Primary).size() >= least;
        });
    };
    return m_story.expect(
        support::waitFor(isEven, kPatience), QStringLiteral("all lead as many partitions"));
}

bool Outage::quietRound(bool isFrozen)
{
    if (!isReady() || !isEven())
        return false;
    const QStringList before = rule();
    m_traffic->resetFigures();
    begin(isFrozen);
    pass(std::chrono::seconds(m_story.number("seconds")));
    m_story.say(QStringLiteral("%1 s without ZooKeeper: %2 answers, %3 refused, slowest %4 ms")
                    .arg(m_story.number("seconds"))
                    .arg(m_traffic->answered())
                    .arg(m_traffic->refused())
                    .arg(m_traffic->slowestMs(), 0, 'f', 1));
    end(isFrozen);
    // It ends sessions for its own silence when it is back, if it does.
    pass(m_session + m_session / 2 + 1s);
    if (!isReady())
        return false;
    QStringList changed;
    for (const QString &part : rule())
        changed += before.contains(part) ? QStringList() : QStringList(part);
    m_slowest.add(m_traffic->slowestMs());
    m_story.say(QStringLiteral("and after it: %1 answers, %2 refused, slowest %3 ms")
                    .arg(m_traffic->answered())
                    .arg(m_traffic->refused())
                    .arg(m_traffic->slowestMs(), 0, 'f', 1));
    m_story.expect(m_traffic->refused() == 0, QStringLiteral("no read and no write is refused"));
    return m_story.expect(changed.isEmpty(),
        QStringLiteral("nobody else leads than before; now %1 of %2 differ: %3")
            .arg(changed.size())
            .arg(before.size())
            .arg(changed.join(QStringLiteral(", "))));
}

bool Outage::failureRound(bool isFrozen, const QString &victim)
{
    if (!isReady() || !isEven())
        return false;
    const auto led = m_cluster.view().partitionsOf(victim, Role::Primary);
    if (led.empty()) {
        m_story.say(victim + QStringLiteral(" leads nothing"));
        return true;
    }
    Prober prober(m_cluster, m_history, m_story.oneOf(led));
    if (!m_story.expect(prober.warmUp(kPatience), QStringLiteral("writes before it")))
        return false;
    const bool isMaster = m_cluster.view().master() == victim;
    begin(isFrozen);
    const std::chrono::milliseconds all(1000 * m_story.number("failure-seconds"));
    pass(all / 2);
    m_cluster.kill(victim);
    pass(all / 2);
    end(isFrozen);
    const std::int64_t back = support::nowNs();
    prober.measureFrom(back);
    const std::optional<double> ms = prober.msUntilAccepted(kPatience);
    if (!m_story.expect(ms.has_value(), QStringLiteral("a write after it")))
        return false;
    m_healed.add(*ms);
    m_story.say(QStringLiteral("%1%2 died without ZooKeeper, accepted again %3 ms after its return")
                    .arg(victim, isMaster ? QStringLiteral(" (master)") : QString())
                    .arg(*ms, 0, 'f', 1));
    m_cluster.launch(victim);
    m_story.expect(m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" is back"));
    return m_story.expect(prober.stop(kPatience), QStringLiteral("all probes are answered"));
}

/// Than the master.
QString Outage::anotherServer()
{
    QStringList ids = m_cluster.ids();
    ids.removeAll(m_cluster.view().master());
    return m_story.oneOf(ids);
}

int Outage::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    m_traffic = std::make_unique<Traffic>(m_cluster, m_history, Traffic::Options());
    m_traffic->start();
    support::runEvents(1s); // so that the clients know the ways
    const QString how = m_story.text("how");
    for (const bool isFrozen : {false, true}) {
        if (how != QStringLiteral("both") && isFrozen != (how == QStringLiteral("freeze")))
            continue;
        m_story.say(isFrozen ? QStringLiteral("ZooKeeper frozen") : QStringLiteral("killed"));
        const bool isWell = quietRound(isFrozen)
            && failureRound(isFrozen, m_cluster.view().master())
            && failureRound(isFrozen, anotherServer());
        if (!isWell)
            return m_story.verdict(m_cluster);
    }
    m_traffic->conclude(m_story);
    m_story.bound(m_slowest, kSlowestMs, kSlowestMs);
    m_story.bound(m_healed, kHealedMs, kHealedMs);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Takes ZooKeeper away under load, and lets a server die meanwhile.",
        {{"how", "both", "kill, freeze, or both"}, {"seconds", "10", "How long it is away."},
            {"failure-seconds", "6", "How long, when a server dies meanwhile."},
            {"session-ms", "4000", "The servers' sessions."}, {"servers", "5", "How many."}});
    return integration::Outage(story).run();
}
