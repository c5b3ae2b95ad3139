// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"

#include "support/waiting.h"

#include "nodeproc/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

/// Connections that clients of this program and late watchers may still hold.
constexpr int kMoreSockets = 16;
/// Caches and tables that a round of requests fills; a leak goes beyond.
constexpr double kMoreMb = 300;

std::string textOf(const core::Session &session)
{
    std::string text = "done " + std::to_string(session.done);
    for (const core::WriteResult &result : session.results) {
        text += ", " + std::to_string(result.seq) + ": "
            + std::to_string(static_cast<int>(result.outcome.status)) + ' '
            + std::to_string(result.outcome.version.value);
    }
    return text;
}

/// What one copy holds when its log is applied: key to version and value, and what it remembers of
/// each client.
using Items = std::map<std::string, std::pair<std::uint64_t, std::string>>;

std::optional<Items> itemsOf(nodeproc::Store &store, const core::StoredReplica &replica)
{
    std::vector<core::StoreOp> tail;
    for (const core::EntryPtr &entry : replica.unapplied)
        tail.push_back(core::store::Apply{replica.partition, entry, {}});
    if (!store.write(tail))
        return std::nullopt;
    Items items;
    core::fetch::Copy wanted;
    wanted.partition = replica.partition;
    wanted.member = core::NodeId("check");
    for (;; ++wanted.index) {
        const core::Result<core::message::Chunk> chunk = store.readCopy(wanted);
        if (!chunk)
            return std::nullopt;
        for (const core::Item &item : chunk->items)
            items[item.key] = {item.version.value, item.value};
        for (const core::NamedSession &named : chunk->sessions)
            items["client " + named.client] = {named.session.last.value, textOf(named.session)};
        if (chunk->last)
            break;
    }
    store.endCopy({wanted.partition, wanted.member});
    return items;
}

/// By partition, of one server.
std::map<core::PartitionId, Items> copiesOf(
    Story &story, support::LocalCluster &cluster, const QString &id)
{
    std::map<core::PartitionId, Items> copies;
    const std::string directory = QFile::encodeName(cluster.server(id).place().data).toStdString();
    core::Result<std::unique_ptr<nodeproc::Store>> store = nodeproc::Store::open(
        directory, {core::NodeId(id.toStdString()), cluster.name().toStdString()});
    if (!store) {
        story.expect(false, QString::fromStdString(store.error().message));
        return copies;
    }
    for (const core::StoredReplica &replica : (*store)->takeReplicas()) {
        std::optional<Items> items = itemsOf(**store, replica);
        if (items)
            copies[replica.partition] = std::move(*items);
        else
            story.expect(false, id + QStringLiteral(": its copies are readable"));
    }
    return copies;
}

QString firstDifference(const Items &a, const Items &b)
{
    for (const auto &[key, item] : a) {
        const auto other = b.find(key);
        if (other == b.end() || other->second != item)
            return QString::fromStdString(key);
    }
    for (const auto &[key, item] : b) {
        if (a.find(key) == a.end())
            return QString::fromStdString(key);
    }
    return {};
}

} // namespace

Holdings holdingsOf(qint64 pid)
{
    Holdings held;
    const QDir descriptors(QStringLiteral("/proc/%1/fd").arg(pid));
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
        ++held.descriptors;
        char target[64] = {};
        const QByteArray path = QFile::encodeName(descriptors.filePath(name));
        if (::readlink(path.constData(), target, sizeof target - 1) > 0
            && QByteArray(target).startsWith("socket:"))
            ++held.sockets;
    }
    QFile memory(QStringLiteral("/proc/%1/statm").arg(pid));
    if (memory.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> fields = memory.readAll().split(' ');
        const double pages = fields.size() > 1 ? fields[1].toDouble() : 0;
        held.residentMb = pages * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
    }
    return held;
}

int zombiesOf(qint64 pid)
{
    int count = 0;
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile file(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.toInt() == 0 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = file.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.size() > 1 && fields[0] == "Z" && fields[1].toLongLong() == pid)
            ++count;
    }
    return count;
}

LeakCheck::LeakCheck(support::LocalCluster &cluster)
    : m_cluster(cluster)
{
    for (const support::NodeServer *const server : cluster.servers()) {
        const Holdings held = holdingsOf(server->pid());
        m_most.sockets = std::max(m_most.sockets, held.sockets);
        m_most.descriptors = std::max(m_most.descriptors, held.descriptors);
        m_most.residentMb = std::max(m_most.residentMb, held.residentMb);
    }
}

void LeakCheck::judge(Story &story)
{
    // Each further server is four connections out and four in.
    const auto joined = static_cast<int>(m_cluster.ids().size()) - m_cluster.options().servers;
    const int mostSockets = m_most.sockets + 8 * joined + kMoreSockets;
    for (const support::NodeServer *const server : m_cluster.servers()) {
        Holdings held;
        const auto isModest = [&] {
            held = holdingsOf(server->pid());
            return held.sockets <= mostSockets;
        };
        const bool holdsFew = support::waitFor(isModest, 20s);
        story.expect(holdsFew,
            QStringLiteral("%1 holds %2 sockets, at most %3 are its own")
                .arg(server->id())
                .arg(held.sockets)
                .arg(mostSockets));
        story.expect(held.residentMb <= m_most.residentMb + kMoreMb,
            QStringLiteral("%1 holds %2 MB, %3 at the beginning")
                .arg(server->id())
                .arg(held.residentMb)
                .arg(m_most.residentMb));
        story.expect(
            zombiesOf(server->pid()) == 0, server->id() + QStringLiteral(" has no zombies"));
    }
    story.expect(zombiesOf(::getpid()) == 0, QStringLiteral("this program has no zombies"));
}

void expectEqualReplicas(Story &story, support::LocalCluster &cluster)
{
    const auto partitions = cluster.view().partitions();
    for (const QString &id : cluster.ids())
        cluster.signal(id, SIGTERM);
    for (const QString &id : cluster.ids())
        story.expect(cluster.server(id).waitGone(20s) && cluster.server(id).exitCode() == 0,
            id + QStringLiteral(" stops when it is asked to"));
    std::map<QString, std::map<core::PartitionId, Items>> stores;
    for (const QString &id : cluster.ids())
        stores[id] = copiesOf(story, cluster, id);
    std::size_t items = 0;
    for (const auto &[partition, record] : partitions) {
        const QString primary = record[u"primary"].toString();
        const Items &right = stores[primary][partition];
        items += right.size();
        for (const QString &member : support::ClusterView::inSync(record)) {
            const QString key = firstDifference(right, stores[member][partition]);
            story.expect(key.isEmpty(),
                QStringLiteral("partition %1: %2 and %3 differ at %4")
                    .arg(partition.value)
                    .arg(primary, member, key));
        }
    }
    story.say(QStringLiteral("all copies are equal: %1 items").arg(items));
}

} // namespace integration
