// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/controller.h"

#include <initializer_list>
#include <optional>
#include <vector>

[[nodiscard]] core::Incarnation runOf(const char *id, std::uint64_t start = 1);
/// Of a copy that was never touched.
[[nodiscard]] core::Uid uidAt(const char *id, std::uint32_t partition);

/// The controller of n1, with a ZooKeeper that does as it is told.
class Master
{
public:
    explicit Master(std::uint32_t expect = 3, std::uint32_t partitions = 6);

    core::Controller *operator->() { return &m_controller; }
    core::Surroundings &surroundings() { return m_surroundings; }
    [[nodiscard]] core::Instant now() const { return m_now; }
    core::zk::Loaded &tree() { return m_tree; }
    core::Output &out() { return m_out; }
    void clear() { m_out = core::Output(); }

    /// What was asked of ZooKeeper and not answered yet.
    template <typename Request>
    [[nodiscard]] const Request *asked() const
    {
        return m_out.zookeeper.empty() ? nullptr : std::get_if<Request>(&m_out.zookeeper.back());
    }
    void answerLoad();
    void happens(const core::zk::Commit &commit);
    core::zk::Commit answerCommit(core::zk::Outcome outcome = core::zk::Outcome::Done);
    /// Answers commits until there is none.
    void settle();

    void becomeMaster();
    /// Becomes master, and three servers register: all is assigned.
    void start();
    void receive(const char *from, core::Message message, std::uint64_t start = 1);
    void registerServer(const char *id, std::uint64_t start = 1);
    void beat(
        const char *id, std::vector<core::message::ReplicaReport> changed, std::uint64_t start = 1);
    void prove(const char *id, std::uint64_t start = 1);
    void request(const core::NodeId &from, const core::PartitionRecord &record,
        core::message::ChangeKind kind, std::vector<core::Member> members, bool bump = false);
    /// Time passes, and those beat.
    void pass(core::Duration time, std::initializer_list<const char *> alive);

    [[nodiscard]] const core::PartitionRecord &record(std::uint32_t partition);
    /// The first whose primary that is.
    [[nodiscard]] std::uint32_t partitionOf(const char *primary);
    /// The last push of that partition to that server since clear(), if there was one.
    [[nodiscard]] std::optional<core::PartitionRecord> pushed(
        const core::NodeId &to, std::uint32_t partition) const;
    /// Any push to it.
    [[nodiscard]] bool announced(const char *to) const;

private:
    core::Surroundings m_surroundings;
    core::Controller m_controller;
    core::zk::Loaded m_tree;
    core::Output m_out;
    core::Instant m_now;
    std::uint64_t m_sequence = 0;
};
