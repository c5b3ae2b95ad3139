// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "history.h"

#include "cluster/client.h"
#include "support/localcluster.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <random>
#include <string>
#include <vector>

namespace integration {

class Story;

/// How a client of this cluster is made, as kvctl does it: by ZooKeeper and the cluster's name.
[[nodiscard]] cluster::ClientOptions clientOptions(const support::LocalCluster &cluster);

/// One write and its place in the history.
void putOnce(cluster::Client &client, History &history, const std::string &key,
    std::function<void(const cluster::ClientResult &result)> then = {});

/// The same, if the key is still what was seen of it: by the last read, as a rule.
void putIf(cluster::Client &client, History &history, const std::string &key,
    const History::Seen &seen, std::function<void(const cluster::ClientResult &result)> then = {},
    cluster::Client::Timeout timeout = {});

[[nodiscard]] History::Outcome outcomeOf(const cluster::ClientResult &result);
/// 0 if it tells none.
[[nodiscard]] std::uint64_t versionOf(const cluster::ClientResult &result);
/// What a read was answered.
void endGet(History &history, const History::Ticket &ticket, const cluster::ClientResult &result);

/// Clients that go on whatever happens: a writer at an even rate, and readers, on a few hot keys
/// (half of all requests) and on many cold ones. The readers have a client, and so routes, of their
/// own. Lives on its owner's thread.
class Traffic : public QObject
{
    Q_OBJECT

public:
    struct Options {
        int writesPerSecond = 200;
        int readsPerSecond = 200;
        int coldKeys = 100;
        int hotKeys = 4;
    };

    Traffic(support::LocalCluster &cluster, History &history, Options options);

    void start();
    /// Makes no more requests, and waits for the answers to those that are under way.
    [[nodiscard]] bool stop(std::chrono::milliseconds patience);
    /// Stops it, reads every key once more, and judges the history.
    void conclude(Story &story);
    /// Other hot keys from here on, so that no key's history grows without bound.
    void turn();

    [[nodiscard]] int accepted() const { return m_accepted; }
    /// Reads and writes that ended without what they were for, or in doubt.
    [[nodiscard]] int refused() const { return m_refused; }
    [[nodiscard]] double slowestMs() const { return m_slowestMs; } ///< of those that were not
    [[nodiscard]] int answered() const { return m_answered; }      ///< those
    void resetFigures();

private:
    void tick();
    void write();
    void read();
    void note(const cluster::ClientResult &result, std::int64_t sentAt);
    /// Empty if all are waiting for as many answers as one key may.
    [[nodiscard]] std::string chooseKey(std::map<std::string, int> &underWay);

    const Options m_options;
    support::LocalCluster &m_cluster;
    History &m_history;
    cluster::Client m_writer;
    cluster::Client m_reader;
    QTimer m_timer;
    std::mt19937_64 m_random{1};
    std::map<std::string, int> m_writesUnderWay;
    std::map<std::string, int> m_readsUnderWay;
    std::int64_t m_startedAt = 0;
    std::int64_t m_writesDue = 0;
    std::int64_t m_readsDue = 0;
    int m_round = 0;
    int m_accepted = 0;
    int m_refused = 0;
    int m_answered = 0;
    double m_slowestMs = 0;
};

/// Reads each key of the history once more, on a fresh client, as a part of the history.
/// False if one stayed without an answer.
[[nodiscard]] bool readEverything(support::LocalCluster &cluster, History &history);

} // namespace integration
