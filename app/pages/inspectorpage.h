// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/calmgate.h"

class QGridLayout;
class QLabel;

namespace widgets {
class CopyLine;
class WrappedLabel;
} // namespace widgets

namespace app {

/// Everything about the selected process, and the lines that reach the cluster from a terminal.
/// objectNames: "inspectorTitle", "inspectorLoad", "inspectorSession", "inspectorRemark",
/// "lineKvctl", "lineNc", "lineZooKeeper".
class InspectorPage : public Page
{
    Q_OBJECT

public:
    explicit InspectorPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;

private:
    widgets::WrappedLabel *addRow(QGridLayout *form, const QString &label);
    void showServer(const Frame &frame, const ServerPicture &server);
    void showZooKeeper(const Picture &picture);
    void showLines(const Picture &picture, const QString &id);

    CalmGate m_gate{this};
    QLabel *m_title;
    QLabel *m_clusterLabel = nullptr; ///< who says the next: the cluster, or our session
    widgets::WrappedLabel *m_cluster;
    widgets::WrappedLabel *m_process;
    widgets::WrappedLabel *m_address;
    widgets::WrappedLabel *m_shares;
    widgets::WrappedLabel *m_run;
    widgets::WrappedLabel *m_load;
    widgets::WrappedLabel *m_session;
    widgets::WrappedLabel *m_remark; ///< what is out of the ordinary
    widgets::CopyLine *m_kvctl;
    widgets::CopyLine *m_nc;
    widgets::CopyLine *m_zookeeper;
};

} // namespace app
