// SPDX-License-Identifier: Apache-2.0
#include "cluster/zksession.h"

#include "cluster/zklink.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace cluster {

namespace {

std::size_t chrootBytes(const std::string &connectString)
{
    const std::size_t slash = connectString.find('/');
    return slash == std::string::npos ? 0 : connectString.size() - slash;
}

} // namespace

ZkSession::ZkSession(std::string connectString, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_connectString(std::move(connectString))
    , m_timeout(timeout)
{
    Q_ASSERT(isConnectString(m_connectString));
}

ZkSession::~ZkSession()
{
    // Detached before they are waited for: events that a link has posted are dropped with us, and
    // none may come while a part of us is gone.
    if (m_link)
        m_link->detach();
    for (const std::unique_ptr<ZkLink> &link : m_ended)
        link->detach();
}

void ZkSession::open()
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_link)
        return;
    m_hasExpired = false;
    m_closing = false; // what ends in the background now is no news to whoever has begun anew
    // The events of a link name it, so that a late one of an ended link is known. It is unknown to
    // them only in its own constructor, hence by a shared place.
    const auto place = std::make_shared<ZkLink *>(nullptr);
    auto sink = [this, place](ZkLinkEvent event) {
        QMetaObject::invokeMethod(
            this, [this, place, event = std::move(event)] { handle(*place, event); },
            Qt::QueuedConnection);
    };
    m_link = std::make_unique<ZkLink>(ZkLink::Target{m_connectString, m_timeout}, std::move(sink));
    *place = m_link.get();
}

void ZkSession::close()
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_closing = true;
    if (m_link)
        endLink(ZkError::Closing);
    m_hasExpired = false;
    if (m_ended.empty())
        QMetaObject::invokeMethod(
            this, [this] { forget(nullptr); }, Qt::QueuedConnection);
}

void ZkSession::get(const std::string &path, Watch watch, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Get, .op = {.path = path}, .watch = watch == Watch::Yes},
        std::move(callback));
}

void ZkSession::children(const std::string &path, Watch watch, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Children, .op = {.path = path}, .watch = watch == Watch::Yes},
        std::move(callback));
}

void ZkSession::exists(const std::string &path, Watch watch, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Exists, .op = {.path = path}, .watch = watch == Watch::Yes},
        std::move(callback));
}

void ZkSession::create(const ZkOp &op, Callback callback)
{
    Q_ASSERT(op.kind == ZkOp::Kind::Create);
    submit({.kind = ZkRequest::Kind::Create, .op = op}, std::move(callback));
}

void ZkSession::set(
    const std::string &path, std::string data, std::int32_t version, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Set, .op = ZkOp::set(path, std::move(data), version)},
        std::move(callback));
}

void ZkSession::remove(const std::string &path, std::int32_t version, Callback callback)
{
    submit(
        {.kind = ZkRequest::Kind::Remove, .op = ZkOp::remove(path, version)}, std::move(callback));
}

void ZkSession::multi(std::vector<ZkOp> ops, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Multi, .ops = std::move(ops)}, std::move(callback));
}

void ZkSession::sync(const std::string &path, Callback callback)
{
    submit({.kind = ZkRequest::Kind::Sync, .op = {.path = path}}, std::move(callback));
}

void ZkSession::ensurePath(const std::string &path, Callback callback)
{
    // Sent at once: a session's requests are executed in order. What went wrong with a parent shows
    // in the last one, by NoNode.
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos;
         slash = path.find('/', slash + 1))
        create(ZkOp::create(path.substr(0, slash), {}), {});
    create(ZkOp::create(path, {}), [callback = std::move(callback)](const ZkReply &reply) {
        ZkReply answer = reply;
        if (answer.error == ZkError::NodeExists)
            answer.error = ZkError::Ok;
        if (callback)
            callback(answer);
    });
}

void ZkSession::submit(ZkRequest request, Callback callback)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (!m_link) {
        answerLater(m_hasExpired ? ZkError::SessionExpired : ZkError::Closing, std::move(callback));
        return;
    }
    const bool isMulti = request.kind == ZkRequest::Kind::Multi;
    const std::size_t bytes = isMulti
        ? encodedSizeBytes(request.ops, chrootBytes(m_connectString))
        : encodedSizeBytes({request.op}, chrootBytes(m_connectString));
    if (bytes > kMaxZkRequestBytes) {
        answerLater(ZkError::TooLarge, std::move(callback));
        return;
    }
    const std::uint64_t id = ++m_lastRequest;
    m_waiting.emplace(id, std::move(callback));
    m_link->submit(id, std::move(request));
}

void ZkSession::answerLater(ZkError error, Callback callback)
{
    if (!callback)
        return;
    ZkReply reply;
    reply.error = error;
    QMetaObject::invokeMethod(
        this, [callback = std::move(callback), reply] { callback(reply); }, Qt::QueuedConnection);
}

void ZkSession::handle(ZkLink *link, const ZkLinkEvent &event)
{
    if (event.kind == ZkLinkEvent::Kind::Ended) {
        forget(link);
        return;
    }
    if (link != m_link.get())
        return;
    if (event.kind == ZkLinkEvent::Kind::Watch) {
        Q_EMIT watchFired(event.text, event.watch);
    } else if (event.kind == ZkLinkEvent::Kind::Reply) {
        const auto it = m_waiting.find(event.id);
        Q_ASSERT(it != m_waiting.end());
        const Callback callback = std::move(it->second);
        m_waiting.erase(it);
        if (callback)
            callback(event.reply);
    } else {
        handleState(event);
    }
}

void ZkSession::handleState(const ZkLinkEvent &event)
{
    if (event.kind == ZkLinkEvent::Kind::Connected) {
        m_info = event.info;
        m_connected = true;
        Q_EMIT connected(m_info);
    } else if (event.kind == ZkLinkEvent::Kind::Disconnected && m_connected) {
        m_connected = false;
        Q_EMIT disconnected();
    } else if (event.kind == ZkLinkEvent::Kind::OpenFailed) {
        Q_EMIT openFailed(QString::fromStdString(event.text));
    } else if (event.kind == ZkLinkEvent::Kind::Expired) {
        m_hasExpired = true;
        endLink(ZkError::ConnectionLoss);
        // Behind the answers just posted, so that expired() finds everything answered.
        QMetaObject::invokeMethod(this, &ZkSession::expired, Qt::QueuedConnection);
    }
}

void ZkSession::endLink(ZkError error)
{
    m_connected = false;
    m_link->end();
    m_ended.push_back(std::move(m_link));
    for (auto &[id, callback] : std::exchange(m_waiting, {}))
        answerLater(error, std::move(callback));
}

void ZkSession::forget(ZkLink *link)
{
    std::erase_if(
        m_ended, [link](const std::unique_ptr<ZkLink> &ended) { return ended.get() == link; });
    if (m_ended.empty() && std::exchange(m_closing, false))
        Q_EMIT closed();
}

} // namespace cluster
