// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/workerthread.h"
#include "app/znodes/znodenews.h"
#include "app/znodes/zookeeperfigures.h"

class QCheckBox;
class QLabel;
class QTreeView;

namespace widgets {
class StateLine;
} // namespace widgets

namespace app {

class ZnodeDetail;
class ZnodeModel;
class ZnodeWatcher;

/// ZooKeeper's tree, live and read-only: that of the cluster, or all of it. Read by a thread of its
/// own, with a session of its own. objectNames: "znodeSession", "znodeAll", "znodeFigures",
/// "znodeTree", and those of ZnodeDetail.
class ZnodePage : public Page
{
    Q_OBJECT

public:
    explicit ZnodePage(QWidget *parent = nullptr);
    ~ZnodePage() override;

    void showFrame(const Frame &frame) override;
    /// What the server says of itself.
    void showFigures(const ZooKeeperFigures &figures);
    /// Selects the znode, expanding what is above it as it arrives.
    void choose(const QByteArray &path);

Q_SIGNALS:
    /// For the thread that reads.
    void opened(const QString &zookeeper, const QByteArray &servers);
    void closed();
    void expanded(const QByteArray &path);
    void collapsed(const QByteArray &path);
    void selected(const QByteArray &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void fitNames();
    void connectWatcher();
    void follow(const QString &zookeeper, const QString &cluster);
    void showTop();
    void goOn();
    void takeSelection();
    void showSession();
    void chooseOwner(const QModelIndex &index);

    ZnodeModel *m_model;
    widgets::StateLine *m_sign;
    QCheckBox *m_all;
    QLabel *m_figures;
    QTreeView *m_tree;
    ZnodeDetail *m_detail;
    ZnodeWatcher *m_watcher; ///< on the thread, which deletes it
    WorkerThread *m_thread = new WorkerThread(QStringLiteral("znodes"));
    QString m_zookeeper; ///< empty: not connected to any
    QByteArray m_cluster;
    QByteArray m_wanted; ///< is to be selected, but not there yet
    ZnodeSession m_session;
    qint64 m_nowNs = 0;
    bool m_isPast = false;
};

} // namespace app
