// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/host.h"

#include "nodeproc/clock.h"
#include "nodeproc/faultpoint.h"
#include "nodeproc/journal.h"
#include "nodeproc/leases.h"
#include "nodeproc/peerlinks.h"

#include <algorithm>
#include <utility>

namespace nodeproc {

namespace {

constexpr int kStepMs = 10;
/// Room for what is written between two looks is part of what the store keeps free.
constexpr int kTicksToSpaceCheck = 10;
/// A batch is cut here, so that a flood does not hold a round for long.
constexpr std::size_t kMaxBatchOps = 2048;

} // namespace

Host::Host(core::Server::Options options, Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_server(options, parts.store.takeReplicas())
    , m_isLowOnSpace(parts.store.isLowOnSpace())
{
    startTimer(kStepMs, Qt::PreciseTimer);
    post(core::event::Tick{});
}

void Host::post(core::Event event)
{
    m_events.push_back(std::move(event));
}

core::RequestId Host::propose(core::event::Propose write)
{
    m_lastRequest = m_lastRequest.next();
    write.request = m_lastRequest;
    m_pace.beginWrite(m_lastRequest, bootNow());
    post(std::move(write));
    return m_lastRequest;
}

core::RequestId Host::administer(core::AdminOrder order)
{
    m_lastRequest = m_lastRequest.next();
    post(core::event::Admin{m_lastRequest, std::move(order)});
    return m_lastRequest;
}

void Host::noteDamage(const core::Error &error)
{
    if (error.status == kDamaged)
        fail(error);
}

bool Host::mayServe(core::PartitionId partition, core::Term term) const
{
    return m_server.access(partition) == core::Server::Access::Serving
        && m_server.leading(partition) == term && m_parts.leases.mayServe(partition, term);
}

std::uint64_t Host::confirm(core::PartitionId partition, core::Term term)
{
    const core::Duration patience = m_server.surroundings().timing.lease;
    m_held.add(
        {++m_lastHeld, partition, term, m_parts.leases.mark(partition), bootNow() + patience});
    return m_lastHeld;
}

void Host::settle()
{
    if (m_held.isEmpty())
        return;
    for (const core::HeldAnswers::Settled &one : m_parts.leases.settle(m_held)) {
        const auto write = m_untold.find(one.answer);
        if (write == m_untold.end()) {
            Q_EMIT settled(one.answer, one.vouched);
            continue;
        }
        if (one.vouched)
            tell(write->second);
        else
            Q_EMIT replied(write->second.waiter,
                {core::Status::OutcomeUnknown,
                    "written, but this server cannot know what became of it"},
                {});
        m_untold.erase(write);
    }
}

void Host::timerEvent(QTimerEvent *)
{
    if (--m_ticksToSpaceCheck <= 0) {
        m_ticksToSpaceCheck = kTicksToSpaceCheck;
        m_isLowOnSpace = m_parts.store.isLowOnSpace();
    }
    post(core::event::Tick{});
}

void Host::finishRound()
{
    m_parts.leases.worked();
    while (hasEvents()) {
        takeEvents();
        write();
        for (const core::Fetch &wanted : std::exchange(m_fetches, {}))
            fetch(wanted);
        fetchDue();
        m_parts.leases.worked();
    }
    settle();
}

void Host::takeEvents()
{
    while (!m_events.empty() && m_ops.size() < kMaxBatchOps) {
        const core::Event event = std::move(m_events.front());
        m_events.pop_front();
        take(event);
    }
}

void Host::take(const core::Event &event)
{
    (void)KVORUM_FAULT_POINT(happened(event));
    core::Output out = m_server.step(event, bootNow());
    carryOut(out);
}

void Host::carryOut(core::Output &out)
{
    for (const core::LeaseOrder &order : out.lease) {
        core::Grants grants = m_parts.leases.carryOut(order);
        const auto *const publish = std::get_if<core::lease::Publish>(&order);
        if (publish != nullptr && publish->asking)
            post(core::event::Denied{publish->partition, publish->termSeen, std::move(grants)});
    }
    std::move(out.store.begin(), out.store.end(), std::back_inserter(m_ops));
    m_ticket = std::max(m_ticket, out.ticket);
    std::move(out.fetch.begin(), out.fetch.end(), std::back_inserter(m_fetches));
    for (const core::Notice &notice : out.notices) {
        m_parts.journal.note(notice);
        (void)KVORUM_FAULT_POINT(noticed(notice));
    }
    for (const auto &[id, address] : out.addresses)
        m_parts.links.setAddress(id, address);
    for (const core::Envelope &envelope : out.send) {
        (void)KVORUM_FAULT_POINT(sending(envelope));
        m_parts.links.send(envelope);
    }
    for (const core::ZkRequest &request : out.zookeeper) {
        (void)KVORUM_FAULT_POINT(asking(request));
        Q_EMIT zooKeeperWanted(request);
    }
    for (const core::Reply &reply : out.reply) {
        m_pace.endWrite(reply.request, false, bootNow());
        Q_EMIT replied(reply.request, {reply.status, reply.message}, {});
    }
    if (out.stopped)
        Q_EMIT stopped();
}

void Host::write()
{
    if (m_ops.empty() || m_failed)
        return;
    if (KVORUM_FAULT_POINT(writing(m_ops))) {
        fail({core::Status::Internal, "fault point"});
        return;
    }
    const core::Result<std::vector<Applied>> applied =
        m_parts.store.write(m_ops, m_server.surroundings().config.durability);
    (void)KVORUM_FAULT_POINT(written(m_ops));
    m_ops.clear();
    if (!applied) {
        fail(applied.error());
        return;
    }
    for (const Applied &write : *applied) {
        m_pace.endWrite(write.waiter, true, bootNow());
        answer(write);
    }
    // What follows from it comes before what else has happened.
    m_events.push_front(core::event::Persisted{std::exchange(m_ticket, {})});
}

/// Who was replaced in the meantime does not know what has become of it since.
void Host::answer(const Applied &write)
{
    if (m_parts.leases.mayServe(write.partition, write.term)) {
        tell(write);
        return;
    }
    const core::Instant until = bootNow() + core::HeldAnswers::kLongestForLease;
    m_held.add({++m_lastHeld, write.partition, write.term, {}, until});
    m_untold.emplace(m_lastHeld, write);
}

void Host::tell(const Applied &write)
{
    (void)KVORUM_FAULT_POINT(answering(write.waiter));
    const core::Status status = write.outcome.status;
    Q_EMIT replied(write.waiter, {status, std::string(core::reasonOf(status))},
        core::Version(write.outcome.version.value));
}

void Host::fetch(const core::Fetch &wanted)
{
    if (m_failed)
        return;
    const auto *const log = std::get_if<core::fetch::Log>(&wanted);
    const auto *const copy = std::get_if<core::fetch::Copy>(&wanted);
    if (log != nullptr && log->waits) {
        m_pace.add(*log);
    } else if (log != nullptr) {
        fetchLog(*log);
    } else if (copy != nullptr) {
        m_pace.add(*copy);
    } else if (const auto *const span = std::get_if<core::fetch::Span>(&wanted)) {
        fetchSpan(*span);
    } else {
        const auto &ended = std::get<core::fetch::EndCopy>(wanted);
        m_pace.end(ended);
        m_parts.store.endCopy(ended);
    }
}

void Host::fetchDue()
{
    while (!m_failed) {
        const std::optional<core::Fetch> due = m_pace.due(bootNow());
        if (!due)
            return;
        if (const auto *const log = std::get_if<core::fetch::Log>(&*due))
            fetchLog(*log);
        else
            fetchCopy(std::get<core::fetch::Copy>(*due));
    }
}

void Host::fetchLog(const core::fetch::Log &wanted)
{
    core::Result<std::vector<core::EntryPtr>> entries = m_parts.store.readLog(wanted);
    if (!entries) {
        fail(entries.error());
        return;
    }
    if (wanted.waits) {
        std::size_t bytes = 0;
        for (const core::EntryPtr &entry : *entries)
            bytes += entry->sizeBytes();
        m_pace.charge(bytes);
    }
    // None is an answer too: its leader begins anew with that server.
    post(core::event::LogFetched{
        wanted.partition, wanted.member, wanted.term, wanted.session, std::move(*entries)});
}

void Host::fetchCopy(const core::fetch::Copy &wanted)
{
    core::Result<core::message::Chunk> chunk = m_parts.store.readCopy(wanted);
    if (!chunk) {
        // One that is not under way any more was asked for by a session that is over.
        if (chunk.error().status != core::Status::Conflict)
            fail(chunk.error());
        return;
    }
    m_pace.charge(chunk->itemBytes());
    post(core::event::CopyFetched{wanted.member, std::move(*chunk)});
}

void Host::fetchSpan(const core::fetch::Span &wanted)
{
    const core::Result<core::event::SpanRead> read = m_parts.store.readSpan(wanted);
    if (read)
        post(*read);
    else
        fail(read.error());
}

void Host::fail(const core::Error &error)
{
    if (!std::exchange(m_failed, true))
        Q_EMIT storageFailed(error);
}

} // namespace nodeproc
