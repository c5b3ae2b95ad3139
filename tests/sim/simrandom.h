// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace sim {

/// The only source of chance in a schedule (SplitMix64): the same seed, the same schedule, on every
/// machine. Not thread-safe.
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t next()
    {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }
    /// From `least` to `most`, both included. REQUIRES least <= most.
    [[nodiscard]] std::int64_t between(std::int64_t least, std::int64_t most)
    {
        const auto span = static_cast<std::uint64_t>(most - least) + 1;
        return least + static_cast<std::int64_t>(next() % span);
    }
    [[nodiscard]] int index(int count) { return static_cast<int>(between(0, count - 1)); }
    [[nodiscard]] bool chance(double probability)
    {
        return probability > 0 && static_cast<double>(next() >> 11U) * 0x1p-53 < probability;
    }

private:
    std::uint64_t m_state;
};

} // namespace sim
