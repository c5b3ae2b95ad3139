// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/outagemeter.h"
#include "app/history/outagesplit.h"
#include "app/history/runevent.h"

namespace app {

/// Makes the incidents of a run from what becomes known in it. Pure, not thread-safe. What one
/// event costs does not grow with the run.
class IncidentLog
{
    Q_DECLARE_TR_FUNCTIONS(IncidentLog)

public:
    /// What is known at the event.
    struct Known {
        const Observation &seen;
        const AppendLog<Sample> &samples;
        const AppendLog<ServerEvent> &serverEvents;
        const WorkloadOptions &workload;
    };

    [[nodiscard]] const QList<Incident> &all() const { return m_incidents; }

    void take(const SupervisionEvent &event, const Known &known);
    /// `known.seen` is what was seen before.
    void take(const Observation &now, const Known &known);
    void take(const SampleBatch &batch);
    void take(const QList<ServerEvent> &events);
    void forgetCluster();

private:
    /// What is followed of an incident besides itself, as long as something of it may come.
    struct Followed {
        qsizetype place = 0; ///< in m_incidents
        core::Epoch epoch;
        core::Incarnation run; ///< of the subject, at the fault
        QMap<quint32, quint64> terms;
        OutageMeter meter;
        OutageSplit split;
    };

    void open(Incident::Kind kind, const QString &subject, qint64 faultNs, const Known &known);
    void openDeclared(const Observation &now, const Known &known);
    void follow(Followed &followed, const Observation &now);
    void update(Followed &followed);
    void forgetOld(qint64 nowNs);
    /// The last one of that process that has not returned, or null.
    [[nodiscard]] Incident *pending(const QString &subject);
    [[nodiscard]] const Followed *ownerOf(const Sample &sample) const;
    void take(const Sample &sample);
    void takeReturn(Followed &followed) const;

    QList<Incident> m_incidents;
    QList<Followed> m_followed; ///< oldest first
    bool m_wasReady = false;    ///< the cluster, since it was started
};

} // namespace app
