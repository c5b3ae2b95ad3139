// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/output.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace core {

/// Says when a server reads and sends what those need that catch up, so that its clients are left
/// their server (replication.md, 4.2): few copies at a time, the most urgent first, and so many
/// bytes a second at most. The promise to the clients is that the slowest hundredth of their writes
/// takes at most twice as long as without any copy. What they see besides what is seen here leaves
/// room for 1.5 times: a write that takes longer uses up what two hundred others have earned. The
/// rate begins low and grows while the account is not overdrawn; if it is, each half second with
/// another such write halves the rate. Each part and each copy begun is charged for, however small.
///
/// Pure: the host adds what core::Server wants fetched, carries out what due() gives back, and says
/// what that came to.
class CopyPace
{
public:
    struct Limits {
        std::size_t copies = 2;                  ///< under way at a time
        std::uint64_t bytesPerSecond = 60000000; ///< at most
        std::uint64_t first = 4000000;           ///< to begin with
        std::uint64_t least = 1000000;           ///< never slower, whatever the clients feel
    };

    CopyPace();
    explicit CopyPace(Limits limits);

    /// A part of a copy, or entries for a learner. Replaces what waits for the same copy.
    void add(const fetch::Copy &wanted);
    void add(const fetch::Log &wanted);
    /// That member's copy is over, or given up.
    void end(const fetch::EndCopy &ended);
    /// The next part to be fetched now, if any is due: to be asked again after each, and at least
    /// each 10 ms.
    [[nodiscard]] std::optional<Fetch> due(Instant now);
    /// What was due came to so many bytes, besides what it costs whatever its size.
    void charge(std::size_t bytes);
    /// A client's write begins, and has been answered.
    void beginWrite(RequestId write, Instant now);
    void endWrite(RequestId write, bool accepted, Instant now);

    /// The rate in force.
    [[nodiscard]] std::uint64_t bytesPerSecond() const { return m_rate; }

private:
    using Key = std::pair<PartitionId, NodeId>;
    struct Waiting {
        Key key;
        Urgency urgency = Urgency::Move;
        bool opens = false; ///< needs a place among the copies under way
        Fetch fetch;
    };

    void put(Waiting waiting);
    [[nodiscard]] bool mayBegin(const Waiting &waiting) const;
    void refill(Instant now);
    void look(Instant now);
    [[nodiscard]] std::optional<Duration> usual() const;
    void adjust(const std::vector<Duration> &window, std::optional<Duration> usual, Instant now);

    Limits m_limits;
    std::uint64_t m_rate;
    std::int64_t m_tokens = 0; ///< bytes; negative after a large part
    Instant m_filledAt;
    std::deque<Waiting> m_queue; ///< in the order of arrival
    std::set<Key> m_underWay;    ///< copies that hold a place
    // The clients' writes.
    std::map<RequestId, Instant> m_writes; ///< not answered yet
    std::vector<Duration> m_window;        ///< how long those took that were answered in it
    Instant m_windowAt;
    bool m_copiedInWindow = false;
    std::deque<Duration> m_quiet;     ///< slowest hundredth of each of the last without a copy
    std::optional<Duration> m_lowest; ///< of those with one
    int m_credit = 0;                 ///< writes in time, less what the slow ones cost
};

} // namespace core
