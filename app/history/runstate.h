// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/eventreducer.h"
#include "app/history/incidentlog.h"
#include "app/history/repairpace.h"
#include "app/history/runevent.h"
#include "app/history/serverload.h"

#include <QMap>

namespace app {

/// All that the window shows of a run, at one instant: made from RunEvents alone, one after the
/// other, whether they happen now or come from a recording. Pure: no clock, no thread. A copy is
/// cheap, and is a snapshot. Not thread-safe.
class RunState
{
    Q_DECLARE_TR_FUNCTIONS(RunState)

public:
    static constexpr qint64 kMostSamples = 600'000; ///< ten minutes of a thousand in a second
    static constexpr qint64 kMostHappenings = 10'000;
    static constexpr qint64 kMostServerEvents = 20'000;
    static constexpr qsizetype kMostElections = 200;

    void reduce(const RunEvent &event);

    /// Of the last event; 0 before the first.
    [[nodiscard]] qint64 atNs() const { return m_atNs; }
    /// Never null.
    [[nodiscard]] const std::shared_ptr<const LocalCluster> &local() const { return m_local; }
    [[nodiscard]] const std::shared_ptr<const Observation> &seen() const { return m_seen; }
    [[nodiscard]] const RepairPace &repair() const { return m_repair; }
    [[nodiscard]] const AppendLog<Happening> &happenings() const { return m_happenings; }
    [[nodiscard]] const AppendLog<Sample> &samples() const { return m_samples; }
    [[nodiscard]] const WorkloadOptions &workload() const { return m_workload; }
    /// Of the host's processors, when the workload was last heard of; 0: not known.
    [[nodiscard]] int busyPercent() const { return m_busyPercent; }
    /// As they became known, each once.
    [[nodiscard]] const AppendLog<ServerEvent> &serverEvents() const { return m_serverEvents; }
    /// Those of them that say that a master was elected, without the first of all, with
    /// which the cluster's life began. The kMostElections newest, oldest first.
    [[nodiscard]] const QList<ServerEvent> &elections() const { return m_elections; }
    /// The last answer of each server.
    [[nodiscard]] const QMap<QString, ServerNews> &servers() const { return m_servers; }
    [[nodiscard]] const QMap<QString, ServerLoad> &loads() const { return m_loads; }
    [[nodiscard]] const LedgerReport &ledger() const { return m_ledger; }
    [[nodiscard]] const ScenarioNews &scenario() const { return m_scenario; }
    /// The faults of this run, oldest first.
    [[nodiscard]] const QList<Incident> &incidents() const { return m_incidents.all(); }

private:
    [[nodiscard]] IncidentLog::Known known() const;
    void take(const SupervisionEvent &event);
    void take(const LocalChanged &changed);
    void take(const Observed &observed);
    void take(const ClusterForgotten &forgotten);
    void take(const SampleBatch &batch);
    void take(const ServerNews &news);
    void takeElection(const ServerEvent &event);
    void take(const LedgerReport &report);
    void take(const ScenarioNews &news);
    void take(const RecordingContinued &continued);

    qint64 m_atNs = 0;
    std::shared_ptr<const LocalCluster> m_local = std::make_shared<LocalCluster>();
    std::shared_ptr<const Observation> m_seen = std::make_shared<Observation>();
    RepairPace m_repair;
    EventReducer m_reducer;
    AppendLog<Happening> m_happenings;
    AppendLog<Sample> m_samples;
    AppendLog<ServerEvent> m_serverEvents;
    bool m_hasBegun = false; ///< the first election was seen
    QList<ServerEvent> m_elections;
    WorkloadOptions m_workload;
    int m_busyPercent = 0;
    QMap<QString, ServerNews> m_servers;
    QMap<QString, ServerLoad> m_loads;
    LedgerReport m_ledger;
    ScenarioNews m_scenario;
    IncidentLog m_incidents;
    int m_carried = 0; ///< so many of the next events are no news
};

} // namespace app
