// SPDX-License-Identifier: Apache-2.0
#include "simfaults.h"

#include "simmachine.h"
#include "simnetwork.h"
#include "simzookeeper.h"

#include <algorithm>

namespace sim {

namespace {

void startLater(World &world, int server, Time delay)
{
    world.queue.after(delay, [&world, server] { world.machine(server).start(); });
}

Channel drawChannel(Random &random)
{
    return static_cast<Channel>(random.index(static_cast<int>(kChannels)));
}

void killSoon(World &world, int server, Time life)
{
    const std::uint32_t run = world.machine(server).run();
    world.queue.after(life, [&world, server, run] {
        if (!world.isFaulty || world.machine(server).run() != run)
            return;
        world.machine(server).crash();
        startLater(world, server,
            world.random.chance(0.6) ? world.some(3_ms, 30_ms) : world.some(60_ms, 500_ms));
    });
}

} // namespace

void onInstalled(World &world, int primary)
{
    if (world.isFaulty && world.random.chance(world.plan.assassin))
        killSoon(world, primary, world.some(1_ms, world.random.chance(0.5) ? 8_ms : 150_ms));
}

void onCopying(World &world, int from, int to)
{
    if (world.isFaulty && world.random.chance(world.plan.copyAssassin))
        killSoon(world, world.random.chance(0.3) ? from : to, world.some(100, 4_ms));
}

Faults::Faults(World &world)
    : m_world(world)
{
}

void Faults::begin()
{
    m_world.queue.after(m_world.plan.faultsFrom, [this] {
        m_world.isFaulty = true;
        next();
    });
    m_world.queue.after(m_world.plan.healAt, [this] { heal(); });
    if (m_world.plan.hasHuman())
        m_world.queue.after(m_world.plan.faultsFrom, [this] { decideByHand(); });
}

void Faults::next()
{
    if (!m_world.isFaulty)
        return;
    double sum = 0;
    for (const double weight : m_world.plan.weights)
        sum += weight;
    double drawn = static_cast<double>(m_world.some(0, 999'999)) / 1e6 * sum;
    std::size_t fault = 0;
    while (fault + 1 < kFaults && drawn >= m_world.plan.weights[fault])
        drawn -= m_world.plan.weights[fault++];
    if (sum > 0) {
        ++m_count;
        strike(static_cast<Fault>(fault));
    }
    m_world.queue.after(m_world.some(1_ms, 2 * m_world.plan.faultGap), [this] { next(); });
}

/// A primary often, the master sometimes, else anybody.
int Faults::victim()
{
    const auto partitions = static_cast<int>(m_world.plan.config.partitions);
    int server = -1;
    if (m_world.random.chance(0.4)) {
        const core::PartitionId partition(
            static_cast<std::uint32_t>(m_world.random.index(partitions)));
        const core::PartitionRecord *record = m_world.zoo->record(partition);
        server = record == nullptr ? -1 : serverOf(record->primary);
    } else if (m_world.random.chance(0.2)) {
        server = m_world.zoo->master();
    }
    return server >= 0 ? server : m_world.random.index(m_world.count());
}

int Faults::another(int server)
{
    return (server + 1 + m_world.random.index(m_world.count() - 1)) % m_world.count();
}

/// A disk may go only while some other one holds each partition it is needed for.
bool Faults::mayWipe(int server) const
{
    if (m_world.zoo->tree().records.empty())
        return false;
    for (const core::PartitionRecord &record : m_world.zoo->tree().records) {
        const bool isElsewhere = std::any_of(
            record.inSync.begin(), record.inSync.end(), [&](const core::Member &member) {
                const int other = serverOf(member.id);
                return other != server
                    && m_world.machine(other).disk().isIntact(record.partition, member.uid);
            });
        if (!isElsewhere)
            return false;
    }
    return true;
}

void Faults::crash(int server, Time least, Time most)
{
    if (!m_world.machine(server).isUp())
        return;
    m_world.machine(server).crash();
    startLater(m_world, server, m_world.some(least, most));
}

void Faults::wipe(int server)
{
    if (!m_world.machine(server).isUp() || !mayWipe(server))
        return;
    crash(server, 5_ms, m_world.random.chance(0.5) ? 60_ms : 900_ms);
    if (m_world.isTracing)
        m_world.say("the disk of n%d is wiped", server + 1);
    m_world.machine(server).wipe();
}

void Faults::cut()
{
    const int from = victim();
    const int to = another(from);
    const Time until = m_world.now()
        + (m_world.random.chance(0.5) ? m_world.some(20_ms, 300_ms) : m_world.some(300_ms, 900_ms));
    if (m_world.random.chance(0.5))
        m_world.network->cut(from, to, drawChannel(m_world.random), until);
    else
        m_world.network->cutAll(from, to, until);
    if (m_world.random.chance(0.3))
        m_world.network->cutAll(to, from, until);
}

void Faults::isolate(int server)
{
    const Time until = m_world.now() + m_world.some(50_ms, 900_ms);
    const bool isMute = m_world.random.chance(0.7);
    const bool isDeaf = !isMute || m_world.random.chance(0.7);
    for (int other = 0; other < m_world.count(); ++other) {
        if (other == server)
            continue;
        if (isMute)
            m_world.network->cutAll(server, other, until);
        if (isDeaf)
            m_world.network->cutAll(other, server, until);
    }
    if (m_world.random.chance(0.4))
        m_world.zoo->cut(server, until);
}

/// The primary still gets leases, but neither the master nor the other copies' data reach it, while
/// the master takes it for dead: the only way to have two who think that they lead.
void Faults::fence(bool isLong)
{
    const auto partitions = static_cast<int>(m_world.plan.config.partitions);
    const core::PartitionId partition(static_cast<std::uint32_t>(m_world.random.index(partitions)));
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    const int master = m_world.zoo->master();
    const int primary = record == nullptr ? -1 : serverOf(record->primary);
    if (primary < 0 || master < 0 || master == primary || !m_world.machine(primary).isUp()
        || !m_world.machine(master).isUp())
        return;
    const Time until =
        m_world.now() + (isLong ? m_world.some(1_s, 2500_ms) : m_world.some(100_ms, 900_ms));
    Network &network = *m_world.network;
    for (int other = 0; other < m_world.count(); ++other) {
        if (other == primary)
            continue;
        if (isLong || other == master || m_world.random.chance(0.7)) {
            network.cut(other, primary, Channel::Control, until);
            network.cut(other, primary, Channel::Data, until);
        }
        if (other == master || m_world.random.chance(0.5))
            network.cut(primary, other, Channel::Data, until);
    }
    network.cut(primary, master, Channel::Control, until);
    // Leases may come from the master's copy too, or not.
    if (m_world.random.chance(0.5))
        network.cut(master, primary, Channel::Lease, until);
    if (m_world.random.chance(0.8))
        network.resetLifeline(primary, master);
    if (isLong) {
        m_world.queue.after(m_world.some(300_ms, 1200_ms),
            [this, partition, primary] { killSecond(partition, primary); });
        return;
    }
    for (int other = 0; other < m_world.count(); ++other) {
        if (other == primary || other == master || !m_world.random.chance(0.3))
            continue;
        m_world.queue.after(
            m_world.some(0, m_world.random.chance(0.5) ? 20_ms : 250_ms), [this, other] {
                if (m_world.isFaulty)
                    crash(other, 3_ms, 60_ms);
            });
    }
}

void Faults::killSecond(core::PartitionId partition, int first)
{
    const core::PartitionRecord *record = m_world.zoo->record(partition);
    const int second = record == nullptr ? -1 : serverOf(record->primary);
    if (!m_world.isFaulty || second < 0 || second == first)
        return;
    if (m_world.random.chance(0.2))
        wipe(second);
    else
        crash(second, 3_ms, 60_ms);
}

void Faults::pause(int server, bool isShort, bool isWhole)
{
    Machine &machine = m_world.machine(server);
    if (!machine.isUp() || machine.isPaused())
        return;
    const Time length = isShort ? m_world.some(5_ms, 400_ms) : m_world.some(400_ms, 1500_ms);
    isWhole ? machine.pause(length) : machine.stall(length);
}

void Faults::breakOff(int server, bool isLifeline)
{
    if (isLifeline) {
        m_world.network->resetLifeline(server, another(server));
        return;
    }
    const int channel = m_world.random.index(static_cast<int>(kMessageChannels));
    m_world.network->breakConnection(server, another(server), static_cast<Channel>(channel));
}

void Faults::strike(Fault fault)
{
    const int server = victim();
    const bool isShort = m_world.random.chance(0.5);
    if (m_world.isTracing)
        m_world.say("fault %s n%d", nameOf(fault), server + 1);
    switch (fault) {
    case Fault::Crash:
        crash(server, isShort ? 5_ms : 60_ms, isShort ? 60_ms : 900_ms);
        break;
    case Fault::Stop:
        m_world.machine(server).terminate(m_world.some(5_ms, 300_ms));
        break;
    case Fault::Wipe:
        wipe(server);
        break;
    case Fault::Pause:
    case Fault::Stall:
        pause(server, isShort, fault == Fault::Pause);
        break;
    case Fault::Cut:
        cut();
        break;
    case Fault::Isolate:
        isolate(server);
        break;
    case Fault::Break:
    case Fault::Reset:
        breakOff(server, fault == Fault::Reset);
        break;
    case Fault::CutZoo:
        m_world.zoo->cut(server, m_world.now() + m_world.some(50_ms, 800_ms));
        break;
    case Fault::Expire:
        m_world.zoo->expire(server);
        break;
    case Fault::CrashAll:
        crashAll(isShort ? 30_ms : 900_ms);
        break;
    case Fault::Fence:
    case Fault::FenceLong:
        fence(fault == Fault::FenceLong);
        break;
    case Fault::Admin:
        administer();
        break;
    case Fault::Switch:
        switchPrimary();
        break;
    case Fault::Join:
        join();
        break;
    case Fault::PowerLoss:
    case Fault::PowerCut:
    case Fault::Damage:
    case Fault::Disaster:
        spoil(fault, server);
        break;
    }
}

void Faults::heal()
{
    if (m_world.isTracing)
        m_world.say("everything heals");
    m_world.isFaulty = false;
    m_world.network->heal();
    m_world.zoo->heal();
    for (int i = 0; i < m_world.count(); ++i) {
        Machine &machine = m_world.machine(i);
        machine.resume();
        machine.start();
    }
    undoOrders();
}

} // namespace sim
