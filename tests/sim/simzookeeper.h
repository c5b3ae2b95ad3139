// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/zookeeper.h"
#include "simworld.h"

#include <array>
#include <memory>
#include <vector>

namespace sim {

/// The cluster's tree in ZooKeeper, one linearizable object, as the servers' hosts use it: sessions
/// with ephemerals, a versioned control, multis. Requests and answers are delayed and lost, watches
/// come late, sessions end without their owners' knowledge.
class ZooKeeper
{
public:
    struct Tree {
        std::int32_t controlVersion = 0;
        core::ControlState control;
        std::vector<core::PartitionRecord> records; ///< by partition; empty before the first
        std::map<core::NodeId, core::NodeEntry> nodes;
        std::map<core::NodeId, core::ServerEntry> servers;
        std::optional<core::ClusterStatus> status;
        std::optional<core::ClusterConfig> config; ///< once it was changed
    };

    explicit ZooKeeper(World &world);

    /// The host of a new process opens a session and registers.
    void open(int server);
    void crashed(int server);
    void request(int server, core::ZkRequest request);
    /// Neither requests nor answers nor watches pass before then.
    void cut(int server, Time until);
    void heal() { m_cuts = {}; }
    void expire(int server);
    /// Another one, empty, in its place. REQUIRES that no server is up.
    void loseData();

    [[nodiscard]] const Tree &tree() const { return m_tree; }
    /// Null before the first assignment.
    [[nodiscard]] const core::PartitionRecord *record(core::PartitionId partition) const;
    /// Whom control names; -1 before the first.
    [[nodiscard]] int master() const { return serverOf(m_tree.control.master); }

private:
    struct Session {
        std::uint32_t id = 0;
        bool isAlive = false;
        Time lastExecution = 0;
    };
    struct Order;

    [[nodiscard]] Session &session(int server);
    [[nodiscard]] Time delay();
    [[nodiscard]] Time heldFor(int server) const;
    void registerEphemeral(int server, std::uint32_t session);
    void execute(const std::shared_ptr<Order> &order);
    void answer(const std::shared_ptr<Order> &order, bool isKnown);
    void load(Order &order) const;
    void commit(Order &order);
    void write(const core::zk::Commit &commit, Time askedAt);
    void tellServers();
    void tellControl();
    void watchControl(int server, Time delay);
    void pollControl(int server);

    World &m_world;
    Tree m_tree;
    std::uint32_t m_lastSession = 0;
    std::array<Session, kMostServers> m_sessions;
    std::vector<std::uint32_t> m_expired; ///< sessions whose requests come to nothing
    std::array<std::uint32_t, kMostServers> m_ephemeralOf = {}; ///< the session of servers/<id>
    std::uint32_t m_masterOf = 0;                               ///< the session of `master`
    std::array<Time, kMostServers> m_cuts = {};
};

} // namespace sim
