// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/lease.h"

#include <cstdint>
#include <deque>
#include <vector>

namespace core {

/// Reads whose value is at hand, and that wait until the members have confirmed that this server
/// still led after it was read (read mode confirm; replication.md, 2.10). The order of their
/// arrival is kept. No clock takes part but to give up.
class Confirmations
{
public:
    struct Settled {
        std::uint64_t read = 0;
        bool confirmed = false; ///< else it must not be answered with the value
    };

    explicit Confirmations(Duration patience)
        : m_patience(patience)
    {
    }

    /// The value was read just now, while this server led that term.
    void add(std::uint64_t read, PartitionId partition, Term term, std::uint64_t mark, Instant now);
    /// Those that are decided, each once. To be called after each beacon's answer and on each tick;
    /// without reads it costs nothing.
    [[nodiscard]] std::vector<Settled> settle(const Lease &lease, Instant now);
    [[nodiscard]] bool isEmpty() const { return m_waiting.empty(); }

private:
    struct Waiting {
        std::uint64_t read = 0;
        PartitionId partition;
        Term term;
        std::uint64_t mark = 0;
        Instant until;
    };

    Duration m_patience;
    std::deque<Waiting> m_waiting;
};

} // namespace core
