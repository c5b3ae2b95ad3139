// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include <algorithm>

/// What people ask of the master.
namespace core {

void Controller::admin(const event::Admin &asked, Instant now, Output &out)
{
    if (const auto *const loss = std::get_if<admin::Recover>(&asked.order))
        return recover(asked.request, *loss, now, out);
    const Timing &timing = m_surroundings.timing;
    if (std::holds_alternative<admin::Rebalance>(asked.order))
        m_calmSince = m_changedAt = now - std::max(timing.level, timing.settle);
    m_orders.push_back(asked);
    m_dirty = true;
    decide(now, out);
}

/// What is refused, or is so already, is answered at once; the rest once it stands in ZooKeeper.
void Controller::administer(Decision &decision, Output &out)
{
    for (const event::Admin &asked : std::exchange(m_orders, {})) {
        const Result<void> done = decision.administer(asked.order);
        if (!done) {
            answerAdmin({asked.request}, done.error(), out);
            continue;
        }
        m_ordersFlying.push_back(asked.request);
    }
}

void Controller::answerAdmin(
    const std::vector<RequestId> &requests, const Error &outcome, Output &out)
{
    for (const RequestId request : requests)
        out.reply.push_back({request, outcome.status, outcome.message});
}

} // namespace core
