// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTimer>
#include <QWidget>

namespace widgets {

/// A ring round the pointer while it is over the parent, so that people far away see where it is;
/// filled while a button is pressed. It goes when the pointer has rested for kRestMs. Takes neither
/// mouse nor keyboard.
class PointerHalo : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kRestMs = 3000;

    explicit PointerHalo(QWidget *parent);

    /// Of the ring, in pixels.
    void setDiameter(int diameter);
    /// Follows the pointer from now on, or hides.
    void setActive(bool isActive);

    [[nodiscard]] bool isPressed() const { return m_isPressed; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveTo(const QPoint &globalPosition);

    bool m_isPressed = false;
    QTimer m_rest;
};

} // namespace widgets
