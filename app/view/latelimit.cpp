// SPDX-License-Identifier: Apache-2.0
#include "app/view/latelimit.h"

#include <algorithm>

namespace app {

namespace {

constexpr qint64 kSecondNs = 1'000'000'000;
constexpr std::size_t kFewest = 20; // requests, for a second to count
constexpr std::size_t kSeconds = 15;
constexpr qint32 kTimes = 3;

} // namespace

void LateLimit::take(qint64 number, const Sample &sample)
{
    if (sample.outcome != Sample::Outcome::Ok)
        return;
    if (m_waits.empty())
        m_secondNs = sample.endNs();
    m_waits.push_back(sample.waitUs);
    if (sample.endNs() - m_secondNs >= kSecondNs && m_waits.size() >= kFewest)
        closeSecond(number + 1);
}

void LateLimit::closeSecond(qint64 number)
{
    const auto place = static_cast<std::ptrdiff_t>((m_waits.size() - 1) * 99 / 100);
    std::nth_element(m_waits.begin(), m_waits.begin() + place, m_waits.end());
    m_seconds.push_back(m_waits.at(static_cast<std::size_t>(place)));
    m_waits.clear();
    if (m_seconds.size() > kSeconds)
        m_seconds.erase(m_seconds.begin());
    std::vector<qint32> sorted = m_seconds;
    const auto middle = static_cast<std::ptrdiff_t>((sorted.size() - 1) / 2);
    std::nth_element(sorted.begin(), sorted.begin() + middle, sorted.end());
    const qint64 limit = qint64(kTimes) * sorted.at(static_cast<std::size_t>(middle));
    const auto us = static_cast<qint32>(std::clamp<qint64>(limit, kLeastUs, INT32_MAX));
    if (us != m_steps.back().us)
        m_steps.push_back({number, us});
}

void LateLimit::forgetBefore(qint64 number)
{
    const auto isAfter = [](qint64 at, const Step &step) { return at < step.fromNumber; };
    const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), number, isAfter);
    if (next - m_steps.begin() > 1)
        m_steps.erase(m_steps.begin(), next - 1);
}

qint32 LateLimit::usAt(qint64 number) const
{
    if (number >= m_steps.back().fromNumber)
        return m_steps.back().us;
    const auto isAfter = [](qint64 at, const Step &step) { return at < step.fromNumber; };
    const auto next = std::upper_bound(m_steps.begin(), m_steps.end(), number, isAfter);
    return next == m_steps.begin() ? INT32_MAX : (next - 1)->us;
}

} // namespace app
