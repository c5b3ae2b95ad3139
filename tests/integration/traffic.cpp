// SPDX-License-Identifier: Apache-2.0
#include "traffic.h"

#include "story.h"

#include "support/waiting.h"

#include <algorithm>

namespace integration {

namespace {

using cluster::Client;
using cluster::ClientResult;
using std::chrono_literals::operator""ms;
using std::chrono_literals::operator""s;

// Requests on one key at one time: the checker's work grows with what may overlap.
constexpr int kMostOnOneKey = 4;
constexpr int kMostReadsAtOnce = 64;
constexpr auto kPatience = 60s;

} // namespace

History::Outcome outcomeOf(const ClientResult &result)
{
    if (result.ok() || result.status == core::Status::NotFound)
        return History::Outcome::Done;
    if (result.status == core::Status::ConditionFailed)
        return History::Outcome::Failed;
    return result.outcomeUnknown() ? History::Outcome::Unknown : History::Outcome::Refused;
}

std::uint64_t versionOf(const ClientResult &result)
{
    return result.version ? result.version->value : 0;
}

void endGet(History &history, const History::Ticket &ticket, const ClientResult &result)
{
    if (outcomeOf(result) == History::Outcome::Done)
        history.endGet(ticket, result.value, versionOf(result));
    else
        history.failGet(ticket);
}

void putIf(Client &client, History &history, const std::string &key, const History::Seen &seen,
    std::function<void(const ClientResult &result)> then, Client::Timeout timeout)
{
    const std::uint64_t value = history.newValue();
    const History::Ticket ticket = history.beginPutIf(key, value, seen);
    client.put(
        core::request::Put{key, History::valueText(value), core::Decree(seen.version)},
        [&history, ticket, then = std::move(then)](const ClientResult &result) {
            history.endWrite(ticket, outcomeOf(result), true, versionOf(result));
            if (then)
                then(result);
        },
        timeout);
}

cluster::ClientOptions clientOptions(const support::LocalCluster &cluster)
{
    auto &writable = const_cast<support::LocalCluster &>(cluster);
    return {
        .zookeeper = writable.zookeeper().connectString(), .cluster = cluster.name().toStdString()};
}

void putOnce(Client &client, History &history, const std::string &key,
    std::function<void(const ClientResult &result)> then)
{
    const std::uint64_t value = history.newValue();
    const History::Ticket ticket = history.beginPut(key, value);
    client.put(key, History::valueText(value),
        [&history, ticket, then = std::move(then)](const ClientResult &result) {
            history.endWrite(ticket, outcomeOf(result));
            if (then)
                then(result);
        });
}

Traffic::Traffic(support::LocalCluster &cluster, History &history, Options options)
    : m_options(options)
    , m_cluster(cluster)
    , m_history(history)
    , m_writer(clientOptions(cluster))
    , m_reader(clientOptions(cluster))
{
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Traffic::tick);
}

void Traffic::start()
{
    m_startedAt = support::nowNs();
    m_writesDue = 0;
    m_readsDue = 0;
    m_timer.start(2ms);
}

bool Traffic::stop(std::chrono::milliseconds patience)
{
    m_timer.stop();
    return support::waitFor(
        [this] { return m_writer.underWay() == 0 && m_reader.underWay() == 0; }, patience);
}

void Traffic::conclude(Story &story)
{
    story.expect(stop(kPatience), QStringLiteral("all requests are answered"));
    story.expect(readEverything(m_cluster, m_history), QStringLiteral("all keys are readable"));
    story.judge(m_history);
}

void Traffic::turn()
{
    ++m_round;
}

/// As many as are due by the clock: a busy machine does not make the rate smaller.
void Traffic::tick()
{
    const double seconds = support::toMs(support::nowNs() - m_startedAt) / 1000;
    while (static_cast<double>(m_writesDue) < seconds * m_options.writesPerSecond) {
        ++m_writesDue;
        write();
    }
    while (static_cast<double>(m_readsDue) < seconds * m_options.readsPerSecond) {
        ++m_readsDue;
        read();
    }
}

std::string Traffic::chooseKey(std::map<std::string, int> &underWay)
{
    const auto upTo = [this](int count) { return static_cast<int>(m_random() % unsigned(count)); };
    for (int attempt = 0; attempt < 20; ++attempt) {
        const bool isHot = upTo(2) == 0;
        const std::string key = isHot
            ? "hot-" + std::to_string(m_round) + '-' + std::to_string(upTo(m_options.hotKeys))
            : "cold-" + std::to_string(upTo(m_options.coldKeys));
        if (underWay[key] < kMostOnOneKey)
            return key;
    }
    return {};
}

void Traffic::write()
{
    const std::string key = chooseKey(m_writesUnderWay);
    if (key.empty())
        return;
    ++m_writesUnderWay[key];
    const std::int64_t sentAt = support::nowNs();
    const auto ended = [this, key, sentAt](const ClientResult &result) {
        note(result, sentAt);
        --m_writesUnderWay[key];
        m_accepted += outcomeOf(result) == History::Outcome::Done ? 1 : 0;
    };
    const auto kind = m_random() % 20;
    if (kind > 4)
        return putOnce(m_writer, m_history, key, ended);
    if (kind > 0)
        return putIf(m_writer, m_history, key, m_history.seen(key), ended);
    const History::Ticket ticket = m_history.beginDelete(key);
    m_writer.remove(key, [this, ticket, ended](const ClientResult &result) {
        m_history.endWrite(ticket, outcomeOf(result), result.ok());
        ended(result);
    });
}

void Traffic::read()
{
    const std::string key = chooseKey(m_readsUnderWay);
    if (key.empty() || m_reader.underWay() >= kMostReadsAtOnce)
        return;
    ++m_readsUnderWay[key];
    const History::Ticket ticket = m_history.beginGet(key);
    const std::int64_t sentAt = support::nowNs();
    m_reader.get(key, [this, key, ticket, sentAt](const ClientResult &result) {
        note(result, sentAt);
        --m_readsUnderWay[key];
        endGet(m_history, ticket, result);
    });
}

void Traffic::note(const ClientResult &result, std::int64_t sentAt)
{
    const History::Outcome outcome = outcomeOf(result);
    if (outcome == History::Outcome::Refused || outcome == History::Outcome::Unknown) {
        ++m_refused;
        return;
    }
    ++m_answered;
    m_slowestMs = std::max(m_slowestMs, support::toMs(support::nowNs() - sentAt));
}

void Traffic::resetFigures()
{
    m_refused = 0;
    m_answered = 0;
    m_slowestMs = 0;
}

bool readEverything(support::LocalCluster &cluster, History &history)
{
    Client client(clientOptions(cluster));
    std::vector<std::string> keys = history.keys();
    bool allAnswered = true;
    const auto readOne = [&](const std::string &key) {
        const History::Ticket ticket = history.beginGet(key);
        client.get(
            key,
            [&history, &allAnswered, ticket](const ClientResult &result) {
                const bool isAnswered = outcomeOf(result) == History::Outcome::Done;
                allAnswered = allAnswered && isAnswered;
                if (isAnswered)
                    history.endGet(ticket, result.value);
                else
                    history.failGet(ticket);
            },
            20s);
    };
    const auto goOn = [&] {
        while (!keys.empty() && client.underWay() < kMostReadsAtOnce) {
            readOne(keys.back());
            keys.pop_back();
        }
        return client.underWay() == 0;
    };
    return support::waitFor(goOn, 120s) && allAnswered;
}

} // namespace integration
