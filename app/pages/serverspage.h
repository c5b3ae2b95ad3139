// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/childaction.h"
#include "app/view/picture.h"

#include <QMap>
#include <QWidget>

namespace widgets {
class CardGrid;
class NodeCard;
class PartitionMatrix;
} // namespace widgets

namespace app {

/// A card for ZooKeeper and for each server, and which of them holds which partition. One card is
/// selected. Cards: objectName "card_ID"; the matrix: "partitionMatrix".
class ServersPage : public QWidget
{
    Q_OBJECT

public:
    explicit ServersPage(QWidget *parent = nullptr);

    /// Before anything is known: this many servers are expected.
    void setGhosts(int servers);
    void showPicture(const Picture *picture);
    void select(const QString &id);

    [[nodiscard]] QString selectedId() const { return m_selectedId; }
    [[nodiscard]] widgets::NodeCard *card(const QString &id) const;

Q_SIGNALS:
    void selected(const QString &id);
    void opened(const QString &id);
    void actionRequested(app::ChildAction action, const QString &id);
    void menuRequested(const QPoint &globalPosition);
    void partitionChosen(int partition);

private:
    widgets::NodeCard *ensureCard(const QString &id);
    void removeCardsBut(const QStringList &ids);

    const Picture *m_picture = nullptr; ///< the one being shown, for tool tips
    widgets::CardGrid *m_grid;
    QWidget *m_legend;
    widgets::PartitionMatrix *m_matrix;
    QMap<QString, widgets::NodeCard *> m_cards;
    QString m_selectedId;
};

} // namespace app
