// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/location.h"
#include "core/response.h"
#include "core/types.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace core {

/// What a Router is told. Attempts are those of its own output.
namespace router {

struct Started {
};
/// ZooKeeper was asked: the cache names the master now, or `trouble` says why not.
struct ZooKeeperAsked {
    std::string trouble;
};
/// The attempt is on its way: from now on a server may have it.
struct Sent {
    std::uint32_t attempt = 0;
};
struct Answered {
    std::uint32_t attempt = 0;
    Response response;
};
/// No answer will come. `sent` is false only if surely no server has it.
struct Failed {
    std::uint32_t attempt = 0;
    bool sent = false;
    std::string reason;
};
/// The time of the last wakeAt has come.
struct Tick {
};

using Event = std::variant<Started, ZooKeeperAsked, Sent, Answered, Failed, Tick>;

struct Attempt {
    std::uint32_t number = 0;
    Place place;
    bool isLocate = false; ///< asks where the operation's key lives, else the operation itself
};

struct Outcome {
    Response response; ///< a server's, or Unavailable or OutcomeUnknown with the reason
    Place servedBy;    ///< whose answer it is; empty without one
    std::optional<PartitionId> partition;
    std::uint32_t attempts = 0; ///< how often the operation itself was sent
};

struct Output {
    std::vector<std::uint32_t> cancel; ///< attempts whose answers are of no use any more
    std::optional<Attempt> send;
    bool askZooKeeper = false;
    Instant wakeAt; ///< replaces the last one; void when done
    std::optional<Outcome> done;
};

} // namespace router

} // namespace core
