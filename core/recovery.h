// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/event.h"
#include "core/record.h"

#include <map>
#include <optional>
#include <vector>

namespace core {

/// The partitions whose members were all down. The first of them to return waits a little for the
/// others: a copy that is there when the primary begins need not learn again.
///
/// And those whose members are all suspect: what each of them has is asked anew once the choice
/// among them is due, and only answers to that question count (replication-model.md, K19).
class Recovery
{
public:
    void clear();
    /// All members are down.
    void allDown(PartitionId partition) { m_since[partition].reset(); }
    /// They were, and some are back.
    void wereAllDown(PartitionId partition) { m_since.try_emplace(partition); }
    void done(PartitionId partition);
    /// A member may be installed, `all` may. True if it should be now.
    [[nodiscard]] bool mayInstall(PartitionId partition, bool all, Instant now, Duration wait);

    /// A choice among the copies of those servers is due; the question stays as it is if it has
    /// been put already.
    void ask(const PartitionRecord &record, std::vector<NodeId> whom);
    /// There is no such choice to be made, at least not now.
    void askNoMore(PartitionId partition) { m_questions.erase(partition); }
    [[nodiscard]] bool isAsking() const { return !m_questions.empty(); }
    void answered(const NodeId &from, const Incarnation &run, const message::Inventory &inventory);
    /// What that run of the member said since ask(), or null.
    [[nodiscard]] const message::ReplicaReport *answer(
        PartitionId partition, const NodeId &member, const Incarnation &run) const;
    /// A human has accepted the loss of data (admin::Recover).
    void accept(PartitionId partition, RequestId request) { m_accepted[partition] = request; }
    [[nodiscard]] const std::map<PartitionId, RequestId> &accepted() const { return m_accepted; }
    /// Those of accept() that are not settled.
    [[nodiscard]] std::vector<RequestId> requests() const;
    [[nodiscard]] bool isAccepted(PartitionId partition) const
    {
        return m_accepted.count(partition) > 0;
    }
    /// It is served again, or is about to be. The request, if that was its last partition.
    [[nodiscard]] std::optional<RequestId> settled(PartitionId partition);

    /// The questions that are to be put now.
    [[nodiscard]] std::map<NodeId, message::Inquiry> inquiries(
        Epoch epoch, Instant now, Duration resend);

private:
    struct Answer {
        Incarnation run;
        message::ReplicaReport report;
    };
    struct Question {
        Version version;
        std::uint64_t since = 0; ///< the first nonce that was put after it was due
        std::vector<NodeId> members;
        std::map<NodeId, Answer> answers;
        Instant dueAt;
    };

    std::map<PartitionId, std::optional<Instant>> m_since; ///< when the first was back
    std::map<PartitionId, Question> m_questions;
    std::map<PartitionId, RequestId> m_accepted;
    std::uint64_t m_nonce = 0;
};

} // namespace core
