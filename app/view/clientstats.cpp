// SPDX-License-Identifier: Apache-2.0
#include "app/view/clientstats.h"

#include <algorithm>

namespace app {

namespace {

constexpr double kUsPerMs = 1e3;
constexpr double kNsPerMs = 1e6;
constexpr double kNsPerSecond = 1e9;
constexpr qint64 kSecondNs = 1'000'000'000;

double percentileMs(std::vector<qint32> &waitsUs, int percent)
{
    if (waitsUs.empty())
        return 0;
    const std::size_t place = (waitsUs.size() - 1) * static_cast<std::size_t>(percent) / 100;
    const auto at = waitsUs.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(waitsUs.begin(), at, waitsUs.end());
    return *at / kUsPerMs;
}

} // namespace

ClientStats statsOf(const StripModel &model, const widgets::StripInterval &interval)
{
    ClientStats stats;
    const AppendLog<Sample> &samples = model.samples();
    const auto [from, to] = model.numbersIn(interval.fromNs, interval.toNs);
    std::vector<qint32> waits;
    waits.reserve(static_cast<std::size_t>(to - from));
    qint64 servedNs = interval.fromNs;
    qint64 gapNs = 0;
    for (qint64 number = from; number < to; ++number) {
        const Sample &sample = samples.at(number);
        if (sample.endNs() < interval.fromNs || sample.endNs() >= interval.toNs)
            continue;
        addTo(stats.counts, sample, model.lateLimit().isLate(number, sample));
        if (!sample.isServed())
            continue;
        waits.push_back(sample.waitUs);
        gapNs = std::max(gapNs, sample.endNs() - servedNs);
        servedNs = std::max(servedNs, sample.endNs());
    }
    gapNs = std::max(gapNs, interval.toNs - servedNs);
    const auto lasts = static_cast<double>(std::max<qint64>(1, interval.toNs - interval.fromNs));
    stats.perSecond = static_cast<double>(stats.total()) / (lasts / kNsPerSecond);
    stats.p50Ms = percentileMs(waits, 50);
    stats.p99Ms = percentileMs(waits, 99);
    stats.longestGapMs = static_cast<double>(gapNs) / kNsPerMs;
    return stats;
}

ClientTrend trendOf(const StripModel &model, qint64 nowNs, int seconds)
{
    const qint64 endNs = nowNs / kSecondNs * kSecondNs;
    ClientTrend trend;
    for (int i = seconds; i > 0; --i) {
        const qint64 fromNs = endNs - i * kSecondNs;
        if (fromNs < 0)
            continue;
        const ClientStats stats = statsOf(model, {fromNs, fromNs + kSecondNs});
        trend.perSecond.append(static_cast<double>(stats.served()));
        trend.p99Ms.append(stats.p99Ms);
    }
    return trend;
}

} // namespace app
