// SPDX-License-Identifier: Apache-2.0
#include "support/clusterview.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace support {

namespace {

using cluster::ZkError;
using cluster::ZkReply;
using Watch = cluster::ZkSession::Watch;

constexpr std::chrono::milliseconds kSession{10000};
constexpr std::array<const char *, 5> kSingles{"control", "master", "config", "status", "id"};
constexpr std::array<const char *, 3> kParents{"servers", "nodes", "mappings"};

bool isParent(const std::string &path)
{
    return std::find(kParents.begin(), kParents.end(), path) != kParents.end();
}

} // namespace

ClusterView::ClusterView(const std::string &connectString, const QString &cluster)
    : m_root("/kvorum/" + cluster.toStdString() + '/')
    , m_session(connectString, kSession)
{
    connect(&m_session, &cluster::ZkSession::watchFired, this,
        [this](const std::string &path, cluster::ZkWatchKind kind) {
            const std::string below = path.substr(m_root.size());
            if (isParent(below) && kind != cluster::ZkWatchKind::DataChanged)
                followChildren(below);
            else
                follow(below);
        });
    // The library keeps watches over a reconnect, but what changed meanwhile comes later than that,
    // and what was asked for is lost.
    connect(&m_session, &cluster::ZkSession::connected, this, &ClusterView::readAgain);
    // With a session they are lost.
    connect(&m_session, &cluster::ZkSession::expired, this, [this] {
        m_znodes.clear();
        open();
    });
}

ClusterView::~ClusterView() = default;

void ClusterView::open()
{
    m_session.open();
}

void ClusterView::followAll()
{
    for (const char *path : kSingles)
        follow(path);
    for (const char *path : kParents)
        followChildren(path);
}

void ClusterView::readAgain()
{
    followAll();
    for (const auto &[path, znode] : m_znodes)
        follow(path);
}

void ClusterView::follow(const std::string &path)
{
    ++m_reads;
    m_session.get(m_root + path, Watch::Yes, [this, path](const ZkReply &reply) {
        --m_reads;
        if (reply.ok()) {
            m_znodes[path] = {reply.data, reply.stat};
        } else if (reply.error == ZkError::NoNode) {
            m_znodes.erase(path);
            m_session.exists(m_root + path, Watch::Yes, [this, path](const ZkReply &exists) {
                if (exists.ok())
                    follow(path);
            });
        }
        Q_EMIT changed();
    });
}

void ClusterView::followChildren(const std::string &parent)
{
    ++m_reads;
    m_session.children(m_root + parent, Watch::Yes, [this, parent](const ZkReply &reply) {
        --m_reads;
        if (reply.ok()) {
            forgetChildren(parent, reply.children);
            for (const std::string &child : reply.children) {
                const std::string path = parent + '/' + child;
                if (!m_znodes.contains(path))
                    follow(path);
            }
        } else if (reply.error == ZkError::NoNode) {
            forgetChildren(parent, {});
            m_session.exists(m_root + parent, Watch::Yes, [this, parent](const ZkReply &exists) {
                if (exists.ok())
                    followChildren(parent);
            });
        }
        Q_EMIT changed();
    });
}

void ClusterView::forgetChildren(const std::string &parent, const std::vector<std::string> &kept)
{
    std::erase_if(m_znodes, [&](const auto &entry) {
        const std::string &path = entry.first;
        if (!path.starts_with(parent + '/'))
            return false;
        const std::string name = path.substr(parent.size() + 1);
        return std::find(kept.begin(), kept.end(), name) == kept.end();
    });
}

QJsonObject ClusterView::object(const std::string &path) const
{
    const auto found = m_znodes.find(path);
    if (found == m_znodes.end())
        return {};
    return QJsonDocument::fromJson(QByteArray::fromStdString(found->second.data)).object();
}

QStringList ClusterView::children(const std::string &parent) const
{
    QStringList names;
    for (const auto &[path, znode] : m_znodes) {
        if (path.starts_with(parent + '/'))
            names << QString::fromStdString(path.substr(parent.size() + 1));
    }
    return names;
}

QString ClusterView::status() const
{
    return object("status")[u"status"].toString();
}

int ClusterView::serversUp() const
{
    return object("status")[u"servers"].toObject()[u"up"].toInt();
}

QString ClusterView::master() const
{
    const QJsonObject control = object("control");
    const QString id = control[u"master"].toString();
    const QJsonObject server = object("servers/" + id.toStdString());
    const bool isThere = !id.isEmpty() && server[u"incarnation"] == control[u"incarnation"];
    return isThere ? id : QString();
}

std::map<core::PartitionId, QJsonObject> ClusterView::partitions() const
{
    std::map<core::PartitionId, QJsonObject> found;
    for (const auto &[path, znode] : m_znodes) {
        if (!path.starts_with("mappings/"))
            continue;
        const QByteArray text = QByteArray::fromStdString(znode.data);
        for (const QJsonValue &value : QJsonDocument::fromJson(text).array()) {
            const QJsonObject record = value.toObject();
            const auto number = static_cast<std::uint32_t>(record[u"partition"].toInteger());
            found[core::PartitionId(number)] = record;
        }
    }
    return found;
}

QString ClusterView::primaryOf(core::PartitionId partition) const
{
    const std::map<core::PartitionId, QJsonObject> all = partitions();
    const auto found = all.find(partition);
    return found == all.end() ? QString() : found->second[u"primary"].toString();
}

std::vector<core::PartitionId> ClusterView::partitionsOf(const QString &id, Role role) const
{
    std::vector<core::PartitionId> found;
    for (const auto &[partition, record] : partitions()) {
        const bool isPrimary = record[u"primary"] == id;
        if (role == Role::Primary ? isPrimary : !isPrimary && inSync(record).contains(id))
            found.push_back(partition);
    }
    return found;
}

QSet<QString> ClusterView::inSync(const QJsonObject &partition)
{
    QSet<QString> ids;
    for (const QJsonValue &member : partition[u"inSync"].toArray())
        ids << member.toObject()[u"id"].toString();
    return ids;
}

} // namespace support
