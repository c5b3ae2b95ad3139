// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;

namespace widgets {

/// A bubble that points at a widget and says what it is good for. It follows the widget, takes no
/// keyboard, is told to assistive technology, and goes when it or the widget is clicked.
class CoachMark : public QWidget
{
    Q_OBJECT

public:
    /// Stands in the target's window.
    CoachMark(const QString &text, QWidget *target);

    /// What it covers as little of as it can while it still points at its target, or at one of
    /// these that the target stands in. Of a QTabBar only its tabs count.
    void keepClearOf(const QList<QWidget *> &others);

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void lookAround();
    [[nodiscard]] QList<QRect> seenOf(const QWidget &widget) const;
    /// The best place for that size that points at what is seen of the target.
    [[nodiscard]] QRect bestPlace(const QSize &size, const QRect &target) const;
    [[nodiscard]] qint64 covered(const QRect &place) const;

    QPointer<QWidget> m_target;
    QList<QPointer<QWidget>> m_others;
    QList<QRect> m_taken; ///< by what is seen of them
    QLabel *m_label;
    int m_tip = 0; ///< where the arrow's point is, from the left
    bool m_isBelow = true;
};

} // namespace widgets
