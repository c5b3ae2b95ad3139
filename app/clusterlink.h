// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/datarequest.h"
#include "app/view/keyscan.h"
#include "app/view/observation.h"
#include "core/admin.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <map>

namespace app {

class LinkWorker;

/// All that talks to the cluster, on a thread of its own, so that reading thousands of znodes never
/// delays a frame. Lives on its owner's thread, where its signals and callbacks arrive.
class ClusterLink : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const DataAnswer &answer)>;
    using KeysCallback = std::function<void(const KeyPage &page)>;

    explicit ClusterLink(QObject *parent = nullptr);
    ~ClusterLink() override;

    /// Watches this cluster from now on, and no other. Does nothing if it does so already.
    void open(const QString &zookeeper, const QString &cluster);
    /// Requests without an answer get "outcome unknown", or "unavailable" if they change nothing.
    void close();
    /// Tries to reach ZooKeeper at once, if there is no contact.
    void retry();
    /// While it is so, all that would change the cluster is refused here, as Forbidden.
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    void send(const DataRequest &request, Callback callback);
    void scan(const KeyScan &scan, KeysCallback callback);
    /// Asks the master to change the cluster. The answer has a status and a message, no more.
    void administer(const core::AdminOrder &order, Callback callback);

Q_SIGNALS:
    void observed(const std::shared_ptr<const app::Observation> &observation);

private:
    struct Waiting {
        DataRequest request;
        Callback callback;
    };
    struct Scanning {
        KeyScan scan;
        KeysCallback callback;
    };

    [[nodiscard]] quint64 await(const DataRequest &request, Callback callback);
    /// Gives the answer that a locked cluster has for whatever changes something, if it is locked.
    [[nodiscard]] bool refuse(quint64 number);
    void answer(quint64 number, const DataAnswer &answer);

    QThread m_thread;
    LinkWorker *m_worker; ///< on the thread, which deletes it
    std::map<quint64, Waiting> m_waiting;
    std::map<quint64, Scanning> m_scanning;
    quint64 m_lastNumber = 0;
    QString m_zookeeper; ///< empty: nothing is open
    QString m_cluster;
    bool m_isReadOnly = false;
};

} // namespace app
