// SPDX-License-Identifier: Apache-2.0
#include "core/leader.h"

#include "core/mutants.h"

#include <algorithm>

/// The planned switch, on the side of who gives up (replication.md 4.4 with K12).
namespace core {

namespace {

/// Of waiting for what was logged to be committed; after that the primary goes on as before.
constexpr Duration kMostDraining = 100ms;

} // namespace

void Leader::handOver(const NodeId &to, Instant now, Output &out)
{
    if (m_release || !mayRelease(to, now))
        return;
    m_release = Release{to, now, false};
    advanceRelease(now, out);
}

/// Only who may serve reads may release: then every older primary's leases are over as well, so
/// that the next one need wait for nobody (K12a).
bool Leader::mayRelease(const NodeId &to, Instant now) const
{
    if (!isServing() || m_pending || to == m_surroundings.self || !m_record.member(to))
        return false;
    return std::all_of(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
        return !counts(peer.id)
            || (peer.sync == Sync::Synced && peer.leased && !peer.removing && !isBad(peer, now));
    });
}

/// Until the request is sent all can be taken back; from then on this term is never served again,
/// whatever becomes of the request (K12b).
void Leader::advanceRelease(Instant now, Output &out)
{
    if (!m_release || m_release->sent)
        return;
    if (now > m_release->since + kMostDraining || !mayRelease(m_release->to, now)) {
        m_release.reset();
        return;
    }
    if (m_log.applied() < m_log.tail())
        return;
    m_release->sent = true;
    if (!isMutant(Mutant::K12b))
        out.lease.push_back(lease::Stop{m_log.partition()});
    request(now, out);
}

} // namespace core
