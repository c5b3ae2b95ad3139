// SPDX-License-Identifier: Apache-2.0
#include "core/router.h"

/// What is asked of the master, and of nobody else.
namespace core {

/// By a server that is not the master, or not any more.
void Router::sentToMaster(const Trying &tried, const Response &response, Turn &turn)
{
    const Place &by = tried.attempt.place;
    const Result<Place> master = parsePlace(response.dataRaw);
    m_trouble = {Status::Unavailable, by.address + " is not the master, and names no other"};
    turn.routes.forgetMaster(by.address);
    if (master && !master->address.empty() && master->address != by.address && ++m_hops <= kMaxHops)
        return send(*master, Term(), false, turn);
    m_hops = 0;
    pause({}, turn);
}

} // namespace core
