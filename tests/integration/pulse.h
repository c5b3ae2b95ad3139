// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"
#include "story.h"

#include "cluster/client.h"
#include "core/types.h"
#include "support/localcluster.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

namespace integration {

/// A writer at an even rate, one partition after the other, each time to another key, which keeps
/// how long the slowest write took from the call to its acceptance, retries and all: for so long a
/// write was refused or late. Lives on its owner's thread.
class Pulse : public QObject
{
    Q_OBJECT

public:
    Pulse(support::LocalCluster &cluster, History &history, int writesPerSecond);

    void start();
    /// Writes go to these alone from here on; none: to all.
    void aim(std::vector<core::PartitionId> partitions) { m_partitions = std::move(partitions); }
    /// Waits for what is under way, and begins to measure anew.
    [[nodiscard]] bool reset(std::chrono::milliseconds patience);
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);

    [[nodiscard]] double worstMs() const { return m_worstMs; }
    /// How long the writes took that were accepted since the last reset.
    [[nodiscard]] const Figures &latencies() const { return m_latencies; }
    [[nodiscard]] const QString &worst() const { return m_worst; } ///< in words
    [[nodiscard]] int refused() const { return m_refused; }        ///< by the end of their time
    [[nodiscard]] int accepted() const { return m_accepted; }

private:
    void tick();
    void note(const cluster::ClientResult &result, std::int64_t sentAt);
    [[nodiscard]] std::string nextKey();

    const std::uint32_t m_all;
    const int m_perSecond;
    const std::string m_prefix;
    History &m_history;
    cluster::Client m_client;
    QTimer m_timer;
    std::vector<core::PartitionId> m_partitions;
    std::uint64_t m_lastKey = 0;
    std::int64_t m_startedAt = 0;
    std::int64_t m_made = 0;
    double m_worstMs = 0;
    Figures m_latencies{QStringLiteral("writes")};
    QString m_worst;
    int m_refused = 0;
    int m_accepted = 0;
};

} // namespace integration
