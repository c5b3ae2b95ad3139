// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "simcluster.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sim {

/// Which schedules to run: seeds `first` to `first + count - 1`, on `jobs` threads.
struct Batch {
    std::uint64_t first = 1;
    std::uint64_t count = 1;
    unsigned jobs = 1;
    core::Mutant mutant = core::Mutant::None;
    bool stopsAtFirst = false; ///< at the first violation that any thread meets
    bool isSafetyOnly = false; ///< a cluster that does not heal is no violation
};

/// Schedules a second and core, on a machine of its own.
inline constexpr double kPromisedPerSecond = 200;

struct Report {
    static constexpr std::size_t kMostListed = 30;

    std::uint64_t schedules = 0;
    std::uint64_t voids = 0;
    std::uint64_t events = 0;
    std::uint64_t operations = 0;
    std::uint64_t failures = 0;
    Time longestHealing = 0;
    Time allHealing = 0;
    std::map<std::uint64_t, std::string>
        violations;                            ///< by seed; the lowest kMostListed of a thread
    double cpuSeconds = 0;                     ///< of all threads
    std::array<std::uint64_t, kMets> met = {}; ///< how many schedules met each

    [[nodiscard]] double perSecondAndCore() const;
    /// One line of figures, and for a failure how to see it again.
    [[nodiscard]] std::string text(core::Mutant mutant) const;
    /// One line: what they met, and in which share of them.
    [[nodiscard]] std::string metText() const;
};

[[nodiscard]] Report runBatch(const Batch &batch);

[[nodiscard]] std::string_view nameOf(core::Mutant mutant);
[[nodiscard]] std::optional<core::Mutant> mutantNamed(std::string_view name);

} // namespace sim
