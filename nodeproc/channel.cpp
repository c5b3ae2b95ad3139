// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/channel.h"

#include "nodeproc/linesocket.h"
#include "nodeproc/log.h"
#include "nodeproc/reconnectbackoff.h"

#include "core/response.h"

#include <QTimerEvent>

#include <utility>

namespace nodeproc {

Channel::Channel(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_backoff(reconnectBackoff(m_setup.own.node, m_setup.peer))
{
}

void Channel::setAddress(const Address &address)
{
    if (m_address == address)
        return;
    m_address = address;
    drop();
    m_backoff.reset();
    connectNow();
}

void Channel::hurry()
{
    if (m_socket == nullptr && m_address)
        connectNow();
}

bool Channel::send(std::string_view line)
{
    if (!m_run)
        return false;
    m_socket->write(line);
    if (m_socket->unsentBytes() <= kMaxPeerUnsentBytes)
        return true;
    m_setup.log->limited(m_limit, LogLevel::Warning, "peer too slow, connection dropped",
        {{"peer", m_setup.peer.text}});
    drop();
    return false;
}

void Channel::connectNow()
{
    m_retry.stop();
    m_socket = LineSocket::connectTo(*m_address, m_setup.outbox, this);
    if (m_socket == nullptr) {
        drop();
        return;
    }
    connect(m_socket, &LineSocket::connected, this, &Channel::sayHello);
    connect(m_socket, &LineSocket::readable, this, &Channel::takeLines);
    connect(m_socket, &LineSocket::ended, this, &Channel::drop);
}

void Channel::sayHello()
{
    m_socket->write(encodeHello(m_setup.own));
}

void Channel::takeLines()
{
    LineSocket *const socket = m_socket;
    while (m_socket == socket) {
        const core::Result<std::optional<std::string_view>> line = m_socket->nextLine();
        if (!line || (!*line && m_socket->isAtEnd())) {
            drop();
            return;
        }
        if (!*line)
            return;
        if (m_run) {
            Q_EMIT received(*m_run, **line);
        } else if (!greet(**line)) {
            drop();
            return;
        }
    }
}

bool Channel::greet(std::string_view line)
{
    const core::Result<core::Response> response = core::parseResponse(line);
    if (!response)
        return false;
    if (response->status != core::Status::Ok) {
        if (!std::exchange(m_toldRefusal, true))
            m_setup.log->limited(m_limit, LogLevel::Warning, "refused by peer",
                {{"peer", m_setup.peer.text}, {"status", static_cast<int>(response->status)},
                    {"reason", response->message}});
        return false;
    }
    const core::Result<Hello> hello = helloFromData(response->dataRaw);
    // Another server may listen on a port that was this one's.
    if (!hello || hello->cluster != m_setup.own.cluster || hello->node != m_setup.peer)
        return false;
    m_toldRefusal = false;
    m_backoff.reset();
    m_run = hello->incarnation;
    Q_EMIT cameUp(*m_run);
    return true;
}

void Channel::drop()
{
    if (m_socket != nullptr) {
        m_socket->disconnect(this);
        // It may be the caller.
        std::exchange(m_socket, nullptr)->deleteLater();
    }
    if (m_address) {
        const auto delay = std::chrono::ceil<std::chrono::milliseconds>(m_backoff.next());
        m_retry.start(static_cast<int>(delay.count()), Qt::PreciseTimer, this);
    }
    if (std::exchange(m_run, std::nullopt))
        Q_EMIT wentDown();
}

void Channel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_retry.timerId())
        return;
    m_retry.stop();
    if (m_socket == nullptr)
        connectNow();
}

} // namespace nodeproc
