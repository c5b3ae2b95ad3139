// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/eventfilter.h"
#include "app/models/eventrows.h"

#include <QAbstractTableModel>

namespace app {

/// The events that are asked for, in the order in which things became known. It shares what it
/// shows with the state of the run. Like events that follow each other closely are one row, with
/// their number. This can be unfolded, and what is told of several partitions together can: then a
/// row for each of them follows it.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Source, Subject, What, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is known already is taken to be among these, by the numbers; of fewer than that it is
    /// another run, or an earlier moment.
    void follow(const AppendLog<Happening> &all);
    /// Of other events another model: it is reset, but what is unfolded stays so.
    void setWanted(const EventFilter &wanted);
    /// The one that the row is, or is a part of; of like ones the first.
    [[nodiscard]] const Happening &happening(int row) const
    {
        return m_happenings.at(m_rows.number(row));
    }
    /// All that the row stands for, by their numbers.
    [[nodiscard]] QList<qint64> numbers(int row) const { return m_rows.numbers(row); }
    /// Of whom, each once.
    [[nodiscard]] QStringList subjects(int row) const;
    /// The number of the event that is nearest to that instant; -1: there is none.
    [[nodiscard]] qint64 nearest(qint64 atNs) const;
    /// Where the event is, or those that it is one of; -1: it is not asked for.
    [[nodiscard]] int rowOf(qint64 number) const { return m_rows.rowOf(number); }
    /// The row of which this one is a part, or itself.
    [[nodiscard]] int headOf(int row) const { return m_rows.headOf(row); }
    /// Of a row that is a partition of an event; -1: it is none.
    [[nodiscard]] int partition(int row) const;
    [[nodiscard]] bool canUnfold(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const { return m_rows.isUnfolded(row); }
    /// Of the row, or that of which it is a part.
    void setUnfolded(int row, bool isUnfolded);
    /// What the row says, without what marks it as something to unfold.
    [[nodiscard]] QString text(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    void dropBefore(qint64 number);
    /// To what the last row stands for.
    void join(qint64 number);
    [[nodiscard]] EventRows rowsFrom(qint64 number) const;
    void refresh(int row);
    [[nodiscard]] QString shown(int row, int column) const;

    AppendLog<Happening> m_happenings;
    EventFilter m_wanted;
    EventRows m_rows;
    QSet<qint64> m_unfolded; ///< what the rows that were unfolded begin with, also those not shown
};

} // namespace app
