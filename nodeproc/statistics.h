// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/jsonwriter.h"
#include "core/types.h"

#include <array>
#include <bit>
#include <cstdint>

namespace nodeproc {

/// How long something took, as counts in buckets that each span a quarter of a power of two; so a
/// quantile is exact to a fifth.
class Latencies
{
public:
    void add(core::Duration duration)
    {
        const auto us =
            static_cast<std::uint64_t>(std::max<core::Duration::rep>(duration.count(), 0));
        ++m_buckets[bucketOf(us)];
        ++m_count;
        m_mostUs = std::max(m_mostUs, us);
    }
    /// Upper end of the bucket that holds that share (in thousandths) of all; 0 without any.
    [[nodiscard]] std::uint64_t quantileUs(std::uint64_t thousandths) const
    {
        const std::uint64_t wanted = (m_count * thousandths + 999) / 1000;
        std::uint64_t seen = 0;
        for (std::size_t i = 0; i < m_buckets.size(); ++i) {
            seen += m_buckets[i];
            if (wanted > 0 && seen >= wanted)
                return std::min(upperEndOf(i), m_mostUs);
        }
        return 0;
    }
    void write(core::JsonWriter &writer) const
    {
        writer.beginObject().key("count").number(m_count);
        writer.key("p50Us").number(quantileUs(500)).key("p99Us").number(quantileUs(990));
        writer.key("maxUs").number(m_mostUs).endObject();
    }

private:
    // Values below 4 have a bucket each; above, the two bits below the highest one choose.
    static std::size_t bucketOf(std::uint64_t us)
    {
        if (us < 4)
            return static_cast<std::size_t>(us);
        const auto width = static_cast<std::size_t>(std::bit_width(us));
        const std::size_t quarter = static_cast<std::size_t>(us >> (width - 3)) & 3;
        return std::min(4 * (width - 2) + quarter, kBuckets - 1);
    }
    static std::uint64_t upperEndOf(std::size_t bucket)
    {
        if (bucket < 4)
            return bucket;
        const std::size_t width = bucket / 4 + 2;
        return ((std::uint64_t(4) + bucket % 4 + 1) << (width - 3)) - 1;
    }

    static constexpr std::size_t kBuckets = 160; // to 2^41 µs, 25 days

    std::array<std::uint64_t, kBuckets> m_buckets = {};
    std::uint64_t m_count = 0;
    std::uint64_t m_mostUs = 0;
};

/// What one run has done for its clients.
struct Statistics {
    std::uint64_t gets = 0;
    std::uint64_t puts = 0;
    std::uint64_t deletes = 0;
    std::uint64_t others = 0;
    std::uint64_t redirected = 0;  ///< 307
    std::uint64_t unavailable = 0; ///< 503
    std::uint64_t inDoubt = 0;     ///< 504
    std::uint64_t malformed = 0;   ///< 400 and 413
    std::uint64_t confirmed = 0;   ///< reads, answered on the other copies' word
    Latencies getLatency;          ///< of what was answered 200 or 404
    Latencies writeLatency;
};

} // namespace nodeproc
