// SPDX-License-Identifier: Apache-2.0
#include "core/incomingcopies.h"

#include <algorithm>

namespace core {

namespace {

/// Parts come more often, however slow the sender has to be; but it may send others first.
constexpr Duration kIdle = 2s;

} // namespace

bool IncomingCopies::admit(PartitionId partition, const NodeId &from, Instant now)
{
    if (const auto place = m_places.find(partition); place != m_places.end()) {
        place->second = {from, now};
        return true;
    }
    std::erase_if(m_places, [now](const auto &place) { return now > place.second.heard + kIdle; });
    const auto ofOne = static_cast<std::size_t>(std::count_if(m_places.begin(), m_places.end(),
        [&from](const auto &place) { return place.second.from == from; }));
    if (m_places.size() >= m_limits.all || ofOne >= m_limits.ofOne)
        return false;
    m_places[partition] = {from, now};
    return true;
}

} // namespace core
