// SPDX-License-Identifier: Apache-2.0
#include "aftermath.h"

#include "kvctl.h"

#include "support/residentbytes.h"
#include "support/waiting.h"

#include "nodeproc/store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <csignal>
#include <memory>
#include <optional>
#include <unistd.h>

namespace integration {

namespace {

using std::chrono_literals::operator""s;

// What rounds of 15 to 60 s came to, of each kind of fault: no more than they began with, but for
// memory: 5 to 17 MB more, which is what RocksDB has not written to tables yet.
constexpr int kMoreSockets = 6; ///< of a watcher that is late, of a client that is closing
constexpr int kMoreDeleted = 4; ///< tables that were replaced and are still read
constexpr int kMoreOthers = 2;  ///< a log that RocksDB has renamed
constexpr int kMoreThreads = 4; ///< RocksDB's, when there is work for them
constexpr double kMoreMb = 16;
constexpr double kMoreMbForAWrite = 0.001; ///< to the log, the items and the sessions

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

QString textOf(const Holdings &held)
{
    return QStringLiteral("%1 sockets, %2 deleted files, %3 other descriptors, %4 threads, %5 MB")
        .arg(held.sockets)
        .arg(held.deleted)
        .arg(held.others)
        .arg(held.threads)
        .arg(held.residentMb, 0, 'f', 0);
}

Holdings mostOf(const Holdings &a, const Holdings &b)
{
    return {std::max(a.sockets, b.sockets), std::max(a.deleted, b.deleted),
        std::max(a.others, b.others), std::max(a.threads, b.threads),
        std::max(a.residentMb, b.residentMb)};
}

/// By partition, of one server.
std::map<core::PartitionId, Items> copiesOf(
    Story &story, support::LocalCluster &cluster, const QString &id, bool isDamaged)
{
    std::map<core::PartitionId, Items> copies;
    const std::string directory = QFile::encodeName(cluster.server(id).place().data).toStdString();
    core::Result<std::unique_ptr<nodeproc::Store>> store = nodeproc::Store::open(
        directory, {core::NodeId(id.toStdString()), cluster.name().toStdString()});
    if (!store) {
        const QString why = QString::fromStdString(store.error().message);
        if (isDamaged && store.error().status == nodeproc::kDamaged)
            story.say(why + QStringLiteral(", as nobody has noticed yet"));
        else
            story.expect(false, why);
        return copies;
    }
    for (const core::StoredReplica &replica : (*store)->takeReplicas()) {
        std::optional<Items> items = itemsOf(**store, replica);
        if (items)
            copies[replica.partition] = std::move(*items);
        else if (isDamaged)
            story.say(QStringLiteral("%1: partition %2 is damaged, as nobody has noticed yet")
                          .arg(id)
                          .arg(replica.partition.value));
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

Holdings holdingsOf(const support::NodeServer &server)
{
    Holdings held;
    const QByteArray data = QFile::encodeName(server.place().data) + '/';
    const QString process = QStringLiteral("/proc/%1/").arg(server.pid());
    const QDir descriptors(process + QStringLiteral("fd"));
    for (const QString &name : descriptors.entryList(QDir::Files | QDir::System)) {
        std::array<char, 4096> link = {};
        const QByteArray path = QFile::encodeName(descriptors.filePath(name));
        if (::readlink(path.constData(), link.data(), link.size() - 1) <= 0)
            continue;
        const QByteArray target(link.data());
        if (target.startsWith("socket:"))
            ++held.sockets;
        else if (!target.startsWith(data))
            ++held.others;
        else if (target.endsWith(" (deleted)"))
            ++held.deleted;
    }
    held.threads = static_cast<int>(
        QDir(process + QStringLiteral("task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    held.residentMb = static_cast<double>(support::residentBytes(server.pid())) / 1e6;
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
    for (const support::NodeServer *const server : cluster.servers())
        m_most = mostOf(m_most, holdingsOf(*server));
}

void LeakCheck::judge(Story &story, std::int64_t writes)
{
    // Each further server is four connections out and four in.
    const auto joined = static_cast<int>(m_cluster.ids().size()) - m_cluster.options().servers;
    Holdings most = m_most;
    most.sockets += 8 * joined + kMoreSockets;
    most.deleted = kMoreDeleted;
    most.others += kMoreOthers;
    most.threads += kMoreThreads;
    most.residentMb += kMoreMb + kMoreMbForAWrite * static_cast<double>(writes);
    Holdings peak;
    for (const support::NodeServer *const server : m_cluster.servers()) {
        Holdings held;
        const auto isModest = [&] {
            held = holdingsOf(*server);
            return held.sockets <= most.sockets && held.deleted <= most.deleted
                && held.others <= most.others && held.threads <= most.threads
                && held.residentMb <= most.residentMb;
        };
        const bool holdsFew = support::waitFor(isModest, 20s);
        story.expect(holdsFew,
            QStringLiteral("%1 holds %2, at most %3 are its own")
                .arg(server->id(), textOf(held), textOf(most)));
        peak = mostOf(peak, held);
        story.expect(
            zombiesOf(server->pid()) == 0, server->id() + QStringLiteral(" has no zombies"));
    }
    story.expect(zombiesOf(::getpid()) == 0, QStringLiteral("this program has no zombies"));
    story.say(QStringLiteral("at first: %1; now: %2").arg(textOf(m_most), textOf(peak)));
}

void expectVerified(Story &story, support::LocalCluster &cluster)
{
    const KvctlRun run =
        kvctl(cluster, {QStringLiteral("--timeout=30000"), QStringLiteral("verify")}, 60s);
    story.expect(run.code == 0, QStringLiteral("kvctl verify: ") + run.said);
    story.say(QStringLiteral("kvctl verify: ") + run.said);
}

void expectEqualReplicas(Story &story, support::LocalCluster &cluster, const QString &damaged)
{
    const auto partitions = cluster.view().partitions();
    for (const QString &id : cluster.ids())
        cluster.signal(id, SIGTERM);
    for (const QString &id : cluster.ids())
        story.expect(cluster.server(id).waitGone(20s) && cluster.server(id).exitCode() == 0,
            id + QStringLiteral(" stops when it is asked to"));
    std::map<QString, std::map<core::PartitionId, Items>> stores;
    for (const QString &id : cluster.ids())
        stores[id] = copiesOf(story, cluster, id, id == damaged);
    std::size_t items = 0;
    for (const auto &[partition, record] : partitions) {
        const QString primary = record[u"primary"].toString();
        if (primary == damaged && stores[primary].count(partition) == 0)
            continue;
        const Items &right = stores[primary][partition];
        items += right.size();
        for (const QString &member : support::ClusterView::inSync(record)) {
            if (member == damaged && stores[member].count(partition) == 0)
                continue;
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
