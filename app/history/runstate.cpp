// SPDX-License-Identifier: Apache-2.0
#include "app/history/runstate.h"

#include <utility>

namespace app {

void RunState::reduce(const RunEvent &event)
{
    m_atNs = std::max(m_atNs, event.atNs);
    std::visit([this](const auto &what) { take(what); }, event.what);
    if (m_carried > 0 && !std::holds_alternative<RecordingContinued>(event.what))
        --m_carried;
    m_happenings.keep(kMostHappenings);
}

IncidentLog::Known RunState::known() const
{
    return {*m_seen, m_samples, m_serverEvents, m_workload};
}

void RunState::take(const SupervisionEvent &event)
{
    m_incidents.take(event, known());
    m_happenings.append(m_reducer.reduce(event));
}

void RunState::take(const LocalChanged &changed)
{
    // What was written in the run before says nothing of this one.
    if (m_local->stage == ClusterStage::Stopped && changed.local->stage == ClusterStage::Starting)
        m_ledger = {};
    m_local = changed.local;
}

void RunState::take(const Observed &observed)
{
    m_incidents.take(*observed.seen, known());
    m_seen = observed.seen;
    m_repair.look(*m_seen, m_atNs);
    const QList<Happening> happenings = m_reducer.reduce(observed.seen);
    if (m_carried > 0)
        return;
    for (const Happening &happening : happenings)
        m_happenings.append(happening);
}

void RunState::take(const ClusterForgotten &)
{
    m_seen = std::make_shared<Observation>();
    m_repair = {};
    m_reducer.forgetCluster();
    m_incidents.forgetCluster();
    m_servers.clear();
    m_loads.clear();
    m_busyPercent = 0;
}

void RunState::take(const SampleBatch &batch)
{
    m_workload = batch.options;
    m_busyPercent = batch.options.perSecond == 0 ? 0 : batch.busyPercent;
    for (const Sample &sample : batch.samples)
        m_samples.append(sample);
    m_samples.keep(kMostSamples);
    m_incidents.take(batch);
}

void RunState::take(const ServerNews &news)
{
    for (const ServerEvent &event : news.events) {
        m_serverEvents.append(event);
        if (event.name == QLatin1String("masterElected"))
            takeElection(event);
    }
    m_serverEvents.keep(kMostServerEvents);
    m_incidents.take(news.events);
    m_servers[news.id] = news;
    m_servers[news.id].events.clear();
    m_loads[news.id].take(news);
}

void RunState::takeElection(const ServerEvent &event)
{
    if (!std::exchange(m_hasBegun, true))
        return;
    m_elections.append(event);
    if (m_elections.size() > kMostElections)
        m_elections.removeFirst();
}

void RunState::take(const LedgerReport &report)
{
    m_ledger = report;
}

void RunState::take(const ScenarioNews &news)
{
    m_scenario = news;
}

void RunState::take(const RecordingContinued &continued)
{
    m_carried = continued.carried;
    m_happenings.append({.atNs = m_atNs,
        .source = Happening::Source::System,
        .subject = {},
        .meaning = widgets::Meaning::Neutral,
        .text = continued.from.isEmpty()
            ? Phrase("RunState", QT_TR_NOOP("this recording begins in the middle of a run"))
            : Phrase("RunState", QT_TR_NOOP("this recording goes on from %1"))
                  .arg(continued.from)});
}

} // namespace app
