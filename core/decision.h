// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/admin.h"
#include "core/assignment.h"
#include "core/recovery.h"
#include "core/registry.h"
#include "core/surroundings.h"
#include "core/tree.h"

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// What primaries have asked for and nobody has decided yet. The last word of each counts: only one
/// of several requests for the same version can be granted, whichever it is (K8).
struct PendingRequest {
    Incarnation run;
    message::ChangeRequest request;
};
using PendingRequests = std::map<std::pair<PartitionId, NodeId>, PendingRequest>;

/// Who should lead instead, by planned switches.
using Switches = std::map<PartitionId, NodeId>;

/// Nobody may serve it. Others may come back, or not: then only a human can decide.
struct Stranded {
    std::string why;
    bool needsHuman = false;
    bool operator==(const Stranded &) const = default;
};

/// One round of the master: from what stands in ZooKeeper and what it knows of the servers to what
/// is to be written next. Each step leaves alone the partitions that an earlier one has changed.
class Decision
{
public:
    struct Given {
        const Surroundings &surroundings;
        const Tree &tree;
        const Registry &registry;
        Instant now;
    };

    explicit Decision(Given given);

    /// What a person wants, first of all; Conflict or NotFound with the reason if it cannot be.
    [[nodiscard]] Result<void> administer(const AdminOrder &order);
    /// The sender of a request that is not granted finds its partition among answers(): it gets
    /// the record as it stands.
    /// Those that cannot be judged yet are returned: their senders have not registered, or most of
    /// the others.
    [[nodiscard]] PendingRequests grant(const PendingRequests &requests);
    /// Every partition that has no record yet, if enough servers are there. Where ZooKeeper has
    /// lost the records, which shows by servers that have seen a term, a human decides (recovery).
    void assignFirst(std::uint32_t expect, Recovery &recovery);
    /// Another primary for the partitions whose primary is lost.
    void failOver(Recovery &recovery);
    /// Those that failOver() could do nothing for.
    [[nodiscard]] const std::map<PartitionId, Stranded> &stranded() const { return m_stranded; }
    /// The same before the first registration of an epoch, with what this server knows by itself:
    /// only proven deaths count, and only servers to which a data connection stands are chosen.
    void failOverProven();
    /// New wanted lists, when nothing else is going on.
    void rebalance();
    /// Health of each server, and the status that follows from all of it.
    void judge(std::uint32_t expect);

    /// Primaries that are to hand over now: they are about to stop, or are not wanted there any
    /// more and everybody wanted is there. What earlier steps have changed is left alone.
    [[nodiscard]] Switches dueSwitches() const;
    /// Those that would spread the primaries evenly, when nothing else is going on.
    [[nodiscard]] Switches levellingSwitches() const;
    /// All servers that hold anything are up, each partition's copies are where they should be, and
    /// no primary is to be replaced.
    [[nodiscard]] bool isSettled() const;

    /// Now, or in the next round if there was no room for it.
    [[nodiscard]] bool isPlanned(PartitionId partition) const
    {
        return isChanged(partition) || m_dropped.count(partition) != 0;
    }
    [[nodiscard]] Plan take() { return std::move(m_plan); }
    [[nodiscard]] const std::map<NodeId, std::set<PartitionId>> &answers() const
    {
        return m_answers;
    }

private:
    struct Administer;

    [[nodiscard]] Result<void> drain(const NodeId &id);
    [[nodiscard]] Result<void> undrain(const NodeId &id);
    [[nodiscard]] Result<void> removeServer(const NodeId &id);
    void setState(const NodeId &id, NodeState state);
    [[nodiscard]] const PartitionRecord &planned(PartitionId partition) const;
    [[nodiscard]] bool isChanged(PartitionId partition) const;
    [[nodiscard]] bool change(PartitionRecord &record, const message::ChangeRequest &request);
    [[nodiscard]] bool add(PartitionRecord &record, const message::ChangeRequest &request) const;
    [[nodiscard]] PartitionRecord firstRecord(
        PartitionId partition, const std::vector<NodeId> &wanted) const;
    [[nodiscard]] bool isHeld(const PartitionRecord &record) const;
    void chooseLost(const PartitionRecord &first, bool isEnough, Recovery &recovery);
    void noteLost(PartitionId partition, bool isEnough);
    [[nodiscard]] bool release(PartitionRecord &record, const message::ChangeRequest &request);
    void appoint(PartitionRecord &record, const NodeId &chosen);
    [[nodiscard]] NodeState stateOf(const NodeId &id) const;
    [[nodiscard]] bool mayInherit(const PartitionRecord &record, const Member &member) const;
    [[nodiscard]] bool mustGive(const PartitionRecord &record) const;
    [[nodiscard]] bool holdsAny(const NodeId &id) const;
    [[nodiscard]] bool isLed(const PartitionRecord &record) const;
    [[nodiscard]] bool isPrimaryLost(const PartitionRecord &record) const;
    [[nodiscard]] bool isIntact(const PartitionRecord &record, const Member &member) const;
    [[nodiscard]] bool isSuspect(const PartitionRecord &record, const Member &member) const;
    [[nodiscard]] bool areAllSuspect(const PartitionRecord &record) const;
    [[nodiscard]] std::vector<NodeId> candidates(const PartitionRecord &record) const;
    void chooseSuspect(const PartitionRecord &record, Recovery &recovery);
    [[nodiscard]] std::optional<Member> bestOfAll(
        const PartitionRecord &record, Recovery &recovery) const;
    void chooseAny(const PartitionRecord &record, Recovery &recovery);
    void noteStranded(const PartitionRecord &record, const Recovery &recovery);
    [[nodiscard]] std::vector<NodeId> linked(const PartitionRecord &record) const;
    void install(const PartitionRecord &record, std::vector<NodeId> candidates);
    [[nodiscard]] std::optional<LogEnd> foundLog(
        const PartitionRecord &record, const NodeId &id) const;
    [[nodiscard]] Incarnation runOf(const NodeId &id) const;
    [[nodiscard]] ClusterConfig config() const;
    [[nodiscard]] std::vector<Site> sites() const;
    [[nodiscard]] std::uint32_t underWay() const;
    [[nodiscard]] NodeEntry judged(const NodeId &id) const;
    void judgeNodes();
    void judgeStatus(std::uint32_t expect);

    Given m_given;
    Plan m_plan;
    std::map<NodeId, std::set<PartitionId>> m_answers;
    std::map<PartitionId, Stranded> m_stranded;
    std::set<PartitionId> m_dropped;             ///< planned, and too much for one commit
    std::map<NodeId, std::uint32_t> m_primaries; ///< of each server, after what is planned
};

} // namespace core
