// SPDX-License-Identifier: Apache-2.0
#include "core/heldanswers.h"

#include "core/mutants.h"

namespace core {

std::vector<HeldAnswers::Settled> HeldAnswers::settle(const Lease &lease, Instant now)
{
    std::vector<Settled> settled;
    std::erase_if(m_held, [&](const Held &held) {
        const bool isUnasked = !held.mark && isMutant(Mutant::WritesUnleased);
        const bool vouched = isUnasked
            || (held.mark ? lease.isConfirmed(held.partition, held.term, *held.mark)
                          : lease.mayServe(held.partition, held.term, now));
        if (!vouched && now < held.until && lease.leads(held.partition, held.term))
            return false;
        settled.push_back({held.answer, vouched});
        return true;
    });
    return settled;
}

} // namespace core
