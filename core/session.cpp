// SPDX-License-Identifier: Apache-2.0
#include "core/session.h"

#include "core/keyhash.h"
#include "core/mutants.h"

#include <algorithm>

namespace core {

namespace {

bool isOfClientId(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'
        || c == '_' || c == '.';
}

/// Stored, so fixed for ever. The lengths keep apart what a client may have chosen at will.
std::uint64_t contentOf(const Entry &entry)
{
    std::string text = std::to_string(static_cast<int>(entry.operation));
    text += ' ' + (entry.ifVersion ? std::to_string(entry.ifVersion->value) : "any");
    text += ' ' + std::to_string(entry.key.size()) + ' ' + entry.key;
    return keyHash(text) * 31 + keyHash(entry.value);
}

void touch(Session &session, const Entry &entry)
{
    session.last = entry.decree;
    session.done = std::max(session.done, entry.tag.done);
    std::erase_if(session.results, [&](const WriteResult &r) { return r.seq < session.done; });
}

} // namespace

bool isClientId(std::string_view text)
{
    return !text.empty() && text.size() <= kMaxClientBytes
        && std::all_of(text.begin(), text.end(), isOfClientId);
}

std::optional<WriteOutcome> recall(
    const Entry &entry, std::optional<Session> &session, std::size_t sessions)
{
    if (!session) {
        if (!entry.tag.first && !isMutant(Mutant::NoFirst))
            return WriteOutcome{Status::OutcomeUnknown, {}};
        if (sessions >= kMaxSessions)
            return WriteOutcome{Status::SlowDown, {}};
        session.emplace();
    }
    touch(*session, entry);
    const auto known = std::find_if(session->results.begin(), session->results.end(),
        [&](const WriteResult &r) { return r.seq == entry.tag.seq; });
    if (known != session->results.end() && !isMutant(Mutant::NoDedup)) {
        if (known->content == contentOf(entry))
            return known->outcome;
        return WriteOutcome{Status::Conflict, {}};
    }
    if (entry.tag.seq < session->done)
        return WriteOutcome{Status::OutcomeUnknown, {}};
    if (session->results.size() >= kMaxResults)
        return WriteOutcome{Status::SlowDown, {}};
    return std::nullopt;
}

void remember(Session &session, const Entry &entry, const WriteOutcome &outcome)
{
    const auto place = std::lower_bound(session.results.begin(), session.results.end(),
        entry.tag.seq, [](const WriteResult &r, std::uint64_t seq) { return r.seq < seq; });
    session.results.insert(place, {entry.tag.seq, contentOf(entry), outcome});
}

WriteOutcome judge(const Entry &entry, Decree version)
{
    if (entry.ifVersion && *entry.ifVersion != version)
        return {Status::ConditionFailed, version};
    if (entry.operation == Operation::Delete && version == Decree())
        return {Status::NotFound, {}};
    return {Status::Ok, entry.decree};
}

std::string_view reasonOf(Status outcome)
{
    switch (outcome) {
    case Status::NotFound:
        return "no such key";
    case Status::ConditionFailed:
        return "the condition does not hold";
    case Status::Conflict:
        return "this client has used the seq for another write";
    case Status::SlowDown:
        return "too many unfinished writes of this client, or too many clients";
    case Status::OutcomeUnknown:
        return "what this client wrote before has been forgotten";
    case Status::Ok:
    case Status::Elsewhere:
    case Status::BadRequest:
    case Status::Unauthenticated:
    case Status::Forbidden:
    case Status::TooLarge:
    case Status::WrongCluster:
    case Status::Internal:
    case Status::Unavailable:
        break;
    }
    return {};
}

} // namespace core
