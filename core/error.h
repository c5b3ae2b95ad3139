// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

namespace core {

/// The statuses of the wire (interfaces.md, section 2). Do not change the numbers: they are spoken
/// by clients. Only OutcomeUnknown and a lost connection leave a write in doubt.
enum class Status : int {
    Ok = 200,
    Elsewhere = 307,
    BadRequest = 400,
    Unauthenticated = 401,
    Forbidden = 403,
    NotFound = 404,
    Conflict = 409,
    ConditionFailed = 412,
    TooLarge = 413,
    WrongCluster = 421,
    SlowDown = 429,
    Internal = 500,
    Unavailable = 503,
    OutcomeUnknown = 504,
};

/// An expected failure. Programs branch on `status`; `message` is for people, says what was tried
/// and on what, and is never parsed.
struct Error {
    Status status = Status::Internal;
    std::string message;
};

[[nodiscard]] inline Error badRequest(std::string message)
{
    return {Status::BadRequest, std::move(message)};
}

} // namespace core
