// SPDX-License-Identifier: Apache-2.0
#include "app/view/picture.h"

#include <algorithm>

namespace app {

namespace {

/// n2 before n10: by the letters, then by the length of the digits at the end.
bool isBefore(const QString &a, const QString &b)
{
    const auto stem = [](const QString &id) {
        qsizetype end = id.size();
        while (end > 0 && id.at(end - 1).isDigit())
            --end;
        return QStringView(id).left(end);
    };
    if (stem(a) != stem(b))
        return a < b;
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

LocalChild childOf(const Supervisor &supervisor, const QString &id)
{
    ChildProcess *const child = supervisor.child(id);
    LocalChild result{.id = id,
        .state = child->state(),
        .address = {},
        .logPath = supervisor.directory().log(id)};
    result.pid = child->identity().pid;
    result.isStopping = child->isStopping();
    if (id == kZooKeeperId) {
        result.address = supervisor.zookeeper();
        result.isReady = !result.address.isEmpty();
    } else if (const NodeProcess *const node = supervisor.node(id); node->isListening()) {
        result.address = QStringLiteral("%1:%2").arg(node->host()).arg(node->port());
        result.isReady = child->isAlive();
    }
    return result;
}

} // namespace

const LocalChild *LocalCluster::child(const QString &id) const
{
    const auto found = std::find_if(children.begin(), children.end(),
        [&id](const LocalChild &child) { return child.id == id; });
    return found == children.end() ? nullptr : &*found;
}

LocalCluster localOf(const Supervisor &supervisor)
{
    LocalCluster local{.stage = supervisor.stage(),
        .name = supervisor.directory().name(),
        .zookeeper = supervisor.zookeeper(),
        .children = {},
        .steps = supervisor.steps()};
    const QStringList ids = supervisor.children();
    for (const QString &id : ids)
        local.children.append(childOf(supervisor, id));
    return local;
}

bool isLeftOver(const Observation &seen, const LocalCluster &local)
{
    if (!seen.hasMaster())
        return false;
    const core::NodeId &master = seen.control->master;
    const LocalChild *const child = local.child(textOf(master));
    const bool isTheirs = !child
        || (child->state.phase == ChildState::Phase::Gone
            && local.stage != Supervisor::Stage::Starting);
    return !isTheirs && seen.servers.at(master).pid != child->pid;
}

Picture::Picture(LocalCluster local, std::shared_ptr<const Observation> seen)
    : m_local(std::move(local))
    , m_seen(std::move(seen))
{
    addServers();
    const std::uint32_t total = m_seen->partitionCount();
    if (m_seen->partitions.empty() || total > core::kMaxPartitions)
        return;
    for (std::uint32_t i = 0; i < total; ++i)
        m_partitions.append({.number = i, .range = core::rangeOf(core::PartitionId(i), total)});
    for (const core::PartitionRecord &record : m_seen->partitions) {
        if (record.partition.value < total)
            fillPartition(record);
    }
}

void Picture::addServers()
{
    QStringList ids;
    for (const LocalChild &child : std::as_const(m_local.children)) {
        if (child.id != kZooKeeperId)
            ids << child.id;
    }
    for (const auto &[id, node] : m_seen->nodes)
        ids << textOf(id);
    for (const auto &[id, entry] : m_seen->servers)
        ids << textOf(id);
    std::sort(ids.begin(), ids.end(), isBefore);
    ids.removeDuplicates();
    for (const QString &id : std::as_const(ids)) {
        const core::NodeId nodeId(id.toStdString());
        ServerPicture server{.id = id};
        server.isMaster = m_seen->hasMaster() && m_seen->control->master == nodeId;
        if (const auto node = m_seen->nodes.find(nodeId); node != m_seen->nodes.end())
            server.node = &node->second;
        if (const auto entry = m_seen->servers.find(nodeId); entry != m_seen->servers.end())
            server.entry = &entry->second;
        server.child = m_local.child(id);
        m_index.insert(id, m_servers.size());
        m_servers.append(server);
    }
}

bool Picture::isUp(const core::NodeId &id) const
{
    const auto node = m_seen->nodes.find(id);
    return node != m_seen->nodes.end() && node->second.entry.health != core::Health::Down;
}

void Picture::count(const QString &id, int ServerPicture::*what)
{
    const auto found = m_index.constFind(id);
    if (found != m_index.constEnd())
        ++(m_servers[*found].*what);
}

void Picture::fillPartition(const core::PartitionRecord &record)
{
    PartitionPicture &partition = m_partitions[record.partition.value];
    partition.version = record.version.value;
    partition.term = record.term.value;
    partition.primary = textOf(record.primary);
    partition.isServed = isUp(record.primary);
    for (const core::Member &member : record.inSync) {
        if (!isUp(member.id))
            partition.missing << textOf(member.id);
        else if (member.id != record.primary)
            partition.secondaries << textOf(member.id);
    }
    for (const core::NodeId &id : record.wanted) {
        const QString text = textOf(id);
        if (!isUp(id)) {
            if (!partition.missing.contains(text))
                partition.missing << text;
        } else if (!record.member(id)) {
            partition.learners << text;
        }
    }
    for (const core::NodeId &id : record.wanted)
        count(textOf(id), &ServerPicture::wanted);
    if (partition.isServed)
        count(partition.primary, &ServerPicture::primaries);
    for (const QString &id : std::as_const(partition.secondaries))
        count(id, &ServerPicture::secondaries);
    for (const QString &id : std::as_const(partition.learners))
        count(id, &ServerPicture::learners);
}

const ServerPicture *Picture::server(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_servers.at(*found);
}

const PartitionPicture *Picture::placeOf(const QString &key) const
{
    const QByteArray bytes = key.toUtf8();
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_partitions.isEmpty() || !core::checkKey(text))
        return nullptr;
    const auto count = static_cast<std::uint32_t>(m_partitions.size());
    return &m_partitions.at(core::partitionOf(text, count).value);
}

} // namespace app
