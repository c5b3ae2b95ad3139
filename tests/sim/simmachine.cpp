// SPDX-License-Identifier: Apache-2.0
#include "simmachine.h"

#include "invariants.h"
#include "simclient.h"
#include "simnetwork.h"
#include "simprocess.h"
#include "simzookeeper.h"

namespace sim {

using std::chrono_literals::operator""s;

namespace {

core::Limits smallLimits(const Plan &plan, Random &random)
{
    core::Limits limits;
    limits.sessionIdle = core::Duration(plan.sessionIdle);
    limits.windowEntries = 16;
    limits.retainEntries = random.chance(0.5) ? 4 : 40;
    limits.recentEntries = static_cast<std::uint64_t>(random.between(1, 6));
    limits.batchBytes = random.chance(0.5) ? 100 : 4096;
    limits.ahead = random.chance(0.5) ? 4 : 64;
    limits.incoming = {1 + plan.seed % 3, 1};
    return limits;
}

core::Server::Options optionsOf(World &world, const Machine &machine, int index)
{
    core::Server::Options options;
    options.self = nodeId(index);
    options.incarnation = machine.incarnation();
    options.config = world.zoo->tree().config.value_or(world.plan.config);
    options.limits = smallLimits(world.plan, world.random);
    options.startedAt = machine.clock();
    options.timing.level = 1s;
    options.timing.rebuild = 2s;
    options.identity.server = machine.entry();
    options.expect = world.plan.expect;
    options.untouchedSuspect = machine.disk().isUntouchedSuspect();
    return options;
}

} // namespace

Machine::Process::Process(core::Server::Options options, std::vector<core::StoredReplica> stored)
    : server(options, std::move(stored))
    , lease(options.self, options.timing)
    , led(options.config.partitions)
{
}

Machine::Machine(World &world, int index)
    : m_world(world)
    , m_index(index)
    , m_disk(world, index)
    , m_clockOffset(world.random.between(1_s, 1'000'000_s))
    , m_clockPerMega(world.random.between(990'000, 1'010'000))
{
}

Machine::~Machine() = default;

core::Instant Machine::clock() const
{
    const Time now = m_frozenAt.value_or(m_world.now());
    const std::int64_t local =
        now / 1'000'000 * m_clockPerMega + now % 1'000'000 * m_clockPerMega / 1'000'000;
    return core::Instant(core::Duration(m_clockOffset + local));
}

core::ServerEntry Machine::entry() const
{
    return {nodeId(m_index).text + ":1", m_incarnation, std::to_string(m_boot),
        static_cast<std::int64_t>(m_run), "0"};
}

void Machine::start()
{
    if (isUp())
        return;
    ++m_run;
    m_isPaused = false;
    m_isClockSound = true;
    m_stalledAt.reset();
    m_deferred = {};
    m_incarnation = m_disk.open(m_boot);
    if (m_world.isTracing)
        m_world.say("n%d starts, run %u", m_index + 1, m_run);
    m_process = std::make_unique<Process>(optionsOf(m_world, *this, m_index), m_disk.load());
    m_world.zoo->open(m_index);
    m_world.network->started(m_index);
    post(
        m_world.some(0, 2_ms), [this] { tick(); }, Side::Lease);
}

void Machine::crash()
{
    if (!isUp())
        return;
    if (m_world.isTracing)
        m_world.say("n%d crashes", m_index + 1);
    if (m_disk.isCopying())
        m_world.meets(Met::DiedCopying);
    if (!m_process->snapshots.empty())
        m_world.meets(Met::CopierDied);
    m_process.reset();
    m_isPaused = false;
    m_stalledAt.reset();
    m_frozenAt.reset();
    m_deferred = {};
    m_world.network->crashed(m_index);
    m_world.zoo->crashed(m_index);
    m_world.clients->serverCrashed(m_index);
}

void Machine::terminate(Time restart)
{
    m_restart = restart;
    post(0, [this] { handle(core::event::Stop()); });
}

void Machine::close()
{
    if (!isUp())
        return;
    crash();
    m_disk.closeCleanly();
}

void Machine::losePower(std::size_t keptBatches)
{
    crash();
    if (m_world.isTracing)
        m_world.say("the machine of n%d goes down, keeps %d of %d batches", m_index + 1,
            static_cast<int>(std::min(keptBatches, m_disk.unsynced())),
            static_cast<int>(m_disk.unsynced()));
    m_disk.lose(keptBatches);
    ++m_boot;
}

void Machine::rescue(core::PartitionId lost)
{
    const auto unsynced = static_cast<std::int64_t>(m_disk.unsynced());
    if (unsynced > 0 && m_world.random.chance(0.4))
        m_disk.rescueLog(static_cast<std::size_t>(m_world.some(0, unsynced)));
    else
        m_disk.rescue(lost);
}

void Machine::pause(Time length)
{
    stop();
    const std::uint32_t pauses = m_pauses;
    m_world.queue.after(length, [this, pauses] {
        if (pauses == m_pauses)
            resume();
    });
}

void Machine::stop()
{
    if (!isUp())
        return;
    if (m_world.isTracing)
        m_world.say("n%d is paused", m_index + 1);
    m_isPaused = true;
    ++m_pauses;
    // A virtual machine that is paused: its clock stands still, and nothing tells it afterwards.
    if (m_world.plan.config.readMode == core::ReadMode::Confirm && !m_stalledAt
        && m_world.random.chance(0.5)) {
        m_frozenAt = m_world.now();
        m_isClockSound = false;
    }
}

void Machine::resume()
{
    if (!isUp())
        return;
    endStall();
    if (!std::exchange(m_isPaused, false))
        return;
    if (m_world.isTracing)
        m_world.say("n%d resumes", m_index + 1);
    if (m_frozenAt) {
        const core::Instant then = clock();
        m_frozenAt.reset();
        m_clockOffset -= (clock() - then).count();
    }
    drain();
}

void Machine::handle(const core::Event &event)
{
    const core::Instant now = clock();
    m_process->lease.worked(now);
    carryOut(m_process->server.step(event, now));
    noteLeading();
}

/// For justLed(): terms change in steps alone.
void Machine::noteLeading()
{
    bool &leadsAny = m_process->leadsAny;
    leadsAny = false;
    for (std::uint32_t i = 0; i < m_process->led.size(); ++i) {
        m_process->led[i] = leading(core::PartitionId(i));
        leadsAny = leadsAny || m_process->led[i] != core::Term();
    }
    if (leadsAny)
        m_world.invariants->mayHaveBegunToServe(m_index);
}

void Machine::receive(
    const core::NodeId &from, const core::Incarnation &sender, core::Message message)
{
    if (core::channelOf(message) == core::Channel::Lease) {
        receiveLease(from, sender, message);
        return;
    }
    if (m_world.isTracing)
        traceReceived(m_world, m_index, from, message);
    handle(core::event::Received{from, sender, std::move(message)});
}

void Machine::carryOut(const std::vector<core::LeaseOrder> &orders)
{
    for (const core::LeaseOrder &order : orders) {
        core::Grants grants = m_process->lease.carryOut(order);
        const auto *publish = std::get_if<core::lease::Publish>(&order);
        if (publish != nullptr && publish->asking) {
            post(m_world.some(0, 100),
                [this, partition = publish->partition, term = publish->termSeen,
                    given = std::move(grants)] {
                    handle(core::event::Denied{partition, term, given});
                });
        }
        if (std::holds_alternative<core::lease::Lead>(order))
            post(
                m_world.some(0, 100), [this] { tickLease(); }, Side::Lease);
    }
}

void Machine::carryOut(core::Lease::Output out)
{
    for (core::Envelope &envelope : out.send)
        m_world.network->send(m_index, serverOf(envelope.to), std::move(envelope.message));
    for (const core::Lease::Granted &granted : out.granted)
        post(m_world.some(0, 50), [this, granted] { handle(core::event::LeaseGranted{granted}); });
    for (const core::Lease::Silence &silence : out.silence)
        post(m_world.some(0, 50), [this, silence] { handle(core::event::LeaseSilence{silence}); });
}

void Machine::carryOut(core::Output out)
{
    carryOut(out.lease);
    for (const core::Notice &notice : out.notices) {
        if (notice.kind == core::NoticeKind::Installed)
            m_world.invariants->recovered(m_index, notice.partition, notice.term);
    }
    for (const core::StoreOp &operation : out.store) {
        if (const auto *apply = std::get_if<core::store::Apply>(&operation))
            m_world.invariants->applied(m_index, apply->partition, apply->entry);
    }
    if (!out.store.empty()) {
        Time &last = m_process->lastWrite;
        last = std::max(m_world.now() + m_world.some(50, 1500), last + 1);
        m_process->batches.push_back({out.ticket, std::move(out.store)});
        post(last - m_world.now(), [this] { write(); });
    }
    for (core::Envelope &envelope : out.send) {
        if (const auto *asked = std::get_if<core::message::ChangeRequests>(&envelope.message)) {
            for (const core::message::ChangeRequest &request : asked->requests)
                m_world.invariants->changeAsked(m_index, request);
        } else if (const auto *found = std::get_if<core::message::LearnAnswer>(&envelope.message)) {
            if (found->applied > core::Decree())
                m_world.meets(found->copy ? Met::LogTooShort : Met::LearnedByTail);
        }
        m_world.network->send(m_index, serverOf(envelope.to), std::move(envelope.message));
    }
    if (out.stopped) {
        // What it has sent leaves meanwhile.
        m_world.queue.after(m_world.some(0, 100_ms), [this, run = m_run] {
            if (m_run != run)
                return;
            close();
            if (m_restart >= 0)
                m_world.queue.after(m_restart, [this] { start(); });
        });
    }
    for (const core::Reply &reply : out.reply) {
        if (reply.request != core::RequestId()) // else to an order of Faults
            answerWrite(reply.request, {reply.status, {}});
    }
    for (const core::Fetch &wanted : out.fetch)
        fetch(wanted);
    for (core::ZkRequest &request : out.zookeeper)
        m_world.zoo->request(m_index, std::move(request));
    if (m_world.isTracing) {
        for (const core::Notice &notice : out.notices)
            traceNotice(m_world, m_index, notice);
    }
}

bool Machine::serves(core::PartitionId partition) const
{
    if (!isUp())
        return false;
    const core::Server &server = m_process->server;
    return server.access(partition) == core::Server::Access::Serving
        && m_process->lease.mayServe(partition, server.leading(partition), clock());
}

core::Term Machine::leading(core::PartitionId partition) const
{
    return isUp() ? m_process->server.leading(partition) : core::Term();
}

core::Term Machine::justLed(core::PartitionId partition) const
{
    return isUp() ? std::max(leading(partition), m_process->led[partition.value]) : core::Term();
}

bool Machine::isActiveMaster() const
{
    return isUp() && m_process->server.controller().isActive();
}

const core::Server *Machine::server() const
{
    return isUp() ? &m_process->server : nullptr;
}

} // namespace sim
