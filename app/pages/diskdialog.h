// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/diskuse.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QToolButton;
class QTreeWidget;

namespace widgets {
class ChoiceBar;
class CopyLine;
} // namespace widgets

namespace app {

/// Where a cluster's data are and how much of the disk they take; they can be deleted here. Asks
/// again while it is open. objectNames: "diskTable", "diskPath", "diskOpen", "diskRecordings",
/// "diskFree", "diskDelete", "diskQuestion".
class DiskDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kRefreshMs = 3000;

    DiskDialog(const QString &cluster, const QString &question, QWidget *parent);

    void showUse(const DiskUse &use);
    /// False in the past, which cannot be deleted.
    void setCanDelete(bool canDelete);

Q_SIGNALS:
    /// showUse() is to follow.
    void useWanted();
    /// It was confirmed.
    void deleteWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillTable();
    void openFolder();

    QString m_question;
    DiskUse m_use;
    widgets::CopyLine *m_path;
    QToolButton *m_open;
    QTreeWidget *m_table;
    QLabel *m_recordings;
    QLabel *m_free;
    QPushButton *m_delete;
    widgets::ChoiceBar *m_choice;
    QTimer m_refresh; ///< once the last answer has come
};

} // namespace app
