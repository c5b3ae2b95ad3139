// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/layouts.h"

#include <QByteArray>
#include <QObject>
#include <QTimer>

namespace app {

/// Where the window's docks stand: arranged, written down and restored. What shares a place only
/// because the window was low gets its own when the window is higher, unless somebody has moved
/// docks meanwhile. objectName of the timer that waits until the window's height stays:
/// "dockTimer".
class DockPlaces : public QObject
{
    Q_OBJECT

public:
    explicit DockPlaces(QMainWindow *window);

    void arrange(Layout layout);
    /// For restore(), also that of another window.
    [[nodiscard]] QByteArray save() const;
    /// What it does not understand changes nothing.
    void restore(const QByteArray &saved);
    /// While the docks are hidden all of them stay where they are.
    void setPaused(bool isPaused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void useRoom();

    QMainWindow *m_window;
    QTimer m_patience;
    bool m_isForLow = false; ///< they were arranged for want of height
    bool m_isPaused = false;
};

} // namespace app
