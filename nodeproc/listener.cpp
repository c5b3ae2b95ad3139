// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/listener.h"

#include "nodeproc/connection.h"
#include "nodeproc/desk.h"
#include "nodeproc/linesocket.h"
#include "nodeproc/log.h"
#include "nodeproc/peerlinks.h"

#include "core/response.h"

#include <QTimerEvent>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace nodeproc {

namespace {

constexpr int kBacklog = 1024;
constexpr std::size_t kMaxClients = 1024;
/// Beyond the clients: they may be servers, and have this long to say so.
constexpr std::size_t kMaxSurplus = 128;
constexpr int kSurplusMs = 2000;
/// Of all clients together, unread and unsent: what half lines and idle readers may cost.
constexpr std::size_t kMaxHeldBytes = std::size_t(512) << 20;
constexpr int kPauseMs = 100;
constexpr int kMaxAcceptsARound = 64;

} // namespace

Listener::Listener(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

Listener::~Listener()
{
    stop();
}

core::Result<Address> Listener::bind(const Address &address)
{
    const auto failure = [&] {
        return core::Error{core::Status::Internal,
            "cannot listen on " + toText(address) + ": " + std::strerror(errno)};
    };
    const std::optional<SystemAddress> to = toSystem(address);
    if (!to) {
        errno = EINVAL;
        return failure();
    }
    m_fd = ::socket(to->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    const int yes = 1;
    if (m_fd < 0 || setsockopt(m_fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) != 0
        || ::bind(m_fd, to->data(), to->size) != 0 || ::listen(m_fd, kBacklog) != 0)
        return failure();
    const std::optional<Address> bound = ownAddress(m_fd);
    if (!bound)
        return failure();
    return *bound;
}

void Listener::acceptConnections()
{
    m_notifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptSome);
}

void Listener::stop()
{
    m_pause.stop();
    m_notifier.reset();
    if (m_fd >= 0)
        ::close(std::exchange(m_fd, -1));
}

void Listener::acceptSome()
{
    for (int i = 0; i < kMaxAcceptsARound; ++i) {
        const int fd = ::accept4(m_fd, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
        if (fd >= 0) {
            add(fd);
        } else if (errno == EMFILE || errno == ENFILE || errno == ENOBUFS || errno == ENOMEM) {
            // The kernel would go on reporting a connection that cannot be had.
            m_parts.log.limited(
                m_limit, LogLevel::Warning, "cannot accept", {{"reason", std::strerror(errno)}});
            m_notifier->setEnabled(false);
            m_pause.start(kPauseMs, this);
            return;
        } else if (errno != EINTR && errno != ECONNABORTED) {
            return;
        }
    }
}

void Listener::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_pause.timerId())
        return;
    m_pause.stop();
    m_notifier->setEnabled(true);
}

void Listener::add(int fd)
{
    if (m_connections.size() >= kMaxClients + kMaxSurplus) {
        ::close(fd);
        return;
    }
    auto *const socket = new LineSocket(fd, &m_parts.outbox, this);
    auto *const connection = new Connection(socket, &m_parts.desk, this);
    if (m_connections.size() >= kMaxClients)
        connection->endSoon(kSurplusMs);
    m_connections.insert(connection);
    m_parts.desk.setConnections(m_connections.size());
    connect(connection, &Connection::ended, this, [this, connection] { forget(connection); });
    connect(
        connection, &Connection::swelled, this, [this, connection] { limitMemory(connection); });
    connect(connection, &Connection::greeted, this,
        [this, connection](const Hello &hello) { handOver(connection, hello); });
}

void Listener::forget(Connection *connection)
{
    if (m_connections.erase(connection) == 0)
        return;
    m_parts.desk.setConnections(m_connections.size());
    // It is the caller.
    connection->deleteLater();
}

void Listener::limitMemory(Connection *connection)
{
    std::size_t held = 0;
    for (const Connection *const each : m_connections)
        held += each->heldBytes();
    if (held <= kMaxHeldBytes)
        return;
    m_parts.log.limited(m_limit, LogLevel::Warning, "client turned away", {{"heldBytes", held}});
    connection->turnAway({core::Status::SlowDown, "too much is under way here"});
}

void Listener::handOver(Connection *connection, const Hello &hello)
{
    LineSocket *const socket = connection->takeSocket();
    forget(connection);
    if (m_links != nullptr) {
        m_links->accept(socket, hello);
        return;
    }
    socket->setParent(this);
    connect(socket, &LineSocket::ended, socket, &QObject::deleteLater);
    if (hello.kind != LinkKind::Life)
        socket->write(core::encodeResponse(core::errorResponse(
            {core::Status::Unavailable, "starting: waiting for ZooKeeper"}, {})));
    socket->finish();
}

} // namespace nodeproc
