// SPDX-License-Identifier: Apache-2.0
#pragma once

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

    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_target;
    QLabel *m_label;
    int m_tip = 0; ///< where the arrow's point is, from the left
    bool m_isBelow = true;
};

} // namespace widgets
