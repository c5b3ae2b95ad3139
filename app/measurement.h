// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runevent.h"
#include "app/workload/workload.h"

namespace app {

/// What clients feel of the cluster: its workload, from the moment at which it first serves
/// everything until it is stopped, whatever fails in between. Lives on its owner's thread.
class Measurement : public QObject
{
    Q_OBJECT

public:
    explicit Measurement(QObject *parent = nullptr);

    /// The cluster as it was just seen.
    void follow(const QString &zookeeper, const QString &cluster, const Observation &seen);
    /// The cluster is being stopped.
    void close();

    [[nodiscard]] Workload *workload() { return &m_workload; }

Q_SIGNALS:
    void told(const app::RunEvent::What &what);

private:
    Workload m_workload;
};

} // namespace app
