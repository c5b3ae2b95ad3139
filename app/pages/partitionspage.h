// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/partitionmodel.h"
#include "app/pages/page.h"

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app {

/// The mappings as a table with a filter over all columns. objectNames: "partitionFilter",
/// "partitionTable".
class PartitionsPage : public Page
{
    Q_OBJECT

public:
    explicit PartitionsPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
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
