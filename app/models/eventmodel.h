// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/happening.h"

#include <QAbstractTableModel>
#include <QMap>

namespace app {

/// The event list, in the order in which things became known. It shares what it shows with the
/// state of the run. What is told of several partitions together can be unfolded: then a row for
/// each of them follows it.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Source, Subject, What, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is shown already is taken to be among these, by the numbers; of fewer than that it is
    /// another run, or an earlier moment.
    void follow(const AppendLog<Happening> &all);
    /// The one that the row is, or is a part of.
    [[nodiscard]] const Happening &happening(int row) const
    {
        return m_happenings.at(placeOf(row).number);
    }
    /// The row of that event itself.
    [[nodiscard]] int rowOfEvent(int row) const { return row - placeOf(row).part - 1; }
    /// Of a row that is a part of an event; -1: it is a whole one.
    [[nodiscard]] int partition(int row) const;
    [[nodiscard]] bool canUnfold(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const;
    /// Of the event that the row is, or is a part of.
    void setUnfolded(int row, bool isUnfolded);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    struct Place {
        qint64 number = 0; ///< of the happening
        int part = -1;     ///< of its partitions; -1: itself
    };

    [[nodiscard]] Place placeOf(int row) const;
    void dropFirst(qint64 count);
    /// Before the text of an event: whether it can be unfolded, or is.
    [[nodiscard]] QString mark(int row) const;
    [[nodiscard]] static QVariant partData(int partition, int column, int role);

    AppendLog<Happening> m_happenings;
    QMap<qint64, int> m_unfolded; ///< by their numbers, how many rows each has besides its own
};

} // namespace app
