// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/keyscan.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace app {

/// The keys of the store as a table that grows as it is scrolled: it asks for pages by a signal and
/// takes them when they come.
class KeyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Key, Partition, Primary, Version, Size, Value, Count };
    static constexpr int kKeyRole = Qt::UserRole; ///< the key itself, not made for reading
    static constexpr int kPageRows = 500;
    static constexpr qsizetype kMostRows = 200'000;

    using QAbstractTableModel::QAbstractTableModel;

    /// Empties the table and asks for the first page. Without partitions nothing is asked.
    void restart(const QString &prefix, const QList<quint32> &partitions);
    /// Does nothing with a page that was asked for before the last restart.
    void take(const KeyPage &page);
    /// Asks again for the page that could not be read; or leaves its first partition out.
    void retry();
    void skip();
    /// By partition.
    void setPrimaries(const QStringList &primaries);
    /// The key has this now; it is added if it is not in the table.
    void put(const KeyItem &item);
    void remove(const QString &key);

    [[nodiscard]] bool isLoading() const { return m_isLoading; }
    [[nodiscard]] bool isComplete() const { return m_rest.partitions.isEmpty(); }
    /// Why no more can be read; empty: nothing is wrong.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void pageWanted(const app::KeyScan &scan);
    /// isLoading(), isComplete(), problem() or the number of rows.
    void progressed();

private:
    void ask();
    [[nodiscard]] qsizetype rowOf(const QString &key) const;
    [[nodiscard]] QString text(const KeyItem &item, int column) const;

    QList<KeyItem> m_items;
    QStringList m_primaries;
    KeyScan m_rest; ///< its number is that of the last restart
    qsizetype m_wantedRows = 0;
    bool m_isLoading = false;
    QString m_problem;
};

} // namespace app
