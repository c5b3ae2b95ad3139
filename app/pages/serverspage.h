// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/calmgate.h"
#include "app/view/childaction.h"
#include "app/view/serverselection.h"
#include "app/view/sharechanges.h"
#include "app/workerthread.h"
#include "app/znodes/zookeeperfigures.h"

#include <QMap>
#include <QTimer>

class QPushButton;
class QScrollArea;

namespace widgets {
class CardGrid;
class NodeCard;
class PartitionMatrix;
} // namespace widgets

namespace app {

/// A card for ZooKeeper and for each server, and which of them holds which partition. One card or
/// more are selected, by mouse, keys or a rubber band. Many servers are chips, and beyond that the
/// matrix is suggested. Cards: objectName "card_ID"; others: "partitionMatrix", "suggestMatrix".
class ServersPage : public Page
{
    Q_OBJECT

public:
    static constexpr int kMostCards = 24;
    static constexpr int kMostChips = 100;

    explicit ServersPage(QWidget *parent = nullptr);
    ~ServersPage() override;

    /// Before anything is known: this many servers are expected.
    void setGhosts(int servers);
    void showFrame(const Frame &frame) override;

    [[nodiscard]] widgets::NodeCard *card(const QString &id) const;

Q_SIGNALS:
    /// Never empty; the last is the current one.
    void selectionChosen(const QStringList &ids);
    void opened(const QString &id);
    void actionRequested(app::ChildAction action, const QString &id);
    void menuRequested(const QPoint &globalPosition);
    void matrixWanted();
    /// For the thread that asks; empty: nobody is to be asked.
    void zookeeperChanged(const QString &connectString);
    void figuresRead(const app::ZooKeeperFigures &figures);
    void figuresAsked(quint16 port); ///< from that port of ours, before ZooKeeper can log it

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    widgets::NodeCard *ensureCard(const QString &id);
    void removeCardsBut(const QStringList &ids);
    void choose(const QString &id, Qt::KeyboardModifiers modifiers);
    void chooseCards(const QList<QWidget *> &cards, Qt::KeyboardModifiers modifiers);
    void select(const Frame &frame);
    [[nodiscard]] QStringList order() const;
    void watchZooKeeper();
    void follow(const Frame &frame);
    void showCards(const Frame &frame);
    [[nodiscard]] bool fits(const QSize &card) const;
    void chooseForm();
    void moveCrown();
    void showMatrix(const Frame &frame);

    /// What the form of the cards depends on.
    struct Room {
        std::shared_ptr<const Picture> picture;
        QSize size;
        int gridWidth = 0;
        QFont font;
        bool operator==(const Room &) const = default;
    };

    CalmGate m_gate{this};
    std::shared_ptr<const Picture> m_picture; ///< the one being shown, for tool tips
    Room m_room;                              ///< for which the form was chosen
    widgets::CardGrid *m_grid;
    QScrollArea *m_scroll; ///< around the cards
    QWidget *m_legend;
    widgets::PartitionMatrix *m_matrix;
    QMap<QString, widgets::NodeCard *> m_cards;
    ServerSelection m_selection;
    QString m_masterId; ///< as it was shown last
    ShareChanges m_changes;
    WorkerThread *m_thread =
        new WorkerThread(QStringLiteral("figures")); ///< asks ZooKeeper for its figures
    QString m_zookeeper;
    ZooKeeperFigures m_figures;
    QPushButton *m_suggestion;
    QTimer m_aging; ///< runs while something on display grows old by itself
};

} // namespace app
