// SPDX-License-Identifier: Apache-2.0
#include "app/models/eventmodel.h"

#include "app/supervision/supervisionevent.h"
#include "app/view/texts.h"
#include "app/view/wallclock.h"

#include <QGuiApplication>

#include <algorithm>

namespace app {

namespace {

const QString kIndent(6, u' ');

} // namespace

void EventModel::follow(const AppendLog<Happening> &all)
{
    if (all.end() < m_happenings.end()) {
        beginResetModel();
        m_happenings = all;
        m_rows = rowsFrom(all.begin());
        m_unfolded.clear();
        endResetModel();
        return;
    }
    qint64 next = std::max(all.begin(), m_happenings.end());
    dropBefore(all.begin());
    m_happenings = all;
    for (; next < all.end(); ++next) {
        if (!m_wanted.accepts(all.at(next)))
            continue;
        if (!m_rows.isLikeLast(all, next))
            break;
        join(next);
    }
    const EventRows added = rowsFrom(next);
    if (added.count() == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + added.count() - 1);
    m_rows.append(added);
    endInsertRows();
}

void EventModel::dropBefore(qint64 number)
{
    if (const int rows = m_rows.rowsBefore(number); rows > 0) {
        beginRemoveRows({}, 0, rows - 1);
        m_rows.dropRowsBefore(number);
        endRemoveRows();
    }
    if (!m_rows.isPartlyBefore(number))
        return;
    setUnfolded(0, false);
    m_rows.dropLikesBefore(number);
    refresh(0);
}

void EventModel::join(qint64 number)
{
    const int head = m_rows.lastHead();
    const bool isUnfolded = m_rows.isUnfolded(head);
    if (isUnfolded)
        beginInsertRows({}, rowCount(), rowCount());
    m_rows.add(m_happenings, number);
    if (isUnfolded)
        endInsertRows();
    refresh(head);
}

EventRows EventModel::rowsFrom(qint64 number) const
{
    EventRows rows;
    for (; number < m_happenings.end(); ++number) {
        if (m_wanted.accepts(m_happenings.at(number)))
            rows.add(m_happenings, number);
    }
    return rows;
}

void EventModel::refresh(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, Column::Count - 1));
}

void EventModel::setWanted(const EventFilter &wanted)
{
    if (wanted == m_wanted)
        return;
    beginResetModel();
    m_wanted = wanted;
    m_rows = rowsFrom(m_happenings.begin());
    for (const qint64 number : std::as_const(m_unfolded)) {
        const int row = m_rows.rowOf(number);
        if (row >= 0 && m_rows.number(row) == number && canUnfold(row))
            m_rows.unfold(row, m_rows.partsOf(m_happenings, row));
    }
    endResetModel();
}

QStringList EventModel::subjects(int row) const
{
    QStringList subjects;
    for (const qint64 number : m_rows.numbers(row))
        subjects << m_happenings.at(number).subject;
    subjects.removeDuplicates();
    return subjects;
}

qint64 EventModel::nearest(qint64 atNs) const
{
    qint64 nearest = -1;
    for (qint64 number = m_happenings.begin(); number < m_happenings.end(); ++number) {
        const auto distance = [&](qint64 of) { return qAbs(m_happenings.at(of).atNs - atNs); };
        if (nearest < 0 || distance(number) < distance(nearest))
            nearest = number;
    }
    return nearest;
}

int EventModel::partition(int row) const
{
    const int part = m_rows.part(row);
    return part < 0 || m_rows.isOfLikes(row) ? -1
                                             : static_cast<int>(happening(row).partitions.at(part));
}

bool EventModel::canUnfold(int row) const
{
    return m_rows.part(row) < 0 && m_rows.partsOf(m_happenings, row) > 0;
}

void EventModel::setUnfolded(int row, bool isUnfolded)
{
    const int head = headOf(row);
    if (!canUnfold(head) || this->isUnfolded(head) == isUnfolded)
        return;
    const int parts = m_rows.partsOf(m_happenings, head);
    if (isUnfolded) {
        beginInsertRows({}, head + 1, head + parts);
        m_rows.unfold(head, parts);
        m_unfolded.insert(m_rows.number(head));
        endInsertRows();
    } else {
        beginRemoveRows({}, head + 1, head + parts);
        m_rows.fold(head);
        m_unfolded.remove(m_rows.number(head));
        endRemoveRows();
    }
    refresh(head);
}

QString EventModel::text(int row) const
{
    if (const int partition = this->partition(row); partition >= 0)
        return tr("partition %1").arg(partition);
    const QString text = happening(row).text.toString();
    const qsizetype count = m_rows.numbers(row).size();
    return count == 1 ? text : QStringLiteral("%1  × %2").arg(text, QString::number(count));
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Column::Count;
}

QString EventModel::shown(int row, int column) const
{
    const Happening &happening = this->happening(row);
    switch (column) {
    case Column::Time:
        return timeText(happening.atNs);
    case Column::Source:
        return sourceText(happening.source);
    case Column::Subject: {
        QStringList titles = subjects(row);
        std::ranges::transform(titles, titles.begin(), childTitle);
        return titles.join(QStringLiteral(", "));
    }
    case Column::What:
        if (m_rows.part(row) >= 0)
            return kIndent + text(row);
        if (!canUnfold(row))
            return text(row);
        return (isUnfolded(row) ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) + text(row);
    default:
        return {};
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isWhat = index.column() == Column::What;
    // A partition says only which one it is, the rest stands above.
    if (partition(index.row()) >= 0 && (!isWhat || role != Qt::DisplayRole))
        return {};
    if (role == Qt::DisplayRole)
        return shown(index.row(), index.column());
    if (role == Qt::ForegroundRole && !isWhat)
        return widgets::mutedText(QGuiApplication::palette());
    if (role == Qt::DecorationRole && isWhat)
        return widgets::symbolPixmap(happening(index.row()).meaning, QGuiApplication::palette());
    return {};
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
