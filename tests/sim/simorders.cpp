// SPDX-License-Identifier: Apache-2.0
#include "simfaults.h"
#include "simmachine.h"
#include "simnetwork.h"
#include "simzookeeper.h"

/// What people and masters order in the middle of the trouble: switches, drains, settings, servers.
namespace sim {

/// An order to hand over, to anybody, and trouble at the worst moment: between the order, the
/// release, the record and the new primary.
void Faults::switchPrimary()
{
    const auto partitions = static_cast<int>(m_world.plan.config.partitions);
    const core::PartitionId partition(static_cast<std::uint32_t>(m_world.random.index(partitions)));
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    const int primary = record == nullptr ? -1 : serverOf(record->primary);
    const int master = m_world.zoo->master();
    if (primary < 0 || master < 0)
        return;
    const int to = another(primary);
    const Time sent = m_world.some(0, 1_ms);
    m_world.queue.after(sent,
        [this, master, primary,
            order = core::message::Switch{partition, record->term, nodeId(to)}] {
            if (m_world.machine(primary).isUp())
                m_world.network->send(master, primary, core::message::Switches{{order}});
        });
    const Time trouble = sent + m_world.some(0, m_world.random.chance(0.7) ? 5_ms : 60_ms);
    const int kind = m_world.random.index(10);
    m_world.queue.after(trouble, [this, kind, primary, to] {
        if (!m_world.isFaulty)
            return;
        if (kind < 3)
            isolate(primary);
        else if (kind < 4)
            crash(to, 3_ms, 60_ms);
        else if (kind < 6)
            wipe(to);
        else if (kind < 7 && m_world.machine(primary).isUp()
            && !m_world.machine(primary).isPaused())
            m_world.machine(primary).pause(m_world.some(5_ms, 900_ms));
    });
}

void Faults::join()
{
    for (int i = m_world.plan.servers; i < m_world.count(); ++i) {
        if (m_world.machine(i).run() == 0) {
            m_world.machine(i).start();
            m_world.meets(Met::Joined);
        }
    }
}

void Faults::ask(core::AdminOrder order)
{
    for (int i = 0; i < m_world.count(); ++i) {
        if (m_world.machine(i).isActiveMaster() && !m_world.machine(i).isPaused()) {
            m_world.machine(i).handle(core::event::Admin{{}, std::move(order)});
            return;
        }
    }
}

void Faults::administer()
{
    const core::NodeId &id = nodeId(m_world.random.index(m_world.count()));
    const int kind = m_world.random.index(13);
    if (kind < 4)
        ask(core::admin::Drain{id});
    else if (kind < 7)
        ask(core::admin::Undrain{id});
    else if (kind < 8)
        ask(core::admin::Rebalance());
    else if (kind < 9)
        ask(core::admin::Set{"minInsync", m_world.random.chance(0.5) ? "2" : "1"});
    else if (kind < 10)
        ask(core::admin::Set{"replicas", m_world.random.chance(0.5) ? "2" : "3"});
    else
        setMode();
}

/// Reads by lease are right where clocks are: not in schedules that begin with confirm (stop()).
void Faults::setMode()
{
    const bool isFirst = m_world.random.chance(0.5);
    const int kind = m_world.random.index(3);
    if (kind == 0)
        ask(core::admin::Set{"durability", isFirst ? "fsync" : "os"});
    else if (kind == 1)
        ask(core::admin::Set{"detection", isFirst ? "lease" : "session"});
    else if (m_world.plan.config.readMode == core::ReadMode::Lease)
        ask(core::admin::Set{"readMode", isFirst ? "confirm" : "lease"});
}

/// All is to be as the plan says in the end, and a master may still have to be found.
void Faults::undoOrders()
{
    for (const auto &[id, node] : m_world.zoo->tree().nodes) {
        if (node.state == core::NodeState::Draining)
            ask(core::admin::Undrain{id});
    }
    const std::optional<core::ClusterConfig> &now = m_world.zoo->tree().config;
    const core::ClusterConfig &plan = m_world.plan.config;
    if (now && !(*now == plan)) {
        ask(core::admin::Set{"minInsync", std::to_string(plan.minInsync)});
        ask(core::admin::Set{"replicas", std::to_string(plan.replicas)});
        ask(core::admin::Set{"durability", nameOf(plan.durability)});
        ask(core::admin::Set{"readMode", nameOf(plan.readMode)});
        ask(core::admin::Set{"detection", nameOf(plan.detection)});
    }
    if (!m_world.isFaulty)
        m_world.queue.after(100_ms, [this] { undoOrders(); });
}

} // namespace sim
