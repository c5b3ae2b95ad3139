// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "nodeproc/channel.h"
#include "nodeproc/lifeline.h"
#include "nodeproc/loglimit.h"

#include "core/event.h"

#include <QObject>

#include <array>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace nodeproc {

class Leases;
class LineSocket;
class Log;
class Outbox;

/// The connections between this server and the others: to each an own channel for data and for
/// control, and a lifeline; from each the same three. Main thread. Those for leases are of the same
/// class, and on a thread of their own (Leases).
///
/// What a server says on its own accord travels on its own channel; what answers that travels back
/// on the same connection. So one connection's life is that of one conversation between two runs.
/// Control messages go back the other's way, too, while there is no own one.
class PeerLinks : public QObject
{
    Q_OBJECT

public:
    struct Setup {
        std::string cluster;
        core::NodeId self;
        core::Incarnation incarnation;
        std::string listens; ///< "host:port" where others reach this server
        bool direct = true;  ///< others reach this server where it listens
        Outbox *outbox = nullptr;
        const Log *log = nullptr;
        Leases *leases = nullptr; ///< has the connections for leases; null: these are they
    };

    PeerLinks(Setup setup, QObject *parent);

    /// Where a server is, from ZooKeeper or the master: connects to it from now on.
    void setAddress(const core::NodeId &peer, const std::string &address);

    /// Takes a connection on which another server has said hello, answers, and serves it; refuses
    /// what does not belong here.
    void accept(LineSocket *socket, const Hello &hello);

    /// Sent at the end of this round; lost if the connection does not stand.
    void send(const core::Envelope &envelope);

Q_SIGNALS:
    /// Received, LinkUp, LinkDown and LifelineEnded.
    void happened(const core::Event &event);

private:
    struct Peer {
        Address address;
        core::Incarnation run;                  ///< the latest that has said hello
        std::array<Channel *, 3> channels = {}; ///< by core::Channel; children, or null
        Lifeline *lifeline = nullptr;           ///< a child, or null
    };
    using Way = std::pair<core::NodeId, LinkKind>;

    [[nodiscard]] Hello ownHello(LinkKind kind) const;
    Peer connectTo(const core::NodeId &id);
    [[nodiscard]] core::Error refusal(const Hello &hello) const;
    void handToLeases(LineSocket *socket, const Hello &hello);
    void watch(LineSocket *socket, const Hello &hello);
    void meet(const Hello &hello);
    void takeLines(LineSocket *socket, const Hello &hello);
    void forget(LineSocket *socket, const Way &way);
    void sendBack(const core::Envelope &envelope);
    [[nodiscard]] bool deliver(const Hello &from, std::string_view line);

    Setup m_setup;
    LogLimit m_limit{kRecurring}; ///< whoever calls brings these lines about
    std::map<core::NodeId, Peer> m_peers;
    std::map<Way, std::vector<LineSocket *>> m_incoming; ///< children; the last is the newest
    int m_lifelines = 0;                                 ///< of others
};

} // namespace nodeproc
