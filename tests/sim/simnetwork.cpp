// SPDX-License-Identifier: Apache-2.0
#include "simnetwork.h"

#include "core/mutants.h"
#include "simmachine.h"

namespace sim {

namespace {

std::size_t at(int i)
{
    return static_cast<std::size_t>(i);
}

std::size_t at(Channel channel)
{
    return static_cast<std::size_t>(channel);
}

/// Which end of a connection a server is, as the lower or the higher number of the two.
std::size_t endOf(int server, int peer)
{
    return server < peer ? 0 : 1;
}

Channel channelFor(const core::Message &message)
{
    switch (core::channelOf(message)) {
    case core::Channel::Data:
        return Channel::Data;
    case core::Channel::Lease:
        return Channel::Lease;
    case core::Channel::Control:
        break;
    }
    return Channel::Control;
}

constexpr Time kRedial = 25_ms;

} // namespace

/// A message on its way.
struct Network::Parcel {
    int from = 0;
    int to = 0;
    Channel channel = Channel::Data;
    std::uint32_t connection = 0; ///< 0: a late repeat, which no connection's end stops
    core::Incarnation sender;
    std::unique_ptr<core::Message> message;
};

Network::Network(World &world)
    : m_world(world)
    , m_connections()
    , m_cuts()
    , m_lifelines()
{
}

Network::Connection &Network::between(int a, int b, Channel channel)
{
    return m_connections[at(std::min(a, b))][at(std::max(a, b))][at(channel)];
}

Time &Network::cutUntil(int from, int to, Channel channel)
{
    return m_cuts[at(from)][at(to)][at(channel)];
}

bool Network::isCut(int from, int to, Channel channel) const
{
    return m_cuts[at(from)][at(to)][at(channel)] > m_world.now();
}

/// How long a byte sent now waits for the end of a cut.
Time Network::heldFor(int from, int to, Channel channel) const
{
    return std::max<Time>(0, m_cuts[at(from)][at(to)][at(channel)] - m_world.now());
}

Time Network::delay()
{
    Time delay = m_world.some(50, 600);
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.spike))
        delay += m_world.some(1_ms, 150_ms);
    return delay;
}

void Network::started(int server)
{
    for (int peer = 0; peer < m_world.count(); ++peer) {
        if (peer == server)
            continue;
        for (const Channel channel : {Channel::Data, Channel::Lease, Channel::Control})
            dial(server, peer, channel, m_world.some(300, 3_ms));
        lay(server, peer, m_world.some(300, 3_ms));
        lay(peer, server, m_world.some(300, 3_ms));
    }
}

void Network::dial(int a, int b, Channel channel, Time delay)
{
    Connection &connection = between(a, b, channel);
    if (std::exchange(connection.isDialing, true))
        return;
    m_world.queue.after(delay, [this, a, b, channel] { tryDial(a, b, channel); });
}

void Network::tryDial(int a, int b, Channel channel)
{
    Connection &connection = between(a, b, channel);
    connection.isDialing = false;
    const Machine &first = m_world.machine(a);
    const Machine &second = m_world.machine(b);
    // Whoever starts dials again.
    if (connection.id != 0 || !first.isUp() || !second.isUp())
        return;
    if (isCut(a, b, channel) || isCut(b, a, channel) || first.isPaused() || second.isPaused()) {
        dial(a, b, channel, kRedial);
        return;
    }
    connection.id = ++m_lastId;
    for (const auto &[end, peer] : {std::pair(a, b), std::pair(b, a)})
        tellUp(end, peer, channel);
}

void Network::tellUp(int server, int peer, Channel channel)
{
    Connection &connection = between(server, peer, channel);
    const std::size_t end = endOf(server, peer);
    const Time delay = m_world.some(100, 1500);
    connection.tellAt[end] = m_world.now() + delay;
    connection.lastArrival[end] = connection.tellAt[end];
    const core::Incarnation run = m_world.machine(peer).incarnation();
    const std::uint32_t id = connection.id;
    m_world.machine(server).post(delay, [this, server, peer, channel, id, run] {
        Connection &now = between(server, peer, channel);
        std::uint32_t &told = now.told[endOf(server, peer)];
        if (now.id != id)
            return;
        const bool replaces = std::exchange(told, id) != 0;
        if (channel != Channel::Data)
            return;
        // A host that has not noticed the end of the old one learns of both at once.
        if (replaces && m_world.random.chance(0.5))
            m_world.machine(server).handle(core::event::LinkDown{nodeId(peer)});
        m_world.machine(server).handle(core::event::LinkUp{nodeId(peer), run});
    });
}

void Network::tellDown(int server, int peer, Channel channel, Time delay)
{
    const std::uint32_t id = between(server, peer, channel).told[endOf(server, peer)];
    if (id == 0)
        return;
    m_world.machine(server).post(delay, [this, server, peer, channel, id] {
        std::uint32_t &told = between(server, peer, channel).told[endOf(server, peer)];
        if (told != id)
            return;
        told = 0;
        if (channel == Channel::Data)
            m_world.machine(server).handle(core::event::LinkDown{nodeId(peer)});
    });
}

void Network::breakConnection(int a, int b, Channel channel)
{
    Connection &connection = between(a, b, channel);
    if (connection.id == 0)
        return;
    connection.id = 0;
    if (m_world.isTracing)
        m_world.say(
            "connection n%d-n%d channel %d breaks", a + 1, b + 1, static_cast<int>(channel));
    for (const auto &[end, peer] : {std::pair(a, b), std::pair(b, a)})
        tellDown(end, peer, channel, m_world.some(50, m_world.random.chance(0.8) ? 3_ms : 100_ms));
    dial(a, b, channel, m_world.some(1_ms, kRedial));
}

void Network::crashed(int server)
{
    for (int peer = 0; peer < m_world.count(); ++peer) {
        if (peer == server)
            continue;
        for (const Channel channel : {Channel::Data, Channel::Lease, Channel::Control}) {
            Connection &connection = between(server, peer, channel);
            connection.id = 0;
            connection.told[endOf(server, peer)] = 0;
            const Time held = heldFor(server, peer, channel);
            // A peer that is cut off may never hear of it, but for the next connection.
            if (held == 0 || m_world.random.chance(0.5))
                tellDown(peer, server, channel, held + m_world.some(300, 5_ms));
        }
    }
    endLifelines(server);
}

void Network::send(int from, int to, core::Message message)
{
    const Channel channel = channelFor(message);
    Connection &connection = between(from, to, channel);
    // Without a connection, or on one whose end has not been noticed, it is lost.
    if (connection.id == 0 || connection.told[endOf(from, to)] != connection.id)
        return;
    if (m_aside.take(m_world, from, to, message))
        return;
    const std::uint32_t id = connection.id;
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.breakLink)) {
        breakConnection(from, to, channel);
        if (m_world.random.chance(0.5))
            return;
    }
    Time &last = connection.lastArrival[endOf(to, from)];
    const Time arrival = std::max(m_world.now() + delay() + heldFor(from, to, channel), last + 1);
    last = arrival;
    Machine &target = m_world.machine(to);
    const Side side = channel == Channel::Lease ? Side::Lease : Side::Data;
    const core::Incarnation sender = m_world.machine(from).incarnation();
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.duplicate)) {
        Parcel repeat{from, to, channel, 0, sender, std::make_unique<core::Message>(message)};
        target.post(
            arrival + m_world.some(1_ms, 600_ms) - m_world.now(),
            [this, parcel = std::move(repeat)]() mutable { deliver(std::move(parcel)); }, side);
    }
    Parcel parcel{
        from, to, channel, id, sender, std::make_unique<core::Message>(std::move(message))};
    const bool isAnyRuns = core::isMutant(core::Mutant::RunsUnnamed)
        || (core::isMutant(core::Mutant::K7)
            && std::holds_alternative<core::message::Prepare>(*parcel.message));
    if (isAnyRuns) {
        m_world.queue.add(arrival, Owner(),
            [this, parcel = std::move(parcel)]() mutable { deliverToAnyRun(std::move(parcel)); });
        return;
    }
    target.post(
        arrival - m_world.now(),
        [this, parcel = std::move(parcel)]() mutable { deliver(std::move(parcel)); }, side);
}

void Network::deliver(Parcel parcel)
{
    const Connection &connection = between(parcel.from, parcel.to, parcel.channel);
    const bool isBroken = parcel.connection != 0 && connection.id != parcel.connection;
    if (isBroken && !m_world.random.chance(m_world.plan.late))
        return;
    m_world.machine(parcel.to).receive(
        nodeId(parcel.from), parcel.sender, std::move(*parcel.message));
}

/// Only for the mutant.
void Network::deliverToAnyRun(Parcel parcel)
{
    Machine &target = m_world.machine(parcel.to);
    parcel.connection = 0;
    parcel.sender = m_world.machine(parcel.from).incarnation();
    target.post(0, [this, parcel = std::move(parcel)]() mutable { deliver(std::move(parcel)); });
}

void Network::cut(int from, int to, Channel channel, Time until)
{
    Time &end = cutUntil(from, to, channel);
    end = std::max(end, until);
    if (channel == Channel::Life || !m_world.random.chance(0.6))
        return;
    // Unanswered bytes end a connection at some time, at each side for itself.
    const Time after = m_world.some(0, std::max<Time>(1, until - m_world.now()));
    const std::uint32_t id = between(from, to, channel).id;
    m_world.queue.after(after, [this, from, to, channel, id] {
        if (id != 0 && between(from, to, channel).id == id)
            breakConnection(from, to, channel);
    });
}

void Network::cutAll(int from, int to, Time until)
{
    for (const Channel channel : {Channel::Data, Channel::Lease, Channel::Control, Channel::Life})
        cut(from, to, channel, until);
}

void Network::heal()
{
    m_cuts = {};
    // What the cuts still hold back would keep its connection from healing.
    for (int a = 0; a < m_world.count(); ++a) {
        for (int b = a + 1; b < m_world.count(); ++b) {
            for (const Channel channel : {Channel::Data, Channel::Lease, Channel::Control}) {
                const auto &arrivals = between(a, b, channel).lastArrival;
                if (std::max(arrivals[0], arrivals[1]) > m_world.now() + 100_ms)
                    breakConnection(a, b, channel);
            }
        }
    }
}

void Network::lay(int watched, int watcher, Time delay)
{
    m_world.queue.after(delay, [this, watched, watcher] {
        const Machine &machine = m_world.machine(watched);
        const Machine &other = m_world.machine(watcher);
        if (!machine.isUp() || !other.isUp() || m_lifelines[at(watched)][at(watcher)] != 0)
            return;
        if (isCut(watched, watcher, Channel::Life) || machine.isPaused() || other.isPaused())
            lay(watched, watcher, kRedial);
        else
            m_lifelines[at(watched)][at(watcher)] = machine.run();
    });
}

void Network::endLifelines(int server)
{
    const core::Incarnation run = m_world.machine(server).incarnation();
    for (int watcher = 0; watcher < m_world.count(); ++watcher) {
        m_lifelines[at(watcher)][at(server)] = 0;
        if (std::exchange(m_lifelines[at(server)][at(watcher)], 0) == 0)
            continue;
        const Time held = heldFor(server, watcher, Channel::Life);
        if (held > 0 && m_world.random.chance(0.6))
            continue;
        const Time delay = m_world.some(300, m_world.random.chance(0.1) ? 130_ms : 4_ms);
        const bool isProof = !m_world.isFaulty || !m_world.random.chance(0.08);
        m_world.machine(watcher).post(held + delay, [this, watcher, server, run, isProof] {
            m_world.machine(watcher).handle(
                core::event::LifelineEnded{nodeId(server), run, isProof});
        });
    }
}

void Network::resetLifeline(int watched, int watcher)
{
    if (std::exchange(m_lifelines[at(watched)][at(watcher)], 0) == 0)
        return;
    const core::Incarnation run = m_world.machine(watched).incarnation();
    m_world.machine(watcher).post(0, [this, watcher, watched, run] {
        m_world.machine(watcher).handle(core::event::LifelineEnded{nodeId(watched), run, false});
    });
    lay(watched, watcher, m_world.some(50_ms, 500_ms));
}

} // namespace sim
