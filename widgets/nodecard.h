// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/nodecarddata.h"

#include <QWidget>

class QToolButton;

namespace widgets {

/// A card that shows one process and has its buttons; compact, a chip without buttons. Painted; its
/// accessible description, of a chip its tool tip too, says in words what it shows.
class NodeCard : public QWidget
{
    Q_OBJECT

public:
    enum class Action { Kill, FreezeOrThaw, Stop, Restart };
    Q_ENUM(Action)

    explicit NodeCard(QWidget *parent = nullptr);

    void setData(const NodeCardData &data);
    void setSelected(bool selected);
    void setCompact(bool compact);
    /// Without the bar, the load and the address, and with icons for buttons.
    void setLow(bool low);

    [[nodiscard]] const NodeCardData &data() const { return m_data; }
    [[nodiscard]] bool isSelected() const { return m_isSelected; }
    [[nodiscard]] bool isCompact() const { return m_isCompact; }
    /// Of a low card, where the title's room ends.
    [[nodiscard]] int buttonsLeft() const { return m_buttonsLeft; }
    /// Low, and no chip.
    [[nodiscard]] bool isLow() const { return m_isLow && !m_isCompact; }
    /// Where the master's crown is, or would be.
    [[nodiscard]] QRect crownRect() const;
    [[nodiscard]] QSize sizeHint() const override;
    /// Its size hint when it is no chip and not low, when it is low, and as a chip.
    [[nodiscard]] QSize cardSizeHint() const;
    [[nodiscard]] QSize lowSizeHint() const;
    [[nodiscard]] QSize chipSizeHint() const;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void actionRequested(widgets::NodeCard::Action action);
    /// It was clicked, or got the focus by Tab. A click for the menu of what is selected already
    /// chooses nothing else.
    void chosen(Qt::KeyboardModifiers modifiers);
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
    void showToolTip();
    [[nodiscard]] QString describe() const;

    NodeCardData m_data;
    bool m_isSelected = false;
    bool m_isCompact = false;
    bool m_isLow = false;
    int m_buttonsLeft = 0;
    int m_buttonsWidth = 0; ///< with their texts
    QToolButton *m_kill;
    QToolButton *m_freeze;
    QToolButton *m_stop;
    QToolButton *m_restart;
};

} // namespace widgets
