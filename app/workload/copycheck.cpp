// SPDX-License-Identifier: Apache-2.0
#include "app/workload/copycheck.h"

#include "app/supervision/procfs.h"

#include <QPointer>
#include <QTimer>

namespace app {

namespace {

constexpr int kPauseMs = 100;
constexpr qint64 kPatienceNs = 2'000'000'000;
constexpr std::chrono::milliseconds kAnswerTimeout{1000};
constexpr qsizetype kMostDifferences = 100;

} // namespace

CopyCheck::CopyCheck(cluster::Client &client, QObject *parent)
    : QObject(parent)
    , m_client(client)
{
}

void CopyCheck::start()
{
    m_untilNs = bootTimeNs() + kPatienceNs;
    askForMap();
}

void CopyCheck::askForMap()
{
    m_client.map(
        [self = QPointer(this)](const cluster::ClientResult &result) {
            if (!self)
                return;
            const core::Result<core::ClusterMap> map = core::parseClusterMap(result.value);
            if (result.ok() && map)
                self->askServers(*map);
            else
                self->again(result.ok() ? map.error().message : result.message);
        },
        kAnswerTimeout);
}

void CopyCheck::askServers(const core::ClusterMap &map)
{
    m_map = map;
    m_copies.clear();
    m_trouble.clear();
    m_missing = map.servers.size();
    for (const auto &[id, address] : map.servers) {
        m_client.digests(
            address,
            [self = QPointer(this), server = id](const cluster::ClientResult &result) {
                if (self)
                    self->take(server, result);
            },
            kAnswerTimeout);
    }
    if (m_missing == 0)
        compare();
}

void CopyCheck::take(const core::NodeId &server, const cluster::ClientResult &result)
{
    const auto digests = core::parseDigests(result.value);
    if (result.ok() && digests) {
        for (const core::CopyDigest &copy : *digests)
            m_copies[server][copy.partition] = copy;
    }
    if (--m_missing == 0)
        compare();
}

void CopyCheck::compare()
{
    std::string open;
    for (const core::MapEntry &entry : m_map.partitions) {
        core::CopyComparison &result = m_results[entry.partition];
        if (!result.isDone)
            result = core::compareCopies(entry, m_copies);
        if (!result.isDone)
            open = result.text;
    }
    if (m_map.partitions.empty() || !open.empty())
        again(open);
    else
        Q_EMIT finished();
}

void CopyCheck::again(const std::string &why)
{
    m_trouble = why;
    if (bootTimeNs() >= m_untilNs)
        Q_EMIT finished();
    else
        QTimer::singleShot(kPauseMs, this, &CopyCheck::askForMap);
}

Ledger::Copies CopyCheck::copies() const
{
    Ledger::Copies copies;
    for (const auto &[partition, result] : m_results) {
        // One copy is like none.
        const bool isCompared = result.isDone && result.copies > 1;
        copies.compared += isCompared ? 1 : 0;
        copies.alike += isCompared && result.areEqual ? 1 : 0;
        if (!result.areEqual && copies.differences.size() < kMostDifferences)
            copies.differences.append(QString::fromStdString(result.text));
    }
    if (m_results.empty())
        copies.differences.append(QString::fromStdString(m_trouble));
    return copies;
}

} // namespace app
