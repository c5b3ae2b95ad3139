// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/directreport.h"
#include "app/workload/sample.h"

#include <QList>
#include <QString>

namespace app {

/// One thing that a scenario does: all that it can do. A value; ScenarioRunner carries it out.
struct ScenarioOrder {
    enum class Kind {
        Kill,
        Freeze,
        Thaw,
        Stop,
        Restart, ///< stopped if it is alive, then started
        AddServer,
        Drain,    ///< the cluster takes its copies away
        Remove,   ///< the cluster forgets it, and its data is deleted; it is drained and stopped
        Withdraw, ///< all of that, one after the other; it is not waited for
        Load,     ///< the workload becomes `load`
        Check,    ///< all keys of the ledger are read back
        ReadDirectly, ///< reads are put to one server itself, as `direct` says
        PutSamples,
        ReadSamples,
    };

    Kind kind = Kind::Kill;
    QString subject = {}; ///< a server's id or "zookeeper", where one is meant
    WorkloadOptions load = {};
    DirectOrder direct = {};
    bool operator==(const ScenarioOrder &) const = default;
};

using ScenarioOrders = QList<ScenarioOrder>;

} // namespace app
