// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "kvctl.h"
#include "pulse.h"
#include "story.h"

#include "support/waiting.h"

#include <QJsonObject>

#include <memory>
#include <vector>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;
using Role = support::ClusterView::Role;

constexpr double kMedianMs = 20;
constexpr double kWorstMs = 50; ///< of many: ZooKeeper's disk has its moments
constexpr auto kPatience = 60s;

/// A server is drained, so that others lead what it led, while each of those partitions is written
/// to all the time; for so long as the slowest of these writes took it had no primary.
class Switches
{
public:
    explicit Switches(Story &story);
    int run();

private:
    using Pulses = std::vector<std::unique_ptr<Pulse>>;
    [[nodiscard]] bool round(const QString &id);
    [[nodiscard]] bool order(const QString &words);
    [[nodiscard]] bool reset(const Pulses &pulses);
    [[nodiscard]] std::vector<core::PartitionId> ledBy(const QString &id)
    {
        return m_cluster.view().partitionsOf(id, Role::Primary);
    }

    Story &m_story;
    support::LocalCluster m_cluster;
    History m_history;
    Figures m_calm{QStringLiteral("slowest write to a partition in as long a time without")};
    Figures m_late{QStringLiteral("slowest write to a partition while its primary changes")};
};

Switches::Switches(Story &story)
    : m_story(story)
    , m_cluster({.servers = 3, .partitions = 12})
{
}

bool Switches::order(const QString &words)
{
    const KvctlRun run = kvctl(m_cluster, words.split(u' '), kPatience);
    return m_story.expect(run.code == 0, QStringLiteral("kvctl %1: %2").arg(words, run.said));
}

bool Switches::reset(const Pulses &pulses)
{
    bool areIdle = true;
    for (const auto &pulse : pulses)
        areIdle = pulse->reset(kPatience) && areIdle;
    return m_story.expect(areIdle, QStringLiteral("all writes are answered"));
}

bool Switches::round(const QString &id)
{
    const std::vector<core::PartitionId> partitions = ledBy(id);
    Pulses pulses;
    for (const core::PartitionId partition : partitions) {
        pulses.push_back(std::make_unique<Pulse>(m_cluster, m_history, m_story.number("rate")));
        pulses.back()->aim({partition});
        pulses.back()->start();
    }
    support::runEvents(500ms); // so that the clients know the ways
    if (!reset(pulses))
        return false;
    support::runEvents(300ms);
    for (const auto &pulse : pulses)
        m_calm.add(pulse->worstMs());
    if (!reset(pulses) || !order(QStringLiteral("drain --no-wait ") + id)
        || !m_story.expect(support::waitFor([&] { return ledBy(id).empty(); }, kPatience),
            id + QStringLiteral(" leads nothing any more")))
        return false;
    support::runEvents(200ms);
    const auto records = m_cluster.view().partitions();
    for (std::size_t i = 0; i < partitions.size(); ++i) {
        m_story.expect(pulses[i]->stop(kPatience) && pulses[i]->refused() == 0,
            QStringLiteral("no write fails"));
        m_story.expect(records.at(partitions[i]).contains(u"released"),
            QStringLiteral("partition %1 was handed over").arg(partitions[i].value));
        m_late.add(pulses[i]->worstMs());
    }
    // It leads some again, by switches as well.
    return order(QStringLiteral("undrain ") + id) && order(QStringLiteral("rebalance"))
        && m_story.expect(support::waitFor([&] { return ledBy(id).size() >= 4; }, kPatience),
            id + QStringLiteral(" leads its share again"));
}

int Switches::run()
{
    if (!m_story.start(m_cluster))
        return m_story.verdict(m_cluster);
    const QStringList ids = m_cluster.ids();
    for (int i = 0; i < m_story.number("rounds"); ++i) {
        if (!round(ids[i % ids.size()]))
            return m_story.verdict(m_cluster);
    }
    m_story.judge(m_history);
    m_calm.print();
    m_story.bound(m_late, kMedianMs, kWorstMs);
    return m_story.verdict(m_cluster);
}

} // namespace

} // namespace integration

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    integration::Story story("Has servers hand over what they lead, under load.",
        {{"rounds", "3", "How often a server is drained."},
            {"rate", "250", "Writes a second to each partition."}});
    return integration::Switches(story).run();
}
