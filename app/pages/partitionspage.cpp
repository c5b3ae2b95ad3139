// SPDX-License-Identifier: Apache-2.0
#include "app/pages/partitionspage.h"

#include "app/pages/rowtable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace app {

PartitionsPage::PartitionsPage(QWidget *parent)
    : Page(parent)
    , m_model(new PartitionModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_filter(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
{
    setObjectName(QStringLiteral("pagePartitions"));
    m_filtered->setSourceModel(m_model);
    m_filtered->setSortRole(PartitionModel::kSortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setObjectName(QStringLiteral("partitionFilter"));
    m_filter->setPlaceholderText(tr("Filter: a server, a number, a range"));
    m_filter->setAccessibleName(tr("Filter the partitions"));
    m_filter->setClearButtonEnabled(true);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setObjectName(QStringLiteral("partitionCount"));
    m_table->setObjectName(QStringLiteral("partitionTable"));
    m_table->setAccessibleName(tr("Partitions"));
    m_table->setModel(m_filtered);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(PartitionModel::Number, Qt::AscendingOrder);
    makeRows(m_table, {11, 38, 12, 14, 14, 14, 8, 8});

    auto *const top = new QHBoxLayout;
    top->addWidget(m_filter, 1);
    top->addWidget(m_count);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &PartitionsPage::filter);
}

void PartitionsPage::showFrame(const Frame &frame)
{
    m_model->setPartitions(frame.picture->partitions());
    m_model->setStale(frame.picture->isStale());
    count();
}

void PartitionsPage::choose(int partition)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->index(partition, 0));
    if (!index.isValid())
        return;
    m_table->selectRow(index.row());
    m_table->scrollTo(index);
}

void PartitionsPage::startFilter()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void PartitionsPage::filter(const QString &text)
{
    m_filtered->setFilterFixedString(text.trimmed());
    count();
}

void PartitionsPage::count()
{
    m_count->setText(tr("%1 of %2").arg(m_filtered->rowCount()).arg(m_model->rowCount()));
}

} // namespace app
