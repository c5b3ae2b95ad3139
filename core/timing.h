// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <string_view>

namespace core {

/// The protocol's constants (replication.md, 3.1). Values in force are handed in, so that tests can
/// stretch them; flaw() states what any other choice must keep.
struct Timing {
    Duration beacon = 50ms;   ///< H: between beacons to peers and beats to the master
    Duration lease = 300ms;   ///< L: what an acknowledged beacon gives, counted from its sending
    Duration grace = 350ms;   ///< G: what a granter waits after its last grant, or after its start
    Duration silence = 200ms; ///< R: a primary asks to remove a member that is silent for so long
    Duration suspect = 250ms; ///< M: the master suspects a server that is silent for so long
    Duration resend = 30ms;   ///< an unanswered request is repeated after so long
    Duration quiet = 300ms;   ///< without --expect: the first assignment waits for so long a quiet
    Duration settle = 500ms;  ///< so long nothing must have changed before copies are moved
    Duration level = 5s;      ///< so long all must have been calm before primaries are spread
    Duration rebuild = 30s;   ///< a lost server's copies are made elsewhere after so long

    /// So long a server's data side may stand still, and nobody else takes notice of it.
    [[nodiscard]] constexpr Duration standstill() const { return lease / 2; }

    /// The first of the inequalities of replication.md, 3.3, that does not hold; empty if all do.
    [[nodiscard]] constexpr std::string_view flaw() const
    {
        if (grace * 99 < lease * 101)
            return "a granter may serve before the lease is over: G * 0.99 < L * 1.01";
        if (3 * beacon >= silence)
            return "two lost beacons are a silence: 3 H >= R";
        if (silence + kReconfiguration >= lease)
            return "a dead member stops reads before it is removed: R + 60 ms >= L";
        if (4 * beacon > suspect)
            return "three lost beats are a suspicion: 4 H > M";
        if (standstill() + beacon > silence)
            return "half a lease of standstill is a silence: L / 2 + H > R";
        if (standstill() + 2 * beacon > suspect)
            return "half a lease of standstill is a suspicion: L / 2 + 2 H > M";
        return {};
    }

    /// What the master needs for a removal, at most, where ZooKeeper's disk is slow.
    static constexpr Duration kReconfiguration = 60ms;
};

static_assert(Timing().flaw().empty());

/// Z, ZooKeeper's session: no safety rests on it. Shorter than three of the stalls that a disk of
/// ZooKeeper's has shown, it would end while its server is well.
constexpr Duration kLeastSession = 600ms;

/// A read of ZooKeeper that was not answered for so long is asked again: its session may be gone.
constexpr Duration kReadLost = 1s;

} // namespace core
