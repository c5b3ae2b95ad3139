// SPDX-License-Identifier: Apache-2.0
#include "fakecluster.h"

#include <algorithm>
#include <csignal>

namespace fake {

namespace {

constexpr qint64 kStartNs = 1'000'000'000;

core::NodeId nodeId(const QString &id)
{
    return core::NodeId(id.toStdString());
}

core::NodeId server(int number)
{
    return nodeId(QStringLiteral("n%1").arg(number));
}

app::LocalChild child(const QString &id, int number)
{
    app::LocalChild made{.id = id, .state = {}, .address = {}, .logPath = {}};
    made.state.phase = app::ChildState::Phase::Running;
    made.state.sinceNs = kStartNs + number * 40'000'000;
    made.pid = 4700 + number;
    made.address = QStringLiteral("127.0.0.1:%1").arg(41870 + number);
    made.isReady = true;
    return made;
}

app::LocalChild &childOf(Cluster &cluster, const QString &id)
{
    return *std::find_if(cluster.local.children.begin(), cluster.local.children.end(),
        [&id](const app::LocalChild &candidate) { return candidate.id == id; });
}

void countStatus(Cluster &cluster)
{
    core::ClusterStatus &status = *cluster.seen.status;
    status.serversUp = 0;
    for (const auto &[id, node] : cluster.seen.nodes)
        status.serversUp += node.entry.health == core::Health::Up ? 1 : 0;
    status.full = 0;
    for (const core::PartitionRecord &record : cluster.seen.partitions)
        status.full += record.inSync.size() == 3 ? 1 : 0;
    const bool isFull = status.full == status.partitions;
    status.state = isFull ? core::ClusterState::Ready : core::ClusterState::Degraded;
    status.why = isFull
        ? ""
        : std::to_string(status.partitions - status.full) + " partitions have 2 of 3 copies";
}

} // namespace

Cluster healthy(int servers, int partitions)
{
    Cluster cluster;
    cluster.local.stage = app::Supervisor::Stage::Running;
    cluster.local.name = QStringLiteral("demo");
    cluster.local.zookeeper = QStringLiteral("127.0.0.1:41870");
    cluster.local.children.append(child(app::kZooKeeperId, 0));
    app::Observation &seen = cluster.seen;
    seen.isConnected = true;
    seen.connectionSinceNs = kStartNs;
    seen.validUntilNs = kStartNs;
    seen.config = core::ClusterConfig();
    seen.config->partitions = static_cast<std::uint32_t>(partitions);
    for (int i = 1; i <= servers; ++i) {
        const core::Incarnation run{core::StoreId(static_cast<std::uint64_t>(i)), 1};
        const app::LocalChild process = child(QString::fromStdString(server(i).text), i);
        cluster.local.children.append(process);
        seen.servers[server(i)] = {process.address.toStdString(), run, "boot", process.pid, "0.1"};
        app::Observation::Node &node = seen.nodes[server(i)];
        node.entry.health = core::Health::Up;
        node.entry.evidence = core::Evidence::Returned;
        node.entry.incarnation = run;
        node.healthSinceNs = process.state.sinceNs + 90'000'000;
    }
    seen.control = core::ControlState{core::Epoch(12), core::Revision(90), server(2),
        seen.servers[server(2)].incarnation, "127.0.0.1:41872"};
    for (int i = 0; i < partitions; ++i) {
        core::PartitionRecord record;
        record.partition = core::PartitionId(static_cast<std::uint32_t>(i));
        record.version = core::Version(1);
        record.term = core::Term(1);
        record.primary = server(i % servers + 1);
        for (const int step : {0, 1, 2}) {
            const core::NodeId id = server((i + step * (1 + i / servers % 2)) % servers + 1);
            record.inSync.push_back({id, core::Uid(1)});
            record.wanted.push_back(id);
        }
        seen.partitions.push_back(record);
    }
    seen.status = core::ClusterStatus();
    seen.status->epoch = core::Epoch(12);
    seen.status->serversKnown = static_cast<std::uint32_t>(servers);
    seen.status->partitions = static_cast<std::uint32_t>(partitions);
    seen.status->served = seen.status->partitions;
    countStatus(cluster);
    return cluster;
}

void killProcess(Cluster &cluster, const QString &id)
{
    app::LocalChild &killed = childOf(cluster, id);
    killed.state.phase = app::ChildState::Phase::Gone;
    killed.state.signal = SIGKILL;
    killed.state.sinceNs = 60 * kStartNs;
    killed.pid = 0;
    killed.isReady = false;
}

void declareDead(Cluster &cluster, const QString &id)
{
    const core::NodeId dead = nodeId(id);
    app::Observation::Node &node = cluster.seen.nodes[dead];
    node.entry.health = core::Health::Down;
    node.entry.evidence = core::Evidence::Eof;
    node.healthSinceNs = 60 * kStartNs + 21'000'000;
    cluster.seen.servers.erase(dead);
    for (core::PartitionRecord &record : cluster.seen.partitions) {
        const std::size_t before = record.inSync.size();
        std::erase_if(record.inSync, [&dead](const core::Member &m) { return m.id == dead; });
        if (record.inSync.size() == before)
            continue;
        record.version = record.version.next();
        if (record.primary != dead)
            continue;
        record.primary = record.inSync.front().id;
        record.term = core::Term(record.version.value);
    }
    if (cluster.seen.control->master == dead) {
        const auto &[heir, entry] = *cluster.seen.servers.begin();
        cluster.seen.control->epoch = cluster.seen.control->epoch.next();
        cluster.seen.control->master = heir;
        cluster.seen.control->incarnation = entry.incarnation;
    }
    countStatus(cluster);
}

void bringBack(Cluster &cluster, const QString &id)
{
    const core::NodeId back = nodeId(id);
    app::LocalChild &process = childOf(cluster, id);
    process.state = {
        .phase = app::ChildState::Phase::Running, .sinceNs = 65 * kStartNs, .error = {}};
    process.pid = 4799;
    process.isReady = true;
    app::Observation::Node &node = cluster.seen.nodes[back];
    node.entry.health = core::Health::Up;
    node.entry.evidence = core::Evidence::Returned;
    node.healthSinceNs = 65 * kStartNs + 80'000'000;
    node.entry.incarnation.start = 2;
    cluster.seen.servers[back] = {
        process.address.toStdString(), node.entry.incarnation, "boot", process.pid, "0.1"};
    countStatus(cluster);
}

void syncAgain(Cluster &cluster, const QString &id)
{
    const core::NodeId back = nodeId(id);
    for (core::PartitionRecord &record : cluster.seen.partitions) {
        if (record.isWanted(back) && !record.member(back))
            record.inSync.push_back({back, core::Uid(2)});
    }
    countStatus(cluster);
}

void beginDrain(Cluster &cluster, const QString &id)
{
    cluster.seen.nodes.at(nodeId(id)).entry.state = core::NodeState::Draining;
}

void endDrain(Cluster &cluster, const QString &id)
{
    const core::NodeId drained = nodeId(id);
    for (core::PartitionRecord &record : cluster.seen.partitions) {
        std::erase_if(record.inSync, [&drained](const core::Member &m) { return m.id == drained; });
        std::erase(record.wanted, drained);
        if (record.primary == drained)
            record.primary = record.inSync.front().id;
    }
}

} // namespace fake
