// SPDX-License-Identifier: Apache-2.0
#include "core/controller.h"

#include <utility>

/// A master's half while another is the master.
namespace core {

namespace {

/// So long nothing must have been written before a standby reads it.
constexpr Duration kWarmAfter = 200ms;
/// After one that failed: ZooKeeper is away, and nobody can take over.
constexpr Duration kWarmAgain = 5s;

} // namespace

void Controller::standBy(Revision heard, Instant now, Output &out)
{
    if (m_state != State::Follower)
        return;
    if (std::exchange(m_heard, heard) != heard)
        m_warmAt = now + kWarmAfter;
    const bool isBehind = !m_isWarm || m_tree.revision() < heard;
    if (isBehind && now >= m_warmAt && (!m_loading || now >= m_loadAt))
        load(now, out);
}

void Controller::warmedUp(const zk::Loaded &loaded, Instant now)
{
    m_warmAt = now + (loaded.ok ? kWarmAfter : kWarmAgain);
    if (loaded.ok)
        adopt(loaded);
}

void Controller::adopt(const zk::Loaded &loaded)
{
    // Of sessions one is told whenever they change; what was read beside the rest may be older.
    std::map<NodeId, ServerEntry> told = std::move(m_tree.servers);
    m_tree.adopt(loaded, m_surroundings.config.partitions);
    if (!told.empty())
        m_tree.servers = std::move(told);
    m_isWarm = true;
}

} // namespace core
