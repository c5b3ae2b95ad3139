// SPDX-License-Identifier: Apache-2.0
#include "crowd.h"

#include "traffic.h"

#include "core/scan.h"
#include "support/waiting.h"

#include <algorithm>
#include <utility>

namespace integration {

namespace {

using cluster::ClientResult;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Requests on one key at one time: the checker's work grows with what may overlap.
constexpr int kMostOnOneKey = 4;
// Short of what the longest fault takes, so that those who wait for it come back to the others.
constexpr std::chrono::milliseconds kPatience = 1500ms;
constexpr auto kTick = 5ms;
constexpr int kScanEvery = 100;

} // namespace

Crowd::Crowd(support::LocalCluster &cluster, History &history, Options options, std::uint64_t seed)
    : m_options(options)
    , m_partitions(cluster.options().partitions)
    , m_history(history)
    , m_random(seed)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Crowd::tick);
    for (int i = 0; i < options.clients; ++i)
        m_clients.push_back(std::make_unique<cluster::Client>(clientOptions(cluster)));
}

void Crowd::start()
{
    m_startedAt = support::nowNs();
    m_tickedAt = m_startedAt;
    m_lastAcceptedAt = m_startedAt;
    m_timer.start(kTick);
}

bool Crowd::stop(std::chrono::milliseconds patience)
{
    m_timer.stop();
    const auto isIdle = [this] {
        return std::all_of(m_clients.begin(), m_clients.end(),
            [](const auto &client) { return client->underWay() == 0; });
    };
    return support::waitFor(isIdle, patience);
}

int Crowd::upTo(int count)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(count));
}

void Crowd::tick()
{
    const double rate = m_options.requestsPerSecond;
    const std::int64_t now = support::nowNs();
    const double due = rate * support::toMs(now - m_startedAt) / 1000;
    m_mayAsk += 2 * rate * support::toMs(now - std::exchange(m_tickedAt, now)) / 1000;
    m_mayAsk = std::min(m_mayAsk, due - static_cast<double>(m_asked));
    for (; m_mayAsk >= 1; m_mayAsk -= 1) {
        if (!askSomebody()) {
            m_mayAsk = 0;
            return;
        }
    }
}

/// False if all are waiting for as many answers as they may.
bool Crowd::askSomebody()
{
    const std::size_t first = m_random() % m_clients.size();
    for (std::size_t i = 0; i < m_clients.size(); ++i) {
        const std::size_t client = (first + i) % m_clients.size();
        if (m_clients[client]->underWay() < static_cast<std::size_t>(m_options.atOnce)) {
            ++m_asked;
            ask(client);
            return true;
        }
    }
    return false;
}

std::string Crowd::chooseKey(bool isWrite)
{
    if (isWrite && upTo(10) == 0)
        return "once-" + std::to_string(++m_lastOnce);
    if (!isWrite && m_lastOnce > 0 && upTo(10) == 0)
        return "once-" + std::to_string(1 + m_random() % m_lastOnce);
    const std::string hot =
        "hot-" + std::to_string(m_round) + '-' + std::to_string(upTo(m_options.hotKeys));
    if (upTo(2) == 0 && m_underWay[hot] < kMostOnOneKey)
        return hot;
    std::string cold;
    do {
        cold = "cold-" + std::to_string(upTo(m_options.coldKeys));
    } while (m_underWay[cold] >= kMostOnOneKey);
    return cold;
}

void Crowd::ask(std::size_t client)
{
    if (upTo(kScanEvery) == 0)
        return scan(client);
    const int kind = upTo(20);
    const std::string key = chooseKey(kind >= 9);
    ++m_underWay[key];
    if (kind < 9)
        get(client, key);
    else if (kind > 18 && !key.starts_with("once-"))
        remove(client, key);
    else
        put(client, key);
}

void Crowd::get(std::size_t client, const std::string &key)
{
    const History::Ticket ticket = m_history.beginGet(key);
    m_clients[client]->get(
        key,
        [this, ticket](const ClientResult &result) {
            endGet(m_history, ticket, result);
            --m_underWay[ticket.key];
            answered(result, false);
        },
        kPatience);
}

void Crowd::put(std::size_t client, const std::string &key)
{
    if (!key.starts_with("once-") && upTo(3) == 0) {
        const auto ended = [this, key](const ClientResult &result) {
            --m_underWay[key];
            answered(result, true);
        };
        // Of four one is for an absent key, whatever was seen of it.
        const History::Seen seen = upTo(4) == 0 ? History::Seen() : m_history.seen(key);
        return putIf(*m_clients[client], m_history, key, seen, ended, kPatience);
    }
    const std::uint64_t value = m_history.newValue();
    const History::Ticket ticket = m_history.beginPut(key, value);
    m_clients[client]->put(
        key, History::valueText(value),
        [this, ticket](const ClientResult &result) {
            m_history.endWrite(ticket, outcomeOf(result), true, versionOf(result));
            --m_underWay[ticket.key];
            answered(result, true);
        },
        kPatience);
}

void Crowd::remove(std::size_t client, const std::string &key)
{
    const History::Seen seen = m_history.seen(key);
    const bool isConditional = seen.version != 0 && upTo(2) == 0;
    const History::Ticket ticket =
        isConditional ? m_history.beginDeleteIf(key, seen) : m_history.beginDelete(key);
    core::request::Delete order{key};
    if (isConditional)
        order.ifVersion = core::Decree(seen.version);
    m_clients[client]->remove(
        std::move(order),
        [this, ticket](const ClientResult &result) {
            m_history.endWrite(ticket, outcomeOf(result), result.ok());
            --m_underWay[ticket.key];
            answered(result, true);
        },
        kPatience);
}

void Crowd::scan(std::size_t client)
{
    core::request::Scan all;
    all.partition = core::PartitionId(static_cast<std::uint32_t>(m_random() % m_partitions));
    m_clients[client]->scan(
        all,
        [this, all, from = support::nowNs()](const ClientResult &result) {
            answered(result, false);
            const auto page = core::parseScanPage(all, result.value, result.next);
            if (result.ok() && page && !page->next) // else it is of several instants
                m_history.addScan(from, {all.partition, m_partitions}, page->items);
        },
        kPatience);
}

void Crowd::answered(const ClientResult &result, bool isWrite)
{
    const History::Outcome outcome = outcomeOf(result);
    if (outcome != History::Outcome::Done && outcome != History::Outcome::Failed)
        return;
    ++m_operations;
    if (!isWrite)
        return;
    ++m_accepted;
    const std::int64_t now = support::nowNs();
    const double outageMs = support::toMs(now - std::exchange(m_lastAcceptedAt, now));
    if (outageMs > m_worstOutageMs) {
        m_worstOutageMs = outageMs;
        m_worstOutageEndedAt = now;
    }
}

} // namespace integration
