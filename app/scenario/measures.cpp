// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/measures.h"

#include <algorithm>
#include <limits>
#include <map>

namespace app::scenario {

namespace {

/// No request ends later than this after it was due, so that older samples need not be looked at.
constexpr qint64 kLongestNs = 15'000'000'000;

/// Calls `take` with those of the interval, and not with each of ten minutes.
template <typename Take>
void forEach(const AppendLog<Sample> &samples, const Interval &interval, Take take)
{
    for (qint64 i = samples.end() - 1; i >= samples.begin(); --i) {
        const Sample &sample = samples.at(i);
        if (sample.endNs() < interval.fromNs - kLongestNs)
            return; // they come in the order of their ends
        if (sample.dueNs >= interval.fromNs && sample.dueNs < interval.toNs)
            take(sample);
    }
}

constexpr qint64 kCalmNs = 2'000'000'000;
constexpr qint64 kUnderWayNs = 100'000'000;
constexpr double kLeastRate = 0.9; // of what was asked for
constexpr double kMostP99Ms = 100; // a host this slow measures itself

double toMs(qint64 ns)
{
    return static_cast<double>(ns) / 1e6;
}

/// The value below which that share of the sorted values lies; 0 of none.
double quantile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(last * share)];
}

/// Of one partition: its requests, in the order in which they were due.
double worstWaitMs(std::vector<Sample> &requests, bool &isServedAtEnd)
{
    std::sort(requests.begin(), requests.end(),
        [](const Sample &a, const Sample &b) { return a.dueNs < b.dueNs; });
    constexpr qint64 kNever = std::numeric_limits<qint64>::max();
    qint64 nextServedNs = kNever;
    double worst = 0;
    isServedAtEnd = false;
    for (auto request = requests.rbegin(); request != requests.rend(); ++request) {
        if (request->isServed())
            nextServedNs = std::min(nextServedNs, request->endNs());
        if (request == requests.rbegin())
            isServedAtEnd = request->isServed();
        // One that nobody came after waited at least for its own time.
        const qint64 untilNs = nextServedNs == kNever ? request->endNs() : nextServedNs;
        worst = std::max(worst, toMs(untilNs - request->dueNs));
    }
    return worst;
}

} // namespace

Counts countsOf(const AppendLog<Sample> &samples, const Interval &interval,
    const std::function<bool(quint32 partition)> &counts)
{
    Counts result;
    std::vector<double> waits;
    forEach(samples, interval, [&](const Sample &sample) {
        if (counts && !counts(sample.partition))
            return;
        ++result.requests;
        result.retried += sample.outcome == Sample::Outcome::Retried ? 1 : 0;
        result.failed += sample.outcome == Sample::Outcome::Failed ? 1 : 0;
        result.unknown += sample.outcome == Sample::Outcome::Unknown ? 1 : 0;
        waits.push_back(static_cast<double>(sample.waitUs) / 1e3);
    });
    std::sort(waits.begin(), waits.end());
    result.p50Ms = quantile(waits, 0.5);
    result.p99Ms = quantile(waits, 0.99);
    result.worstMs = waits.empty() ? 0 : waits.back();
    return result;
}

Calm calmBefore(const AppendLog<Sample> &samples, qint64 atNs)
{
    Calm calm;
    const qint64 endNs = atNs - kUnderWayNs;
    calm.counts = countsOf(samples, {endNs - kCalmNs, endNs});
    calm.perSecond = calm.counts.requests / (static_cast<double>(kCalmNs) / 1e9);
    calm.isCalm = calm.perSecond >= kLeastRate * kPerSecond
        // Where requests fail though nothing is wrong, one that fails afterwards proves nothing.
        && calm.counts.failed + calm.counts.unknown == 0 && calm.counts.p99Ms <= kMostP99Ms;
    return calm;
}

Wait waitOf(
    const AppendLog<Sample> &samples, const Interval &interval, const std::set<quint32> &partitions)
{
    std::map<quint32, std::vector<Sample>> byPartition;
    Wait wait;
    forEach(samples, interval, [&](const Sample &sample) {
        if (!partitions.contains(sample.partition))
            return;
        ++wait.requests;
        byPartition[sample.partition].push_back(sample);
    });
    std::vector<double> worst;
    for (auto &[partition, requests] : byPartition) {
        bool isServedAtEnd = false;
        worst.push_back(worstWaitMs(requests, isServedAtEnd));
        wait.unserved += isServedAtEnd ? 0 : 1;
    }
    std::sort(worst.begin(), worst.end());
    wait.worstMs = worst.empty() ? 0 : worst.back();
    wait.medianMs = quantile(worst, 0.5);
    if (wait.requests > 0) {
        const double spanMs = toMs(interval.toNs - interval.fromNs);
        wait.resolutionMs = spanMs * static_cast<double>(byPartition.size()) / wait.requests;
    }
    return wait;
}

} // namespace app::scenario
