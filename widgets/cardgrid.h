// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

namespace widgets {

/// Widgets of one size, that of the first, in rows, in the order in which they were added; they
/// keep their places when others change. Arrow keys move the focus between them. Meant for a scroll
/// area.
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
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int columnsIn(int width) const;
    [[nodiscard]] QSize cardSize() const;
    void place();

    QList<QWidget *> m_cards;
};

} // namespace widgets
