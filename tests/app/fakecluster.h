// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/picture.h"

/// A made-up cluster for tests of the views: values as the real sources would give them.
namespace fake {

struct Cluster {
    app::LocalCluster local;
    app::Observation seen;

    [[nodiscard]] std::shared_ptr<const app::Observation> shared() const
    {
        return std::make_shared<app::Observation>(seen);
    }
    [[nodiscard]] std::unique_ptr<app::Picture> picture() const
    {
        return std::make_unique<app::Picture>(local, shared());
    }
    /// A run in which nothing else was ever seen.
    [[nodiscard]] app::RunState state() const
    {
        app::RunState state;
        state.reduce({1, app::LocalChanged{std::make_shared<app::LocalCluster>(local)}});
        state.reduce({1, app::Observed{shared()}});
        return state;
    }
};

/// `servers` servers n1, n2, …, all up, n2 the master; 3 copies of each of `partitions`.
[[nodiscard]] Cluster healthy(int servers, int partitions);

/// The operating system says that the server's process is gone; the cluster says nothing yet.
void killProcess(Cluster &cluster, const QString &id);

/// The cluster has declared the server dead: its primaries are with the first live secondary.
void declareDead(Cluster &cluster, const QString &id);

/// The server runs again and is wanted, but not yet in sync.
void bringBack(Cluster &cluster, const QString &id);

/// All that is wanted of the server is in sync, and the cluster says so.
void syncAgain(Cluster &cluster, const QString &id);

/// The server is being drained, and holds all that it held still.
void beginDrain(Cluster &cluster, const QString &id);

/// Others have all that the server held.
void endDrain(Cluster &cluster, const QString &id);

} // namespace fake
