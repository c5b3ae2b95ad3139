// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster.h"

#include <QtTest>

#include <csignal>
#include <functional>

using app::Incident;
using app::Sample;
using Event = app::SupervisionEvent::Kind;

constexpr qint64 kMs = 1'000'000;
constexpr qint64 kFaultNs = 60'000 * kMs;
constexpr int kPartitions = 64;
inline const QString kVictim = QStringLiteral("n3"); // primary of the 13 partitions 2, 7, 12, …

inline bool isOfVictim(quint32 partition)
{
    return partition % 5 == 2;
}

/// A cluster of five servers, n2 the master, under a workload, told as events to a RunState.
class Story
{
public:
    explicit Story(int perSecond = 1000)
        : m_perSecond(perSecond)
    {
        options.perSecond = perSecond;
        see(kFaultNs - 20'000 * kMs);
    }

    using Change = std::function<void(Sample &)>;

    /// Requests that were due from then to then, each changed by `change`, in the order of their
    /// ends.
    void load(qint64 fromNs, qint64 toNs, const Change &change = {})
    {
        app::SampleBatch batch{options, {}, busyPercent};
        const qint64 interval = 1000 * kMs / m_perSecond;
        for (qint64 due = fromNs; due < toNs; due += interval) {
            m_partition = (m_partition + 1) % kPartitions;
            Sample sample{.dueNs = due, .waitUs = 400, .partition = m_partition, .status = 200};
            sample.attempts = 1;
            if (change)
                change(sample);
            batch.samples.append(sample);
        }
        std::stable_sort(batch.samples.begin(), batch.samples.end(),
            [](const Sample &a, const Sample &b) { return a.endNs() < b.endNs(); });
        state.reduce({toNs, batch});
    }
    void steady() { load(kFaultNs - 6000 * kMs, kFaultNs); }
    /// Requests to the victim's partitions wait until `servedNs`; then all is well for 3 s.
    void outage(qint64 servedNs)
    {
        load(kFaultNs, kFaultNs + 3000 * kMs, [servedNs](Sample &sample) {
            if (!isOfVictim(sample.partition) || sample.dueNs >= servedNs)
                return;
            sample.waitUs = static_cast<qint32>((servedNs - sample.dueNs) / 1000);
            sample.outcome = Sample::Outcome::Retried;
            sample.attempts = 3;
        });
    }
    void tell(app::SupervisionEvent::Kind kind, qint64 atNs, int signal = 0,
        const QString &subject = kVictim)
    {
        state.reduce({atNs,
            app::SupervisionEvent{
                .atNs = atNs, .subject = subject, .kind = kind, .text = {}, .signal = signal}});
    }
    void kill(const QString &subject = kVictim)
    {
        tell(app::SupervisionEvent::Kind::Signalled, kFaultNs, SIGKILL, subject);
    }
    void see(qint64 atNs)
    {
        cluster.seen.readAtNs = atNs;
        state.reduce({atNs, app::Observed{cluster.shared()}});
    }
    void hear(const char *name, qint64 atNs, qint64 partition = -1, quint64 term = 5)
    {
        app::ServerNews news;
        news.id = QStringLiteral("n2");
        news.events.append({.server = news.id,
            .atNs = atNs,
            .name = QString::fromLatin1(name),
            .subject = kVictim,
            .partition = partition,
            .term = term,
            .evidence = {}});
        state.reduce({atNs, news});
    }
    [[nodiscard]] const Incident &incident() const { return state.incidents().last(); }
    [[nodiscard]] const Incident::Outage &felt() const { return incident().outage; }

    app::RunState state;
    app::WorkloadOptions options;
    int busyPercent = 0; ///< of the host's processors, in what comes
    fake::Cluster cluster = fake::healthy(5, kPartitions);

private:
    int m_perSecond;
    quint32 m_partition = 0;
};
