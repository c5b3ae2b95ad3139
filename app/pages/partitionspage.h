// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/partitionmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app {

/// The mappings as a table with a filter over all columns. objectNames: "partitionFilter",
/// "partitionTable".
class PartitionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit PartitionsPage(QWidget *parent = nullptr);

    void showPicture(const Picture &picture);
    void choose(int partition);
    void startFilter();

private:
    void filter(const QString &text);
    void count();

    PartitionModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_filter;
    QLabel *m_count;
    QTableView *m_table;
};

} // namespace app
