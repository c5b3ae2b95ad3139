// SPDX-License-Identifier: Apache-2.0
#include "app/models/keymodel.h"

#include "app/view/datarequest.h"
#include "app/view/plainpreview.h"

#include <algorithm>

namespace app {

namespace {

constexpr qsizetype kMostKeyCharacters = 200;

} // namespace

void KeyModel::restart(const QString &prefix, const QList<quint32> &partitions)
{
    beginResetModel();
    m_items.clear();
    m_rest = {.number = m_rest.number + 1,
        .prefix = prefix,
        .partitions = partitions,
        .after = {},
        .limit = kPageRows};
    m_wantedRows = kPageRows;
    m_isLoading = false;
    m_problem.clear();
    endResetModel();
    ask();
}

void KeyModel::ask()
{
    m_isLoading = !m_rest.partitions.isEmpty();
    m_problem.clear();
    Q_EMIT progressed();
    if (m_isLoading)
        Q_EMIT pageWanted(m_rest);
}

void KeyModel::take(const KeyPage &page)
{
    if (page.rest.number != m_rest.number || !m_isLoading)
        return;
    m_isLoading = false;
    m_rest = page.rest;
    m_rest.limit = kPageRows;
    if (!page.items.isEmpty()) {
        const auto first = static_cast<int>(m_items.size());
        beginInsertRows({}, first, first + static_cast<int>(page.items.size()) - 1);
        m_items.append(page.items);
        endInsertRows();
    }
    if (page.status != 200)
        m_problem = page.message;
    // Most partitions of a small store are empty: that is no reason to stop.
    else if (m_items.size() < m_wantedRows && !isComplete())
        return ask();
    Q_EMIT progressed();
}

void KeyModel::retry()
{
    if (!m_isLoading)
        ask();
}

void KeyModel::skip()
{
    if (m_isLoading || isComplete())
        return;
    m_rest.partitions.removeFirst();
    m_rest.after.clear();
    ask();
}

bool KeyModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isLoading && !isComplete() && m_problem.isEmpty()
        && m_items.size() < kMostRows;
}

void KeyModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wantedRows = m_items.size() + kPageRows;
    ask();
}

void KeyModel::setPrimaries(const QStringList &primaries)
{
    if (primaries == m_primaries)
        return;
    m_primaries = primaries;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, Primary), index(rowCount() - 1, Primary));
}

qsizetype KeyModel::rowOf(const QString &key) const
{
    const auto found = std::find_if(
        m_items.cbegin(), m_items.cend(), [&key](const KeyItem &item) { return item.key == key; });
    return found == m_items.cend() ? -1 : found - m_items.cbegin();
}

void KeyModel::put(const KeyItem &item)
{
    const auto row = static_cast<int>(rowOf(item.key));
    if (row >= 0) {
        m_items[row] = item;
        Q_EMIT dataChanged(index(row, 0), index(row, Count - 1));
        return;
    }
    beginInsertRows({}, rowCount(), rowCount());
    m_items.append(item);
    endInsertRows();
    Q_EMIT progressed();
}

void KeyModel::remove(const QString &key)
{
    const auto row = static_cast<int>(rowOf(key));
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_items.removeAt(row);
    endRemoveRows();
    Q_EMIT progressed();
}

int KeyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int KeyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Count;
}

QString KeyModel::text(const KeyItem &item, int column) const
{
    switch (column) {
    case Key:
        return plainPreview(item.key, kMostKeyCharacters);
    case Partition:
        return QString::number(item.partition);
    case Primary:
        return m_primaries.value(item.partition);
    case Version:
        return QString::number(item.version);
    case Size:
        return sizeText(item.sizeBytes);
    case Value:
        return item.preview;
    default:
        return {};
    }
}

QVariant KeyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KeyItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(item, index.column());
    case kKeyRole:
        return item.key;
    case Qt::TextAlignmentRole: {
        const bool isNumber =
            index.column() == Partition || index.column() == Version || index.column() == Size;
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft)));
    }
    default:
        return {};
    }
}

QVariant KeyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Key");
    case Partition:
        return tr("Partition");
    case Primary:
        return tr("Primary");
    case Version:
        return tr("Version");
    case Size:
        return tr("Size");
    case Value:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace app
