// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/datarequest.h"
#include "app/view/keyscan.h"
#include "app/view/observation.h"
#include "cluster/client.h"
#include "cluster/clusterview.h"

namespace app {

/// The half of ClusterLink that lives on its thread: the view of the cluster and the client.
class LinkWorker : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// REQUIRES what ClusterView requires. Ends what was open.
    void open(const QString &zookeeper, const QString &cluster);
    void close();
    void retry();
    void send(quint64 number, const DataRequest &request);
    void scan(quint64 number, const KeyScan &scan);
    void administer(quint64 number, const core::AdminOrder &order);

Q_SIGNALS:
    void observed(const std::shared_ptr<const app::Observation> &observation);
    void answered(quint64 number, const app::DataAnswer &answer);
    void scanned(quint64 number, const app::KeyPage &page);

private:
    using Report = std::function<void(const cluster::ClientResult &result)>;

    /// Nothing if the cluster does not run; then that has been answered.
    [[nodiscard]] Report reportFor(quint64 number, const DataRequest &request);
    /// `asked`: how many partitions were read for this page.
    void scanOn(quint64 number, KeyPage page, int asked);

    cluster::ClusterView *m_view = nullptr;
    cluster::Client *m_client = nullptr;
    Observer m_observer;
};

} // namespace app
