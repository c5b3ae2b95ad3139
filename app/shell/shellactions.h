// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/shell/layouts.h"

#include <QAction>
#include <QObject>

class QMenu;

namespace app {

/// The commands for the window itself: settings, sizes, layouts, help. They act even while the menu
/// is hidden. objectNames are those of the members, and "layout_1" to "layout_3".
class ShellActions : public QObject
{
    Q_OBJECT

public:
    explicit ShellActions(QWidget *window);

    void fillViewMenu(QMenu *menu) const;
    void fillHelpMenu(QMenu *menu) const;

    QAction *settings;
    QAction *textLarger;
    QAction *textSmaller;
    QAction *textNormal;
    QAction *resetLayout;
    QAction *nextPart;
    QAction *previousPart;
    QAction *present;
    QAction *nextStep;     ///< while presenting
    QAction *previousStep; ///< while presenting
    QAction *endPresent;   ///< while presenting
    QAction *shortcuts;
    QAction *programLog;
    QAction *about;

Q_SIGNALS:
    void layoutRequested(app::Layout layout);
    /// -1, 1, or 0 for the system's size.
    void textSizeRequested(int step);
    /// To the part of the window before or behind the one with the keyboard.
    void partRequested(int step);

private:
    QAction *make(const QString &name, const QString &text, const QKeySequence &keys = {});
    QAction *makeStep(const QString &name, const QString &text, const QKeySequence &keys,
        void (ShellActions::*signal)(int), int step);
    void makeLayout(Layout layout, const QString &text);

    QWidget *m_window;
    QList<QAction *> m_layouts;
    Layout m_layout = Layout::Demo; ///< the last one asked for
};

} // namespace app
