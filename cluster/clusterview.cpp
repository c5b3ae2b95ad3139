// SPDX-License-Identifier: Apache-2.0
#include "cluster/clusterview.h"

#include "cluster/zksession.h"
#include "cluster/znodemirror.h"

#include "core/names.h"
#include "core/znodes.h"

#include <algorithm>
#include <chrono>
#include <ctime>
#include <utility>

namespace cluster {

namespace {

constexpr std::chrono::milliseconds kPause{33};

std::int64_t bootTimeNs()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return std::int64_t(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

ZnodeMirror::Paths mirrored(const ZkPaths &paths)
{
    return {paths.control(), {paths.config(), paths.status()}, {paths.nodes(), paths.mappings()},
        {paths.servers()}};
}

/// The first problem stands for all: with one znode damaged, the next ones seldom say more.
void complain(ClusterSnapshot &snapshot, const std::string &path, const std::string &why)
{
    if (snapshot.problem.empty())
        snapshot.problem = path + ": " + why;
}

/// The decoded value, or nothing and a problem.
template <typename Value>
std::optional<Value> accept(
    core::Result<Value> decoded, const std::string &path, ClusterSnapshot &snapshot)
{
    if (decoded)
        return std::move(decoded.value());
    complain(snapshot, path, decoded.error().message);
    return std::nullopt;
}

bool isBelow(const std::string &path, const std::string &directory)
{
    return path.size() > directory.size() && path[directory.size()] == '/'
        && path.compare(0, directory.size(), directory) == 0;
}

} // namespace

bool ClusterSnapshot::masterRegistered() const
{
    if (!control || control->master.empty())
        return false;
    const auto it = servers.find(control->master);
    return it != servers.end() && it->second.incarnation == control->incarnation;
}

ClusterView::ClusterView(const std::string &connectString, std::string_view cluster,
    QObject *parent, std::chrono::milliseconds sessionTimeout)
    : QObject(parent)
    , m_paths(cluster)
    , m_session(new ZkSession(connectString, sessionTimeout, this))
    , m_mirror(new ZnodeMirror(*m_session, mirrored(m_paths), this))
    , m_latest(std::make_shared<ClusterSnapshot>())
    , m_pause(this)
    , m_absence(this)
{
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_absence.setSingleShot(true);
    m_absence.setInterval(sessionTimeout);
    connect(&m_absence, &QTimer::timeout, this, &ClusterView::startAnotherSession);
    connect(&m_pause, &QTimer::timeout, this, &ClusterView::publish);
    connect(m_mirror, &ZnodeMirror::changed, this, [this] {
        m_hasNews = true;
        schedule();
    });
    connect(m_session, &ZkSession::connected, this, [this] {
        m_openProblem.clear();
        m_absence.stop();
    });
    connect(m_session, &ZkSession::disconnected, &m_absence, qOverload<>(&QTimer::start));
    connect(m_session, &ZkSession::expired, m_session, &ZkSession::open);
    connect(m_session, &ZkSession::openFailed, this, [this](const QString &reason) {
        m_openProblem = reason.toStdString();
        schedule();
    });
    connect(m_session, &ZkSession::closed, this, [this] {
        if (m_isClosing)
            Q_EMIT closed();
    });
    m_session->open();
}

void ClusterView::retry()
{
    if (m_isClosing || m_session->isConnected())
        return;
    m_absence.stop();
    startAnotherSession();
}

void ClusterView::close()
{
    m_isClosing = true;
    m_absence.stop();
    m_session->close();
}

/// By now the session has expired as a rule; and a ZooKeeper that has begun anew, with smaller
/// zxids, would refuse it for ever without saying so. An observer loses nothing with it.
void ClusterView::startAnotherSession()
{
    m_session->close();
    m_session->open();
}

void ClusterView::schedule()
{
    if (m_pause.isActive())
        return;
    const std::chrono::milliseconds since(
        m_sinceLast.isValid() ? m_sinceLast.elapsed() : kPause.count());
    if (since >= kPause)
        publish();
    else
        m_pause.start(kPause - since);
}

void ClusterView::publish()
{
    auto next = std::make_shared<ClusterSnapshot>(*m_latest);
    const bool isNew = m_mirror->isCurrent() && std::exchange(m_hasNews, false);
    if (isNew) {
        *next = {};
        readZnodes(*next);
        next->receivedAtNs = bootTimeNs();
    }
    next->connected = m_mirror->isCurrent();
    if (!m_openProblem.empty())
        next->problem = "zookeeper: " + m_openProblem;
    if (!isNew && next->connected == m_latest->connected && next->problem == m_latest->problem)
        return;
    m_latest = std::move(next);
    m_sinceLast.start();
    Q_EMIT changed(m_latest);
}

void ClusterView::readZnodes(ClusterSnapshot &snapshot) const
{
    snapshot.problem = m_mirror->problem();
    for (const auto &[path, znode] : m_mirror->shown()) {
        if (path == m_paths.control()) {
            snapshot.control = accept(core::decodeControl(znode->data), path, snapshot);
            snapshot.revision = znode->stat.version;
            snapshot.zxid = znode->stat.mzxid;
        } else if (path == m_paths.config()) {
            snapshot.config = accept(core::decodeConfig(znode->data), path, snapshot);
        } else if (path == m_paths.status()) {
            snapshot.status = accept(core::decodeStatus(znode->data), path, snapshot);
        } else {
            readChild(path, znode->data, snapshot);
        }
    }
    // Two groups cannot claim one partition, but what is read here was written by others.
    auto &records = snapshot.mappings;
    const auto byPartition = [](const core::PartitionRecord &record) { return record.partition; };
    std::ranges::stable_sort(records, {}, byPartition);
    const auto surplus = std::ranges::unique(records, {}, byPartition);
    if (surplus.begin() != surplus.end()) {
        complain(snapshot, m_paths.mappings(), "a partition stands in two places");
        records.erase(surplus.begin(), surplus.end());
    }
}

void ClusterView::readChild(
    const std::string &path, const std::string &data, ClusterSnapshot &snapshot) const
{
    const std::string_view name = lastPart(path);
    if (isBelow(path, m_paths.mappings())) {
        if (!groupFromName(name)) {
            complain(snapshot, path, "not the name of a group of partitions");
        } else if (auto group = accept(core::decodeMapping(data), path, snapshot)) {
            std::move(group->begin(), group->end(), std::back_inserter(snapshot.mappings));
        }
        return;
    }
    if (!core::isNodeId(name)) {
        complain(snapshot, path, "not the name of a server");
        return;
    }
    const core::NodeId id{std::string(name)};
    if (isBelow(path, m_paths.servers())) {
        if (auto server = accept(core::decodeServer(data), path, snapshot))
            snapshot.servers.emplace(id, std::move(*server));
    } else if (auto node = accept(core::decodeNode(data), path, snapshot)) {
        snapshot.nodes.emplace(id, std::move(*node));
    }
}

} // namespace cluster
