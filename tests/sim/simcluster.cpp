// SPDX-License-Identifier: Apache-2.0
#include "simcluster.h"

#include "invariants.h"
#include "simclient.h"
#include "simmachine.h"
#include "simnetwork.h"
#include "simzookeeper.h"

#include <algorithm>
#include <utility>

namespace sim {

namespace {

constexpr Time kLastReads = 1500_ms;
constexpr Time kWatch = 50_ms;
constexpr Time kMostHealing = 4_s;

} // namespace

Cluster::Cluster(Plan plan, bool isTracing)
    : m_world(std::move(plan))
    , m_faults(m_world)
    , m_hasHuman(m_world.plan.hasHuman())
{
    m_world.isTracing = isTracing;
    m_world.invariants = std::make_unique<Invariants>(m_world);
    m_world.network = std::make_unique<Network>(m_world);
    m_world.zoo = std::make_unique<ZooKeeper>(m_world);
    m_world.clients = std::make_unique<Clients>(m_world);
    for (int i = 0; i < m_world.plan.servers + m_world.plan.joiners; ++i)
        m_world.machines.push_back(std::make_unique<Machine>(m_world, i));
}

void Cluster::startServers()
{
    for (int i = 0; i < m_world.plan.servers; ++i) {
        m_world.queue.after(m_world.some(0, 50_ms), [this, i] { m_world.machine(i).start(); });
    }
}

bool Cluster::step(Time until)
{
    if (m_world.isVoid || !m_world.violation.empty())
        return false;
    EventQueue::Due *due = m_world.queue.take(until);
    if (due == nullptr)
        return false;
    if (due->owner.server < 0)
        due->task();
    else
        m_world.machine(due->owner.server).dispatch(due->owner, due->task);
    m_world.queue.giveBack(*due);
    return true;
}

void Cluster::runUntil(Time time)
{
    while (step(time)) { }
    m_world.queue.moveTo(time);
}

void Cluster::run()
{
    const std::uint32_t copies = m_world.plan.config.replicas;
    if (copies != 3)
        m_world.meets(copies == 1 ? Met::OneCopy : copies == 2 ? Met::TwoCopies : Met::FiveCopies);
    startServers();
    m_world.clients->begin();
    m_faults.begin();
    m_world.queue.after(m_world.plan.endAt - kLastReads, [this] { m_world.clients->readAll(); });
    m_world.queue.after(m_world.plan.healAt + kWatch, [this] { watchHealing(); });
    runUntil(m_world.plan.endAt);
    finish();
}

void Cluster::watchHealing()
{
    const Time since = m_world.now() - m_world.plan.healAt;
    const std::string why = whyNotHealed();
    if (why.empty())
        m_healedAfter = since;
    else if (since > kMostHealing)
        m_world.fail("liveness", why + ", too long after the last fault");
    else
        m_world.queue.after(kWatch, [this] { watchHealing(); });
    if (m_healedAfter < 0 && needsHuman() && !std::exchange(m_hasHuman, true))
        m_faults.decideByHand();
}

std::string Cluster::whyNotHealed() const
{
    const auto &records = m_world.zoo->tree().records;
    if (records.size() != m_world.plan.config.partitions)
        return "nothing has been assigned";
    for (const core::PartitionRecord &record : records) {
        const std::string place = "p" + std::to_string(record.partition.value);
        const int primary = serverOf(record.primary);
        if (primary < 0 || !m_world.machine(primary).serves(record.partition))
            return place + " is not served by " + record.primary.text;
        for (const core::NodeId &id : record.wanted) {
            const Machine &machine = m_world.machine(serverOf(id));
            if (!machine.isUp())
                continue;
            const core::Member *member = record.member(id);
            if (member == nullptr || member->uid != machine.disk().uid(record.partition))
                return place + ": " + id.text + " is wanted, and not in sync";
        }
        const auto up = std::count_if(m_world.machines.begin(), m_world.machines.end(),
            [](const auto &machine) { return machine->isUp(); });
        const auto wished =
            std::min<std::size_t>(m_world.plan.config.replicas, static_cast<std::size_t>(up));
        if (record.inSync.size() != wished)
            return place + " has " + std::to_string(record.inSync.size()) + " copies in sync";
    }
    return {};
}

/// A member's copy is gone, and all others may have lost their tails: its disk was replaced while a
/// change that makes its server a member was under way, or a power cut undid the copying.
bool Cluster::needsHuman() const
{
    const auto &records = m_world.zoo->tree().records;
    return std::any_of(records.begin(), records.end(), [&](const core::PartitionRecord &record) {
        const auto isAny = [&](auto &&what) {
            return std::any_of(record.inSync.begin(), record.inSync.end(), [&](const auto &member) {
                return what(m_world.machine(serverOf(member.id)).disk(), member.uid);
            });
        };
        return isAny([&](const Disk &disk, core::Uid uid) {
            return !disk.isThere(record.partition, uid);
        }) && !isAny([&](const Disk &disk, core::Uid uid) {
            return disk.isIntact(record.partition, uid);
        });
    });
}

void Cluster::finish()
{
    if (m_world.isVoid || !m_world.violation.empty())
        return;
    const std::string why = whyNotHealed();
    if (!why.empty())
        m_world.fail("liveness", why);
    if (m_world.clients->begun() < m_world.plan.operations)
        m_world.fail(
            "liveness", "only " + std::to_string(m_world.clients->begun()) + " operations");
    m_world.invariants->membersAgree();
    m_world.clients->checkHistories();
}

Outcome runSchedule(std::uint64_t seed, core::Mutant mutant, bool isTracing)
{
    core::activeMutant = mutant;
    Cluster cluster(drawPlan(seed), isTracing);
    cluster.run();
    const World &world = cluster.world();
    return {world.isVoid ? std::string() : world.violation, world.isVoid, world.clients->begun(),
        cluster.faults(), world.queue.taken(), cluster.healedAfter(), world.met};
}

} // namespace sim
