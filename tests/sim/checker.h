// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
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

    bool isConditional = false; ///< Put and Delete: only if the value is `expected` (0: absent)
    std::uint64_t expected = 0;
    bool held = true;                          ///< whether it was
    std::optional<std::uint64_t> current = {}; ///< if not: what was there instead, if that is known
};

enum class Verdict { Linearizable, Violation, Undecided };

/// Says whether a register that begins absent could have given these answers, with each call taking
/// effect at one instant between its ends (Wing and Gong's search with Lowe's memory of states).
///
/// Unknown reads say nothing and are left out. An unknown write counts only where an answer shows
/// it (a Get its value, or absence after a Delete; a Delete by its `found`; a condition by whether
/// it held), as having happened just before the first such answer. That is sound both ways: it may
/// never have happened at all, and where it did and nobody saw it before the next write, leaving it
/// out changes no answer. Two unknown writes in a row show only where the second needed absence,
/// since whoever expects a value has seen it in an answer. REQUIRES that: an `expected` that is not
/// 0 was seen before the call began.
///
/// Undecided after `mostSteps` states; callers count that as a failure.
[[nodiscard]] Verdict checkHistory(
    const std::vector<Call> &calls, std::uint64_t mostSteps = 2'000'000);

} // namespace sim
