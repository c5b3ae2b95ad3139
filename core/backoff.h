// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types.h"

#include <cstdint>

namespace core {

/// Delays between retries that double from `first` to `most`, each shortened at random to between
/// its half and its whole, so that many who failed together do not come back together. The same
/// seed gives the same delays. Not thread-safe.
class Backoff
{
public:
    /// REQUIRES 0 < first <= most.
    Backoff(Duration first, Duration most, std::uint64_t seed);

    /// The delay before the next try.
    [[nodiscard]] Duration next();
    /// After a success: the next delay is a first one again.
    void reset() { m_whole = m_first; }

private:
    Duration m_first;
    Duration m_most;
    Duration m_whole;
    std::uint64_t m_random;
};

} // namespace core
