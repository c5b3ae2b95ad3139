// SPDX-License-Identifier: Apache-2.0
#include "app/models/partitionmodel.h"

#include "widgets/meaning.h"

#include <QGuiApplication>

namespace app {

namespace {

const QString kComma = QStringLiteral(", ");

QString hex(quint64 value)
{
    return QStringLiteral("%1").arg(value, 16, 16, QLatin1Char('0'));
}

} // namespace

void PartitionModel::setPartitions(const QList<PartitionPicture> &partitions)
{
    if (partitions.size() != m_partitions.size()) {
        beginResetModel();
        m_partitions = partitions;
        endResetModel();
        return;
    }
    qsizetype first = 0;
    while (first < partitions.size() && partitions.at(first) == m_partitions.at(first))
        ++first;
    if (first == partitions.size())
        return;
    qsizetype last = partitions.size() - 1;
    while (partitions.at(last) == m_partitions.at(last))
        --last;
    m_partitions = partitions;
    Q_EMIT dataChanged(
        index(static_cast<int>(first), 0), index(static_cast<int>(last), Column::Count - 1));
}

void PartitionModel::setStale(bool stale)
{
    if (stale == m_isStale)
        return;
    m_isStale = stale;
    if (!m_partitions.isEmpty()) {
        Q_EMIT dataChanged(
            index(0, 0), index(rowCount() - 1, Column::Count - 1), {Qt::ForegroundRole});
    }
}

int PartitionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_partitions.size());
}

int PartitionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Column::Count;
}

QString PartitionModel::text(const PartitionPicture &partition, int column) const
{
    switch (column) {
    case Column::Number:
        return QString::number(partition.number);
    case Column::Range:
        return hex(partition.range.first) + QStringLiteral(" – ") + hex(partition.range.last);
    case Column::Primary:
        if (partition.primary.isEmpty())
            return tr("not known");
        return partition.isServed ? partition.primary : tr("none (was %1)").arg(partition.primary);
    case Column::Secondaries:
        return partition.secondaries.join(kComma);
    case Column::CatchingUp:
        return partition.learners.join(kComma);
    case Column::Missing:
        return partition.missing.join(kComma);
    case Column::Term:
        return QString::number(partition.term);
    case Column::Version:
        return QString::number(partition.version);
    default:
        return {};
    }
}

QVariant PartitionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PartitionPicture &partition = m_partitions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(partition, index.column());
    case kSortRole:
        if (index.column() == Column::Number || index.column() == Column::Range)
            return partition.number;
        if (index.column() == Column::Term)
            return partition.term;
        if (index.column() == Column::Version)
            return partition.version;
        return text(partition, index.column());
    case Qt::ForegroundRole:
        if (m_isStale)
            return widgets::mutedText(QGuiApplication::palette());
        if (!partition.isServed && index.column() == Column::Primary)
            return widgets::colourOf(widgets::Meaning::Failed, QGuiApplication::palette());
        return {};
    default:
        return {};
    }
}

QVariant PartitionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Column::Number:
        return tr("Partition");
    case Column::Range:
        return tr("Key range (hash)");
    case Column::Primary:
        return tr("Primary");
    case Column::Secondaries:
        return tr("Secondaries");
    case Column::CatchingUp:
        return tr("Catching up");
    case Column::Missing:
        return tr("Down");
    case Column::Term:
        return tr("Term");
    case Column::Version:
        return tr("Version");
    default:
        return {};
    }
}

} // namespace app
