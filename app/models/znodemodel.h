// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/znodes/znodenews.h"

#include <QAbstractItemModel>
#include <QTimer>

#include <memory>

namespace app {

struct ZnodeItem;

/// ZooKeeper's tree from one znode down, as far as it was expanded. Children are asked for when
/// they are to be seen and arrive later; what has changed is marked for kFlashMs,
/// unless motion is reduced.
class ZnodeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Name, Version, Size, Children, Owner, Changed, Count };
    static constexpr int kFlashMs = 1200;

    explicit ZnodeModel(QObject *parent = nullptr);
    ~ZnodeModel() override;

    /// Shows this znode alone, collapsed; empty: nothing. Forgets all else.
    void setTop(const QByteArray &path);
    void take(const ZnodeNews &news);
    /// Not connected: what is shown may have changed.
    void setStale(bool isStale);
    /// Its children are not to be seen any more.
    void release(const QModelIndex &index);

    [[nodiscard]] QByteArray top() const;
    /// Empty for an invalid index.
    [[nodiscard]] QByteArray pathOf(const QModelIndex &index) const;
    /// Invalid if it is not shown.
    [[nodiscard]] QModelIndex indexOf(const QByteArray &path) const;
    /// Its children are there, if it has any.
    [[nodiscard]] bool isListed(const QModelIndex &index) const;
    /// Rows go just now: what becomes current was chosen by nobody.
    [[nodiscard]] bool isRemoving() const { return m_isRemoving; }
    [[nodiscard]] const QHash<qint64, QString> &owners() const { return m_owners; }

    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void expansionWanted(const QByteArray &path);
    void expansionEnded(const QByteArray &path);
    /// The children of this znode are there, or have changed.
    void listed(const QByteArray &path);

private:
    [[nodiscard]] ZnodeItem *nodeOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ZnodeItem *node, int column = 0) const;
    void takeListing(ZnodeItem *node, const ZnodeListing &listing);
    void removeMissing(ZnodeItem *node, const QByteArrayList &names);
    void insertNew(ZnodeItem *node, const QByteArrayList &names);
    void dropRows(ZnodeItem *node, int first, int last);
    void forget(const ZnodeItem *node);
    void takeStat(ZnodeItem *node, const cluster::ZkStat &stat);
    void tellChanged(const QList<ZnodeItem *> &nodes);
    void tellLayout();
    void flash(const QByteArray &path);
    void endFlashes();
    [[nodiscard]] QString textOf(const ZnodeItem &node, int column) const;

    std::unique_ptr<ZnodeItem> m_top;
    QHash<QByteArray, ZnodeItem *> m_nodes; ///< by path
    QHash<qint64, QString> m_owners;
    QHash<QByteArray, qint64> m_flashes; ///< until when, by path
    QTimer m_flashTimer;
    bool m_isStale = false;
    bool m_isRemoving = false;
};

} // namespace app
