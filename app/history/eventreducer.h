// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"
#include "app/supervision/supervisionevent.h"
#include "app/view/observation.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QMap>

#include <map>
#include <set>

namespace app {

/// Turns what the supervisor reports and what the znodes say, one after the other, into the lines
/// of the event list. Pure: it reads no clock. A failover of many partitions is one line for each
/// server that takes over, not one for each partition.
class EventReducer
{
    Q_DECLARE_TR_FUNCTIONS(EventReducer)

public:
    [[nodiscard]] Happening reduce(const SupervisionEvent &event);
    /// What is different from the observation before, at the time at which it was read.
    [[nodiscard]] QList<Happening> reduce(const std::shared_ptr<const Observation> &now);
    /// The next observation is of a cluster that was started anew.
    void forgetCluster();

private:
    struct Step; ///< the two observations and where the lines go
    /// Of one server that is up: its copies that are not yet in sync.
    struct CatchUp {
        QList<quint32> copies; ///< by their partitions
        bool isReturn = true;  ///< none of them is its first
    };

    void reduceConnection(Step &step) const;
    void reduceMaster(Step &step);
    void reduceServers(Step &step) const;
    void reducePromotions(Step &step) const;
    void reduceCatchingUp(Step &step);
    [[nodiscard]] std::map<core::NodeId, CatchUp> catchingUp(const Observation &now) const;
    void rememberInSync(const Step &step);
    void reduceDraining(Step &step) const;
    void reduceStatus(Step &step);
    [[nodiscard]] Phrase afterGone(const core::NodeId &id, qint64 atNs) const;

    std::shared_ptr<const Observation> m_before = std::make_shared<Observation>();
    core::Epoch m_toldEpoch;
    std::optional<core::ClusterState> m_toldState;
    QHash<QString, qint64> m_goneNs; ///< when the operating system said that a process is gone
    std::map<core::NodeId, CatchUp> m_catchingUp;
    /// The partitions that were, once at least. Shared with the copies, one of which each frame
    /// makes.
    QMap<core::NodeId, std::set<quint32>> m_wereInSync;
};

} // namespace app
