// SPDX-License-Identifier: Apache-2.0
#include "core/clientsession.h"

#include <algorithm>
#include <cassert>

namespace core {

ClientSession::ClientSession(std::string id, Duration firstFor)
    : m_id(std::move(id))
    , m_firstFor(firstFor)
{
}

std::uint64_t ClientSession::begin(Instant now)
{
    m_underWay.emplace(++m_last, Write{now, {}});
    return m_last;
}

WriteTag ClientSession::tag(std::uint64_t seq, std::optional<PartitionId> partition, Instant now)
{
    const auto write = m_underWay.find(seq);
    assert(write != m_underWay.end());
    if (partition)
        write->second.partition = partition;
    const std::optional<PartitionId> &place = write->second.partition;
    const auto oldest = std::find_if(m_underWay.begin(), write, [&](const auto &other) {
        return !place || !other.second.partition || other.second.partition == place;
    });
    const auto answered = place ? m_answered.find(*place) : m_answered.end();
    const bool isKnown = answered != m_answered.end() && now < answered->second + m_firstFor;
    const bool isYoung = now < write->second.begun + m_firstFor;
    return {m_id, seq, oldest->first, isYoung && !isKnown};
}

void ClientSession::end(std::uint64_t seq, bool answered, Instant now)
{
    const auto write = m_underWay.find(seq);
    assert(write != m_underWay.end());
    if (const std::optional<PartitionId> &place = write->second.partition) {
        if (answered)
            m_answered[*place] = now;
        else
            m_answered.erase(*place); // it may have forgotten us
    }
    m_underWay.erase(write);
}

} // namespace core
