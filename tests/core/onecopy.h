// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "stepstory.h"

#include "core/replica.h"

#include <functional>
#include <memory>

namespace story {

inline const core::NodeId kPrimary("a");
inline const core::NodeId kSelf("b");
inline const core::Incarnation kPrimaryRun{core::StoreId(1), 1};
inline const core::Incarnation kRun{core::StoreId(2), 5};
inline const core::PartitionId kPartition(0);

/// A copy, b, that is told what the primary, a, would tell it. Every step's batch gets a ticket,
/// and is durable when the test says so.
class OneCopy
{
public:
    void begin(const core::ReplicaMeta &meta = {})
    {
        m_surroundings = {};
        m_surroundings.self = kSelf;
        m_surroundings.incarnation = kRun;
        m_surroundings.startedAt = m_now - std::chrono::seconds(10);
        m_surroundings.links[kPrimary] = kPrimaryRun;
        m_replica = std::make_unique<core::Replica>(
            m_surroundings, core::StoredReplica{kPartition, meta, {}});
        step([this](core::Output &out) { m_replica->start(out); });
        persist();
    }
    core::Output step(const std::function<void(core::Output &)> &what)
    {
        core::Output out;
        out.ticket = m_ticket = m_ticket.next();
        what(out);
        return out;
    }
    core::Output receive(const core::Message &message)
    {
        return step([&](core::Output &out) {
            m_replica->receive({kPrimary, kPrimaryRun, message}, m_now, out);
        });
    }
    core::Output persist()
    {
        core::Output out;
        m_replica->persisted(m_ticket, m_now, out);
        return out;
    }

protected:
    core::Surroundings m_surroundings;
    core::Instant m_now = core::Instant(std::chrono::seconds(1000));
    core::Ticket m_ticket;
    std::unique_ptr<core::Replica> m_replica;
};

} // namespace story
