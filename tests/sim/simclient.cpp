// SPDX-License-Identifier: Apache-2.0
#include "simclient.h"

#include "core/keyhash.h"
#include "core/mutants.h"
#include "invariants.h"

#include <algorithm>

namespace sim {

Clients::Clients(World &world)
    : m_world(world)
{
    makeKeys();
    for (int i = 0; i < world.plan.clients; ++i) {
        const core::Duration firstFor(world.plan.sessionIdle / 2);
        m_clients.emplace_back(core::ClientSession("c" + std::to_string(i + 1), firstFor));
        m_clients.back().primary.assign(world.plan.config.partitions, -1);
    }
}

core::Instant Clients::clock() const
{
    return core::Instant(core::Duration(m_world.now()));
}

/// The first keys "a", "b", …, "aa", … that fall into each partition.
void Clients::makeKeys()
{
    const std::uint32_t partitions = m_world.plan.config.partitions;
    std::vector<int> missing(partitions, m_world.plan.keys);
    std::size_t left = partitions * static_cast<std::size_t>(m_world.plan.keys);
    for (int i = 0; left > 0; ++i) {
        std::string text(1, static_cast<char>('a' + i % 26));
        if (i >= 26)
            text += std::to_string(i / 26);
        const core::PartitionId partition = core::partitionOf(text, partitions);
        if (missing[partition.value] == 0)
            continue;
        --missing[partition.value];
        --left;
        m_keys.push_back({partition, text, {}, 0, {}});
    }
}

void Clients::begin(int first)
{
    for (int i = first; i < m_world.plan.clients; ++i)
        think(i);
}

Time Clients::delay()
{
    Time delay = m_world.some(50, 500);
    if (m_world.isFaulty && m_world.random.chance(m_world.plan.spike))
        delay += m_world.some(1_ms, 300_ms);
    return delay;
}

bool Clients::isLost()
{
    return m_world.isFaulty && m_world.random.chance(m_world.plan.breakLink);
}

void Clients::think(int index)
{
    const bool isLate = m_world.now() >= m_world.plan.healAt;
    const Time pause = isLate && m_begun < m_world.plan.operations
        ? m_world.some(1_ms, 20_ms)
        : m_world.some(m_world.plan.thinkLeast, m_world.plan.thinkMost);
    m_world.queue.after(pause, [this, index] { next(index); });
}

void Clients::next(int index)
{
    Client &client = this->client(index);
    if (client.isBusy)
        return;
    client.isScan = false;
    if (!client.toRead.empty()) {
        const std::size_t key = client.toRead.back();
        client.toRead.pop_back();
        client.isDone = client.toRead.empty();
        begin(index, Call::Kind::Get, key);
        return;
    }
    if (client.isDone)
        return;
    const std::int64_t kind = m_world.some(0, 99);
    const auto key =
        static_cast<std::size_t>(m_world.random.index(static_cast<int>(m_keys.size())));
    client.isScan = kind < 40 && m_world.random.chance(m_world.plan.scans);
    begin(index,
        kind < 40       ? Call::Kind::Get
            : kind < 90 ? Call::Kind::Put
                        : Call::Kind::Delete,
        key, m_world.random.chance(0.4));
}

void Clients::begin(int index, Call::Kind kind, std::size_t key, bool isConditional)
{
    Client &client = this->client(index);
    ++m_begun;
    client.isBusy = true;
    client.isFromBefore = false;
    client.key = key;
    client.call = Call();
    client.call.kind = kind;
    if (kind == Call::Kind::Put)
        client.call.value = ++m_lastValue;
    client.call.from = m_world.now();
    client.deadline = m_world.now() + (m_world.random.chance(0.3) ? 400_ms : 1_s);
    client.isInDoubt = false;
    client.least = m_world.invariants->acknowledgedUpTo(m_keys[key].partition);
    client.ifVersion.reset();
    if (isConditional && kind != Call::Kind::Get)
        setCondition(client, m_keys[key]);
    client.seq = kind == Call::Kind::Get ? 0 : client.session.begin(clock());
    attempt(index);
}

void Clients::setCondition(Client &client, const Key &key)
{
    client.call.isConditional = true;
    if (client.call.kind == Call::Kind::Delete && key.value == 0)
        client.call.isConditional = false; // a condition that would say no more than 404
    const bool isAbsent = client.call.kind == Call::Kind::Put && m_world.random.chance(0.2);
    client.call.expected = isAbsent ? 0 : key.value;
    if (client.call.isConditional)
        client.ifVersion = isAbsent ? core::Decree() : key.version;
}

void Clients::attempt(int index)
{
    Client &client = this->client(index);
    const Key &key = m_keys[client.key];
    ++client.attempt;
    const int known = client.primary[key.partition.value];
    client.target = known >= 0 ? known : m_world.random.index(m_world.count());
    if (!m_world.machine(client.target).isUp()) {
        client.primary[key.partition.value] = -1;
        retry(index, m_world.some(1_ms, 10_ms)); // refused: nothing was sent
        return;
    }
    client.isSent = true;
    const std::uint32_t attempt = client.attempt;
    m_world.queue.after(m_world.plan.patience, [this, index, attempt] { lost(index, attempt); });
    if (isLost())
        return;
    ClientRequest request{
        index, attempt, key.partition, client.call.kind, &key.text, client.call.value};
    request.ifVersion = client.ifVersion;
    request.isScan = client.isScan;
    if (client.seq != 0)
        request.tag = client.session.tag(client.seq, key.partition, clock());
    Machine &machine = m_world.machine(client.target);
    machine.post(delay(),
        [&machine, sent = std::make_unique<ClientRequest>(request)] { machine.request(*sent); });
}

void Clients::retry(int index, Time delay)
{
    Client &client = this->client(index);
    client.isSent = false;
    const std::uint32_t attempt = ++client.attempt;
    if (m_world.now() + delay > client.deadline) {
        end(index, nullptr);
        return;
    }
    m_world.queue.after(delay, [this, index, attempt] {
        if (this->client(index).isBusy && this->client(index).attempt == attempt)
            this->attempt(index);
    });
}

void Clients::answered(const ClientRequest &request, const ClientAnswer &answer)
{
    if (isLost() || (request.client == 0 && std::exchange(m_losesNext, false)))
        return;
    m_world.queue.after(delay(), [this, index = request.client, attempt = request.attempt, answer] {
        const Client &client = this->client(index);
        if (client.isBusy && client.isSent && client.attempt == attempt)
            hear(index, answer);
    });
}

void Clients::serverCrashed(int server)
{
    for (int i = 0; i < m_world.plan.clients; ++i) {
        const Client &client = this->client(i);
        if (!client.isBusy || !client.isSent || client.target != server)
            continue;
        const std::uint32_t attempt = client.attempt;
        m_world.queue.after(m_world.some(1_ms, 5_ms), [this, i, attempt] { lost(i, attempt); });
    }
}

/// No answer: a connection that ended, or none for too long.
void Clients::lost(int index, std::uint32_t attempt)
{
    Client &client = this->client(index);
    if (!client.isBusy || !client.isSent || client.attempt != attempt)
        return;
    client.primary[m_keys[client.key].partition.value] = -1;
    doubt(index);
}

/// This attempt at a write may happen, now or later: it is made again all the same.
void Clients::doubt(int index)
{
    Client &client = this->client(index);
    client.isInDoubt = client.seq != 0;
    Time pause = m_world.some(1_ms, 10_ms);
    if (client.isInDoubt && m_world.random.chance(m_world.plan.sleepy)) {
        const Time longer = m_world.some(500_ms, 5_s);
        if (m_world.now() + longer < m_world.plan.endAt - 3_s) {
            pause = longer;
            client.deadline = std::max(client.deadline, m_world.now() + pause + 500_ms);
        }
    }
    retry(index, pause);
}

void Clients::hear(int index, const ClientAnswer &answer)
{
    Client &client = this->client(index);
    int &primary = client.primary[m_keys[client.key].partition.value];
    switch (answer.status) {
    case core::Status::Elsewhere:
        if (core::isMutant(core::Mutant::K15))
            client.isInDoubt = false;
        primary = answer.primary == client.target ? -1 : answer.primary;
        retry(index, m_world.some(0, 2_ms));
        return;
    case core::Status::Ok:
    case core::Status::NotFound:
    case core::Status::ConditionFailed:
        primary = client.target;
        client.isFromBefore = client.isFromBefore || answer.isOfBefore;
        if (!client.isScan && !client.isFromBefore)
            learn(index, answer);
        end(index, &answer);
        return;
    case core::Status::OutcomeUnknown:
        doubt(index);
        return;
    case core::Status::Unavailable:
    case core::Status::SlowDown:
        if (core::isMutant(core::Mutant::K15))
            client.isInDoubt = false;
        if (m_world.random.chance(0.3))
            primary = -1;
        retry(index, m_world.some(3_ms, 25_ms));
        return;
    case core::Status::BadRequest:
    case core::Status::Unauthenticated:
    case core::Status::Forbidden:
    case core::Status::Conflict:
    case core::Status::TooLarge:
    case core::Status::WrongCluster:
    case core::Status::Internal:
        m_world.fail(
            "answer", "an unexpected status " + std::to_string(static_cast<int>(answer.status)));
        return;
    }
}

/// What stands there now, as far as an answer says so.
void Clients::learn(int index, const ClientAnswer &answer)
{
    Client &client = this->client(index);
    Key &key = m_keys[client.key];
    client.call.held = answer.status != core::Status::ConditionFailed;
    if (!client.call.held)
        client.call.current = m_world.invariants->valueOf(key.partition, answer.version);
    const bool isThere =
        answer.status == core::Status::Ok && client.call.kind != Call::Kind::Delete;
    key.version = isThere || !client.call.held ? answer.version : core::Decree();
    key.value = !client.call.held             ? *client.call.current
        : client.call.kind == Call::Kind::Get ? answer.value
        : isThere                             ? client.call.value
                                              : 0;
}

/// Without an answer: every attempt was refused, or one is in doubt.
void Clients::end(int index, const ClientAnswer *answer)
{
    Client &client = this->client(index);
    const bool isPut = client.call.kind == Call::Kind::Put;
    client.isBusy = false;
    client.isSent = false;
    if (client.seq != 0)
        client.session.end(client.seq, answer != nullptr, clock());
    if (isPut && (answer == nullptr ? !client.isInDoubt : !client.call.held))
        m_world.invariants->refused(m_keys[client.key].partition, client.call.value);
    if (answer != nullptr || client.isInDoubt)
        keep(index, answer);
    if (index == 0)
        m_lastOutcome = {answer != nullptr,
            answer != nullptr      ? answer->status
                : client.isInDoubt ? core::Status::OutcomeUnknown
                                   : core::Status::Unavailable,
            answer == nullptr ? 0 : answer->value};
    think(index);
}

void Clients::keep(int index, const ClientAnswer *answer)
{
    Client &client = this->client(index);
    if (client.isFromBefore)
        return; // it is there already, as unknown
    if (answer != nullptr) {
        client.call.to = m_world.now();
        client.call.found = answer->status == core::Status::Ok;
        if (client.call.kind == Call::Kind::Get)
            client.call.value = answer->value;
    }
    if (!client.isScan)
        m_keys[client.key].history.push_back(client.call);
    else if (answer != nullptr)
        keepScan(client, *answer);
}

/// To each key's history it is a read, and to all of them together it is one instant.
void Clients::keepScan(const Client &client, const ClientAnswer &answer)
{
    const core::PartitionId partition = m_keys[client.key].partition;
    m_world.meets(Met::Scanned);
    m_world.invariants->scanned(partition, *answer.items, client.least);
    for (Key &key : m_keys) {
        if (key.partition != partition)
            continue;
        const auto item = std::find_if(answer.items->begin(), answer.items->end(),
            [&key](const core::Item &one) { return one.key == key.text; });
        Call call = client.call;
        call.value = item == answer.items->end() ? 0 : numberIn(item->value);
        key.history.push_back(call);
    }
}

void Clients::ask(Call::Kind kind, const std::string &key, Time deadline)
{
    const auto found = std::find_if(
        m_keys.begin(), m_keys.end(), [&](const Key &known) { return known.text == key; });
    if (found == m_keys.end()) {
        m_keys.push_back({core::partitionOf(key, m_world.plan.config.partitions), key, {}, 0, {}});
        ask(kind, key, deadline);
        return;
    }
    client(0).isDone = true;
    begin(0, kind, static_cast<std::size_t>(found - m_keys.begin()));
    client(0).deadline = deadline;
}

bool Clients::isBusy(int index) const
{
    return m_clients[static_cast<std::size_t>(index)].isBusy;
}

void Clients::readAll()
{
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        m_clients[i % m_clients.size()].toRead.push_back(i);
    for (Client &client : m_clients)
        client.isDone = client.toRead.empty();
}

void Clients::checkHistories()
{
    for (const Client &client : m_clients) {
        if (client.isBusy && !client.isScan && !client.isFromBefore)
            m_keys[client.key].history.push_back(client.call); // no answer any more: unknown
    }
    for (const Key &key : m_keys)
        check(key);
}

} // namespace sim
