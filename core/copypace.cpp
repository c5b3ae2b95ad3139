// SPDX-License-Identifier: Apache-2.0
#include "core/copypace.h"

#include <algorithm>

namespace core {

namespace {

constexpr Duration kWindow = 500ms;
constexpr std::size_t kEnoughWrites = 20; ///< in a window, for its slowest hundredth to mean much
constexpr std::size_t kQuietWindows = 20; ///< ten seconds of them
constexpr std::size_t kEnoughWindows = 4; ///< for their median to say what is usual
constexpr Duration kStuck = 20ms;
constexpr std::size_t kMostSamples = 4096;
constexpr Duration kBurst = 50ms; ///< unused rate is kept for so long
constexpr int kSlowCosts = 200; ///< writes in time; at a hundred, what is promised would just hold
constexpr int kMostCredit = kSlowCosts;
constexpr int kMostDebt = 2 * kSlowCosts;
constexpr int kLeastEarned = 25;               ///< in a window, however few writes there are
constexpr std::int64_t kPartCosts = 8 * 1024;  ///< bytes, besides its own
constexpr std::int64_t kCopyCosts = 64 * 1024; ///< bytes, to begin one

std::uint64_t bytesIn(Duration time, std::uint64_t rate)
{
    return rate * static_cast<std::uint64_t>(time.count()) / 1000000;
}

Duration slowestHundredth(std::vector<Duration> latencies)
{
    const auto place = latencies.begin()
        + static_cast<std::ptrdiff_t>(latencies.size() - 1 - latencies.size() / 100);
    std::nth_element(latencies.begin(), place, latencies.end());
    return *place;
}

Duration medianOf(const std::deque<Duration> &durations)
{
    std::vector<Duration> sorted(durations.begin(), durations.end());
    const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
    std::nth_element(sorted.begin(), middle, sorted.end());
    return *middle;
}

} // namespace

CopyPace::CopyPace()
    : CopyPace(Limits())
{
}

CopyPace::CopyPace(Limits limits)
    : m_limits(limits)
    , m_rate(limits.first)
{
}

void CopyPace::add(const fetch::Copy &wanted)
{
    put({{wanted.partition, wanted.member}, wanted.urgency, wanted.index == 0, wanted});
}

void CopyPace::add(const fetch::Log &wanted)
{
    put({{wanted.partition, wanted.member}, Urgency::Missing, false, wanted});
}

void CopyPace::put(Waiting waiting)
{
    std::erase_if(m_queue, [&](const Waiting &other) { return other.key == waiting.key; });
    m_queue.push_back(std::move(waiting));
}

void CopyPace::end(const fetch::EndCopy &ended)
{
    const Key key{ended.partition, ended.member};
    m_underWay.erase(key);
    std::erase_if(m_queue, [&](const Waiting &waiting) { return waiting.key == key; });
}

void CopyPace::refill(Instant now)
{
    const Duration since = std::clamp(now - m_filledAt, Duration(), kBurst);
    m_filledAt = now;
    const auto most = static_cast<std::int64_t>(bytesIn(kBurst, m_rate));
    m_tokens = std::min(most, m_tokens + static_cast<std::int64_t>(bytesIn(since, m_rate)));
}

bool CopyPace::mayBegin(const Waiting &waiting) const
{
    return !waiting.opens || m_underWay.count(waiting.key) > 0
        || m_underWay.size() < m_limits.copies;
}

std::optional<Fetch> CopyPace::due(Instant now)
{
    refill(now);
    look(now);
    if (m_tokens <= 0)
        return {};
    auto best = m_queue.end();
    for (auto waiting = m_queue.begin(); waiting != m_queue.end(); ++waiting) {
        if (mayBegin(*waiting) && (best == m_queue.end() || waiting->urgency < best->urgency))
            best = waiting;
    }
    if (best == m_queue.end())
        return {};
    if (best->opens) {
        m_underWay.insert(best->key);
        m_tokens -= kCopyCosts;
    }
    Fetch fetch = std::move(best->fetch);
    m_queue.erase(best);
    return fetch;
}

void CopyPace::charge(std::size_t bytes)
{
    m_tokens -= static_cast<std::int64_t>(bytes) + kPartCosts;
    m_copiedInWindow = true;
}

void CopyPace::beginWrite(RequestId write, Instant now)
{
    m_writes.emplace_hint(m_writes.end(), write, now);
}

void CopyPace::endWrite(RequestId write, bool accepted, Instant now)
{
    const auto found = m_writes.find(write);
    if (found == m_writes.end())
        return;
    look(now);
    if (accepted && m_window.size() < kMostSamples)
        m_window.push_back(now - found->second);
    m_writes.erase(found);
}

/// What the slowest hundredth took without a copy; as long as that is not known, the best with one.
std::optional<Duration> CopyPace::usual() const
{
    return m_quiet.size() >= kEnoughWindows ? medianOf(m_quiet) : m_lowest;
}

/// At the end of a window.
void CopyPace::look(Instant now)
{
    if (now < m_windowAt + kWindow)
        return;
    m_windowAt = now;
    const bool copied = std::exchange(m_copiedInWindow, !m_underWay.empty());
    const std::vector<Duration> window = std::exchange(m_window, {});
    std::optional<Duration> slowest;
    if (window.size() >= kEnoughWrites)
        slowest = slowestHundredth(window);
    if (!copied) {
        m_rate = m_limits.first;
        if (slowest)
            m_quiet.push_back(*slowest);
        if (m_quiet.size() > kQuietWindows)
            m_quiet.pop_front();
        return;
    }
    if (slowest)
        m_lowest = std::min(m_lowest.value_or(*slowest), *slowest);
    adjust(window, usual(), now);
}

/// At the end of a window in which something was copied.
void CopyPace::adjust(
    const std::vector<Duration> &window, std::optional<Duration> usual, Instant now)
{
    int slow = 0;
    if (usual) {
        slow = static_cast<int>(std::ranges::count_if(
            window, [&](Duration latency) { return 2 * latency > 3 * *usual; }));
        // A write that stands still is in no window yet.
        const Duration oldest = m_writes.empty() ? Duration() : now - m_writes.begin()->second;
        slow += oldest > kStuck + 2 * *usual ? 1 : 0;
    }
    const int earned = std::max(static_cast<int>(window.size()), kLeastEarned);
    m_credit = std::clamp(m_credit + earned - slow * kSlowCosts, -kMostDebt, kMostCredit);
    if (m_credit >= 0)
        m_rate += m_rate / 4;
    else if (slow > 0)
        m_rate /= 2;
    m_rate = std::clamp(m_rate, m_limits.least, m_limits.bytesPerSecond);
}

} // namespace core
