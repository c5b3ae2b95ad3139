// SPDX-License-Identifier: Apache-2.0
#include "nodeproc/peerlinks.h"

#include "nodeproc/leases.h"
#include "nodeproc/linesocket.h"
#include "nodeproc/log.h"

#include "core/response.h"
#include "core/wire.h"

#include <algorithm>
#include <utility>

namespace nodeproc {

namespace {

/// Of one server and purpose: an old one whose end has not been seen yet, and its successors.
constexpr std::size_t kMaxIncomingEach = 4;
constexpr int kMostLifelines = 1024; ///< of others; whoever connects may name a server

constexpr auto kChannels =
    std::to_array({core::Channel::Data, core::Channel::Lease, core::Channel::Control});

bool isAnswer(const core::Message &message)
{
    using namespace core::message;
    return std::holds_alternative<Ack>(message) || std::holds_alternative<Nack>(message)
        || std::holds_alternative<LearnAnswer>(message) || std::holds_alternative<ChunkAck>(message)
        || std::holds_alternative<BeaconAck>(message)
        || std::holds_alternative<BeatAnswer>(message);
}

} // namespace

PeerLinks::PeerLinks(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
{
}

Hello PeerLinks::ownHello(LinkKind kind) const
{
    return {m_setup.cluster, m_setup.self, m_setup.incarnation, kind, m_setup.listens, {},
        m_setup.direct};
}

void PeerLinks::setAddress(const core::NodeId &peer, const std::string &address)
{
    if (peer == m_setup.self)
        return;
    const std::optional<Address> known = addressFromText(address);
    // Without authentication nobody outside this machine is to be spoken to.
    if (!known || !isLoopback(*known) || known->port == 0) {
        m_setup.log->limited(m_limit, LogLevel::Warning, "peer address ignored",
            {{"peer", peer.text}, {"address", address}});
        return;
    }
    auto found = m_peers.find(peer);
    if (found == m_peers.end())
        found = m_peers.emplace(peer, connectTo(peer)).first;
    if (found->second.address == *known)
        return;
    found->second.address = *known;
    for (Channel *const channel : found->second.channels) {
        if (channel != nullptr)
            channel->setAddress(*known);
    }
    if (m_setup.leases == nullptr)
        return;
    m_setup.log->limited(
        m_limit, LogLevel::Info, "peer", {{"peer", peer.text}, {"address", address}});
    found->second.lifeline->setAddress(*known);
    m_setup.leases->setAddress(peer, address);
}

PeerLinks::Peer PeerLinks::connectTo(const core::NodeId &id)
{
    Peer peer;
    for (const core::Channel kind : kChannels) {
        if ((kind == core::Channel::Lease) != (m_setup.leases == nullptr))
            continue;
        const Hello own = ownHello(kindOf(kind));
        auto *const channel = new Channel({own, id, m_setup.outbox, m_setup.log}, this);
        peer.channels[static_cast<std::size_t>(kind)] = channel;
        connect(channel, &Channel::received, this,
            [this, own, id](const core::Incarnation &run, std::string_view line) {
                // A peer that cannot be understood is told in the log; there is nothing else to do.
                if (!deliver({own.cluster, id, run, own.kind, {}, {}, false}, line))
                    m_setup.log->limited(
                        m_limit, LogLevel::Warning, "peer not understood", {{"peer", id.text}});
            });
        if (kind != core::Channel::Data)
            continue;
        connect(channel, &Channel::cameUp, this, [this, id](const core::Incarnation &run) {
            m_setup.log->debug("link up", {{"peer", id.text}});
            Q_EMIT happened(core::event::LinkUp{id, run});
        });
        connect(channel, &Channel::wentDown, this, [this, id] {
            m_setup.log->debug("link down", {{"peer", id.text}});
            Q_EMIT happened(core::event::LinkDown{id});
        });
    }
    if (m_setup.leases != nullptr)
        peer.lifeline = new Lifeline(ownHello(LinkKind::Life), id, this);
    return peer;
}

core::Error PeerLinks::refusal(const Hello &hello) const
{
    if (hello.cluster != m_setup.cluster)
        return {core::Status::WrongCluster, "this is cluster " + m_setup.cluster};
    if (hello.node == m_setup.self)
        return {core::Status::Conflict, "this is " + m_setup.self.text + " too"};
    if (hello.kind == LinkKind::Life && m_lifelines >= kMostLifelines)
        return {core::Status::SlowDown, "too many lifelines"};
    return {core::Status::Ok, {}};
}

/// The other side says nothing before it is answered, so the socket has nothing for us yet.
void PeerLinks::handToLeases(LineSocket *socket, const Hello &hello)
{
    m_setup.leases->accept(socket->release(), hello);
    socket->deleteLater();
}

void PeerLinks::accept(LineSocket *socket, const Hello &hello)
{
    socket->setParent(this);
    if (hello.kind == LinkKind::Lease && m_setup.leases != nullptr) {
        handToLeases(socket, hello);
        return;
    }
    const core::Error error = refusal(hello);
    if (error.status != core::Status::Ok) {
        m_setup.log->limited(m_limit, LogLevel::Warning, "peer refused",
            {{"peer", hello.node.text}, {"reason", error.message}});
        connect(socket, &LineSocket::ended, socket, &QObject::deleteLater);
        if (hello.kind != LinkKind::Life)
            socket->write(core::encodeResponse(core::errorResponse(error, {})));
        socket->finish();
        return;
    }
    if (hello.kind == LinkKind::Life) {
        auto *const watcher = new LifelineWatcher(socket->release(), hello, this);
        socket->deleteLater();
        ++m_lifelines;
        connect(watcher, &LifelineWatcher::ended, this, [this](const Hello &watched, bool proof) {
            --m_lifelines;
            m_setup.log->debug(
                "lifeline ended", {{"peer", watched.node.text}, {"proof", proof ? "yes" : "no"}});
            Q_EMIT happened(core::event::LifelineEnded{watched.node, watched.incarnation, proof});
        });
    } else {
        watch(socket, hello);
    }
    meet(hello);
}

/// Who speaks to us is there, and says where: that may come before it is heard from elsewhere.
void PeerLinks::meet(const Hello &hello)
{
    const auto known = m_peers.find(hello.node);
    if (known == m_peers.end() || known->second.run.supersedes(hello.incarnation))
        return;
    known->second.run = hello.incarnation;
    if (!hello.listens.empty())
        setAddress(hello.node, hello.listens);
    for (Channel *const channel : known->second.channels) {
        if (channel != nullptr)
            channel->hurry();
    }
    if (known->second.lifeline != nullptr)
        known->second.lifeline->hurry();
}

void PeerLinks::watch(LineSocket *socket, const Hello &hello)
{
    const Way way(hello.node, hello.kind);
    std::vector<LineSocket *> &sockets = m_incoming[way];
    sockets.push_back(socket);
    connect(
        socket, &LineSocket::readable, this, [this, socket, hello] { takeLines(socket, hello); });
    connect(socket, &LineSocket::ended, this, [this, socket, way] { forget(socket, way); });
    if (sockets.size() > kMaxIncomingEach)
        forget(sockets.front(), way);
    socket->write(encodeHelloAnswer(ownHello(hello.kind)));
    takeLines(socket, hello);
}

void PeerLinks::takeLines(LineSocket *socket, const Hello &hello)
{
    for (;;) {
        const core::Result<std::optional<std::string_view>> line = socket->nextLine();
        if (line && !*line && !socket->isAtEnd())
            return;
        if (!line || !*line || !deliver(hello, **line)) {
            forget(socket, {hello.node, hello.kind});
            return;
        }
    }
}

void PeerLinks::forget(LineSocket *socket, const Way &way)
{
    const auto sockets = m_incoming.find(way);
    if (sockets == m_incoming.end() || std::erase(sockets->second, socket) == 0)
        return;
    if (sockets->second.empty())
        m_incoming.erase(sockets);
    socket->disconnect(this);
    // It may be the caller.
    socket->deleteLater();
}

bool PeerLinks::deliver(const Hello &from, std::string_view line)
{
    core::Result<core::Message> message = core::decode(line);
    if (!message || kindOf(core::channelOf(*message)) != from.kind) {
        m_setup.log->limited(m_limit, LogLevel::Warning, "bad message",
            {{"peer", from.node.text},
                {"reason", message ? "on a wrong channel" : message.error().message}});
        return false;
    }
    Q_EMIT happened(core::event::Received{from.node, from.incarnation, std::move(*message)});
    return true;
}

void PeerLinks::send(const core::Envelope &envelope)
{
    const core::Channel kind = core::channelOf(envelope.message);
    if (isAnswer(envelope.message)) {
        sendBack(envelope);
        return;
    }
    const auto peer = m_peers.find(envelope.to);
    Channel *const channel =
        peer == m_peers.end() ? nullptr : peer->second.channels[static_cast<std::size_t>(kind)];
    if (channel != nullptr && channel->isUp())
        channel->send(core::encode(envelope.message));
    else if (kind == core::Channel::Control)
        // The master's first words to a server that has just come, and called before it was called.
        sendBack(envelope);
}

void PeerLinks::sendBack(const core::Envelope &envelope)
{
    const Way way(envelope.to, kindOf(core::channelOf(envelope.message)));
    const auto sockets = m_incoming.find(way);
    if (sockets == m_incoming.end())
        return;
    LineSocket *const socket = sockets->second.back();
    socket->write(core::encode(envelope.message));
    if (socket->unsentBytes() > kMaxPeerUnsentBytes)
        forget(socket, way);
}

} // namespace nodeproc
