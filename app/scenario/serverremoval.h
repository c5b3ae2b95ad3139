// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterrun.h"

#include <map>

namespace app {

/// Takes servers out of the cluster again which a scenario has added and did not come to remove:
/// each is drained, stopped and forgotten with its data, however long that takes. Gives up when the
/// cluster is stopped. Lives on the main thread.
class ServerRemoval : public QObject
{
    Q_OBJECT

public:
    /// The cluster's run must live as long.
    explicit ServerRemoval(ClusterRun *cluster, QObject *parent = nullptr);

    void start(const QString &id);
    [[nodiscard]] bool isBusy() const { return !m_stages.empty(); }

private:
    enum class Stage { Asking, Draining, Stopping, Removing };

    void look();
    void ask(const QString &id);

    ClusterRun *m_cluster;
    std::map<QString, Stage> m_stages;
    QTimer m_again; ///< until those are asked again who were refused
};

} // namespace app
