// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/registration.h"

#include "nodeproc/log.h"

#include "cluster/zksession.h"
#include "core/znodes.h"

#include <QTimerEvent>

#include <utility>

namespace nodeproc {

using cluster::ZkError;
using cluster::ZkReply;

namespace {

constexpr int kRetryMs = 200;

} // namespace

Registration::Registration(cluster::ZkSession &session, const Log &log, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_log(log)
{
}

void Registration::begin(std::string path, core::ServerEntry own)
{
    m_path = std::move(path);
    m_own = std::move(own);
    again();
}

void Registration::again()
{
    if (m_path.empty() || std::exchange(m_isRunning, true))
        return;
    m_retry.stop();
    // A session may be with a server of ZooKeeper that lags, and then even sees an ephemeral of its
    // predecessor that is gone.
    m_session.sync(m_path, {});
    create();
}

void Registration::create()
{
    m_session.create(cluster::ZkOp::create(m_path, core::encodeServer(m_own), true),
        [this](const ZkReply &reply) { created(reply); });
}

void Registration::created(const ZkReply &reply)
{
    if (reply.ok()) {
        m_isRunning = false;
        m_log.limited(
            m_limit, LogLevel::Info, "registered", {{"path", m_path}, {"address", m_own.address}});
    } else if (reply.error == ZkError::NodeExists) {
        m_session.get(
            m_path, cluster::ZkSession::Watch::No, [this](const ZkReply &found) { judge(found); });
    } else {
        retryLater();
    }
}

void Registration::judge(const ZkReply &reply)
{
    if (reply.error == ZkError::NoNode) {
        create();
        return;
    }
    if (!reply.ok()) {
        retryLater();
        return;
    }
    const core::Result<core::ServerEntry> found = core::decodeServer(reply.data);
    if (found && *found == m_own && reply.stat.ephemeralOwner == m_session.info().id) {
        m_isRunning = false;
        return;
    }
    if (found && found->incarnation.supersedes(m_own.incarnation)) {
        m_isRunning = false; // a later run stands there: this one is over
        return;
    }
    m_session.remove(m_path, reply.stat.version, [this](const ZkReply &removed) {
        if (removed.ok() || removed.error == ZkError::NoNode)
            create();
        else
            retryLater();
    });
}

void Registration::retryLater()
{
    m_isRunning = false;
    m_retry.start(kRetryMs, this);
}

void Registration::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_retry.timerId())
        again();
}

} // namespace nodeproc
