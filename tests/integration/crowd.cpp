// SPDX-License-Identifier: Apache-2.0
#include "crowd.h"

#include "traffic.h"

#include "support/waiting.h"

#include <QTimer>

#include <algorithm>

namespace integration {

namespace {

using cluster::ClientResult;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Requests on one key at one time: the checker's work grows with what may overlap.
constexpr int kMostOnOneKey = 4;
// Short of what the longest fault takes, so that those who wait for it come back to the others.
constexpr std::chrono::milliseconds kPatience = 1500ms;

} // namespace

Crowd::Crowd(support::LocalCluster &cluster, History &history, Options options, std::uint64_t seed)
    : m_options(options)
    , m_history(history)
    , m_random(seed)
{
    for (int i = 0; i < options.clients; ++i)
        m_clients.push_back(std::make_unique<cluster::Client>(clientOptions(cluster)));
}

void Crowd::start()
{
    m_isStopping = false;
    m_lastAcceptedAt = support::nowNs();
    for (std::size_t client = 0; client < m_clients.size(); ++client)
        next(client);
}

bool Crowd::stop(std::chrono::milliseconds patience)
{
    m_isStopping = true;
    const auto isIdle = [this] {
        return std::all_of(m_clients.begin(), m_clients.end(),
            [](const auto &client) { return client->underWay() == 0; });
    };
    return support::waitFor(isIdle, patience);
}

double Crowd::worstOutageMs() const
{
    return support::toMs(m_worstOutageNs);
}

int Crowd::upTo(int count)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(count));
}

void Crowd::next(std::size_t client)
{
    const int meanMs = 1000 / m_options.requestsPerSecond;
    QTimer::singleShot(upTo(2 * meanMs + 1), Qt::PreciseTimer, this, [this, client] {
        if (!m_isStopping)
            ask(client);
    });
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
        [this, client, ticket](const ClientResult &result) {
            endGet(m_history, ticket, result);
            --m_underWay[ticket.key];
            answered(client, result, false);
        },
        kPatience);
}

void Crowd::put(std::size_t client, const std::string &key)
{
    if (!key.starts_with("once-") && upTo(3) == 0) {
        const auto ended = [this, client, key](const ClientResult &result) {
            --m_underWay[key];
            answered(client, result, true);
        };
        return putIfUnchanged(*m_clients[client], m_history, key, ended, kPatience);
    }
    const std::uint64_t value = m_history.newValue();
    const History::Ticket ticket = m_history.beginPut(key, value);
    m_clients[client]->put(
        key, History::valueText(value),
        [this, client, ticket](const ClientResult &result) {
            m_history.endWrite(ticket, outcomeOf(result));
            --m_underWay[ticket.key];
            answered(client, result, true);
        },
        kPatience);
}

void Crowd::remove(std::size_t client, const std::string &key)
{
    const History::Ticket ticket = m_history.beginDelete(key);
    m_clients[client]->remove(
        key,
        [this, client, ticket](const ClientResult &result) {
            m_history.endWrite(ticket, outcomeOf(result), result.ok());
            --m_underWay[ticket.key];
            answered(client, result, true);
        },
        kPatience);
}

void Crowd::answered(std::size_t client, const ClientResult &result, bool isWrite)
{
    const History::Outcome outcome = outcomeOf(result);
    if (outcome == History::Outcome::Done || outcome == History::Outcome::Failed) {
        ++m_operations;
        if (isWrite) {
            ++m_accepted;
            const std::int64_t now = support::nowNs();
            m_worstOutageNs = std::max(m_worstOutageNs, now - m_lastAcceptedAt);
            m_lastAcceptedAt = now;
        }
    }
    if (!m_isStopping)
        next(client);
}

} // namespace integration
