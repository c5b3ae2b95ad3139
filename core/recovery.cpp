// SPDX-License-Identifier: Apache-2.0
#include "core/recovery.h"

#include <algorithm>
#include <set>
#include <utility>

namespace core {

void Recovery::clear()
{
    m_since.clear();
    m_questions.clear();
    m_accepted.clear();
}

void Recovery::done(PartitionId partition)
{
    m_since.erase(partition);
    m_questions.erase(partition);
}

bool Recovery::mayInstall(PartitionId partition, bool all, Instant now, Duration wait)
{
    const auto down = m_since.find(partition);
    if (down == m_since.end() || all)
        return true;
    if (!down->second)
        down->second = now;
    return now - *down->second >= wait;
}

void Recovery::ask(const PartitionRecord &record, std::vector<NodeId> whom)
{
    Question &question = m_questions[record.partition];
    if (question.version == record.version && question.members == whom)
        return;
    question = Question();
    question.version = record.version;
    question.since = m_nonce + 1;
    question.members = std::move(whom);
}

std::vector<RequestId> Recovery::requests() const
{
    std::set<RequestId> requests;
    for (const auto &[partition, request] : m_accepted)
        requests.insert(request);
    return {requests.begin(), requests.end()};
}

std::optional<RequestId> Recovery::settled(PartitionId partition)
{
    const auto accepted = m_accepted.find(partition);
    if (accepted == m_accepted.end())
        return std::nullopt;
    const RequestId request = accepted->second;
    m_accepted.erase(accepted);
    const bool isLast = std::none_of(m_accepted.begin(), m_accepted.end(),
        [request](const auto &other) { return other.second == request; });
    return isLast ? std::optional(request) : std::nullopt;
}

void Recovery::answered(
    const NodeId &from, const Incarnation &run, const message::Inventory &inventory)
{
    for (const message::ReplicaReport &report : inventory.replicas) {
        const auto question = m_questions.find(report.partition);
        if (question != m_questions.end() && inventory.nonce >= question->second.since)
            question->second.answers[from] = {run, report};
    }
}

const message::ReplicaReport *Recovery::answer(
    PartitionId partition, const NodeId &member, const Incarnation &run) const
{
    const auto question = m_questions.find(partition);
    if (question == m_questions.end())
        return nullptr;
    const auto answer = question->second.answers.find(member);
    return answer != question->second.answers.end() && answer->second.run == run
        ? &answer->second.report
        : nullptr;
}

std::map<NodeId, message::Inquiry> Recovery::inquiries(Epoch epoch, Instant now, Duration resend)
{
    std::map<NodeId, message::Inquiry> inquiries;
    for (auto &[partition, question] : m_questions) {
        if (now < question.dueAt)
            continue;
        question.dueAt = now + resend;
        for (const NodeId &member : question.members)
            inquiries[member].partitions.push_back(partition);
    }
    if (!inquiries.empty())
        ++m_nonce;
    for (auto &[member, inquiry] : inquiries) {
        inquiry.epoch = epoch;
        inquiry.nonce = m_nonce;
    }
    return inquiries;
}

} // namespace core
