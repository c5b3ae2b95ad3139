// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/layouts.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace app {

/// Where the window's docks stand: arranged, written down and restored. What shares a place only
/// because the window was low gets its own when the window is higher, unless somebody has moved
/// docks meanwhile. Larger text or longer words make docks grow, but their places stay those that
/// somebody chose: with the text of before all is as before. objectName of the timer that waits
/// until the window's height stays: "dockTimer".
class DockPlaces : public QObject
{
    Q_OBJECT

public:
    explicit DockPlaces(QMainWindow *window);

    void choose(Layout layout);
    /// For restore(), also that of another window.
    [[nodiscard]] QByteArray save() const;
    /// What it does not understand changes nothing.
    void restore(const QByteArray &saved);
    /// Before all docks are made again, maybe with other texts, and after.
    void takeDown();
    void putUp();
    /// Later, once the contents have their sizes, which they lack at first: they may have kept
    /// others from theirs.
    void settle();
    /// While the docks are hidden all of them stay where they are.
    void setPaused(bool isPaused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What identifies an arrangement but for the sizes: these change by themselves.
    [[nodiscard]] QStringList structure() const;
    void arrange(Layout layout);
    void keep(std::optional<Layout> layout, const QByteArray &state);
    void lookWhatIsInSight();
    void raiseWhatWasInSight();
    void useRoom();

    QMainWindow *m_window;
    QTimer m_patience;
    int m_lineHeight;               ///< of the text that they were settled for
    std::optional<Layout> m_layout; ///< chosen last, as long as nothing of it was changed by hand
    QByteArray m_chosen;            ///< the state that was chosen, before anything grew
    QStringList m_structure;        ///< of it
    QByteArray m_pressed;    ///< the state when a button of the mouse was pressed between docks
    QStringList m_inSight;   ///< when it was last looked, the front ones last
    bool m_isForLow = false; ///< they were arranged for want of height
    bool m_isPaused = false;
};

} // namespace app
