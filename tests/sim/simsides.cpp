// SPDX-License-Identifier: Apache-2.0
#include "invariants.h"
#include "simprocess.h"

/// The two threads of a machine's process: leases, and everything else.
namespace sim {

namespace {

constexpr Time kTick =
    25'500_us; // twice this is just above a beacon's interval, also on a slow clock
constexpr Time kStandstill = 153_ms; // L/2 by the slowest clock

} // namespace

void Machine::stall(Time length)
{
    if (!isUp() || isPaused())
        return;
    if (m_world.isTracing)
        m_world.say("n%d's data side stands still", m_index + 1);
    m_stalledAt = m_world.now();
    m_world.queue.after(length, [this, run = m_run, since = *m_stalledAt] {
        if (m_run == run && m_stalledAt == since)
            endStall();
    });
}

void Machine::endStall()
{
    if (!std::exchange(m_stalledAt, std::nullopt))
        return;
    if (m_world.isTracing)
        m_world.say("n%d's data side goes on", m_index + 1);
    drain();
}

void Machine::post(Time delay, Task task, Side side)
{
    if (isUp())
        m_world.queue.add(m_world.now() + delay, {m_index, m_run, side}, std::move(task));
}

bool Machine::isHeld(Side side) const
{
    return m_isPaused || (side == Side::Data && m_stalledAt);
}

void Machine::dispatch(const Owner &owner, Task &task)
{
    if (!isUp() || owner.run != m_run)
        return;
    // What waits comes first: connections stay in order.
    std::deque<Task> &deferred = m_deferred[static_cast<std::size_t>(owner.side)];
    if (isHeld(owner.side) || !deferred.empty())
        deferred.push_back(std::move(task));
    else
        task();
}

/// One task of a side that may go on, then the next a little later: the sides are threads.
void Machine::drain()
{
    m_world.queue.after(m_world.some(0, 30), [this, run = m_run, pauses = m_pauses] {
        if (!isUp() || run != m_run || m_isPaused || pauses != m_pauses)
            return;
        const bool mayData = !isHeld(Side::Data) && !m_deferred[0].empty();
        if (!mayData && m_deferred[1].empty())
            return;
        const bool isData = mayData && (m_deferred[1].empty() || m_world.random.chance(0.5));
        std::deque<Task> &deferred = m_deferred[isData ? 0 : 1];
        Task task = std::move(deferred.front());
        task();
        if (!deferred.empty())
            deferred.pop_front();
        drain();
    });
}

/// Leases go on while the data side stands still.
void Machine::tick()
{
    post(
        kTick + m_world.some(0, 500), [this] { tick(); }, Side::Lease);
    tickLease();
    if (m_stalledAt)
        checkStall();
    else
        handle(core::event::Tick());
}

/// By the schedule's own clock, not by what the server thinks.
void Machine::checkStall() const
{
    if (m_world.now() - *m_stalledAt <= kStandstill)
        return;
    for (std::uint32_t p = 0; p < m_world.plan.config.partitions; ++p) {
        if (serves(core::PartitionId(p)))
            m_world.fail("lag",
                "n" + std::to_string(m_index + 1) + " uses its leases while it stands still");
    }
}

void Machine::tickLease()
{
    carryOut(m_process->lease.tick(clock()));
    if (!m_stalledAt)
        settleAnswers();
}

void Machine::receiveLease(
    const core::NodeId &from, const core::Incarnation &sender, const core::Message &message)
{
    core::Lease::Output out = m_process->lease.receive(from, sender, message, clock());
    const auto *beacon = std::get_if<core::message::Beacon>(&message);
    if (beacon != nullptr && m_stalledAt && m_world.now() - *m_stalledAt > kStandstill
        && std::get<core::message::BeaconAck>(out.send[0].message).denied.size()
            < beacon->claims.size())
        m_world.fail(
            "lag", "n" + std::to_string(m_index + 1) + " grants a lease while it stands still");
    carryOut(std::move(out));
    if (!m_stalledAt)
        settleAnswers();
    if (m_process->leadsAny)
        m_world.invariants->mayHaveBegunToServe(m_index);
}

} // namespace sim
