// SPDX-License-Identifier: Apache-2.0
#include "simprocess.h"

#include "core/digest.h"
#include "core/mutants.h"
#include "invariants.h"
#include "simclient.h"
#include "simfaults.h"

#include <algorithm>

namespace sim {

namespace {

/// Only for the mutant: the first item as it was, the others as they are now.
Items tornItems(std::vector<core::Item> now, const std::vector<core::Item> &before)
{
    if (!now.empty() && !before.empty() && now.front().key == before.front().key)
        now.front() = before.front();
    return std::make_shared<const std::vector<core::Item>>(std::move(now));
}

/// Only for mutants.
bool isWritingEarly()
{
    return core::isMutant(core::Mutant::WritesInGrace) || core::isMutant(core::Mutant::K6a);
}

} // namespace

/// The oldest batch is in the log file: a crash does not undo it any more.
void Machine::write()
{
    Process::Batch batch = std::move(m_process->batches.front());
    m_process->batches.pop_front();
    for (const core::StoreOp &operation : batch.operations) {
        const core::WriteOutcome outcome = m_disk.carryOut(operation);
        const auto *apply = std::get_if<core::store::Apply>(&operation);
        if (apply != nullptr && apply->waiter != core::RequestId())
            holdAnswer(*apply, outcome);
    }
    m_disk.batchEnds(
        std::move(batch.operations), m_process->server.surroundings().config.durability);
    if (m_world.random.chance(0.7)) {
        handle(core::event::Persisted{batch.ticket});
        return;
    }
    post(m_world.some(0, 300),
        [this, ticket = batch.ticket] { handle(core::event::Persisted{ticket}); });
}

void Machine::fetch(const core::Fetch &fetch)
{
    if (const auto *log = std::get_if<core::fetch::Log>(&fetch)) {
        post(m_world.some(100, 2_ms),
            [this, wanted = std::make_unique<core::fetch::Log>(*log)] { fetchLog(*wanted); });
    } else if (const auto *copy = std::get_if<core::fetch::Copy>(&fetch)) {
        post(m_world.some(100, 3_ms),
            [this, wanted = std::make_unique<core::fetch::Copy>(*copy)] { fetchCopy(*wanted); });
    } else if (const auto *span = std::get_if<core::fetch::Span>(&fetch)) {
        post(m_world.some(100, 3_ms),
            [this, wanted = std::make_unique<core::fetch::Span>(*span)] { fetchSpan(*wanted); });
    } else {
        const auto &end = std::get<core::fetch::EndCopy>(fetch);
        m_process->snapshots.erase({end.partition, end.member});
    }
}

void Machine::fetchLog(const core::fetch::Log &wanted)
{
    const Copy &copy = m_disk.copy(wanted.partition);
    std::vector<core::EntryPtr> entries;
    const std::int64_t most = m_world.some(1, 6);
    for (core::Decree d = wanted.first; d <= wanted.last; d = d.next()) {
        const core::EntryPtr entry = copy.at(d);
        if (entry == nullptr || static_cast<std::int64_t>(entries.size()) == most)
            break;
        entries.push_back(entry);
    }
    if (entries.empty() && m_world.isTracing)
        m_world.say("n%d: no entry %d of p%u to fetch", m_index + 1,
            static_cast<int>(wanted.first.value), wanted.partition.value);
    handle(core::event::LogFetched{
        wanted.partition, wanted.member, wanted.term, wanted.session, std::move(entries)});
}

void Machine::fetchCopy(const core::fetch::Copy &wanted)
{
    constexpr std::size_t kItems = 1;
    const auto key = std::pair(wanted.partition, wanted.member);
    if (wanted.index == 0) {
        const Copy &copy = m_disk.copy(wanted.partition);
        Process::Snapshot &snapshot = m_process->snapshots[key];
        snapshot = {copy.items, {}, copy.meta.applied, copy.meta.appliedTerm, wanted.spans};
        for (const auto &[client, session] : copy.sessions)
            snapshot.sessions.push_back({client, session});
    }
    const auto found = m_process->snapshots.find(key);
    if (found == m_process->snapshots.end())
        return;
    const Process::Snapshot &snapshot = found->second;
    core::message::Chunk chunk;
    chunk.partition = wanted.partition;
    chunk.term = wanted.term;
    chunk.session = wanted.session;
    chunk.index = wanted.index;
    const std::size_t items = snapshot.items.size();
    const std::size_t all = items + snapshot.sessions.size();
    const std::size_t end = std::min((wanted.index + 1) * kItems, all);
    for (std::size_t i = std::min(wanted.index * kItems, end); i < end; ++i) {
        if (i < items)
            chunk.items.push_back(snapshot.items[i]);
        else
            chunk.sessions.push_back(snapshot.sessions[i - items]);
    }
    chunk.last = end == all;
    const std::size_t first = wanted.index * kItems;
    if (snapshot.spans && (first < items || first == 0)) {
        chunk.span = core::KeySpan{first == 0 ? "" : snapshot.items[first - 1].key, {}};
        if (end < items)
            chunk.span->upTo = chunk.items.back().key;
    }
    chunk.digest = chunk.last ? core::digestOf(snapshot.items) : 0;
    chunk.decree = snapshot.decree;
    chunk.decreeTerm = snapshot.term;
    onCopying(m_world, m_index, serverOf(wanted.member));
    handle(core::event::CopyFetched{wanted.member, std::move(chunk)});
}

void Machine::fetchSpan(const core::fetch::Span &wanted)
{
    constexpr double kFarLarger = 0.1; // of stores that are asked
    core::event::SpanRead read{
        wanted.partition, wanted.term, wanted.session, wanted.index, 0, 0, 0};
    for (const core::Item &item : m_disk.copy(wanted.partition).items) {
        if (!wanted.span.holds(item.key))
            continue;
        read.sum ^= core::digestOf(item.key, item.version, item.value);
        ++read.count;
    }
    const bool isSame = !m_world.random.chance(kFarLarger);
    read.count += isSame ? 0 : wanted.count;
    m_world.meets(Met::SpanRead);
    handle(read);
}

void Machine::request(const ClientRequest &request)
{
    const core::Server &server = m_process->server;
    if (server.surroundings().config.detection != m_world.plan.config.detection)
        m_world.meets(Met::DetectionSet);
    switch (server.access(request.partition)) {
    case core::Server::Access::Elsewhere: {
        const core::PartitionRecord *record = server.record(request.partition);
        const int primary = record == nullptr ? -1 : serverOf(record->primary);
        answer(request, {core::Status::Elsewhere, 0, primary});
        return;
    }
    case core::Server::Access::NotYet:
        if (isWritingEarly() && request.kind != Call::Kind::Get)
            propose(request);
        else if (!core::isMutant(core::Mutant::K10) || !answerFromSession(request))
            answer(request, {core::Status::Unavailable, 0, -1});
        return;
    case core::Server::Access::Serving:
        break;
    }
    if (request.kind == Call::Kind::Get)
        read(request);
    else
        propose(request);
}

/// Only for the mutant: what the disk remembers of that write is told at once.
bool Machine::answerFromSession(const ClientRequest &request)
{
    const Copy &copy = m_disk.copy(request.partition);
    const auto session = copy.sessions.find(request.tag.client);
    if (leading(request.partition) == core::Term() || session == copy.sessions.end())
        return false;
    for (const core::WriteResult &result : session->second.results) {
        if (result.seq == request.tag.seq) {
            answer(request, {result.outcome.status, 0, -1, result.outcome.version});
            return true;
        }
    }
    return false;
}

void Machine::propose(const ClientRequest &request)
{
    core::event::Propose propose;
    propose.partition = request.partition;
    propose.key = *request.key;
    propose.ifVersion = request.ifVersion;
    propose.tag = request.tag;
    propose.operation =
        request.kind == Call::Kind::Put ? core::Operation::Put : core::Operation::Delete;
    if (request.kind == Call::Kind::Put)
        propose.value = std::to_string(request.value);
    if (core::isMutant(core::Mutant::JudgedEarly) && request.ifVersion) {
        const core::Item *item = m_disk.copy(request.partition).item(*request.key);
        const core::Decree version = item == nullptr ? core::Decree() : item->version;
        if (version != *request.ifVersion) {
            answer(request, {core::Status::ConditionFailed, 0, -1, version});
            return;
        }
        propose.ifVersion.reset();
    }
    propose.request = core::RequestId(++m_process->lastRequest);
    m_process->waiting.emplace(propose.request.value, request);
    handle(propose);
}

void Machine::read(const ClientRequest &request)
{
    const Copy &copy = m_disk.copy(request.partition);
    const core::Item *item = copy.item(*request.key);
    Reading reading;
    reading.request = request;
    reading.term = leading(request.partition);
    reading.value = item == nullptr ? 0 : numberIn(item->value);
    reading.version = item == nullptr ? core::Decree() : item->version;
    if (request.isScan)
        reading.items = std::make_shared<const std::vector<core::Item>>(copy.items);
    reading.applied = copy.meta.applied;
    reading.acknowledged = m_world.invariants->acknowledgedUpTo(request.partition);
    reading.mayAnswer = core::isMutant(core::Mutant::CheckBeforeRead) && serves(request.partition);
    const core::ReadMode mode = m_process->server.surroundings().config.readMode;
    if (mode != m_world.plan.config.readMode)
        m_world.meets(Met::ReadModeSet);
    reading.isToBeConfirmed = mode == core::ReadMode::Confirm;
    if (reading.isToBeConfirmed) {
        reading.mark = m_process->lease.mark(request.partition);
        tickLease();
    }
    const Time delay = m_world.some(10, request.isScan ? 100_ms : 200_us);
    post(delay, [this, held = std::make_unique<Reading>(reading)] { finishRead(*held); });
    Time stop = std::exchange(m_world.pauseNextRead, 0);
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.pauseInRead))
        stop = m_world.some(50_ms, 1_s);
    if (stop == 0)
        return;
    m_world.queue.after(m_world.some(0, delay - 1), [this, stop, run = m_run] {
        if (isUp() && run == m_run && !m_isPaused)
            pause(stop);
    });
}

void Machine::finishRead(const Reading &reading)
{
    const core::PartitionId partition = reading.request.partition;
    if (reading.isToBeConfirmed) {
        const std::uint64_t read = ++m_process->lastRequest;
        const core::Duration patience = m_process->server.surroundings().timing.lease;
        m_process->held.add({read, partition, reading.term, reading.mark, clock() + patience});
        m_process->readings.emplace(read, reading);
        settleAnswers();
        return;
    }
    if (core::isMutant(core::Mutant::TornScan) && reading.items) {
        Reading torn = reading;
        torn.items = tornItems(m_disk.copy(partition).items, *reading.items);
        answerRead(torn, serves(partition));
        return;
    }
    answerRead(reading, reading.mayAnswer || serves(partition));
}

void Machine::holdAnswer(const core::store::Apply &applied, const core::WriteOutcome &outcome)
{
    const std::uint64_t answer = ++m_process->lastRequest;
    m_process->written.emplace(answer, Written{applied.waiter, applied.partition, outcome});
    const core::Instant until = clock() + core::HeldAnswers::kLongestForLease;
    m_process->held.add({answer, applied.partition, applied.entry->term, {}, until});
    settleAnswers();
}

void Machine::settleAnswers()
{
    for (const auto &one : m_process->held.settle(m_process->lease, clock())) {
        if (const auto found = m_process->written.find(one.answer);
            found != m_process->written.end()) {
            const Written written = found->second;
            m_process->written.erase(found);
            if (one.vouched)
                m_world.invariants->answers(m_index, written.partition);
            answerWrite(written.waiter,
                one.vouched ? written.outcome
                            : core::WriteOutcome{core::Status::OutcomeUnknown, {}});
            continue;
        }
        const auto found = m_process->readings.find(one.answer);
        const Reading reading = found->second;
        m_process->readings.erase(found);
        const core::PartitionId partition = reading.request.partition;
        answerRead(reading,
            one.vouched && m_process->server.access(partition) == core::Server::Access::Serving);
    }
}

void Machine::answerRead(const Reading &reading, bool mayAnswer)
{
    const core::PartitionId partition = reading.request.partition;
    if (leading(partition) != reading.term || !mayAnswer) {
        answer(reading.request, {core::Status::Unavailable, 0, -1});
        return;
    }
    if (reading.isToBeConfirmed)
        m_world.meets(Met::Confirmed);
    else
        m_world.invariants->answers(m_index, partition);
    if (reading.applied < reading.acknowledged)
        m_world.fail(
            "I6", "n" + std::to_string(m_index + 1) + " serves without all that was acknowledged");
    const bool isFound = reading.value != 0 || reading.items;
    answer(reading.request,
        {isFound ? core::Status::Ok : core::Status::NotFound, reading.value, -1, reading.version,
            reading.items, m_world.invariants->isGivenUp(partition, reading.term)});
}

void Machine::answerWrite(core::RequestId id, const core::WriteOutcome &outcome)
{
    const auto found = m_process->waiting.find(id.value);
    if (found == m_process->waiting.end()) {
        m_world.fail("answer", "a request is answered twice, or was never made");
        return;
    }
    const ClientRequest request = found->second;
    m_process->waiting.erase(found);
    if (outcome.status == core::Status::Ok)
        m_world.invariants->acknowledged(request.partition, outcome.version, request.value);
    answer(request, {outcome.status, 0, -1, outcome.version});
}

void Machine::answer(const ClientRequest &request, const ClientAnswer &answer)
{
    m_world.clients->answered(request, answer);
}

} // namespace sim
