// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "preload.h"
#include "prober.h"
#include "story.h"
#include "traffic.h"

#include "core/timing.h"
#include "support/waiting.h"

#include <algorithm>
#include <csignal>
#include <memory>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

/// What each way of detection promises after a SIGKILL, and what it cannot be faster than where the
/// victim was the primary.
struct Promise {
    const char *detection;
    double leastMs;
    double medianMs;
    double masterMedianMs; ///< of a master that leads partitions as well
    double worstMs;
};
constexpr Promise kPromises[] = {
    {"lifeline", 0, 50, 80, 300},
    {"lease", 250, 450, 900, 1200},      // the grace of a grant that may be a beacon's interval old
    {"session", 2000, 5000, 5500, 7000}, // the session, last kept up to a third of it before
};
constexpr std::size_t kPreloadedBytes = 64 * 1024; ///< of one value
// What is slower than this has failed, however busy the machine may be.
constexpr auto kPatience = 60s;
constexpr auto kHopeless = 20s;     ///< then it is looked at why
constexpr auto kStopPatience = 10s; ///< promised are 2 s
/// Some traffic on a round's keys, and until the server of the round before may take over at once:
/// whoever was started within the grace has to wait for its end first (K3), which would be measured
/// instead.
constexpr auto kBetween = std::chrono::ceil<std::chrono::milliseconds>(core::Timing().grace) + 50ms;

/// SIGKILL of one server under load, and all that follows until it is in sync again.
class Failover
{
public:
    explicit Failover(Story &story);
    int run();

private:
    [[nodiscard]] QString chooseVictim();
    [[nodiscard]] bool round(int number);
    [[nodiscard]] bool isAllGone(const QString &victim, core::PartitionId partition);
    [[nodiscard]] bool bringBack(const QString &victim);

    [[nodiscard]] QStringList flags() const;
    [[nodiscard]] Promise promise() const;

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    const int m_signal;
    Figures m_ofAny;
    Figures m_ofPrimary;
    Figures m_ofSecondary;
    Figures m_return{QStringLiteral("restart to in sync")};
};

Failover::Failover(Story &story)
    : m_story(story)
    , m_cluster({.servers = story.number("servers"), .more = flags()})
    , m_signal(story.text("signal") == QStringLiteral("TERM") ? SIGTERM : SIGKILL)
    , m_ofAny(QStringLiteral("SIG%1 of %2 to the next accepted write on each affected key")
                  .arg(story.text("signal"), story.text("victim")))
    , m_ofPrimary(QStringLiteral("  where it was the primary"))
    , m_ofSecondary(QStringLiteral("  where it was a secondary"))
{
}

QStringList Failover::flags() const
{
    QStringList flags = m_story.text("flags").split(u' ', Qt::SkipEmptyParts);
    flags << QStringLiteral("--detection") << m_story.text("detection");
    return flags;
}

Promise Failover::promise() const
{
    const auto is = [this](const Promise &promise) {
        return m_story.text("detection") == QLatin1String(promise.detection);
    };
    const auto *const found = std::find_if(std::begin(kPromises), std::end(kPromises), is);
    if (found == std::end(kPromises))
        qFatal("--detection: lifeline, lease or session");
    return *found;
}

QString Failover::chooseVictim()
{
    return m_story.text("victim") == QStringLiteral("master") ? m_cluster.view().master()
                                                              : m_story.oneOf(m_cluster.ids());
}

bool Failover::round(int number)
{
    const QString victim = chooseVictim();
    const bool isMaster = victim == m_cluster.view().master();
    // Writes of both stop: the one has nobody to order them, the other lacks an acknowledgement.
    struct Probe {
        Figures &figures;
        std::unique_ptr<Prober> prober;
    };
    std::vector<Probe> probes;
    for (Figures *figures : {&m_ofPrimary, &m_ofSecondary}) {
        const auto affected = m_cluster.view().partitionsOf(
            victim, figures == &m_ofPrimary ? Role::Primary : Role::Secondary);
        if (!affected.empty())
            probes.push_back({*figures,
                std::make_unique<Prober>(m_cluster, m_history, m_story.oneOf(affected))});
    }
    for (const Probe &probe : probes) {
        if (!m_story.expect(probe.prober->warmUp(kPatience), QStringLiteral("writes before it")))
            return false;
    }

    // A busy machine may have made a member silent for too long: then it is not one failure but
    // two.
    if (!m_story.expect(
            m_cluster.waitReady(m_cluster.running(), kPatience), QStringLiteral("READY")))
        return false;
    const std::int64_t killedAt = support::nowNs();
    m_cluster.signal(victim, m_signal);
    QStringList times;
    double slowest = 0;
    for (const Probe &probe : probes)
        probe.prober->measureFrom(killedAt);
    for (const Probe &probe : probes) {
        const std::optional<double> ms = probe.prober->msUntilAccepted(kHopeless);
        if (!ms && isAllGone(victim, probe.prober->partition())) {
            m_story.say(QStringLiteral("not counted: %1 was the last in sync").arg(victim));
            return bringBack(victim);
        }
        if (!m_story.expect(ms.has_value(), QStringLiteral("a write after it")))
            return false;
        probe.figures.add(*ms);
        slowest = std::max(slowest, *ms);
        times << QString::number(*ms, 'f', 1);
    }
    if (!probes.empty())
        m_ofAny.add(slowest);
    m_story.say(QStringLiteral("round %1: %2%3 killed, accepted again after %4 ms")
                    .arg(number)
                    .arg(victim, isMaster ? QStringLiteral(" (master)") : QString(),
                        times.join(QStringLiteral(", "))));
    if (!bringBack(victim))
        return false;
    return std::all_of(probes.begin(), probes.end(), [this](const Probe &probe) {
        return m_story.expect(
            probe.prober->stop(kPatience), QStringLiteral("all probes are answered"));
    });
}

/// It was the last copy in sync when it was killed; to wait for it is all that is right.
bool Failover::isAllGone(const QString &victim, core::PartitionId partition)
{
    const auto partitions = m_cluster.view().partitions();
    const auto found = partitions.find(partition);
    return found != partitions.end()
        && support::ClusterView::inSync(found->second) == QSet<QString>{victim};
}

bool Failover::bringBack(const QString &victim)
{
    if (m_signal == SIGTERM) {
        m_story.expect(m_cluster.server(victim).waitGone(kStopPatience)
                && m_cluster.server(victim).exitCode() == 0,
            victim + QStringLiteral(" stops in time, with 0"));
    }
    m_cluster.kill(victim); // dead already, to be reaped
    const std::int64_t restartedAt = support::nowNs();
    m_cluster.launch(victim);
    if (!m_story.expect(
            m_cluster.waitInSync(victim, kPatience), victim + QStringLiteral(" in sync")))
        return false;
    m_return.add(support::toMs(support::nowNs() - restartedAt));
    return true;
}

int Failover::run()
{
    if (!m_story.start(m_cluster)
        || !preload(m_story, m_cluster, m_story.number("preload-mb"), kPreloadedBytes))
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    for (int i = 1; i <= m_story.number("rounds"); ++i) {
        traffic.turn();
        support::runEvents(kBetween);
        if (!round(i))
            return m_story.verdict(m_cluster);
    }
    traffic.conclude(m_story);
    m_return.print();
    m_ofPrimary.print();
    m_ofSecondary.print();
    const Promise promised = promise();
    const bool isMaster = m_story.text("victim") == QStringLiteral("master");
    m_story.bound(
        m_ofAny, isMaster ? promised.masterMedianMs : promised.medianMs, promised.worstMs);
    if (m_signal == SIGKILL && !m_ofPrimary.isEmpty()) {
        m_story.expect(m_ofPrimary.quantile(0) >= promised.leastMs,
            QStringLiteral("detection %1 takes at least %2 ms")
                .arg(m_story.text("detection"))
                .arg(promised.leastMs));
    }
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Kills servers under load, and measures until writes are accepted.",
        {{"victim", "any", "any or master"}, {"signal", "KILL", "KILL or TERM"},
            {"rounds", "3", "How many kills."}, {"servers", "5", "How many servers."},
            {"preload-mb", "0", "How much each server holds before the first."},
            {"detection", "lifeline", "lifeline, lease or session"},
            {"flags", "", "Further flags of each server."}});
    return integration::Failover(story).run();
}
