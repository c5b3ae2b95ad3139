// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"

#include "cluster/client.h"
#include "support/localcluster.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace integration {

/// Many clients, each with connections and routes of its own and several requests at a time: reads,
/// writes and deletes of a few hot keys, of many cold ones, and of keys that are written once and
/// for all; some of them on a condition, and scans of whole partitions. They ask at an even rate by
/// the clock; what they could not ask while too many waited for answers they catch up with, at
/// twice that rate. Lives on its owner's thread.
class Crowd : public QObject
{
    Q_OBJECT

public:
    struct Options {
        int clients = 10;
        int atOnce = 20;             ///< of each
        int requestsPerSecond = 700; ///< of all
        int hotKeys = 4;
        int coldKeys = 800;
    };

    Crowd(support::LocalCluster &cluster, History &history, Options options, std::uint64_t seed);

    void start();
    /// Makes no more requests, and waits for the answers to those that are under way.
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);
    /// Other hot keys from here on, so that no key's history grows without bound.
    void turn() { ++m_round; }

    [[nodiscard]] std::int64_t operations() const { return m_operations; } ///< answered
    [[nodiscard]] std::int64_t accepted() const { return m_accepted; }     ///< writes
    /// The longest time without an accepted write, of all.
    [[nodiscard]] double worstOutageMs() const { return m_worstOutageMs; }
    /// When that was over (nowNs).
    [[nodiscard]] std::int64_t worstOutageEndedAt() const { return m_worstOutageEndedAt; }

private:
    void tick();
    [[nodiscard]] bool askSomebody();
    void ask(std::size_t client);
    void get(std::size_t client, const std::string &key);
    void put(std::size_t client, const std::string &key);
    void remove(std::size_t client, const std::string &key);
    void scan(std::size_t client);
    void answered(const cluster::ClientResult &result, bool isWrite);
    [[nodiscard]] std::string chooseKey(bool isWrite);
    [[nodiscard]] int upTo(int count);

    const Options m_options;
    const std::uint32_t m_partitions;
    History &m_history;
    std::mt19937_64 m_random;
    std::vector<std::unique_ptr<cluster::Client>> m_clients;
    QTimer m_timer;
    std::map<std::string, int> m_underWay;
    std::int64_t m_startedAt = 0;
    std::int64_t m_tickedAt = 0;
    std::int64_t m_asked = 0;
    double m_mayAsk = 0; ///< at most at twice the rate
    int m_round = 0;
    std::uint64_t m_lastOnce = 0;
    std::int64_t m_operations = 0;
    std::int64_t m_accepted = 0;
    std::int64_t m_lastAcceptedAt = 0;
    std::int64_t m_worstOutageEndedAt = 0;
    double m_worstOutageMs = 0;
};

} // namespace integration
