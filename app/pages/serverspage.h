// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/childaction.h"

#include <QMap>

namespace widgets {
class CardGrid;
class NodeCard;
class PartitionMatrix;
} // namespace widgets

namespace app {

/// A card for ZooKeeper and for each server, and which of them holds which partition. One card is
/// selected. Cards: objectName "card_ID"; the matrix: "partitionMatrix".
class ServersPage : public Page
{
    Q_OBJECT

public:
    explicit ServersPage(QWidget *parent = nullptr);

    /// Before anything is known: this many servers are expected.
    void setGhosts(int servers);
    void showFrame(const Frame &frame) override;

    [[nodiscard]] widgets::NodeCard *card(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    void actionRequested(app::ChildAction action, const QString &id);
    void menuRequested(const QPoint &globalPosition);

private:
    widgets::NodeCard *ensureCard(const QString &id);
    void removeCardsBut(const QStringList &ids);
    void select(const QString &id);

    std::shared_ptr<const Picture> m_picture; ///< the one being shown, for tool tips
    widgets::CardGrid *m_grid;
    QWidget *m_legend;
    widgets::PartitionMatrix *m_matrix;
    QMap<QString, widgets::NodeCard *> m_cards;
    QString m_selectedId;
};

} // namespace app
