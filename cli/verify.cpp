// SPDX-License-Identifier: Apache-2.0
#include "cli/verify.h"

#include "core/jsonwriter.h"

#include <QTimer>

namespace cli {

namespace {

constexpr int kPauseMs = 100;
constexpr std::chrono::milliseconds kAnswerTimeout{2000};

} // namespace

Verify::Verify(const Arguments &arguments, cluster::Client &client, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_client(client)
{
    m_clock.start();
}

void Verify::start()
{
    m_client.map([this](const cluster::ClientResult &result) {
        if (!result.ok())
            return again({result.status, result.message});
        const core::Result<core::ClusterMap> map = core::parseClusterMap(result.value);
        if (!map)
            return again({core::Status::Internal, map.error().message});
        askServers(*map);
    });
}

void Verify::again(const core::Error &why)
{
    if (m_clock.elapsed() + kPauseMs >= m_arguments.timeout.count())
        Q_EMIT finished(printError(m_arguments, why));
    else
        QTimer::singleShot(kPauseMs, this, &Verify::start);
}

void Verify::askServers(const core::ClusterMap &map)
{
    m_map = map;
    m_copies.clear();
    m_open.clear();
    m_missing = map.servers.size();
    for (const auto &[id, address] : map.servers) {
        const auto take = [this, server = id](const cluster::ClientResult &result) {
            const auto digests = core::parseDigests(result.value);
            for (const core::CopyDigest &copy :
                result.ok() && digests ? *digests : std::vector<core::CopyDigest>())
                m_copies[server][copy.partition] = copy;
            if (--m_missing == 0)
                compare();
        };
        m_client.digests(address, take, kAnswerTimeout);
    }
    if (m_missing == 0)
        again({core::Status::Unavailable, "no server is known"});
}

void Verify::compare()
{
    for (const core::MapEntry &entry : m_map.partitions) {
        if (m_done.count(entry.partition) == 0)
            compare(entry);
    }
    if (m_open.empty())
        return Q_EMIT finished(verdict());
    again({core::Status::Unavailable, *m_open.begin()});
}

void Verify::compare(const core::MapEntry &entry)
{
    const core::CopyComparison comparison = core::compareCopies(entry, m_copies);
    if (!comparison.isDone) {
        m_open.insert(comparison.text);
        return;
    }
    m_done.insert(entry.partition);
    m_compared += comparison.copies;
    m_items += comparison.items;
    if (!comparison.areEqual)
        m_offenders[entry.partition] = comparison.text;
}

Output Verify::verdict() const
{
    Output output;
    output.code = m_offenders.empty() ? ExitCode::Ok : ExitCode::NotFound;
    if (m_arguments.json) {
        core::JsonWriter writer(output.out);
        writer.beginObject().key("partitions").number(m_done.size());
        writer.key("copies").number(m_compared).key("items").number(m_items);
        writer.key("offenders").beginArray();
        for (const auto &[partition, text] : m_offenders)
            writer.string(text);
        writer.endArray().endObject();
        output.out += '\n';
        return output;
    }
    for (const auto &[partition, text] : m_offenders)
        output.out += text + '\n';
    if (m_offenders.empty())
        output.out = std::to_string(m_done.size()) + " partitions, " + std::to_string(m_compared)
            + " copies, " + std::to_string(m_items) + " items: all copies are equal\n";
    return output;
}

} // namespace cli
