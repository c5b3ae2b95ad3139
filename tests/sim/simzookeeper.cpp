// SPDX-License-Identifier: Apache-2.0
#include "simzookeeper.h"

#include "core/mutants.h"
#include "invariants.h"
#include "simfaults.h"
#include "simmachine.h"

#include <algorithm>

namespace sim {

namespace {

std::size_t indexOf(int i)
{
    return static_cast<std::size_t>(i);
}

constexpr Time kSession = 4_s;
constexpr Time kPoll = 1_s;

} // namespace

/// A request on its way, with what becomes of it.
struct ZooKeeper::Order {
    Owner owner; ///< the run that asked, even if its session is another by now
    std::uint32_t session = 0;
    Time askedAt = 0;
    core::ZkRequest request;
    core::zk::Loaded loaded;
    core::zk::Outcome outcome = core::zk::Outcome::Unknown;
};

ZooKeeper::ZooKeeper(World &world)
    : m_world(world)
{
}

const core::PartitionRecord *ZooKeeper::record(core::PartitionId partition) const
{
    return partition.value < m_tree.records.size() ? &m_tree.records[partition.value] : nullptr;
}

ZooKeeper::Session &ZooKeeper::session(int server)
{
    return m_sessions[indexOf(server)];
}

Time ZooKeeper::delay()
{
    Time delay = m_world.some(200, 1500);
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.zooSpike))
        delay += m_world.some(10_ms, 200_ms);
    return delay;
}

Time ZooKeeper::heldFor(int server) const
{
    return std::max<Time>(0, m_cuts[indexOf(server)] - m_world.now());
}

void ZooKeeper::open(int server)
{
    session(server) = Session{++m_lastSession, true, 0};
    const std::uint32_t id = m_lastSession;
    m_world.machine(server).post(
        heldFor(server) + delay(), [this, server, id] { registerEphemeral(server, id); });
    pollControl(server);
}

void ZooKeeper::registerEphemeral(int server, std::uint32_t id)
{
    if (session(server).id != id || !session(server).isAlive)
        return;
    // A predecessor's ephemeral is deleted first; the new one dies with the new session only.
    m_tree.servers[nodeId(server)] = m_world.machine(server).entry();
    m_ephemeralOf[indexOf(server)] = id;
    tellServers();
}

void ZooKeeper::crashed(int server)
{
    const std::uint32_t id = session(server).id;
    m_world.queue.after(kSession + m_world.some(0, 1_s), [this, server, id] {
        if (session(server).id == id) {
            expire(server);
            return;
        }
        // Another run has its own session; only what the old one still owns goes.
        if (m_masterOf == id)
            m_masterOf = 0;
    });
}

void ZooKeeper::expire(int server)
{
    Session &gone = session(server);
    if (!std::exchange(gone.isAlive, false))
        return;
    if (m_world.isTracing)
        m_world.say("session of n%d expires", server + 1);
    m_expired.push_back(gone.id);
    if (m_masterOf == gone.id)
        m_masterOf = 0;
    if (m_ephemeralOf[indexOf(server)] == gone.id) {
        m_ephemeralOf[indexOf(server)] = 0;
        m_tree.servers.erase(nodeId(server));
        tellServers();
    }
    const std::uint32_t id = gone.id;
    const Time late =
        heldFor(server) + m_world.some(1_ms, m_world.random.chance(0.5) ? 10_ms : 800_ms);
    m_world.machine(server).post(late, [this, server, id] {
        if (session(server).id != id)
            return;
        m_world.machine(server).handle(core::event::ZooKeeper{core::zk::Expired()});
        open(server);
    });
}

void ZooKeeper::loseData()
{
    for (std::size_t server = 0; server < m_sessions.size(); ++server)
        expire(static_cast<int>(server));
    m_tree = Tree();
    m_masterOf = 0;
    m_ephemeralOf = {};
}

void ZooKeeper::cut(int server, Time until)
{
    m_cuts[indexOf(server)] = std::max(m_cuts[indexOf(server)], until);
}

void ZooKeeper::request(int server, core::ZkRequest request)
{
    auto order = std::make_shared<Order>();
    order->owner = m_world.machine(server).owner();
    order->session = session(server).id;
    order->askedAt = m_world.now();
    order->request = std::move(request);
    if (m_world.isTracing)
        m_world.say("n%d asks ZooKeeper to %s", server + 1,
            std::holds_alternative<core::zk::Load>(order->request) ? "load" : "commit");
    const bool isCut = heldFor(server) > 0;
    const bool isLost = isCut || (m_world.isFaulty && m_world.random.chance(m_world.plan.zooLoss));
    // A session's requests are executed in order; a lost one is either executed or never.
    if (!isLost || m_world.random.chance(0.5)) {
        Time &last = session(server).lastExecution;
        last = std::max(m_world.now() + delay(), last + 1);
        m_world.queue.add(last, Owner(), [this, order, isLost] {
            execute(order);
            if (!isLost)
                answer(order, true);
        });
    }
    if (isLost) {
        const Time late = heldFor(server) + m_world.some(50_ms, 300_ms);
        m_world.queue.after(late, [this, order] { answer(order, false); });
    }
}

void ZooKeeper::execute(const std::shared_ptr<Order> &order)
{
    if (std::count(m_expired.begin(), m_expired.end(), order->session) > 0)
        return;
    if (std::holds_alternative<core::zk::Load>(order->request))
        load(*order);
    else
        commit(*order);
}

void ZooKeeper::load(Order &order) const
{
    core::zk::Loaded &loaded = order.loaded;
    loaded.ok = true;
    loaded.controlVersion = m_tree.controlVersion;
    loaded.control = m_tree.control;
    loaded.isUnchanged = std::get<core::zk::Load>(order.request).held == m_tree.controlVersion;
    if (loaded.isUnchanged)
        return;
    loaded.records = m_tree.records;
    loaded.nodes = m_tree.nodes;
    loaded.servers = m_tree.servers;
    loaded.status = m_tree.status;
    loaded.config = m_tree.config;
}

void ZooKeeper::commit(Order &order)
{
    const auto &commit = std::get<core::zk::Commit>(order.request);
    if (commit.expected != m_tree.controlVersion && !core::isMutant(core::Mutant::NoFence)) {
        order.outcome = core::zk::Outcome::Refused;
        return;
    }
    order.outcome = core::zk::Outcome::Done;
    ++m_tree.controlVersion;
    m_tree.control = commit.control;
    for (const auto &[id, node] : commit.nodes) {
        core::NodeEntry &known = m_tree.nodes[id];
        if (known.state == core::NodeState::Active && node.state == core::NodeState::Draining)
            m_world.meets(Met::Drained);
        else if (known.state != core::NodeState::Active && node.state == core::NodeState::Active)
            m_world.meets(Met::Undrained);
        known = node;
    }
    if (commit.status)
        m_tree.status = commit.status;
    if (commit.config)
        m_tree.config = commit.config;
    if (commit.takeover)
        m_masterOf = order.session;
    write(commit, order.askedAt);
    tellControl();
}

void ZooKeeper::write(const core::zk::Commit &commit, Time askedAt)
{
    if (m_world.isTracing)
        m_world.say("control %d by n%d epoch %d%s", m_tree.controlVersion,
            serverOf(commit.control.master) + 1, static_cast<int>(commit.control.epoch.value),
            commit.takeover ? " (takeover)" : "");
    for (const core::PartitionRecord &record : commit.records) {
        const std::uint32_t partition = record.partition.value;
        if (m_tree.records.size() <= partition)
            m_tree.records.resize(partition + 1);
        const core::PartitionRecord old = m_tree.records[partition];
        if (old == record)
            continue;
        m_tree.records[partition] = record;
        m_world.invariants->recordWritten(old, record, askedAt);
        if (old.term == record.term)
            continue;
        onInstalled(m_world, serverOf(record.primary));
        if (old.version != core::Version())
            m_world.meets(record.released != core::Term() ? Met::Switch
                    : record.suspectOk                    ? Met::SuspectChosen
                                                          : Met::FailOver);
    }
}

void ZooKeeper::answer(const std::shared_ptr<Order> &order, bool isKnown)
{
    const auto tell = [this, order, isKnown] {
        Machine &machine = m_world.machine(order->owner.server);
        if (m_world.isTracing)
            m_world.say("ZooKeeper answers n%d: %s", order->owner.server + 1,
                !isKnown                                           ? "unknown"
                    : order->outcome == core::zk::Outcome::Refused ? "refused"
                    : order->loaded.isUnchanged                    ? "unchanged"
                    : order->loaded.ok                             ? "loaded"
                    : order->outcome == core::zk::Outcome::Done    ? "done"
                                                                   : "nothing");
        if (const auto *load = std::get_if<core::zk::Load>(&order->request)) {
            core::zk::Loaded loaded = isKnown ? std::move(order->loaded) : core::zk::Loaded();
            loaded.nonce = load->nonce;
            machine.handle(core::event::ZooKeeper{std::move(loaded)});
            return;
        }
        const auto &commit = std::get<core::zk::Commit>(order->request);
        const auto outcome = isKnown ? order->outcome : core::zk::Outcome::Unknown;
        machine.handle(core::event::ZooKeeper{core::zk::Committed{commit.nonce, outcome}});
    };
    m_world.queue.add(m_world.now() + (isKnown ? delay() / 2 : 0), order->owner, tell);
}

void ZooKeeper::tellServers()
{
    for (int server = 0; server < m_world.count(); ++server) {
        if (!m_world.machine(server).isUp() || !session(server).isAlive)
            continue;
        const Time late = m_world.some(500, m_world.random.chance(0.8) ? 5_ms : 300_ms);
        m_world.machine(server).post(heldFor(server) + late, [this, server] {
            m_world.machine(server).handle(
                core::event::ZooKeeper{core::zk::ServersSeen{m_tree.servers}});
        });
    }
}

void ZooKeeper::tellControl()
{
    for (int server = 0; server < m_world.count(); ++server) {
        if (m_world.machine(server).isActiveMaster() && session(server).isAlive)
            watchControl(server, m_world.some(500, m_world.random.chance(0.8) ? 5_ms : 300_ms));
    }
}

void ZooKeeper::watchControl(int server, Time delay)
{
    m_world.machine(server).post(heldFor(server) + delay, [this, server] {
        if (m_world.machine(server).isActiveMaster())
            m_world.machine(server).handle(core::event::ZooKeeper{
                core::zk::ControlSeen{m_tree.controlVersion, m_tree.control}});
    });
}

void ZooKeeper::pollControl(int server)
{
    const std::uint32_t id = session(server).id;
    m_world.machine(server).post(kPoll, [this, server, id] {
        if (session(server).id != id)
            return;
        if (m_world.machine(server).isActiveMaster() && heldFor(server) == 0)
            watchControl(server, delay());
        pollControl(server);
    });
}

} // namespace sim
