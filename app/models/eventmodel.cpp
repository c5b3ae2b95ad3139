// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/supervision/supervisionevent.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"

#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace app {

namespace {

const QString kIndent(6, u' ');

} // namespace

void EventModel::follow(const AppendLog<Happening> &all)
{
    if (all.end() < m_happenings.end()) {
        beginResetModel();
        m_happenings = all;
        m_unfolded.clear();
        endResetModel();
        return;
    }
    dropFirst(std::min(all.begin() - m_happenings.begin(), m_happenings.size()));
    const qint64 added = all.end() - std::max(all.begin(), m_happenings.end());
    if (added == 0)
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(added) - 1);
    m_happenings = all;
    endInsertRows();
}

void EventModel::dropFirst(qint64 count)
{
    if (count <= 0)
        return;
    const auto kept = m_unfolded.lowerBound(m_happenings.begin() + count);
    const int parts = std::accumulate(m_unfolded.begin(), kept, 0);
    beginRemoveRows({}, 0, static_cast<int>(count) + parts - 1);
    m_happenings.keep(m_happenings.size() - count);
    m_unfolded.erase(m_unfolded.cbegin(), m_unfolded.lowerBound(m_happenings.begin()));
    endRemoveRows();
}

EventModel::Place EventModel::placeOf(int row) const
{
    qint64 number = m_happenings.begin() + row;
    for (auto unfolded = m_unfolded.begin();
         unfolded != m_unfolded.end() && number > unfolded.key(); ++unfolded) {
        const qint64 part = number - unfolded.key() - 1;
        if (part < *unfolded)
            return {unfolded.key(), static_cast<int>(part)};
        number -= *unfolded;
    }
    return {number};
}

int EventModel::partition(int row) const
{
    const Place place = placeOf(row);
    return place.part < 0
        ? -1
        : static_cast<int>(m_happenings.at(place.number).partitions.at(place.part));
}

bool EventModel::canUnfold(int row) const
{
    const Place place = placeOf(row);
    return place.part < 0 && m_happenings.at(place.number).partitions.size() > 1;
}

bool EventModel::isUnfolded(int row) const
{
    return m_unfolded.contains(placeOf(row).number);
}

void EventModel::setUnfolded(int row, bool isUnfolded)
{
    const int event = rowOfEvent(row);
    if (!canUnfold(event) || this->isUnfolded(event) == isUnfolded)
        return;
    const qint64 number = placeOf(event).number;
    const auto parts = static_cast<int>(happening(event).partitions.size());
    if (isUnfolded) {
        beginInsertRows({}, event + 1, event + parts);
        m_unfolded[number] = parts;
        endInsertRows();
    } else {
        beginRemoveRows({}, event + 1, event + parts);
        m_unfolded.remove(number);
        endRemoveRows();
    }
    Q_EMIT dataChanged(index(event, Column::What), index(event, Column::What));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return std::accumulate(
        m_unfolded.begin(), m_unfolded.end(), static_cast<int>(m_happenings.size()));
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Column::Count;
}

QString EventModel::mark(int row) const
{
    if (!canUnfold(row))
        return {};
    return isUnfolded(row) ? QStringLiteral("▾ ") : QStringLiteral("▸ ");
}

/// Of a row that is a part: what it shows beside the event above it.
QVariant EventModel::partData(int partition, int column, int role)
{
    if (column != Column::What || role != Qt::DisplayRole)
        return {};
    return kIndent + tr("partition %1").arg(partition);
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const int part = partition(index.row()); part >= 0)
        return partData(part, index.column(), role);
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
        return mark(index.row()) + happening.text.toString();
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
