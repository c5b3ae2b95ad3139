// SPDX-License-Identifier: Apache-2.0
#include "prober.h"

#include "traffic.h"

#include "core/keyhash.h"
#include "support/waiting.h"

namespace integration {

namespace {

using std::chrono_literals::operator""ms;

constexpr auto kPace = 2ms;
constexpr std::size_t kMostUnderWay = 256;
constexpr int kWarm = 5;

} // namespace

Prober::Prober(support::LocalCluster &cluster, History &history, core::PartitionId partition)
    : m_partitions(cluster.options().partitions)
    , m_partition(partition)
    , m_prefix("probe-" + std::to_string(history.newValue()) + '-')
    , m_history(history)
    , m_client(clientOptions(cluster))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Prober::probe);
    m_timer.start(kPace);
}

std::string Prober::nextKey()
{
    for (;;) {
        const std::string key = m_prefix + std::to_string(++m_lastKey);
        if (core::partitionOf(key, m_partitions) == m_partition)
            return key;
    }
}

void Prober::probe()
{
    if (m_client.underWay() >= kMostUnderWay)
        return;
    const std::int64_t sentAt = support::nowNs();
    putOnce(m_client, m_history, nextKey(), [this, sentAt](const cluster::ClientResult &result) {
        if (!result.ok())
            return;
        ++m_accepted;
        if (m_since != 0 && sentAt >= m_since && !m_acceptedAt)
            m_acceptedAt = support::nowNs();
    });
}

bool Prober::warmUp(std::chrono::milliseconds patience)
{
    return support::waitFor([this] { return m_accepted >= kWarm; }, patience);
}

void Prober::measureFrom(std::int64_t since)
{
    m_since = since;
    m_acceptedAt.reset();
}

std::optional<double> Prober::msUntilAccepted(std::chrono::milliseconds patience)
{
    if (!support::waitFor([this] { return m_acceptedAt.has_value(); }, patience))
        return std::nullopt;
    return support::toMs(*m_acceptedAt - m_since);
}

bool Prober::stop(std::chrono::milliseconds patience)
{
    m_timer.stop();
    return support::waitFor([this] { return m_client.underWay() == 0; }, patience);
}

} // namespace integration
