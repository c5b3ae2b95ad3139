// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/recovery.h"
#include "core/registry.h"
#include "core/surroundings.h"
#include "core/tree.h"

#include <cstdint>
#include <vector>

namespace core {

/// A primary's request that has not been decided yet.
struct PendingRequest {
    NodeId from;
    Incarnation run;
    message::ChangeRequest request;
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

    /// A request that is not granted is dropped, and its partition is among answers(): the sender
    /// gets the record as it stands. Those that must wait for the next round are left in the list.
    void grant(std::vector<PendingRequest> &requests);
    /// Every partition, if none has records yet and enough servers are there.
    void assignFirst(std::uint32_t expect);
    /// Another primary for the partitions whose primary is lost.
    void failOver(Recovery &recovery);
    /// The same before the first registration of an epoch, with what this server knows by itself:
    /// only proven deaths count, and only servers to which a data connection stands are chosen.
    void failOverProven();
    /// Another primary where the present one is not wanted any more, and everybody wanted is there.
    void movePrimaries();
    /// New wanted lists, when nothing else is going on.
    void rebalance();
    /// Health of each server, and the status that follows from all of it.
    void judge(std::uint32_t expect);

    [[nodiscard]] Plan take() { return std::move(m_plan); }
    [[nodiscard]] const std::vector<PartitionId> &answers() const { return m_answers; }

private:
    [[nodiscard]] const PartitionRecord &current(PartitionId partition) const;
    [[nodiscard]] bool isChanged(PartitionId partition) const;
    [[nodiscard]] bool add(PartitionRecord &record, const message::ChangeRequest &request) const;
    [[nodiscard]] static bool remove(PartitionRecord &record, const message::ChangeRequest &request);
    [[nodiscard]] PartitionRecord firstRecord(PartitionId partition,
                                              const std::vector<NodeId> &wanted) const;
    [[nodiscard]] bool isPrimaryLost(const PartitionRecord &record) const;
    [[nodiscard]] std::vector<NodeId> candidates(const PartitionRecord &record) const;
    [[nodiscard]] const NodeId &choose(const std::vector<NodeId> &from) const;
    void install(const PartitionRecord &record, const NodeId &primary, const Incarnation &run);
    void judge(const NodeId &id, const NodeEntry &entry);
    void countPrimaries();

    Given m_given;
    Plan m_plan;
    std::vector<PartitionId> m_answers;
    std::map<NodeId, std::uint32_t> m_primaries; ///< of each server, after what is planned
};

} // namespace core
