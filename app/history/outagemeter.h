// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/incident.h"
#include "app/workload/sample.h"

#include <QCoreApplication>

#include <QMap>

namespace app {

/// Measures one outage by the workload's requests, one after the other. What disturbs a partition
/// is one window, from its first disturbed request to the end of the last, unless half a second
/// without lies between; the longest counts. Pure. A value.
class OutageMeter
{
    Q_DECLARE_TR_FUNCTIONS(OutageMeter)

public:
    struct Fault {
        qint64 atNs = 0;
        QList<quint32> affected;
        quint32 partitions = 0; ///< of the cluster
        bool isOfAll = false;   ///< all depend on what has the fault, until it is back
    };

    OutageMeter() = default;
    /// `before`: the requests that have ended, most of them before the fault.
    OutageMeter(Fault fault, const AppendLog<Sample> &before, const WorkloadOptions &options);

    [[nodiscard]] static bool isDisturbed(const Sample &sample);
    [[nodiscard]] bool isAffected(quint32 partition) const { return m_windows.contains(partition); }
    [[nodiscard]] qint64 faultNs() const { return m_fault.atNs; }
    [[nodiscard]] bool isOfAll() const { return m_fault.isOfAll; }
    /// A fault of all shares what another one disturbs that came before it was back.
    [[nodiscard]] bool isBehind(qint64 faultNs) const
    {
        return m_fault.isOfAll && (m_isAway || faultNs < m_backNs);
    }

    /// In the order of their ends. `isOurs`: a disturbance is this fault's and no later one's.
    void take(const Sample &sample, bool isOurs);
    void setOptions(const WorkloadOptions &options);
    /// What has a fault of all is back: what comes is still measured, until it is calm.
    void takeReturn(qint64 atNs);
    /// No more requests will come; without an end there is no figure.
    void giveUp(const Phrase &why);

    [[nodiscard]] Incident::Outage outage() const;

private:
    /// Of one affected partition.
    struct Window {
        qint64 beganNs = 0; ///< the present one; 0: none
        qint64 endedNs = 0;
        qint64 longestBeganNs = 0;
        qint64 longestEndedNs = 0;
        bool isServed = true; ///< again, since the present one

        [[nodiscard]] qint64 longestNs() const { return longestEndedNs - longestBeganNs; }
    };

    void judgeBaseline(const AppendLog<Sample> &before);
    void disturb(const Sample &sample);
    void calm(const Sample &sample);
    void count(const Sample &sample);
    void judgeEnd(qint64 nowNs);

    Fault m_fault;
    WorkloadOptions m_options;
    QMap<quint32, Window> m_windows; ///< by affected partition; shared by copies
    Incident::Outage m_outage;       ///< its counters and whyNot
    qint64 m_lastDisturbedNs = 0;    ///< or the fault
    int m_undisturbed = 0;           ///< since then
    bool m_isAway = false;           ///< what has a fault of all
    qint64 m_backNs = 0;             ///< the same, since then
};

} // namespace app
