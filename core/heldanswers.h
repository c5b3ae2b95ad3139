// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lease.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace core {

/// Answers to clients that are ready, and wait until this server may give them: until it is known
/// that it still led when what they say was true already (replication.md, section 7). Those that
/// are settled at the same time come in the order in which they were added.
class HeldAnswers
{
public:
    /// A write's answer waits so long for a lease: longer than the removal of a silent member
    /// takes.
    static constexpr Duration kLongestForLease = std::chrono::seconds(3);

    struct Held {
        std::uint64_t answer = 0;
        PartitionId partition;
        Term term; ///< that this server led when it read the value or applied the write
        /// Of Lease, taken afterwards: the members' word is waited for. None: a lease must run.
        std::optional<std::uint64_t> mark;
        Instant until; ///< it is given up then, and with the term
    };
    struct Settled {
        std::uint64_t answer = 0;
        bool vouched = false; ///< else it must not be given
    };

    void add(Held held) { m_held.push_back(held); }
    /// Those that are decided, each once. To be called after each beacon's answer and on each tick;
    /// where nothing waits it costs nothing.
    [[nodiscard]] std::vector<Settled> settle(const Lease &lease, Instant now);
    [[nodiscard]] bool isEmpty() const { return m_held.empty(); }

private:
    std::deque<Held> m_held;
};

} // namespace core
