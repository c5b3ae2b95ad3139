// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/supervision/supervisionevent.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"

#include <QGuiApplication>

namespace app {

void EventModel::append(const QList<Happening> &happenings)
{
    const QList<Happening> added =
        happenings.size() > kMaxRows ? happenings.last(kMaxRows) : happenings;
    if (added.isEmpty())
        return;
    const int excess = static_cast<int>(m_happenings.size() + added.size()) - kMaxRows;
    if (excess > 0) {
        beginRemoveRows({}, 0, excess - 1);
        m_happenings.remove(0, excess);
        endRemoveRows();
    }
    const auto first = static_cast<int>(m_happenings.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_happenings.append(added);
    endInsertRows();
}

void EventModel::clear()
{
    beginResetModel();
    m_happenings.clear();
    endResetModel();
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_happenings.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Column::Count;
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Happening &happening = m_happenings.at(index.row());
    if (role == Qt::ForegroundRole) {
        if (index.column() == Column::What)
            return {};
        return widgets::mutedText(QGuiApplication::palette());
    }
    if (role == Qt::DecorationRole && index.column() == Column::What)
        return widgets::symbolPixmap(happening.meaning, QGuiApplication::palette());
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Column::Time:
        return timeText(happening.atNs);
    case Column::Source:
        return sourceText(happening.source);
    case Column::Subject:
        return childTitle(happening.subject);
    case Column::What:
        return happening.text.toString();
    default:
        return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Column::Time:
        return tr("Time");
    case Column::Source:
        return tr("Says");
    case Column::Subject:
        return tr("Of");
    case Column::What:
        return tr("What");
    default:
        return {};
    }
}

} // namespace app
