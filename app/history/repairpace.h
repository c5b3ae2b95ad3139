// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/observation.h"

namespace app {

/// How fast the partitions of a DEGRADED cluster get all their copies, as its status tells, and how
/// long the rest takes if it goes on so. A value.
class RepairPace
{
public:
    /// What is seen of the cluster from `atNs` on.
    void look(const Observation &seen, qint64 atNs);

    /// Nothing while it cannot be told: there is nothing to do, too little was done yet, or it does
    /// not go on.
    [[nodiscard]] std::optional<qint64> leftNs(qint64 nowNs) const;

private:
    quint32 m_partitions = 0; ///< 0: it is not degraded
    quint32 m_full = 0;       ///< with all copies
    quint32 m_fullAtFirst = 0;
    qint64 m_firstNs = 0; ///< when the first one became full, of those that were not; 0: none has
    qint64 m_lastNs = 0;  ///< the last one
};

} // namespace app
