// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/picture.h"

#include <QAbstractTableModel>

namespace app {

/// The mappings as a table: one row for each partition.
class PartitionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Range, Primary, Secondaries, CatchingUp, Missing, Term, Version, Count };
    /// A value by which rows sort: numbers as numbers.
    static constexpr int kSortRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// Tells views about the rows between the first and the last that differ, once.
    void setPartitions(const QList<PartitionPicture> &partitions);
    void setStale(bool stale);
    [[nodiscard]] const QList<PartitionPicture> &partitions() const { return m_partitions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PartitionPicture &partition, int column) const;

    QList<PartitionPicture> m_partitions;
    bool m_isStale = false;
};

} // namespace app
