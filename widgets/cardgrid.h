// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRubberBand>
#include <QWidget>

namespace widgets {

/// Widgets of one size, that of the first, in rows, in the order in which they were added; they
/// keep their places when others change. Arrow keys move the focus between them; a rubber band
/// drawn beside them gathers some. Meant for a scroll area.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    /// Takes ownership and shows it last.
    void addCard(QWidget *card);
    void removeCard(QWidget *card);
    [[nodiscard]] const QList<QWidget *> &cards() const { return m_cards; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// If the cards were of that size.
    [[nodiscard]] int heightForWidth(int width, const QSize &card) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// An arrow key has moved the focus there.
    void reached(QWidget *card, Qt::KeyboardModifiers modifiers);
    /// At least one, in their order.
    void banded(const QList<QWidget *> &cards, Qt::KeyboardModifiers modifiers);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] static int columnsIn(int width, const QSize &card);
    [[nodiscard]] QSize cardSize() const;
    void place();

    QList<QWidget *> m_cards;
    QRubberBand *m_band = nullptr; ///< while one is drawn
    QPoint m_bandFrom;
};

} // namespace widgets
