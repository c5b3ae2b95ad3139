// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cluster/clustersnapshot.h"
#include "cluster/zkpaths.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

namespace cluster {

class ZkSession;
class ZnodeMirror;

/// Watches a cluster from outside through ZooKeeper alone: a session of its own, no ephemerals,
/// nothing written. For the desktop and `kvctl status`. Lives on one thread and never blocks it but
/// in the destructor, as ZkSession says; close() first where that matters.
///
/// ZooKeeper may be away, at the start too, sessions may expire, the cluster may not exist yet, and
/// znodes may hold nonsense: all of that is told by the snapshot and mended by itself.
/// A change of several mappings is shown as a whole, with the control znode of its multi.
class ClusterView : public QObject
{
    Q_OBJECT

public:
    using SnapshotPointer =
        std::shared_ptr<const ClusterSnapshot>; ///< shared: large, and many look

    static constexpr std::chrono::seconds kSession{10};

    /// REQUIRES isConnectString(connectString) and core::isNodeId(cluster). Starts at once.
    ClusterView(const std::string &connectString, std::string_view cluster,
        QObject *parent = nullptr, std::chrono::milliseconds sessionTimeout = kSession);

    /// Tries at once with a session of its own, instead of what is under way. Nothing while there
    /// is contact.
    void retry();
    /// Ends the session without blocking; closed() follows.
    void close();

    /// Never null; before the first changed() an empty one.
    [[nodiscard]] SnapshotPointer latest() const { return m_latest; }

Q_SIGNALS:
    /// The first at once, then at most one in 33 ms.
    void changed(std::shared_ptr<const cluster::ClusterSnapshot> snapshot);
    void closed();

private:
    void startAnotherSession();
    void schedule();
    void publish();
    void readZnodes(ClusterSnapshot &snapshot) const;
    void readChild(
        const std::string &path, const std::string &data, ClusterSnapshot &snapshot) const;

    const ZkPaths m_paths;
    ZkSession *m_session;
    ZnodeMirror *m_mirror;
    SnapshotPointer m_latest;
    std::string m_openProblem;
    QElapsedTimer m_sinceLast;
    QTimer m_pause;
    QTimer m_absence;       ///< runs while ZooKeeper is out of reach
    bool m_hasNews = false; ///< in the mirror, not yet in m_latest
    bool m_isClosing = false;
};

} // namespace cluster
