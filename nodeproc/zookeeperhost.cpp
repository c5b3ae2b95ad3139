// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/zookeeperhost.h"

#include "nodeproc/log.h"

#include "core/znodes.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace nodeproc {

using cluster::ZkError;
using cluster::ZkReply;
using cluster::ZkSession;

namespace {

constexpr int kPatienceMs = 1000;
constexpr int kAskAgainMs = 200;
constexpr int kControlMs = 1000;
constexpr std::chrono::milliseconds kLeastAnew{1000};

} // namespace

ZooKeeperHost::ZooKeeperHost(const Options &options, const Log &log, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_log(log)
    , m_paths(options.cluster)
    , m_session(options.zookeeper, options.sessionTimeout)
    , m_reader(m_session, m_paths, log)
    , m_writer(m_session, m_paths, log)
    , m_registration(m_session, log, nullptr)
    , m_ownPath(m_paths.server(options.id))
{
    connect(&m_session, &ZkSession::connected, this, &ZooKeeperHost::onConnected);
    connect(&m_session, &ZkSession::disconnected, this, &ZooKeeperHost::onDisconnected);
    connect(&m_session, &ZkSession::openFailed, this, &ZooKeeperHost::tellUnreachable);
    connect(&m_session, &ZkSession::expired, this, &ZooKeeperHost::onExpired);
    connect(&m_session, &ZkSession::closed, this, &ZooKeeperHost::closed);
    connect(&m_session, &ZkSession::watchFired, this, &ZooKeeperHost::onWatch);
}

ZooKeeperHost::~ZooKeeperHost()
{
    m_isClosing = true;
}

void ZooKeeperHost::open()
{
    m_patience.start(kPatienceMs, this);
    m_session.open();
    findCluster();
}

void ZooKeeperHost::close()
{
    m_isClosing = true;
    m_patience.stop();
    m_retry.stop();
    m_controlTimer.stop();
    m_anew.stop();
    m_session.close();
}

void ZooKeeperHost::tellUnreachable(const QString &reason)
{
    m_patience.stop();
    if (m_isClosing || std::exchange(m_isTold, true))
        return;
    m_log.limited(m_limit, LogLevel::Warning, "zookeeper out of reach, waiting for it",
        {{"address", m_options.zookeeper}, {"reason", reason.toStdString()}});
}

void ZooKeeperHost::onConnected()
{
    m_patience.stop();
    m_anew.stop();
    m_isTold = false;
    m_log.limited(
        m_limit, LogLevel::Info, "zookeeper connected", {{"address", m_options.zookeeper}});
    const std::int64_t id = m_session.info().id;
    const std::int64_t before = std::exchange(m_sessionId, id);
    if (!m_isConfigured)
        return;
    if (before != 0 && before != id)
        Q_EMIT happened(core::zk::Expired{});
    if (before != id)
        m_isFound = false;
    if (m_isFound)
        goOn();
    else
        findCluster();
}

void ZooKeeperHost::goOn()
{
    // In the same session it stands already, and that is seen.
    m_registration.again();
    readServers();
    if (m_isMaster)
        readControl();
}

void ZooKeeperHost::judgeAgain(const std::string &text)
{
    const core::Result<core::ClusterConfig> config = core::decodeConfig(text);
    if (config && (config->id != m_config.id || config->partitions != m_config.partitions)) {
        Q_EMIT refused("ZooKeeper has lost its data, and another cluster of the name "
            + m_options.cluster + " stands there now");
        return;
    }
    m_isFound = true;
    goOn();
}

void ZooKeeperHost::onDisconnected()
{
    tellUnreachable(u"connection lost"_qs);
    const auto patience =
        std::max<std::chrono::milliseconds>(kLeastAnew, m_options.sessionTimeout / 3);
    if (!m_isClosing)
        m_anew.start(static_cast<int>(patience.count()), this);
}

/// Another session instead of the one that does not come back. ZooKeeper 3.8 never closes nor
/// answers a connection that came while it was starting, and the library waits for an answer for
/// two thirds of the session's time. What the old one has there is replaced as after its end.
void ZooKeeperHost::beginAnew()
{
    m_session.close();
    m_session.open();
}

void ZooKeeperHost::onExpired()
{
    if (m_isClosing)
        return;
    m_sessionId = 0;
    m_anew.stop();
    m_log.limited(m_limit, LogLevel::Warning, "zookeeper session expired");
    m_isReadingServers = false;
    m_session.open();
    if (m_isConfigured)
        Q_EMIT happened(core::zk::Expired{});
    else
        findCluster();
}

/// Each session does: another one may be with a ZooKeeper that has lost its data.
void ZooKeeperHost::findCluster()
{
    m_session.sync(m_paths.root(), {});
    m_session.get(m_paths.config(), ZkSession::Watch::No, [this](const ZkReply &reply) {
        if (m_isFound || m_isClosing)
            return;
        if (reply.ok())
            m_isConfigured ? judgeAgain(reply.data) : judgeConfig(reply.data);
        else if (reply.error == ZkError::NoNode)
            beginCluster();
        else
            retryLater();
    });
}

void ZooKeeperHost::beginCluster()
{
    // config comes last: who finds it finds all the rest.
    m_session.ensurePath(m_paths.servers(), {});
    m_session.ensurePath(m_paths.nodes(), {});
    m_session.ensurePath(m_paths.mappings(), {});
    m_session.create(cluster::ZkOp::create(m_paths.control(), core::encodeControl({})), {});
    if (m_isConfigured)
        m_log.error("zookeeper has lost its data: nobody knows which copies are in sync",
            {{"what to do", "kvctl recover"}});
    const std::string config =
        core::encodeConfig(m_isConfigured ? m_config : m_options.config.forNewCluster());
    m_session.create(cluster::ZkOp::create(m_paths.config(), config), [this](const ZkReply &reply) {
        if (m_isClosing)
            return;
        if (reply.ok() || reply.error == ZkError::NodeExists)
            findCluster();
        else if (reply.error == ZkError::NoNode)
            Q_EMIT refused("--zookeeper " + m_options.zookeeper
                + ": the path behind the address does not exist there");
        else
            retryLater();
    });
}

void ZooKeeperHost::judgeConfig(const std::string &text)
{
    const core::Result<core::ClusterConfig> config = core::decodeConfig(text);
    const std::string why = config ? m_options.config.contradiction(*config)
                                   : m_paths.config() + ": " + config.error().message;
    if (!why.empty()) {
        Q_EMIT refused(why);
        return;
    }
    m_isConfigured = m_isFound = true;
    m_config = *config;
    m_writer.setPartitions(config->partitions);
    Q_EMIT configured(*config);
}

void ZooKeeperHost::join(core::ServerEntry own)
{
    m_registration.begin(m_ownPath, std::move(own));
    readServers();
}

void ZooKeeperHost::carryOut(const core::ZkRequest &request)
{
    if (const auto *const load = std::get_if<core::zk::Load>(&request)) {
        m_reader.load(*load, [this](core::zk::Loaded loaded, KnownZnodes known) {
            if (m_isClosing)
                return;
            if (loaded.ok) {
                m_reader.noteRead();
                m_writer.setMasterKnown(known.master);
            }
            if (loaded.ok && !loaded.isUnchanged)
                m_writer.setKnown(std::move(known));
            Q_EMIT happened(core::ZkEvent(std::move(loaded)));
        });
        return;
    }
    m_writer.commit(std::get<core::zk::Commit>(request), [this](core::zk::Committed committed) {
        if (!m_isClosing)
            Q_EMIT happened(core::ZkEvent(committed));
    });
}

void ZooKeeperHost::watchControl(bool isMaster)
{
    if (m_isClosing || std::exchange(m_isMaster, isMaster) == isMaster)
        return;
    m_controlTimer.stop();
    if (!isMaster)
        return;
    m_controlTimer.start(kControlMs, this);
    readControl();
}

void ZooKeeperHost::readControl()
{
    m_session.get(m_paths.control(), ZkSession::Watch::Yes, [this](const ZkReply &reply) {
        if (m_isClosing || !reply.ok())
            return;
        if (core::Result<core::ControlState> control = core::decodeControl(reply.data))
            Q_EMIT happened(
                core::ZkEvent(core::zk::ControlSeen{reply.stat.version, std::move(*control)}));
    });
}

void ZooKeeperHost::readServers()
{
    if (std::exchange(m_isReadingServers, true)) {
        m_readServersAgain = true;
        return;
    }
    m_readServersAgain = false;
    m_reader.readServers([this](std::optional<TreeReader::Servers> servers) {
        if (m_isClosing)
            return;
        m_isReadingServers = false;
        if (servers) {
            // Somebody may have removed it by hand.
            if (!servers->contains(m_options.id))
                m_registration.again();
            Q_EMIT happened(core::ZkEvent(core::zk::ServersSeen{std::move(*servers)}));
        }
        if (!servers || m_readServersAgain)
            m_retry.start(servers ? 0 : kAskAgainMs, this);
    });
}

void ZooKeeperHost::onWatch(const std::string &path)
{
    if (m_isClosing || !m_isConfigured)
        return;
    if (path == m_paths.servers())
        readServers();
    else if (path == m_paths.control() && m_isMaster)
        readControl();
}

void ZooKeeperHost::retryLater()
{
    m_retry.start(kAskAgainMs, this);
}

void ZooKeeperHost::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_patience.timerId()) {
        tellUnreachable(u"no answer"_qs);
    } else if (event->timerId() == m_controlTimer.timerId()) {
        readControl();
    } else if (event->timerId() == m_anew.timerId()) {
        beginAnew();
    } else if (event->timerId() == m_retry.timerId()) {
        m_retry.stop();
        if (m_isFound)
            readServers();
        else
            findCluster();
    }
}

} // namespace nodeproc
