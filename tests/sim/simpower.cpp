// SPDX-License-Identifier: Apache-2.0
#include "invariants.h"
#include "simfaults.h"
#include "simmachine.h"
#include "simzookeeper.h"

#include <algorithm>
#include <numeric>

/// Machines that go down with what they had not synced. As a rule not so that data is lost which no
/// protocol could have kept: of each partition's members one keeps all, though it does not know.
/// Nor so that only a human may decide: no disk was replaced beside suspects alone.
namespace sim {

bool Faults::mayLosePower(int server, bool all) const
{
    for (const core::PartitionRecord &record : m_world.zoo->tree().records) {
        if (!all && record.member(nodeId(server)) == nullptr)
            continue;
        const auto is = [&](const core::Member &member, auto &&what) {
            return what(serverOf(member.id), m_world.machine(serverOf(member.id)).disk(), member);
        };
        const bool areThere = std::all_of(record.inSync.begin(), record.inSync.end(), [&](auto &m) {
            return is(m, [&](int, const Disk &disk, const core::Member &member) {
                return disk.uid(record.partition) == member.uid;
            });
        });
        const bool isAnother =
            std::any_of(record.inSync.begin(), record.inSync.end(), [&](auto &m) {
                return is(m, [&](int other, const Disk &disk, const core::Member &member) {
                    return !all && other != server && disk.isIntact(record.partition, member.uid);
                });
            });
        if (!areThere && !isAnother)
            return false;
    }
    return !m_world.zoo->tree().records.empty();
}

bool Faults::mayLoseData(int server) const
{
    const auto &records = m_world.zoo->tree().records;
    return std::all_of(records.begin(), records.end(), [&](const core::PartitionRecord &record) {
        return record.member(nodeId(server)) == nullptr
            || std::any_of(
                record.inSync.begin(), record.inSync.end(), [&](const core::Member &member) {
                    return serverOf(member.id) != server
                        && m_world.invariants->isWhole(record.partition, member);
                });
    });
}

void Faults::losePower(int server)
{
    if (mayLosePower(server, false))
        dropPower(server, mayLoseData(server));
}

void Faults::dropPower(int server, bool losesSome)
{
    Machine &machine = m_world.machine(server);
    if (machine.run() == 0)
        return;
    const auto unsynced = static_cast<std::int64_t>(machine.disk().unsynced());
    const bool losesMuch = m_world.random.chance(0.3);
    const std::int64_t kept = !losesSome ? unsynced : losesMuch ? 0 : m_world.some(0, unsynced);
    machine.losePower(static_cast<std::size_t>(kept));
    const Time off = m_world.some(20_ms, m_world.random.chance(0.5) ? 100_ms : 900_ms);
    m_world.queue.after(off, [this, server] { m_world.machine(server).start(); });
}

void Faults::cutPower()
{
    if (!mayLosePower(0, true))
        return;
    const bool mayLoseAll = m_world.random.chance(0.2);
    std::vector<int> order(static_cast<std::size_t>(m_world.count()));
    std::iota(order.begin(), order.end(), 0);
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1],
            order[static_cast<std::size_t>(m_world.random.index(static_cast<int>(i)))]);
    for (const int server : order)
        dropPower(server, mayLoseAll || mayLoseData(server));
    for (const core::PartitionRecord &record : m_world.zoo->tree().records)
        m_world.invariants->noteLoss(record.partition);
}

void Faults::crashAll(Time most)
{
    for (int i = 0; i < m_world.count(); ++i)
        crash(i, 5_ms, most);
}

} // namespace sim
