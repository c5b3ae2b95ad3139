// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/layouts.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSize>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace app {

/// Where the window's docks stand: arranged, written down and restored. What shares a place only
/// because the window was low gets its own when the window is higher, unless somebody has moved
/// docks meanwhile. Larger text makes docks grow: with the text of before all is as before.
/// objectName of the timer that waits until the window's height stays: "dockTimer".
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
    /// The same docks, made again: what save() said of them just before.
    void putBack(const QByteArray &saved);
    /// Before a text of another size, and after it, once the contents have their sizes, which they
    /// lack at first: they may have kept others from theirs.
    void keepPlaces();
    void settle();
    /// While the docks are hidden all of them stay where they are.
    void setPaused(bool isPaused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Places {
        QSize window;
        QByteArray state;
        bool isForLow;
    };

    /// What identifies an arrangement but for the sizes: these change by themselves.
    [[nodiscard]] QStringList structure() const;
    [[nodiscard]] int lineHeight() const;
    void arrange(Layout layout);
    void lookWhatIsInSight();
    void raiseWhatWasInSight();
    void useRoom();

    QMainWindow *m_window;
    QTimer m_patience;
    int m_lineHeight;               ///< of the text that they were settled for
    std::optional<Layout> m_layout; ///< chosen last, as long as nobody has moved docks
    QStringList m_structure;        ///< as of then
    QHash<int, Places> m_ofText;    ///< by the height of a line: before another text made them grow
    QStringList m_inSight;          ///< when it was last looked, the front ones last
    bool m_isForLow = false;        ///< they were arranged for want of height
    bool m_isPaused = false;
};

} // namespace app
