// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <utility>

namespace core {

/// Which runs of servers are certainly over. A proof only ever shortens a wait; a false one would
/// let two primaries serve, so nothing but an EOF on a direct lifeline or a later run of the same
/// store is one (replication.md, 3.4). Whoever connects may name a server: of more stores than any
/// cluster has, none is kept.
class Proofs
{
public:
    /// True if this was news. All earlier runs of that store are over with it.
    bool add(const NodeId &id, const Incarnation &dead)
    {
        if (dead.isNone())
            return false;
        const auto found = m_over.find({id, dead.store});
        if (found == m_over.end() ? m_over.size() >= kMost : found->second >= dead.start)
            return false;
        m_over[{id, dead.store}] = dead.start;
        return true;
    }

    [[nodiscard]] bool isDead(const NodeId &id, const Incarnation &run) const
    {
        const auto last = m_over.find({id, run.store});
        return last != m_over.end() && run.start <= last->second;
    }

    static constexpr std::size_t kMost = 10000;

    /// The last run of each that is over.
    [[nodiscard]] const std::map<std::pair<NodeId, StoreId>, std::uint64_t> &all() const
    {
        return m_over;
    }

private:
    std::map<std::pair<NodeId, StoreId>, std::uint64_t> m_over;
};

} // namespace core
