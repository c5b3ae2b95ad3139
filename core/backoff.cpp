// SPDX-License-Identifier: Apache-2.0
#include "core/backoff.h"

#include <cassert>

namespace core {

namespace {

// SplitMix64: one addition of state, equidistributed, any seed is good.
std::uint64_t nextRandom(std::uint64_t &state)
{
    state += 0x9e3779b97f4a7c15;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

} // namespace

Backoff::Backoff(Duration first, Duration most, std::uint64_t seed)
    : m_first(first)
    , m_most(most)
    , m_whole(first)
    , m_random(seed)
{
    assert(first > Duration::zero() && first <= most);
}

Duration Backoff::next()
{
    const Duration whole = m_whole;
    m_whole = whole > m_most / 2 ? m_most : 2 * whole;
    const auto spread = static_cast<std::uint64_t>((whole / 2).count()) + 1;
    return whole - Duration(static_cast<Duration::rep>(nextRandom(m_random) % spread));
}

} // namespace core
