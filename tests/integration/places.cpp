// SPDX-License-Identifier: Apache-2.0
#include "story.h"
#include "traffic.h"

#include "core/timing.h"
#include "support/waiting.h"

#include <QJsonArray>
#include <QObject>

#include <algorithm>
#include <csignal>
#include <map>
#include <set>

namespace integration {

namespace {

using std::chrono_literals::operator""s;
using support::ClusterView;

constexpr auto kPatience = 60s;
constexpr std::uint32_t kPartitions = 24;
constexpr std::uint32_t kReplicas = 3;
constexpr int kServers = 6;
constexpr double kRebuildMs =
    std::chrono::duration<double, std::milli>(core::Timing().rebuild).count();
constexpr double kHeardBeforeMs = 200; ///< a lost server is silent since its last beacon
constexpr double kCopyingMs = 10'000;  ///< of what is hardly anything

struct Place {
    QString rack;
    int weight = 0;
    std::size_t copies = 0;       ///< that it is to have of six servers,
    std::size_t copiesOfMore = 0; ///< and of seven
};
/// Three racks, in each a server that is to hold twice as much as the other; then a fourth.
const std::map<QString, Place> &places()
{
    const auto text = [](const char *latin) { return QString::fromLatin1(latin); };
    static const std::map<QString, Place> kPlaces{{text("n1"), {text("a"), 100, 8, 6}},
        {text("n2"), {text("a"), 200, 16, 12}}, {text("n3"), {text("b"), 100, 8, 6}},
        {text("n4"), {text("b"), 200, 16, 12}}, {text("n5"), {text("c"), 100, 8, 6}},
        {text("n6"), {text("c"), 200, 16, 12}}, {text("n7"), {text("d"), 300, 0, 18}}};
    return kPlaces;
}

/// Where copies are, by racks and weights, and where they go when servers are lost.
class Places
{
public:
    explicit Places(Story &story);
    int run();

private:
    [[nodiscard]] bool start();
    [[nodiscard]] bool join();
    [[nodiscard]] bool lose(const QSet<QString> &lost);
    void look(const QSet<QString> &lost);
    [[nodiscard]] bool isOnDistinctRacks();
    [[nodiscard]] bool isByWeight(std::size_t Place::*wanted);

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    std::int64_t m_lostAt = 0;
    std::set<core::PartitionId> m_bare;            ///< of which one copy is left
    std::set<core::PartitionId> m_others;          ///< that have lost one
    std::map<core::PartitionId, double> m_movedMs; ///< since they were lost: to a new place
};

Places::Places(Story &story)
    : m_story(story)
    , m_cluster({.servers = kServers, .partitions = kPartitions, .replicas = kReplicas})
{
}

void setPlace(support::NodeServer &server)
{
    const Place &place = places().at(server.id());
    server.setFlags({QStringLiteral("--rack"), place.rack, QStringLiteral("--weight"),
        QString::number(place.weight)});
}

bool Places::isOnDistinctRacks()
{
    const auto partitions = m_cluster.view().partitions();
    return partitions.size() == kPartitions
        && std::all_of(partitions.begin(), partitions.end(), [](const auto &entry) {
               const QSet<QString> inSync = ClusterView::inSync(entry.second);
               QSet<QString> racks;
               for (const QString &id : inSync)
                   racks << places().at(id).rack;
               return inSync.size() == qsizetype(kReplicas) && racks.size() == inSync.size();
           });
}

bool Places::isByWeight(std::size_t Place::*wanted)
{
    std::map<QString, std::size_t> copies;
    for (const auto &[partition, record] : m_cluster.view().partitions()) {
        for (const QString &id : ClusterView::inSync(record))
            ++copies[id];
    }
    return std::all_of(places().begin(), places().end(),
        [&](const auto &entry) { return copies[entry.first] == entry.second.*wanted; });
}

/// The first assignment is right as it is made, not by moves.
bool Places::start()
{
    for (support::NodeServer *const server : m_cluster.servers())
        setPlace(*server);
    return m_story.start(m_cluster)
        && m_story.expect(isOnDistinctRacks(), QStringLiteral("copies are on distinct racks"))
        && m_story.expect(isByWeight(&Place::copies), QStringLiteral("and by weight"));
}

bool Places::join()
{
    support::NodeServer &server = m_cluster.addServer();
    setPlace(server);
    m_cluster.launch(server.id());
    const auto hasItsShare = [this] {
        return m_cluster.view().isCurrent() && isByWeight(&Place::copiesOfMore)
            && isOnDistinctRacks();
    };
    return m_story.expect(support::waitFor(hasItsShare, kPatience),
        QStringLiteral("a server more has what its weight says, racks are distinct"));
}

void Places::look(const QSet<QString> &lost)
{
    for (const auto &[partition, record] : m_cluster.view().partitions()) {
        const bool isBare = m_bare.contains(partition);
        bool hasLost = isBare && (ClusterView::inSync(record) - lost).size() < 2;
        for (const QJsonValue &id : record[u"wanted"].toArray())
            hasLost = hasLost || (!isBare && lost.contains(id.toString()));
        if (!hasLost && (isBare || m_others.contains(partition)))
            m_movedMs.try_emplace(partition, support::toMs(support::nowNs() - m_lostAt));
    }
}

/// All at once. Copies that are the last are doubled at once; the others' places are kept for
/// those who may come back.
bool Places::lose(const QSet<QString> &lost)
{
    for (const auto &[partition, record] : m_cluster.view().partitions()) {
        const qsizetype left = (ClusterView::inSync(record) - lost).size();
        if (left < qsizetype(kReplicas))
            (left == 1 ? m_bare : m_others).insert(partition);
    }
    m_story.say(QStringLiteral("%1 partitions keep one copy, %2 keep two")
                    .arg(m_bare.size())
                    .arg(m_others.size()));
    if (!m_story.expect(!m_bare.empty() && !m_others.empty(), QStringLiteral("there are both")))
        return false;
    m_lostAt = support::nowNs();
    for (const QString &id : lost)
        m_cluster.signal(id, SIGKILL);
    QObject context;
    QObject::connect(
        &m_cluster.view(), &ClusterView::changed, &context, [this, &lost] { look(lost); });
    const auto areMoved = [this](const std::set<core::PartitionId> &those) {
        return std::all_of(
            those.begin(), those.end(), [this](auto each) { return m_movedMs.contains(each); });
    };
    (void)support::waitFor([&] { return areMoved(m_bare); }, kPatience);
    double lastMs = 0;
    for (const core::PartitionId partition : m_bare)
        lastMs =
            std::max(lastMs, m_movedMs.contains(partition) ? m_movedMs[partition] : kRebuildMs);
    m_story.say(QStringLiteral("no copy is the last any more after %1 ms").arg(lastMs));
    bool isOk =
        m_story.expect(lastMs < kRebuildMs, QStringLiteral("last copies are doubled at once"));
    if (m_story.number("rebuild") == 0)
        return isOk;
    const auto isRebuilt = [&] { return areMoved(m_others) && isOnDistinctRacks(); };
    isOk = m_story.expect(support::waitFor(isRebuilt, kPatience * 2),
               QStringLiteral("all copies are made again, on distinct racks"))
        && isOk;
    m_story.bound(QStringLiteral("rebuilt"), support::toMs(support::nowNs() - m_lostAt),
        kRebuildMs + kCopyingMs);
    for (const core::PartitionId partition : m_others)
        isOk = m_story.expect(m_movedMs[partition] >= kRebuildMs - kHeardBeforeMs,
                   QStringLiteral("a place was kept for %1 ms alone").arg(m_movedMs[partition]))
            && isOk;
    return isOk;
}

int Places::run()
{
    if (!start())
        return m_story.verdict(m_cluster);
    Traffic traffic(m_cluster, m_history, {});
    traffic.start();
    if (join() && lose({QStringLiteral("n2"), QStringLiteral("n4")}))
        traffic.conclude(m_story);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Servers in racks and with weights: where copies are, where they go "
                             "when one joins and when two are lost.",
        {{"rebuild", "0",
            "1: waits until what is lost is made elsewhere, which is after half a minute."}});
    return integration::Places(story).run();
}
