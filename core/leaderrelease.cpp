// SPDX-License-Identifier: Apache-2.0
#include "core/leader.h"

#include <algorithm>

/// The planned switch, on the side of who gives up (decisions/0021).
namespace core {

namespace {

/// Of waiting for what was logged to be committed; after that the primary goes on as before.
constexpr Duration kMostDraining = 100ms;
/// Of waiting for another term. Longer than ZooKeeper takes where its disk is slow; beyond it the
/// clients would notice that ZooKeeper is away.
constexpr Duration kMostAsking = 200ms;

} // namespace

void Leader::handOver(const NodeId &to, Instant now, Output &out)
{
    if (m_release || !mayRelease(to, now))
        return;
    m_release = Release{to, now, false, {}};
    advanceRelease(now, out);
}

/// Where anything is amiss there is better to do than to spread the load.
bool Leader::mayRelease(const NodeId &to, Instant now) const
{
    if (!isServing() || m_pending || to == m_surroundings.self || !m_record.member(to))
        return false;
    return std::all_of(m_peers.begin(), m_peers.end(), [&](const Peer &peer) {
        return !counts(peer.id)
            || (peer.sync == Sync::Synced && peer.leased && !peer.removing && !isBad(peer, now));
    });
}

/// What is asked for may happen at any later time, or never: so this primary serves as ever, and
/// the next one outwaits it like any other. Only writes wait, so that none is left in doubt.
void Leader::advanceRelease(Instant now, Output &out)
{
    if (!m_release)
        return;
    const Duration most = m_release->asked ? kMostAsking : kMostDraining;
    if (now > m_release->since + most || !mayRelease(m_release->to, now)) {
        goOn(now, out);
        return;
    }
    if (m_release->asked || m_log.applied() < m_log.tail())
        return;
    m_release->asked = true;
    m_release->since = now;
    request(now, out);
}

void Leader::hold(const event::Propose &write, Output &out)
{
    const Limits &limits = m_surroundings.limits;
    std::size_t bytes = write.value.size();
    for (const event::Propose &held : m_release->held)
        bytes += held.key.size() + held.value.size();
    if (m_release->held.size() < limits.windowEntries && bytes <= limits.windowBytes)
        m_release->held.push_back(write);
    else
        out.reply.push_back({write.request, Status::Unavailable, "another server takes over"});
}

/// The switch has not happened, or nobody has told yet.
void Leader::goOn(Instant now, Output &out)
{
    const Release ended = std::move(*m_release);
    m_release.reset();
    if (ended.asked) {
        // The last word counts with a master that has not decided yet: nothing is to be changed.
        out.wishes.push_back(
            {m_log.partition(), m_record.version, term(), message::ChangeKind::Remove, {}, false});
    }
    for (const event::Propose &write : ended.held)
        propose(write, now, out);
}

} // namespace core
