// SPDX-License-Identifier: Apache-2.0
#include "core/confirmations.h"

namespace core {

void Confirmations::add(
    std::uint64_t read, PartitionId partition, Term term, std::uint64_t mark, Instant now)
{
    m_waiting.push_back({read, partition, term, mark, now + m_patience});
}

std::vector<Confirmations::Settled> Confirmations::settle(const Lease &lease, Instant now)
{
    std::vector<Settled> settled;
    std::erase_if(m_waiting, [&](const Waiting &waiting) {
        const bool confirmed = lease.isConfirmed(waiting.partition, waiting.term, waiting.mark);
        if (!confirmed && now < waiting.until)
            return false;
        settled.push_back({waiting.read, confirmed});
        return true;
    });
    return settled;
}

} // namespace core
