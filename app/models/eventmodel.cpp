// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/supervision/supervisionevent.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"

#include <QGuiApplication>

#include <algorithm>

namespace app {

void EventModel::follow(const AppendLog<Happening> &all)
{
    if (all.end() < m_happenings.end()) {
        beginResetModel();
        m_happenings = all;
        endResetModel();
        return;
    }
    const qint64 gone = std::min(all.begin() - m_happenings.begin(), m_happenings.size());
    if (gone > 0) {
        beginRemoveRows({}, 0, static_cast<int>(gone) - 1);
        m_happenings.keep(m_happenings.size() - gone);
        endRemoveRows();
    }
    const qint64 added = all.end() - std::max(all.begin(), m_happenings.end());
    if (added == 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_happenings = all;
    endInsertRows();
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
    const Happening &happening = this->happening(index.row());
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
