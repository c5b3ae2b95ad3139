// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <map>

namespace core {

/// Which runs of servers are certainly over. A proof only ever shortens a wait; a false one would
/// let two primaries serve, so nothing but an EOF on a direct lifeline or a later run of the same
/// store is one (replication.md, 3.4).
class Proofs
{
public:
    /// True if this was news. All earlier runs of that store are over with it.
    bool add(const NodeId &id, const Incarnation &dead)
    {
        if (dead.isNone())
            return false;
        std::uint64_t &last = m_over[id][dead.store];
        if (last >= dead.start)
            return false;
        last = dead.start;
        return true;
    }

    [[nodiscard]] bool isDead(const NodeId &id, const Incarnation &run) const
    {
        const auto stores = m_over.find(id);
        if (stores == m_over.end())
            return false;
        const auto last = stores->second.find(run.store);
        return last != stores->second.end() && run.start <= last->second;
    }

private:
    std::map<NodeId, std::map<StoreId, std::uint64_t>> m_over;
};

} // namespace core
