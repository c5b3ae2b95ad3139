// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

namespace core {

/// The protocol's constants (replication.md, 3.1). Values in force are handed in, so that tests can
/// stretch them; soundIfClocksDiffer() states what any other choice must keep.
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

    /// True if a granter always waits longer than the lease runs, with clocks off by one percent.
    [[nodiscard]] constexpr bool soundIfClocksDiffer() const
    {
        return grace * 99 >= lease * 101 && 3 * beacon < silence && silence < lease;
    }
};

static_assert(Timing().soundIfClocksDiffer());

} // namespace core
