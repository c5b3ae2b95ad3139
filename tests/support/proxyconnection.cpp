// SPDX-License-Identifier: Apache-2.0
#include "support/proxyconnection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {

namespace {

/// What a network and two kernels hold before the sender is stopped.
constexpr std::size_t kMostHeld = 4 * 1024 * 1024;
constexpr int kMostLosses = 5; ///< of one segment
constexpr std::size_t kLongestHello = 64 * 1024;

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

std::string member(std::string_view line, std::string_view name)
{
    const std::string key = '"' + std::string(name) + "\":\"";
    const std::size_t at = line.find(key);
    if (at == std::string_view::npos)
        return {};
    const std::size_t from = at + key.size();
    return std::string(line.substr(from, line.find('"', from) - from));
}

} // namespace

void ProxyRules::add(const Way &way, const Disturbance &disturbance)
{
    remove(way);
    m_rules.push_back({way, disturbance});
}

void ProxyRules::remove(const Way &way)
{
    std::erase_if(m_rules, [&way](const Rule &rule) { return rule.way == way; });
}

std::optional<Disturbance> ProxyRules::of(const Way &way) const
{
    const auto found = std::find_if(m_rules.rbegin(), m_rules.rend(),
        [&way](const Rule &rule) { return matches(rule.way, way); });
    return found == m_rules.rend() ? std::nullopt : std::optional(found->disturbance);
}

bool ProxyRules::matches(const Way &pattern, const Way &way)
{
    const auto fits = [](const std::string &wanted, const std::string &is) {
        return wanted.empty() || wanted == is;
    };
    return fits(pattern.from, way.from) && fits(pattern.to, way.to)
        && fits(pattern.purpose, way.purpose);
}

std::chrono::milliseconds SegmentLoss::pause(const Disturbance &loss)
{
    std::chrono::milliseconds pause{0};
    std::chrono::milliseconds next = loss.delay;
    for (int losses = 0; losses < kMostLosses; ++losses) {
        if (!std::bernoulli_distribution(loss.lost)(m_random))
            break;
        pause += next;
        next *= 2;
    }
    return pause;
}

ProxyConnection::ProxyConnection(int near, Target target)
    : m_target(std::move(target))
    , m_near(near)
{
}

ProxyConnection::~ProxyConnection()
{
    closeAll();
}

std::uint64_t ProxyConnection::pump(const ProxyRules &rules, Clock::time_point now)
{
    m_passed = 0;
    for (Flow *const flow : {&m_up, &m_down}) {
        if (!m_isOver)
            pump(*flow, rules, now);
    }
    // Not before: what comes to a closed socket is answered with a reset.
    if (m_up.isEndSent && m_down.isEndSent && m_up.isInOver && m_down.isInOver)
        closeAll();
    return m_passed;
}

void ProxyConnection::pump(Flow &flow, const ProxyRules &rules, Clock::time_point now)
{
    using Kind = Disturbance::Kind;
    flow.wakeAt.reset();
    std::optional<Disturbance> rule = rules.of(flow.way);
    const bool isSwallowed = rule && rule->kind == Kind::Swallow;
    if (flow.hasGap && !isSwallowed) {
        reset(); // TCP leaves no gaps
        return;
    }
    bool wasFull = false;
    do {
        read(flow, rule, now);
        if (m_isOver || !m_isKnown || flow.isEndSent)
            return;
        wasFull = flow.bytes.size() >= kMostHeld;
        rule = rules.of(flow.way); // who that is may just have been seen
        if (!rule || (rule->kind != Kind::Hold && rule->kind != Kind::Swallow))
            write(flow, rule, now);
        // What was left unread for want of room wakes nobody again.
    } while (wasFull && !m_isOver && flow.bytes.size() < kMostHeld);
}

void ProxyConnection::read(
    Flow &flow, const std::optional<Disturbance> &rule, Clock::time_point now)
{
    const int fd = in(flow);
    std::array<char, 65536> buffer;
    while (fd >= 0 && flow.bytes.size() < kMostHeld) {
        const ssize_t got = ::recv(fd, buffer.data(), buffer.size(), MSG_DONTWAIT);
        if (got < 0 && wouldBlock())
            break;
        if (got <= 0) {
            flow.isInOver = true;
            if (flow.end == End::None)
                flow.end = got == 0 ? End::Fin : End::Reset;
            else if (got < 0 && flow.isEndSent)
                reset();
            break;
        }
        if (flow.end != End::None)
            continue; // nobody is there any more to get it
        if (rule && rule->kind == Disturbance::Kind::Swallow && m_isKnown) {
            flow.hasGap = true;
            continue;
        }
        const std::string_view bytes(buffer.data(), static_cast<std::size_t>(got));
        take(flow, bytes, rule ? now + latenessOf(flow, *rule) : now);
    }
    if (!m_isKnown)
        identify();
}

std::chrono::milliseconds ProxyConnection::latenessOf(Flow &flow, const Disturbance &rule) const
{
    if (rule.kind == Disturbance::Kind::Delay)
        return rule.delay;
    if (rule.kind != Disturbance::Kind::Loss || !m_isKnown)
        return {};
    if (!flow.loss) // each direction of each connection has its own luck
        flow.loss.emplace(rule.seed + 2 * m_target.number + (&flow == &m_up ? 1 : 0));
    return flow.loss->pause(rule);
}

void ProxyConnection::take(Flow &flow, std::string_view bytes, Clock::time_point due)
{
    if (flow.cutNext && bytes.size() > 1) {
        std::size_t kept = bytes.size() / 2;
        if (bytes[kept - 1] == '\n')
            kept = std::min(kept + 1, bytes.size() - 1);
        bytes = bytes.substr(0, kept);
        m_up.end = m_down.end = End::Fin;
    }
    if (!flow.pieces.empty())
        due = std::max(due, flow.pieces.back().due);
    flow.bytes += bytes;
    flow.pieces.push_back({due, bytes.size()});
}

/// By the first line, which is kept back until it is complete.
void ProxyConnection::identify()
{
    const std::size_t end = m_up.bytes.find('\n');
    if (end == std::string::npos && m_up.bytes.size() < kLongestHello && m_up.end == End::None)
        return;
    m_isKnown = true;
    const std::string_view line = std::string_view(m_up.bytes).substr(0, end);
    const bool isServer = line.find("\"__hello__\"") != std::string_view::npos;
    const std::string from = isServer ? member(line, "node") : Way::kClient;
    const std::string purpose = isServer ? member(line, "kind") : std::string();
    m_up.way = {from, m_target.name, purpose};
    m_down.way = {m_target.name, from, purpose};
}

void ProxyConnection::write(
    Flow &flow, const std::optional<Disturbance> &rule, Clock::time_point now)
{
    if (out(flow) < 0) {
        const bool hasSomething = !flow.bytes.empty();
        if ((hasSomething && !connectFar()) || (!hasSomething && flow.end != End::None))
            reset();
        if (!hasSomething || m_isOver)
            return;
    }
    const bool trickles = rule && rule->kind == Disturbance::Kind::Trickle;
    while (!flow.bytes.empty()) {
        Piece &piece = flow.pieces.front();
        if (piece.due > now) {
            flow.wakeAt = piece.due;
            return;
        }
        const std::size_t most = trickles ? 1 : piece.bytes;
        const ssize_t sent =
            ::send(out(flow), flow.bytes.data(), most, MSG_DONTWAIT | MSG_NOSIGNAL);
        if (sent < 0 && wouldBlock())
            return;
        if (sent < 0) {
            reset();
            return;
        }
        m_passed += static_cast<std::uint64_t>(sent);
        flow.bytes.erase(0, static_cast<std::size_t>(sent));
        piece.bytes -= static_cast<std::size_t>(sent);
        if (piece.bytes == 0)
            flow.pieces.pop_front();
        if (trickles && !flow.pieces.empty())
            flow.pieces.front().due = now + rule->delay;
    }
    if (flow.end != End::None)
        sendEnd(flow);
}

void ProxyConnection::sendEnd(Flow &flow)
{
    if (flow.end == End::Reset) {
        reset();
        return;
    }
    flow.isEndSent = true;
    ::shutdown(out(flow), SHUT_WR);
}

bool ProxyConnection::connectFar()
{
    if (m_target.port == 0)
        return false;
    m_far = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(m_target.port);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_far < 0
        || (::connect(m_far, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0
            && errno != EINPROGRESS))
        return false;
    const int yes = 1;
    ::setsockopt(m_far, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    epoll_event event = {};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.fd = m_far;
    return ::epoll_ctl(m_target.epoll, EPOLL_CTL_ADD, m_far, &event) == 0;
}

bool ProxyConnection::end(const Way &way, Ending ending)
{
    if (!m_isKnown || m_isOver)
        return false;
    bool isMine = false;
    for (Flow *const flow : {&m_up, &m_down}) {
        if (!ProxyRules::matches(way, flow->way))
            continue;
        isMine = true;
        switch (ending) {
        case Ending::Fin:
            m_up.end = m_down.end = End::Fin;
            break;
        case Ending::Reset:
            reset();
            return true;
        case Ending::HalfClose:
            flow->end = End::Fin;
            break;
        case Ending::MidLine:
            flow->cutNext = true;
            break;
        }
    }
    return isMine;
}

std::optional<ProxyConnection::Clock::time_point> ProxyConnection::wakeAt() const
{
    if (!m_up.wakeAt || !m_down.wakeAt)
        return m_up.wakeAt ? m_up.wakeAt : m_down.wakeAt;
    return std::min(*m_up.wakeAt, *m_down.wakeAt);
}

void ProxyConnection::reset()
{
    const linger none = {1, 0};
    for (const int fd : {m_near, m_far}) {
        if (fd >= 0)
            ::setsockopt(fd, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }
    closeAll();
}

void ProxyConnection::closeAll()
{
    // The numbers stay: whoever keeps a list of them finds this by them.
    if (m_isOver)
        return;
    m_isOver = true;
    for (const int fd : {m_near, m_far}) {
        if (fd >= 0)
            ::close(fd);
    }
}

} // namespace support
