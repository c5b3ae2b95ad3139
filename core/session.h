// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/entry.h"
#include "core/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What becomes of a write, decided where it is applied: by the key's version, by what the
/// partition remembers of the write's client, and by the write's place in the log; so by each copy
/// alike, and never before it is committed. See docs/decisions/0009-decided-at-apply.md.
namespace core {

/// Do not change: replicas must agree.
constexpr std::size_t kMaxClientBytes = 32;
constexpr std::size_t kMaxResults = 256;    ///< of one session; a write beyond is SlowDown
constexpr std::size_t kMaxSessions = 50000; ///< of one partition; a client beyond is SlowDown

/// 1 to 32 letters, digits, '-', '_' and '.'.
[[nodiscard]] bool isClientId(std::string_view text);

/// Ok, NotFound and ConditionFailed are what the write itself came to. With Conflict (the client
/// used the seq for another write), SlowDown and OutcomeUnknown (its session is forgotten, or it
/// said that it was done with that seq) this entry changes nothing.
struct WriteOutcome {
    Status status = Status::Ok;
    Decree version; ///< Ok: the entry's; ConditionFailed: the key's, 0 if it is absent
    bool operator==(const WriteOutcome &) const = default;
};

struct WriteResult {
    std::uint64_t seq = 0;
    std::uint64_t content = 0; ///< a hash of what was asked
    WriteOutcome outcome;
    bool operator==(const WriteResult &) const = default;
};

/// One client's writes to one partition, as far as it may ask for them again.
struct Session {
    std::uint64_t done = 0;
    Decree last;                      ///< the newest entry of the client
    std::vector<WriteResult> results; ///< by seq, all of them at least `done`
    bool operator==(const Session &) const = default;
};
struct NamedSession {
    std::string client;
    Session session;
    bool operator==(const NamedSession &) const = default;
};

/// An entry with a tag meets its client's session, if there is one: it is brought up to date, or
/// begun. Returns the outcome if the entry changes nothing; else judge() it, and remember() that.
/// `sessions` is how many the partition has.
[[nodiscard]] std::optional<WriteOutcome> recall(
    const Entry &entry, std::optional<Session> &session, std::size_t sessions);
void remember(Session &session, const Entry &entry, const WriteOutcome &outcome);

/// Of a Put or Delete for a key of that version (0: absent). The items change if it is Ok.
[[nodiscard]] WriteOutcome judge(const Entry &entry, Decree version);

/// For people; empty for Ok.
[[nodiscard]] std::string_view reasonOf(Status outcome);

} // namespace core
