// SPDX-License-Identifier: Apache-2.0
#include "samples.h"

#include <QSet>

#include <algorithm>

namespace fake {

using app::Sample;

namespace {

constexpr qint64 kDeadlineNs = 500 * kMs;

void disturb(Sample &sample, qint64 upNs)
{
    const qint64 waitNs = upNs - sample.dueNs;
    sample.attempts = 3;
    if (waitNs <= kDeadlineNs) {
        sample.waitUs = static_cast<qint32>(waitNs / 1000) + 300;
        sample.outcome = Sample::Outcome::Retried;
        return;
    }
    sample.waitUs = static_cast<qint32>(kDeadlineNs / 1000);
    sample.status = 503;
    sample.outcome =
        sample.verb == Sample::Verb::Put ? Sample::Outcome::Unknown : Sample::Outcome::Failed;
}

} // namespace

QList<Sample> steady(const Load &load)
{
    QList<Sample> samples;
    const qint64 stepNs = kSecond / load.perSecond;
    for (qint64 i = 0; load.fromNs + i * stepNs < load.toNs; ++i) {
        samples.append({.dueNs = load.fromNs + i * stepNs,
            .waitUs = static_cast<qint32>(400 + i * 37 % 200),
            .partition = static_cast<quint32>(i * 7) % load.partitions,
            .status = 200,
            .attempts = 1,
            .verb = i % 2 == 0 ? Sample::Verb::Get : Sample::Verb::Put});
    }
    return samples;
}

QList<Sample> failover(const Load &load, const QList<quint32> &affected, qint64 downNs, qint64 upNs)
{
    const QSet<quint32> isAffected(affected.begin(), affected.end());
    QList<Sample> samples = steady(load);
    for (Sample &sample : samples) {
        if (isAffected.contains(sample.partition) && sample.dueNs >= downNs && sample.dueNs < upNs)
            disturb(sample, upNs);
    }
    std::stable_sort(samples.begin(), samples.end(),
        [](const Sample &a, const Sample &b) { return a.endNs() < b.endNs(); });
    return samples;
}

app::AppendLog<Sample> logOf(const QList<Sample> &samples)
{
    app::AppendLog<Sample> log;
    for (const Sample &sample : samples)
        log.append(sample);
    return log;
}

} // namespace fake
