// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/lifeline.h"

#include "nodeproc/reconnectbackoff.h"

#include <QTimerEvent>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace nodeproc {

namespace {

constexpr int kPulseMs = 1000;
/// A watcher whose machine is gone must not keep us from connecting to its successor.
constexpr unsigned kGiveUpMs = 10'000;

bool isTemporary()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

Lifeline::Lifeline(Hello own, core::NodeId watcher, QObject *parent)
    : QObject(parent)
    , m_own(std::move(own))
    , m_watcher(std::move(watcher))
    , m_backoff(reconnectBackoff(m_own.node, m_watcher))
{
}

Lifeline::~Lifeline()
{
    // Reached when the process ends, after it has stepped down from everything.
    m_readNotifier.reset();
    m_writeNotifier.reset();
    if (m_fd >= 0)
        ::close(m_fd);
}

void Lifeline::setAddress(const Address &address)
{
    if (m_address == address)
        return;
    m_address = address;
    m_backoff.reset();
    hurry();
}

void Lifeline::hurry()
{
    if (m_fd < 0 && m_address)
        connectNow();
}

void Lifeline::connectNow()
{
    m_retry.stop();
    const std::optional<SystemAddress> to = toSystem(*m_address);
    m_fd = ::socket(to->storage.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP);
    if (m_fd < 0) {
        retry();
        return;
    }
    const int yes = 1;
    setsockopt(m_fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    setsockopt(m_fd, IPPROTO_TCP, TCP_USER_TIMEOUT, &kGiveUpMs, sizeof kGiveUpMs);
    if (::connect(m_fd, to->data(), to->size) != 0 && errno != EINPROGRESS) {
        over();
        return;
    }
    m_isConnecting = true;
    m_readNotifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    m_writeNotifier = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
    m_readNotifier->setEnabled(false);
    connect(m_readNotifier.get(), &QSocketNotifier::activated, this, &Lifeline::listen);
    connect(m_writeNotifier.get(), &QSocketNotifier::activated, this, &Lifeline::sendSome);
}

void Lifeline::established()
{
    int error = 0;
    socklen_t size = sizeof error;
    getsockopt(m_fd, SOL_SOCKET, SO_ERROR, &error, &size);
    const std::optional<Address> own = ownAddress(m_fd);
    if (error != 0 || !own) {
        over();
        return;
    }
    m_isConnecting = false;
    m_backoff.reset();
    m_own.address = toText(*own);
    m_unsent = encodeHello(m_own);
    m_readNotifier->setEnabled(true);
    m_pulse.start(kPulseMs, this);
}

void Lifeline::sendSome()
{
    if (m_fd >= 0 && m_isConnecting)
        established();
    if (m_fd < 0)
        return;
    while (!m_unsent.empty()) {
        const ssize_t sent =
            ::send(m_fd, m_unsent.data(), m_unsent.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0)
            break;
        m_unsent.erase(0, static_cast<std::size_t>(sent));
    }
    // What went wrong with the connection, if something did, reading tells too.
    m_writeNotifier->setEnabled(!m_unsent.empty());
}

void Lifeline::listen()
{
    if (m_fd < 0)
        return;
    std::array<char, 256> ignored;
    const ssize_t got = ::recv(m_fd, ignored.data(), ignored.size(), MSG_DONTWAIT);
    if (got == 0 || (got < 0 && !isTemporary()))
        over();
}

void Lifeline::over()
{
    m_pulse.stop();
    for (std::unique_ptr<QSocketNotifier> *const notifier : {&m_readNotifier, &m_writeNotifier}) {
        if (!*notifier)
            continue;
        (*notifier)->setEnabled(false);
        // It may be the caller.
        notifier->release()->deleteLater();
    }
    ::close(std::exchange(m_fd, -1));
    retry();
}

void Lifeline::retry()
{
    const auto delay = std::chrono::ceil<std::chrono::milliseconds>(m_backoff.next());
    m_retry.start(static_cast<int>(delay.count()), this);
}

void Lifeline::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_retry.timerId()) {
        m_retry.stop();
        hurry();
    } else if (event->timerId() == m_pulse.timerId() && m_unsent.empty()) {
        // A full buffer loses a beat, which says nothing.
        [[maybe_unused]] const ssize_t sent = ::send(m_fd, ".", 1, MSG_DONTWAIT | MSG_NOSIGNAL);
    }
}

LifelineWatcher::LifelineWatcher(int fd, Hello watched, QObject *parent)
    : QObject(parent)
    , m_fd(fd)
    , m_watched(std::move(watched))
    , m_notifier(fd, QSocketNotifier::Read)
{
    const std::optional<Address> peer = peerAddress(fd);
    m_isDirect = m_watched.direct && peer && m_watched.address == toText(*peer);
    connect(&m_notifier, &QSocketNotifier::activated, this, &LifelineWatcher::read);
}

LifelineWatcher::~LifelineWatcher()
{
    m_notifier.setEnabled(false);
    if (m_fd >= 0)
        ::close(m_fd);
}

void LifelineWatcher::read()
{
    if (m_fd < 0)
        return;
    std::array<char, 4096> ignored;
    const ssize_t got = ::recv(m_fd, ignored.data(), ignored.size(), MSG_DONTWAIT);
    if (got == 0)
        finish(true);
    else if (got < 0 && !isTemporary())
        finish(false);
}

void LifelineWatcher::finish(bool orderly)
{
    m_notifier.setEnabled(false);
    ::close(std::exchange(m_fd, -1));
    Q_EMIT ended(m_watched, orderly && m_isDirect);
    deleteLater();
}

} // namespace nodeproc
