// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/appendlog.h"
#include "app/history/happening.h"

#include <QAbstractTableModel>

namespace app {

/// The event list, in the order in which things became known. It shares what it shows with the
/// state of the run.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Source, Subject, What, Count };

    using QAbstractTableModel::QAbstractTableModel;

    /// What is shown already is taken to be among these, by the numbers; of fewer than that it is
    /// another run, or an earlier moment.
    void follow(const AppendLog<Happening> &all);
    [[nodiscard]] const Happening &happening(int row) const
    {
        return m_happenings.at(m_happenings.begin() + row);
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    AppendLog<Happening> m_happenings;
};

} // namespace app
