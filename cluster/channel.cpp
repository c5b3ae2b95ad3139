// SPDX-License-Identifier: Apache-2.0
#include "cluster/channel.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QThread>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

namespace cluster {

namespace {

// What lies in the socket's own buffer counts as sent, so keep it short: what is not in it yet may
// still go elsewhere.
constexpr qint64 kMaxSocketBytes = 256 * 1024;
constexpr qint64 kReadBufferBytes = 4 << 20;
constexpr std::size_t kMaxHostBytes = 255;

} // namespace

std::optional<HostAndPort> hostAndPortFrom(const std::string &address)
{
    const std::size_t colon = address.rfind(':');
    if (colon == std::string::npos || colon == 0 || colon > kMaxHostBytes)
        return std::nullopt;
    std::string host = address.substr(0, colon);
    const bool isBracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
    if (isBracketed)
        host = host.substr(1, host.size() - 2);
    else if (host.find_first_of("[]:/ ") != std::string::npos)
        return std::nullopt;
    std::uint16_t port = 0;
    const char *const end = address.data() + address.size();
    const auto [rest, error] = std::from_chars(address.data() + colon + 1, end, port);
    if (error != std::errc() || rest != end || port == 0)
        return std::nullopt;
    return HostAndPort{std::move(host), port};
}

Channel::Channel(const std::string &address, QObject *parent)
    : QObject(parent)
    , m_address(hostAndPortFrom(address).value())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        const bool isConnected = m_socket->state() == QAbstractSocket::ConnectedState;
        end(isConnected ? QStringLiteral("the server has been silent for too long")
                        : QStringLiteral("no connection in time"));
    });
}

Channel::~Channel()
{
    if (m_socket != nullptr)
        m_socket->disconnect(this);
}

bool Channel::send(Ticket ticket, core::request::Operation operation)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (pending() >= kMaxRequests || m_queuedBytes > kMaxWaitingBytes)
        return false;
    std::string line = core::encodeRequest({std::to_string(ticket), std::move(operation)});
    m_queuedBytes += line.size();
    m_queue.push_back({ticket, std::move(line)});
    flushLater();
    return true;
}

void Channel::cancel(Ticket ticket)
{
    Q_ASSERT(QThread::currentThread() == thread());
    const auto queued = std::find_if(m_queue.begin(), m_queue.end(),
        [ticket](const Queued &request) { return request.ticket == ticket; });
    if (queued != m_queue.end()) {
        m_queuedBytes -= queued->line.size();
        m_queue.erase(queued);
        return;
    }
    for (Unanswered &request : m_unanswered) {
        if (request.ticket == ticket)
            request.cancelled = true;
    }
}

void Channel::flushLater()
{
    if (!m_queue.empty() && !std::exchange(m_flushPosted, true))
        QMetaObject::invokeMethod(this, &Channel::flush, Qt::QueuedConnection);
}

void Channel::flush()
{
    m_flushPosted = false;
    if (m_queue.empty())
        return;
    if (m_socket == nullptr)
        return connectNow();
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    std::vector<Ticket> handedOver;
    while (!m_queue.empty() && m_socket->bytesToWrite() < kMaxSocketBytes) {
        const Queued request = std::move(m_queue.front());
        m_queue.pop_front();
        m_queuedBytes -= request.line.size();
        if (m_unanswered.empty())
            m_patience.start(kSilenceMs);
        m_unanswered.push_back({request.ticket, false});
        handedOver.push_back(request.ticket);
        m_socket->write(request.line.data(), static_cast<qint64>(request.line.size()));
    }
    // Else a turn of the event loop later, by a notifier that is set up for that.
    m_socket->flush();
    for (const Ticket ticket : handedOver)
        Q_EMIT sent(ticket);
}

void Channel::connectNow()
{
    m_socket = new QTcpSocket(this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(kReadBufferBytes);
    m_decoder = core::LineDecoder();
    connect(m_socket, &QTcpSocket::connected, this, &Channel::onConnected);
    connect(m_socket, &QTcpSocket::readyRead, this, &Channel::onReadable);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Channel::flushLater);
    // An error of the connection attempt could come from within connectToHost.
    connect(m_socket, &QTcpSocket::errorOccurred, this, &Channel::onEnded, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, &Channel::onEnded, Qt::QueuedConnection);
    m_patience.start(kConnectTimeoutMs);
    m_socket->connectToHost(QString::fromStdString(m_address.host), m_address.port);
}

void Channel::onConnected()
{
    m_patience.stop();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    flush();
}

void Channel::onReadable()
{
    if (m_socket == nullptr || sender() != m_socket)
        return;
    const QByteArray bytes = m_socket->readAll();
    m_decoder.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    m_patience.start(kSilenceMs);
    while (m_socket != nullptr) {
        const core::Result<std::optional<std::string_view>> line = m_decoder.next();
        if (!line)
            return end(QString::fromStdString(line.error().message));
        if (!*line)
            break;
        if (!takeLine(**line))
            return end(QStringLiteral("the server has sent what is no answer"));
    }
    if (m_unanswered.empty())
        m_patience.stop();
}

/// False if it is not the next answer.
bool Channel::takeLine(std::string_view line)
{
    const core::Result<core::Response> response = core::parseResponse(line);
    if (!response || m_unanswered.empty()
        || response->idRaw != std::to_string(m_unanswered.front().ticket))
        return false;
    const Unanswered request = m_unanswered.front();
    m_unanswered.pop_front();
    if (!request.cancelled)
        Q_EMIT answered(request.ticket, *response);
    return true;
}

void Channel::onEnded()
{
    // Queued: the signal may be of a socket that has been given up since.
    if (m_socket == nullptr || sender() != m_socket)
        return;
    // The last words of a server that has closed the connection.
    if (m_socket->bytesAvailable() > 0)
        onReadable();
    if (m_socket != nullptr)
        end(m_socket->errorString());
}

void Channel::end(const QString &reason)
{
    m_patience.stop();
    QTcpSocket *const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
    const std::deque<Unanswered> unanswered = std::exchange(m_unanswered, {});
    const std::deque<Queued> queue = std::exchange(m_queue, {});
    m_queuedBytes = 0;
    for (const Unanswered &request : unanswered) {
        if (!request.cancelled)
            Q_EMIT failed(request.ticket, true, reason);
    }
    for (const Queued &request : queue)
        Q_EMIT failed(request.ticket, false, reason);
    Q_EMIT ended();
}

} // namespace cluster
