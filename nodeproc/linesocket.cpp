// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/linesocket.h"

#include "nodeproc/address.h"

#include <QTimerEvent>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace nodeproc {

namespace {

constexpr std::size_t kReadBytes = std::size_t(64) << 10;
/// In one round, so that a busy connection does not starve the others.
constexpr std::size_t kMaxRoundBytes = std::size_t(1) << 20;
constexpr std::size_t kMaxSwallowedBytes = std::size_t(64) << 20;
constexpr int kSwallowMs = 1000;
/// A buffer that has held much is given back when it is empty.
constexpr std::size_t kKeptCapacityBytes = std::size_t(256) << 10;

bool mustWait()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

} // namespace

void Outbox::remove(LineSocket *socket)
{
    std::replace(m_sockets.begin(), m_sockets.end(), socket, static_cast<LineSocket *>(nullptr));
}

void Outbox::flush()
{
    // By index: a socket that ends may make its owner write to another.
    for (std::size_t i = 0; i < m_sockets.size(); ++i) {
        if (m_sockets[i] != nullptr)
            m_sockets[i]->flush();
    }
    m_sockets.clear();
}

void prepareStream(int fd)
{
    const int yes = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    // What was on its way when the network was cut goes out again every 0.2 s, not after ever
    // longer pauses: else two servers would be deaf to each other for seconds after it is whole.
    setsockopt(fd, IPPROTO_TCP, TCP_THIN_LINEAR_TIMEOUTS, &yes, sizeof yes);
}

LineSocket::LineSocket(int fd, Outbox *outbox, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_fd(fd)
{
    prepareStream(m_fd);
    watch(false);
}

LineSocket::~LineSocket()
{
    if (m_inOutbox)
        m_outbox->remove(this);
    m_readNotifier.reset();
    m_writeNotifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

LineSocket *LineSocket::connectTo(const Address &to, Outbox *outbox, QObject *parent)
{
    const std::optional<SystemAddress> address = toSystem(to);
    if (!address)
        return nullptr;
    const int fd = ::socket(
        address->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (fd < 0)
        return nullptr;
    // A failure at once shows in the same way as a late one: as an error of the socket.
    const int result = ::connect(fd, address->data(), address->size);
    if (result != 0 && errno != EINPROGRESS) {
        ::close(fd);
        return nullptr;
    }
    auto *const socket = new LineSocket(fd, outbox, parent);
    socket->watch(true);
    return socket;
}

void LineSocket::watch(bool connecting)
{
    if (!m_readNotifier) {
        m_readNotifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
        m_writeNotifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
        connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &LineSocket::read);
        connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &LineSocket::flush);
    }
    m_connecting = connecting;
    m_readNotifier->setEnabled(!connecting);
    m_writeNotifier->setEnabled(connecting);
}

void LineSocket::setReading(bool reading)
{
    if (m_fd >= 0 && !m_atEnd && !m_connecting && !m_finishing)
        m_readNotifier->setEnabled(reading);
}

void LineSocket::read()
{
    if (m_fd < 0)
        return;
    if (m_finishing) {
        swallow();
        return;
    }
    std::array<char, kReadBytes> buffer;
    for (std::size_t total = 0; total < kMaxRoundBytes;) {
        const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got > 0) {
            m_decoder.append({buffer.data(), static_cast<std::size_t>(got)});
            total += static_cast<std::size_t>(got);
            if (static_cast<std::size_t>(got) < buffer.size())
                break;
        } else if (got == 0) {
            m_atEnd = true;
            m_readNotifier->setEnabled(false);
            break;
        } else if (mustWait()) {
            break;
        } else if (errno != EINTR) {
            end(End::Broken);
            return;
        }
    }
    Q_EMIT readable();
}

void LineSocket::write(std::string_view bytes)
{
    if (m_fd < 0 || m_finishing)
        return;
    m_out.append(bytes);
    if (!std::exchange(m_inOutbox, true))
        m_outbox->add(this);
}

void LineSocket::flush()
{
    m_inOutbox = false;
    if (m_fd < 0)
        return;
    if (m_connecting) {
        // Called by the outbox too, before the connection stands.
        int error = 0;
        socklen_t size = sizeof error;
        sockaddr_storage peer = {};
        socklen_t peerSize = sizeof peer;
        getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
        if (error != 0) {
            end(End::Broken);
        } else if (getpeername(m_fd, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0) {
            watch(false);
            Q_EMIT connected();
        }
        return;
    }
    const bool hadSome = unsentBytes() > 0;
    while (unsentBytes() > 0) {
        const ssize_t sent =
            ::send(m_fd, m_out.data() + m_sent, unsentBytes(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent >= 0) {
            m_sent += static_cast<std::size_t>(sent);
        } else if (mustWait()) {
            break;
        } else if (errno != EINTR) {
            end(End::Broken);
            return;
        }
    }
    m_writeNotifier->setEnabled(unsentBytes() > 0);
    if (unsentBytes() > 0)
        return;
    m_sent = 0;
    if (m_out.capacity() > kKeptCapacityBytes)
        std::string().swap(m_out);
    else
        m_out.clear();
    if (m_finishing) {
        ::shutdown(m_fd, SHUT_WR);
        m_readNotifier->setEnabled(true);
    } else if (hadSome) {
        Q_EMIT drained();
    }
}

void LineSocket::finish()
{
    if (m_fd < 0 || std::exchange(m_finishing, true))
        return;
    startTimer(kSwallowMs);
    if (!std::exchange(m_inOutbox, true))
        m_outbox->add(this);
    // Also after an orderly end: reading then only tells of it again.
    m_readNotifier->setEnabled(true);
}

void LineSocket::swallow()
{
    std::array<char, kReadBytes> buffer;
    const ssize_t got = ::recv(m_fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
    if (got < 0 && (mustWait() || errno == EINTR))
        return;
    m_swallowed += got > 0 ? static_cast<std::size_t>(got) : 0;
    if (got > 0 && m_swallowed < kMaxSwallowedBytes)
        return;
    if (got == 0 && unsentBytes() > 0)
        m_readNotifier->setEnabled(false);
    else
        end(got == 0 ? End::Orderly : End::Broken);
}

void LineSocket::timerEvent(QTimerEvent *event)
{
    killTimer(event->timerId());
    end(End::Broken);
}

int LineSocket::release()
{
    // One of the notifiers may be the caller.
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    m_readNotifier.release()->deleteLater();
    m_writeNotifier.release()->deleteLater();
    return std::exchange(m_fd, -1);
}

void LineSocket::end(End how)
{
    if (m_fd < 0)
        return;
    m_readNotifier->setEnabled(false);
    m_writeNotifier->setEnabled(false);
    // The notifiers stay until the destructor: one of them may be the caller.
    ::close(std::exchange(m_fd, -1));
    Q_EMIT ended(how);
}

} // namespace nodeproc
