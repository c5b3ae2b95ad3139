// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/controller.h"
#include "core/membership.h"
#include "core/output.h"
#include "core/replica.h"
#include "core/surroundings.h"

#include <map>
#include <vector>

namespace core {

/// One server of the cluster, without sockets, disk, ZooKeeper or clock: its replicas, its place
/// under the master and, while it is the master, the controller.
///
/// step() maps what happened to what is to be done; the same inputs give the same outputs. The host
/// (nodeproc, or the simulator) carries out `Output::lease` first and the rest in any order, and
/// feeds the answers back as events. Messages that the server sends to itself never leave step().
class Server
{
public:
    struct Options {
        NodeId self;
        Incarnation incarnation;
        ClusterConfig config;
        Timing timing;
        Instant startedAt;
        message::Register identity; ///< what it says of itself to a master; `replicas` is ignored
        std::uint32_t expect = 0;   ///< servers that the first assignment waits for; 0: a quiet
    };

    /// How a partition stands here, for a client.
    enum class Access {
        Serving,   ///< reads may be tried (Lease::mayServe has the last word), writes proposed
        Elsewhere, ///< record() names another primary
        NotYet,    ///< this server leads or is about to, but may not answer yet; or nobody does
    };

    Server(Options options, std::vector<StoredReplica> stored);

    [[nodiscard]] Output step(const Event &event, Instant now);

    [[nodiscard]] Access access(PartitionId partition) const;
    /// The term that this server leads; 0 if it does not.
    [[nodiscard]] Term leading(PartitionId partition) const;
    /// The newest record that this server has adopted; null before the first.
    [[nodiscard]] const PartitionRecord *record(PartitionId partition) const;
    [[nodiscard]] const Replica *replica(PartitionId partition) const;
    [[nodiscard]] const std::map<NodeId, std::string> &addresses() const { return m_addresses; }
    [[nodiscard]] const Membership &membership() const { return m_membership; }
    [[nodiscard]] const Controller &controller() const { return m_controller; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }

private:
    void dispatch(const Event &event, Instant now, Output &out);
    void receive(const event::Received &received, Instant now, Output &out);
    void configure(const NodeId &from, const message::Configure &push, Instant now, Output &out);
    void proven(const NodeId &id, const Incarnation &run, Instant now, Output &out);
    void deliverToSelf(Instant now, Output &out);
    void tick(Instant now, Output &out);
    void zooKeeper(const ZkEvent &news, Instant now, Output &out);
    Replica &replicaOf(PartitionId partition);

    Surroundings m_surroundings;
    std::map<PartitionId, Replica> m_replicas;
    std::map<NodeId, std::string> m_addresses;
    Membership m_membership;
    Controller m_controller;
    Ticket m_lastTicket;
};

} // namespace core
