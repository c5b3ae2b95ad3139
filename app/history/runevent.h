// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/scenarionews.h"
#include "app/history/servernews.h"
#include "app/view/localcluster.h"
#include "app/view/observation.h"
#include "app/workload/ledgerreport.h"
#include "app/workload/sample.h"

#include <memory>
#include <variant>

namespace app {

/// What the operating system and the supervisor show changed; the whole of it.
struct LocalChanged {
    std::shared_ptr<const LocalCluster> local; ///< shared: many recorded states hold the same
};

/// What the znodes say changed; the whole of it.
struct Observed {
    std::shared_ptr<const Observation> seen; ///< shared as above
};

/// The cluster was stopped, or another one is shown from here on: nothing seen before counts.
struct ClusterForgotten {
    QString name;
};

/// A recording goes on in another file, or begins in the middle of a run: the `carried` events that
/// follow tell what was known then. They are no news.
struct RecordingContinued {
    QString from; ///< the name of the file before; empty: the run was not recorded before
    int carried = 0;
};

/// Something that became known while a cluster was watched: the one kind of thing that changes a
/// RunState, that is recorded, and that is played again. A value.
struct RunEvent {
    using What = std::variant<SupervisionEvent, LocalChanged, Observed, ClusterForgotten,
        SampleBatch, ServerNews, LedgerReport, ScenarioNews, RecordingContinued>;

    qint64 atNs = 0; ///< CLOCK_BOOTTIME at which it became known here; never falls within a run
    What what;
};

} // namespace app
