// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QWidget>

class QToolButton;

namespace widgets {

/// What one process of the cluster looks like. What the cluster says of it and what the operating
/// system says of it are two lines with two times, and are never merged.
struct NodeCardData {
    struct Line {
        QString label; ///< who says it
        Meaning meaning = Meaning::Neutral;
        QString text;
        QString time;
        bool operator==(const Line &) const = default;
    };

    QString id;
    QString title;
    QString role; ///< beside the title
    bool isMaster = false;
    QString address;
    Line cluster;
    Line process;
    bool hasShares = true; ///< false: the card has a note instead of the bar
    int primaries = 0;
    int secondaries = 0;
    int learners = 0;
    int partitions = 0;   ///< the whole bar
    QString note;         ///< below the lines
    bool isGhost = false; ///< expected, not there yet
    bool isStale = false; ///< the cluster's line may have changed since
    bool canKill = false;
    bool canFreeze = false;
    bool canThaw = false;
    bool canStop = false;
    bool canRestart = false;

    bool operator==(const NodeCardData &) const = default;
};

/// A card that shows one process and has its buttons. Painted; its accessible description says in
/// words what it shows.
class NodeCard : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Kill, FreezeOrThaw, Stop, Restart };
    Q_ENUM(Action)

    explicit NodeCard(QWidget *parent = nullptr);

    void setData(const NodeCardData &data);
    void setSelected(bool selected);

    [[nodiscard]] const NodeCardData &data() const { return m_data; }
    [[nodiscard]] bool isSelected() const { return m_isSelected; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void actionRequested(widgets::NodeCard::Action action);
    /// It was clicked, or got the focus by a key.
    void chosen();
    void opened(); ///< double click or Enter
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(Action action, const QString &icon);
    void nameButtons();
    void placeButtons();
    void drawFrame(QPainter &painter) const;
    void drawTitle(QPainter &painter, const QRect &row) const;
    void drawLine(QPainter &painter, const QRect &row, const NodeCardData::Line &line) const;
    void drawShares(QPainter &painter, const QRect &row) const;
    [[nodiscard]] int lineHeight() const;
    [[nodiscard]] QString describe() const;

    NodeCardData m_data;
    bool m_isSelected = false;
    QToolButton *m_kill;
    QToolButton *m_freeze;
    QToolButton *m_stop;
    QToolButton *m_restart;
};

} // namespace widgets
