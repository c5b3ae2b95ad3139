// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/childaction.h"
#include "app/view/sharechanges.h"

#include <QMap>
#include <QTimer>

class QPushButton;

namespace widgets {
class CardGrid;
class NodeCard;
class PartitionMatrix;
} // namespace widgets

namespace app {

/// A card for ZooKeeper and for each server, and which of them holds which partition. One card is
/// selected. Many servers are chips, and beyond that the matrix is suggested.
/// Cards: objectName "card_ID"; others: "partitionMatrix", "suggestMatrix".
class ServersPage : public Page
{
    Q_OBJECT

public:
    static constexpr int kMostCards = 24;
    static constexpr int kMostChips = 100;

    explicit ServersPage(QWidget *parent = nullptr);

    /// Before anything is known: this many servers are expected.
    void setGhosts(int servers);
    void showFrame(const Frame &frame) override;

    [[nodiscard]] widgets::NodeCard *card(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);
    void actionRequested(app::ChildAction action, const QString &id);
    void menuRequested(const QPoint &globalPosition);
    void matrixWanted();

private:
    widgets::NodeCard *ensureCard(const QString &id);
    void removeCardsBut(const QStringList &ids);
    void select(const QString &id);
    void showCards(const Frame &frame);
    void moveCrown();
    void showMatrix(const Frame &frame);

    std::shared_ptr<const Picture> m_picture; ///< the one being shown, for tool tips
    widgets::CardGrid *m_grid;
    QWidget *m_legend;
    widgets::PartitionMatrix *m_matrix;
    QMap<QString, widgets::NodeCard *> m_cards;
    QString m_selectedId;
    QString m_masterId; ///< as it was shown last
    ShareChanges m_changes;
    QPushButton *m_suggestion;
    QTimer m_aging; ///< runs while something on display grows old by itself
};

} // namespace app
