// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/controller.h"
#include "core/incomingcopies.h"
#include "core/membership.h"
#include "core/output.h"
#include "core/replica.h"
#include "core/surroundings.h"

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
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
        Limits limits;
        Instant startedAt;
        message::Register identity; ///< what it says of itself to a master; `replicas` is ignored
        std::uint32_t expect = 0;   ///< servers that the first assignment waits for; 0: a quiet
        /// Copies that the store knows nothing of are suspect: a machine crash may have taken all
        /// that was ever written of them.
        bool untouchedSuspect = false;
    };

    /// How a partition stands here, for a client.
    enum class Access {
        Serving,   ///< reads may be tried (Lease::mayServe has the last word), writes proposed
        Elsewhere, ///< record() names another primary
        NotYet,    ///< this server leads or is about to, but may not answer yet; or nobody does
    };

    Server(Options options, std::vector<StoredReplica> stored);
    Server(const Server &) = delete; // the parts refer to m_surroundings
    Server &operator=(const Server &) = delete;

    [[nodiscard]] Output step(const Event &event, Instant now);

    [[nodiscard]] Access access(PartitionId partition) const;
    /// The term that this server leads; 0 if it does not.
    [[nodiscard]] Term leading(PartitionId partition) const;
    /// The newest record that this server has adopted; null before the first.
    [[nodiscard]] const PartitionRecord *record(PartitionId partition) const;
    [[nodiscard]] const std::map<PartitionId, PartitionRecord> &records() const
    {
        return m_records;
    }
    [[nodiscard]] const std::map<PartitionId, Replica> &replicas() const { return m_replicas; }
    /// Why nobody may serve that partition, as the master has told; null if somebody may.
    [[nodiscard]] const std::string *stranded(PartitionId partition) const;
    /// The same if this server still leads it by a record that ZooKeeper has lost: nobody is sent
    /// here any more.
    [[nodiscard]] const std::string *unroutable(PartitionId partition) const;
    /// Of all servers that it has heard of, and its own.
    [[nodiscard]] const std::map<NodeId, std::string> &addresses() const { return m_addresses; }
    [[nodiscard]] const Membership &membership() const { return m_membership; }
    [[nodiscard]] const Controller &controller() const { return m_controller; }
    [[nodiscard]] const Surroundings &surroundings() const { return m_surroundings; }

private:
    struct Awaited {
        Ticket ticket;
        std::vector<PartitionId> partitions; ///< sorted
    };

    void on(const event::Tick &, Instant now, Output &out);
    void on(const event::Received &received, Instant now, Output &out);
    void on(const event::LinkUp &link, Instant now, Output &out);
    void on(const event::LinkDown &link, Instant now, Output &out);
    void on(const event::LifelineEnded &ended, Instant now, Output &out);
    void on(const event::Persisted &persisted, Instant now, Output &out);
    void on(const event::Propose &write, Instant now, Output &out);
    void on(const event::Admin &asked, Instant now, Output &out);
    void on(const event::Denied &denied, Instant now, Output &out);
    void on(const event::LeaseGranted &granted, Instant now, Output &out);
    void on(const event::LeaseSilence &silence, Instant now, Output &out);
    void on(const event::LogFetched &fetched, Instant now, Output &out);
    void on(const event::CopyFetched &fetched, Instant now, Output &out);
    void on(const event::SpanRead &read, Instant now, Output &out);
    void on(const event::ZooKeeper &news, Instant now, Output &out);
    void on(const event::Stop &, Instant now, Output &out);
    void on(const message::Switches &order, Instant now, Output &out);

    void configure(
        const event::Received &received, const message::Configure &push, Instant now, Output &out);
    void adopt(const PartitionRecord &record, Instant now, Output &out);
    void proven(const NodeId &id, const Incarnation &run, Instant now, Output &out);
    void answer(const event::Received &received, const message::Inquiry &inquiry, Output &out);
    void adoptConfig(const std::optional<ClusterConfig> &config, std::pair<Epoch, Revision> at);
    void learnAddress(const NodeId &id, const std::string &address, Output &out);
    void learnAddresses(const zk::Loaded &loaded, Output &out);
    void advanceLeaders(Instant now, Output &out);
    void advanceStop(Instant now, Output &out);
    [[nodiscard]] bool hasHandedOver() const;
    [[nodiscard]] bool admits(const event::Received &received, const Replica &to, Instant now);
    void settle(Instant now, Output &out);
    void touch(PartitionId partition)
    {
        if (m_touched.empty() || m_touched.back() != partition)
            m_touched.push_back(partition);
    }
    void sendWishes(Instant now, Output &out) const;
    void deliverToSelf(Instant now, Output &out);
    [[nodiscard]] Replica *replicaOf(PartitionId partition, Output &out);
    [[nodiscard]] Leader *leaderOf(PartitionId partition);

    Surroundings m_surroundings;
    std::map<PartitionId, Replica> m_replicas;
    std::map<PartitionId, PartitionRecord> m_records;
    std::map<NodeId, std::string> m_addresses;
    std::map<PartitionId, std::string> m_stranded;
    Membership m_membership;
    Controller m_controller;
    std::pair<Epoch, Revision> m_configAt; ///< then the configuration in force stood
    IncomingCopies m_incoming;
    std::vector<PartitionId> m_touched; ///< copies whose report may have changed in this step
    std::deque<Awaited> m_awaited;
    Ticket m_lastTicket;
    Instant m_lastStep;
    Epoch m_asking; ///< of the master that the leaders' wishes go to
    bool m_started = false;
    std::optional<Instant> m_stopBy; ///< asked to stop: by then it does, whatever is left
    bool m_stopped = false;
};

} // namespace core
