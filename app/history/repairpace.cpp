// SPDX-License-Identifier: Apache-2.0
#include "app/history/repairpace.h"

#include "core/keyhash.h"

namespace app {

namespace {

constexpr quint32 kLeastGain = 3;
constexpr qint64 kLeastNs = 1'000'000'000;
constexpr qint64 kMostEachNs = 3'600'000'000'000; // a recording says any times
constexpr qint64 kStillNs = 2'000'000'000;        // and as long as four of them take

} // namespace

void RepairPace::look(const Observation &seen, qint64 atNs)
{
    if (!seen.isValid() || !seen.status || seen.status->state != core::ClusterState::Degraded) {
        *this = {};
        return;
    }
    const core::ClusterStatus &status = *seen.status;
    const auto full = static_cast<quint32>(status.full);
    if (status.partitions != m_partitions || full < m_full) {
        *this = {};
        m_partitions = static_cast<quint32>(status.partitions);
    } else if (full > m_full) {
        // Counted from the first: until then it was waited whether the server comes back.
        if (m_firstNs == 0) {
            m_firstNs = atNs;
            m_fullAtFirst = full;
        }
        m_lastNs = atNs;
    }
    m_full = full;
}

std::optional<qint64> RepairPace::leftNs(qint64 nowNs) const
{
    const qint64 took = m_lastNs - m_firstNs;
    if (m_firstNs == 0 || qint64(m_full) - m_fullAtFirst < kLeastGain || took < kLeastNs
        || m_full >= m_partitions)
        return std::nullopt;
    const qint64 each = took / (m_full - m_fullAtFirst);
    if (each > kMostEachNs || m_partitions > core::kMaxPartitions)
        return std::nullopt;
    const qint64 since = nowNs - m_lastNs;
    if (since > kStillNs + 4 * each)
        return std::nullopt;
    return std::max<qint64>(0, each * (m_partitions - m_full) - since);
}

} // namespace app
