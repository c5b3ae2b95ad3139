// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/server.h"
#include "strangewords.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <set>

/// Three servers with all that a host gives them, a store, leases, connections and a ZooKeeper, in
/// which everything happens in an order drawn from the seed. Between what they say to each other
/// come words that a broken or foreign peer might say: decoded and handed on as nodeproc does it.
class PeerStage
{
public:
    explicit PeerStage(std::uint64_t seed);

    /// Something happens; with `isStrange` often a strange word.
    void step(bool isStrange);

    [[nodiscard]] bool isServing() const;
    [[nodiscard]] std::uint64_t taken() const { return m_taken; }
    [[nodiscard]] std::uint64_t refused() const { return m_refused; }
    /// Kinds of messages of which a strange one was taken.
    [[nodiscard]] const std::set<std::size_t> &kinds() const { return m_kinds; }

private:
    struct Copy {
        core::ReplicaMeta meta;
        std::map<core::Decree, core::EntryPtr> log;
    };
    struct Node {
        core::Incarnation run;
        std::unique_ptr<core::Server> server;
        std::unique_ptr<core::Lease> lease;
        std::map<core::PartitionId, Copy> store;
        std::deque<core::Event> events; ///< the host's answers, in their order
    };
    struct Parcel {
        std::size_t from = 0;
        core::Incarnation sender;
        std::size_t to = 0;
        core::Incarnation receiver;
        core::Message message;
    };

    void start(std::size_t index);
    void tick();
    void deliver();
    void ask();
    void meddle();
    void speakStrangely();
    void handle(std::size_t index, const core::Event &event);
    void hear(std::size_t index, const core::NodeId &from, const core::Incarnation &run,
        const core::Message &message);
    void carryOut(std::size_t index, core::Output out);
    void carryOut(std::size_t index, core::Lease::Output out);
    void write(Node &node, const core::StoreOp &operation);
    void fetch(Node &node, const core::Fetch &wanted);
    void answer(Node &node, const core::ZkRequest &request);
    void commit(Node &node, const core::zk::Commit &commit);
    void send(std::size_t from, const core::Envelope &envelope);
    [[nodiscard]] static core::NodeId idOf(std::size_t index);

    StrangeWords m_words;
    core::Instant m_now{std::chrono::hours(1)};
    std::array<Node, 3> m_nodes;
    std::deque<Parcel> m_parcels;
    core::zk::Loaded m_tree;
    std::map<std::size_t, std::deque<std::string>> m_said; ///< of each kind the last lines
    std::set<std::size_t> m_kinds;
    std::uint64_t m_lastRequest = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_refused = 0;
};
