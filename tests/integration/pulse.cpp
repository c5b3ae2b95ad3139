// SPDX-License-Identifier: Apache-2.0
#include "pulse.h"

#include "traffic.h"

#include "core/keyhash.h"
#include "support/waiting.h"

#include <QTime>

#include <algorithm>

namespace integration {

namespace {

using std::chrono_literals::operator""ms;

} // namespace

Pulse::Pulse(support::LocalCluster &cluster, History &history, int writesPerSecond)
    : m_all(cluster.options().partitions)
    , m_perSecond(writesPerSecond)
    , m_prefix("pulse-" + std::to_string(history.newValue()) + '-')
    , m_history(history)
    , m_client(clientOptions(cluster))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Pulse::tick);
}

void Pulse::start()
{
    m_startedAt = support::nowNs();
    m_made = 0;
    m_timer.start(2ms);
}

bool Pulse::stop(std::chrono::milliseconds patience)
{
    m_timer.stop();
    return support::waitFor([this] { return m_client.underWay() == 0; }, patience);
}

bool Pulse::reset(std::chrono::milliseconds patience)
{
    const bool isIdle = stop(patience);
    m_worstMs = 0;
    m_latencies.clear();
    start();
    return isIdle;
}

std::string Pulse::nextKey()
{
    const std::uint64_t turn = m_lastKey;
    for (;;) {
        const std::string key = m_prefix + std::to_string(++m_lastKey);
        if (m_partitions.empty()
            || core::partitionOf(key, m_all) == m_partitions[turn % m_partitions.size()])
            return key;
    }
}

void Pulse::tick()
{
    const double due = support::toMs(support::nowNs() - m_startedAt) / 1000 * m_perSecond;
    // What this process was late for is not made up for: it would measure itself.
    m_made = std::max(m_made, static_cast<std::int64_t>(due) - 2);
    for (; static_cast<double>(m_made) < due; ++m_made) {
        const std::int64_t sentAt = support::nowNs();
        putOnce(m_client, m_history, nextKey(),
            [this, sentAt](const cluster::ClientResult &result) { note(result, sentAt); });
    }
}

void Pulse::note(const cluster::ClientResult &result, std::int64_t sentAt)
{
    m_accepted += result.ok() ? 1 : 0;
    m_refused += result.ok() ? 0 : 1;
    const double ms = support::toMs(support::nowNs() - sentAt);
    if (result.ok())
        m_latencies.add(ms);
    if (ms <= m_worstMs)
        return;
    m_worstMs = ms;
    m_worst =
        QStringLiteral("no write later than %1 ms (partition %2, tried %3 times, by %4 at %5)")
            .arg(ms, 0, 'f', 1)
            .arg(result.partition ? static_cast<int>(result.partition->value) : -1)
            .arg(result.attempts)
            .arg(QString::fromStdString(result.servedBy.id.text),
                QTime::currentTime().toString(QStringLiteral("hh:mm:ss.zzz")));
}

} // namespace integration
