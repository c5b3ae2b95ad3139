// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <map>
#include <optional>

namespace core {

/// The partitions whose members were all down. The first of them to return waits a little for the
/// others: a copy that is there when the primary begins need not learn again.
class Recovery
{
public:
    void clear() { m_since.clear(); }
    /// All members are down.
    void allDown(PartitionId partition) { m_since[partition].reset(); }
    void done(PartitionId partition) { m_since.erase(partition); }
    /// A member may be installed, `all` may. True if it should be now.
    [[nodiscard]] bool mayInstall(PartitionId partition, bool all, Instant now, Duration wait)
    {
        const auto down = m_since.find(partition);
        if (down == m_since.end() || all)
            return true;
        if (!down->second)
            down->second = now;
        return now - *down->second >= wait;
    }

private:
    std::map<PartitionId, std::optional<Instant>> m_since; ///< when the first was back
};

} // namespace core
