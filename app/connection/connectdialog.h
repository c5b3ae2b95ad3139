// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/connection/clusteraddress.h"

#include <QDialog>
#include <QList>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace widgets {
class StateLine;
} // namespace widgets

namespace app {

/// Asks which cluster of others is to be shown: one of those that were kept, or another. Accepted
/// only with an address that can be one; that somebody answers there, nobody knows yet.
/// objectNames: "connectDialog", "connectKept", "connectForget", "connectZooKeeper",
/// "connectCluster", "connectKeep", "connectState", "connectOpen", "connectCancel".
class ConnectDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectDialog(const QList<ClusterAddress> &kept, QWidget *parent);

    /// REQUIRES accepted.
    [[nodiscard]] const ClusterAddress &address() const { return m_address; }
    [[nodiscard]] bool isToBeKept() const;

    void accept() override;

Q_SIGNALS:
    void forgotten(const app::ClusterAddress &address);

private:
    void buildKept();
    void choose();
    void forget();

    QList<ClusterAddress> m_kept; ///< as in the list
    ClusterAddress m_address;
    QWidget *m_keptPart = nullptr; ///< hidden if nothing is kept
    QListWidget *m_list;
    QPushButton *m_forget;
    QLineEdit *m_zookeeper;
    QLineEdit *m_cluster;
    QCheckBox *m_keep;
    widgets::StateLine *m_state;
};

} // namespace app
