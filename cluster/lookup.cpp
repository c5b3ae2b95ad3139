// SPDX-License-Identifier: Apache-2.0
#include "cluster/lookup.h"

#include "cluster/zkpaths.h"
#include "cluster/zksession.h"

#include "core/names.h"
#include "core/znodes.h"

#include <utility>

namespace cluster {

namespace {

constexpr std::chrono::milliseconds kSessionTimeout{4000};

} // namespace

bool ClusterPicture::hasMaster() const
{
    const auto server = servers.find(control.master);
    return server != servers.end() && server->second.incarnation == control.incarnation;
}

Lookup::Lookup(const std::string &zookeeper, const std::string &cluster, QObject *parent)
    : QObject(parent)
    , m_zookeeper(zookeeper)
    , m_cluster(cluster)
    , m_session(new ZkSession(zookeeper, kSessionTimeout, this))
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        fail({core::Status::Unavailable, "ZooKeeper at " + m_zookeeper + " does not answer"});
        finish();
    });
    connect(m_session, &ZkSession::openFailed, this, [this](const QString &reason) {
        fail({core::Status::Unavailable,
            "ZooKeeper at " + m_zookeeper + " cannot be reached: " + reason.toStdString()});
        finish();
    });
}

Lookup::~Lookup() = default;

void Lookup::start(What what, int timeoutMs)
{
    Q_ASSERT(m_missing == 0 && !m_isFinished);
    const ZkPaths paths(m_cluster);
    const auto no = ZkSession::Watch::No;
    m_timeout.start(timeoutMs);
    m_session->open();
    m_missing = 2;
    m_session->get(paths.control(), no, [this](const ZkReply &reply) { readControl(reply); });
    m_session->get(paths.config(), no, [this](const ZkReply &reply) { readConfig(reply); });
    if (what == What::Master)
        return;
    m_missing += 3;
    m_session->get(paths.status(), no, [this](const ZkReply &reply) { readStatus(reply); });
    for (const std::string &parent : {paths.nodes(), paths.servers()}) {
        m_session->children(
            parent, no, [this, parent](const ZkReply &reply) { readChildren(parent, reply); });
    }
}

void Lookup::discard()
{
    m_isFinished = true;
    m_timeout.stop();
    disconnect(this, &Lookup::finished, nullptr, nullptr);
    setParent(nullptr);
    connect(m_session, &ZkSession::closed, this, &QObject::deleteLater);
    m_session->close();
}

/// False, and noted, if there is nothing to read. A znode that is not there is no failure.
bool Lookup::isUsable(const ZkReply &reply)
{
    if (reply.ok())
        return true;
    if (reply.error != ZkError::NoNode) {
        fail({core::Status::Unavailable,
            "ZooKeeper at " + m_zookeeper + " cannot be reached (" + toString(reply.error) + ')'});
    }
    return false;
}

void Lookup::readControl(const ZkReply &reply)
{
    if (isUsable(reply)) {
        const core::Result<core::ControlState> control = core::decodeControl(reply.data);
        if (control)
            m_picture.control = *control;
        else
            fail({core::Status::Unavailable, "control: " + control.error().message});
    } else if (reply.error == ZkError::NoNode) {
        fail({core::Status::Unavailable,
            "ZooKeeper at " + m_zookeeper + " knows no cluster \"" + m_cluster + '"'});
    }
    partRead();
}

void Lookup::readConfig(const ZkReply &reply)
{
    if (isUsable(reply)) {
        const core::Result<core::ClusterConfig> config = core::decodeConfig(reply.data);
        if (config)
            m_picture.config = *config;
        else
            fail({core::Status::Unavailable, "config: " + config.error().message});
    }
    partRead();
}

void Lookup::readStatus(const ZkReply &reply)
{
    if (isUsable(reply)) {
        const core::Result<core::ClusterStatus> status = core::decodeStatus(reply.data);
        if (status)
            m_picture.status = *status;
        else
            fail({core::Status::Unavailable, "status: " + status.error().message});
    }
    partRead();
}

void Lookup::readChildren(const std::string &parent, const ZkReply &reply)
{
    if (isUsable(reply)) {
        for (const std::string &name : reply.children) {
            if (!core::isNodeId(name))
                continue;
            const std::string path = parent + '/' + name;
            ++m_missing;
            m_session->get(path, ZkSession::Watch::No,
                [this, path](const ZkReply &child) { readChild(path, child); });
        }
    }
    partRead();
}

void Lookup::readChild(const std::string &path, const ZkReply &reply)
{
    if (isUsable(reply)) {
        const ZkPaths paths(m_cluster);
        const core::NodeId id{std::string(lastPart(path))};
        if (path == paths.node(id)) {
            const core::Result<core::NodeEntry> node = core::decodeNode(reply.data);
            if (node)
                m_picture.nodes.emplace(id, *node);
        } else if (const core::Result<core::ServerEntry> server = core::decodeServer(reply.data)) {
            m_picture.servers.emplace(id, *server);
        }
    }
    partRead();
}

/// The first reason counts: the later ones follow from it.
void Lookup::fail(core::Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void Lookup::partRead()
{
    if (--m_missing == 0)
        finish();
}

void Lookup::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    m_timeout.stop();
    m_session->close();
    if (m_error)
        Q_EMIT finished(*m_error);
    else
        Q_EMIT finished(std::move(m_picture));
}

} // namespace cluster
