// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"

#include "cluster/client.h"
#include "core/types.h"
#include "support/localcluster.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace integration {

/// Writes to one partition every 2 ms without waiting for answers, each time to another key, and so
/// finds out when a write is accepted again. Lives on its owner's thread.
class Prober : public QObject
{
    Q_OBJECT

public:
    Prober(support::LocalCluster &cluster, History &history, core::PartitionId partition);

    /// Until several writes have been accepted, so that the client knows the way.
    [[nodiscard]] bool warmUp(std::chrono::milliseconds patience);
    /// Only writes that begin after this instant (nowNs) count from here on.
    void measureFrom(std::int64_t since);
    /// How long after that instant the first of them was accepted.
    [[nodiscard]] std::optional<double> msUntilAccepted(std::chrono::milliseconds patience);
    /// Stops writing, and waits for what is under way.
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);

    [[nodiscard]] core::PartitionId partition() const { return m_partition; }

private:
    void probe();
    [[nodiscard]] std::string nextKey();

    const std::uint32_t m_partitions;
    const core::PartitionId m_partition;
    const std::string m_prefix;
    History &m_history;
    cluster::Client m_client;
    QTimer m_timer;
    std::uint64_t m_lastKey = 0;
    int m_accepted = 0;
    std::int64_t m_since = 0;
    std::optional<std::int64_t> m_acceptedAt; ///< the first of those that began after m_since
};

} // namespace integration
