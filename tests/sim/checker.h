// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace sim {

/// One client operation on one key, as its client saw it.
struct Call {
    enum class Kind : std::uint8_t { Put, Delete, Get };
    static constexpr std::int64_t kNever = std::numeric_limits<std::int64_t>::max();

    Kind kind = Kind::Get;
    std::uint64_t value = 0;  ///< Put: what it wrote, unique; Get: what it read, 0 for absent
    bool found = false;       ///< Delete: whether there was something to delete
    std::int64_t from = 0;    ///< when it was sent
    std::int64_t to = kNever; ///< when its answer came; kNever: unknown, it may have happened, any
                              ///< time after `from`, or never
};

enum class Verdict { Linearizable, Violation, Undecided };

/// Says whether a register that begins absent could have given these answers, with each call taking
/// effect at one instant between its ends (Wing and Gong's search with Lowe's memory of states).
///
/// Unknown reads say nothing and are left out. So is an unknown write that nobody can have
/// observed: no Get returned its value (for a Delete: absence) and no Delete that ended after it
/// began says by its `found` that it saw it. That is sound both ways: it may never have happened,
/// and where it did no answer lies between it and the next write. Other unknown writes are kept as
/// optional steps.
///
/// Undecided after `mostSteps` states; callers count that as a failure.
[[nodiscard]] Verdict checkHistory(
    const std::vector<Call> &calls, std::uint64_t mostSteps = 2'000'000);

} // namespace sim
