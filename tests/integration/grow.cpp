// SPDX-License-Identifier: Apache-2.0
#include "kvctl.h"
#include "story.h"
#include "underload.h"

#include "support/waiting.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <csignal>
#include <functional>
#include <map>
#include <set>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr double kMostMoved = 1.2;
constexpr auto kPatience = 90s;

/// Which server has or is to have a copy of which partition.
using Places = std::set<std::pair<core::PartitionId, QString>>;

/// Servers join under load, until all copies and primaries are even; then they are drained again.
class Grow
{
public:
    explicit Grow(Story &story);
    int run();

private:
    [[nodiscard]] bool grow();
    [[nodiscard]] bool shrink();
    [[nodiscard]] bool measured(const QString &what, const std::function<bool()> &act);
    [[nodiscard]] bool drain(const QString &id, const QStringList &flags);
    [[nodiscard]] bool isEven(const QStringList &ids);
    [[nodiscard]] Places places();
    void watchPlaces();
    void judgeMoved(const QString &what, std::size_t least);

    Story &m_story;
    const int m_first;
    const int m_last;
    UnderLoad m_load;
    support::LocalCluster &m_cluster;
    Places m_places;
    std::size_t m_moved = 0; ///< places that have come up since it was last judged
};

Grow::Grow(Story &story)
    : m_story(story)
    , m_first(story.number("from"))
    , m_last(story.number("to"))
    , m_load(story, {.servers = story.number("from")}, kPatience)
    , m_cluster(m_load.cluster())
{
}

Places Grow::places()
{
    Places places;
    for (const auto &[partition, record] : m_cluster.view().partitions()) {
        for (const QJsonValue &id : record.value(QStringLiteral("wanted")).toArray())
            places.emplace(partition, id.toString());
    }
    return places;
}

/// Each place that was not there before is a copy that is made.
void Grow::watchPlaces()
{
    const Places now = places();
    for (const auto &place : now)
        m_moved += m_places.contains(place) ? 0 : 1;
    m_places = now;
}

bool Grow::isEven(const QStringList &ids)
{
    std::map<QString, int> copies;
    std::map<QString, int> primaries;
    for (const QString &id : ids)
        copies[id] = primaries[id] = 0;
    for (const auto &[partition, record] : m_cluster.view().partitions()) {
        const QSet<QString> inSync = support::ClusterView::inSync(record);
        const QJsonArray wanted = record.value(QStringLiteral("wanted")).toArray();
        if (inSync.size() != wanted.size())
            return false;
        for (const QString &id : inSync)
            ++copies[id];
        ++primaries[record.value(QStringLiteral("primary")).toString()];
    }
    const auto isWithinOne = [&ids](const std::map<QString, int> &counts) {
        const auto [least, most] = std::minmax_element(counts.begin(), counts.end(),
            [](const auto &a, const auto &b) { return a.second < b.second; });
        return counts.size() == static_cast<std::size_t>(ids.size())
            && most->second <= least->second + 1;
    };
    return isWithinOne(copies) && isWithinOne(primaries);
}

bool Grow::measured(const QString &what, const std::function<bool()> &act)
{
    if (!m_load.measure())
        return false;
    const std::int64_t since = support::nowNs();
    if (!act())
        return false;
    const double seconds = support::toMs(support::nowNs() - since) / 1000;
    const bool isIdle = m_load.pause();
    m_story.say(
        QStringLiteral("%1: %2 s, %3").arg(what).arg(seconds, 0, 'f', 1).arg(m_load.noteLatest()));
    return isIdle;
}

void Grow::judgeMoved(const QString &what, std::size_t least)
{
    const double most = static_cast<double>(least) * kMostMoved;
    m_story.say(QStringLiteral("%1: %2 copies made, at least %3 had to be")
                    .arg(what)
                    .arg(m_moved)
                    .arg(least));
    m_story.expect(static_cast<double>(m_moved) <= most,
        QStringLiteral("%1: no more than %2 copies are made").arg(what).arg(most));
    m_moved = 0;
}

bool Grow::grow()
{
    return measured(QStringLiteral("%1 to %2 servers").arg(m_first).arg(m_last), [this] {
        for (int i = m_first; i < m_last; ++i)
            m_cluster.launch(m_cluster.addServer().id());
        return m_story.expect(
            support::waitFor([this] { return isEven(m_cluster.ids()); }, kPatience),
            QStringLiteral("copies and primaries are even on all servers"));
    });
}

bool Grow::drain(const QString &id, const QStringList &flags)
{
    const KvctlRun run =
        kvctl(m_cluster, QStringList{QStringLiteral("drain"), id} + flags, kPatience);
    return m_story.expect(run.code == 0, QStringLiteral("kvctl drain %1: %2").arg(id, run.said));
}

bool Grow::shrink()
{
    const QStringList all = m_cluster.ids();
    const QStringList stay = all.mid(0, m_first);
    return measured(QStringLiteral("back to %1").arg(m_first), [this, all, stay] {
        // All of them first, so that none is given what another gives away.
        for (const QString &id : all.mid(m_first)) {
            if (!drain(id, {QStringLiteral("--no-wait")}))
                return false;
        }
        for (const QString &id : all.mid(m_first)) {
            if (!drain(id, {}))
                return false;
            m_cluster.signal(id, SIGTERM);
            if (!m_story.expect(
                    m_cluster.server(id).waitGone(10s), id + QStringLiteral(" stops, drained")))
                return false;
        }
        return m_story.expect(support::waitFor([&] { return isEven(stay); }, kPatience),
            QStringLiteral("copies and primaries are even on those that stay"));
    });
}

int Grow::run()
{
    if (!m_load.begin())
        return m_story.verdict(m_cluster);
    const std::size_t copies = 3 * m_cluster.options().partitions;
    m_places = places();
    QObject::connect(&m_cluster.view(), &support::ClusterView::changed, [this] { watchPlaces(); });
    const auto more = static_cast<std::size_t>(m_last - m_first);
    if (grow()) {
        judgeMoved(QStringLiteral("growing"), copies * more / static_cast<std::size_t>(m_last));
        m_load.traffic().turn();
        if (shrink())
            judgeMoved(
                QStringLiteral("shrinking"), copies * more / static_cast<std::size_t>(m_last));
    }
    m_load.expectAllAccepted();
    m_load.conclude();
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Adds servers under load, and drains them again.",
        {{"from", "3", "How many servers."}, {"to", "7", "How many at most."},
            {"rate", "200", "Writes a second."}});
    return integration::Grow(story).run();
}
