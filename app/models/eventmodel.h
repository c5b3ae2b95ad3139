// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/happening.h"

#include <QAbstractTableModel>
#include <QList>

namespace app {

/// The event list, in the order in which things became known; at most kMaxRows, then the oldest go.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Source, Subject, What, Count };
    static constexpr int kMaxRows = 10'000;

    using QAbstractTableModel::QAbstractTableModel;

    void append(const QList<Happening> &happenings);
    void clear();
    [[nodiscard]] const QList<Happening> &happenings() const { return m_happenings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Happening> m_happenings;
};

} // namespace app
