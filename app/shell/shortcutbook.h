// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings.h"

#include <QAction>
#include <QKeySequence>
#include <QList>

class QMainWindow;

namespace app {

/// The keys of a window's commands: those that they came with, and those that were chosen instead,
/// which are remembered. No two commands have the same.
class ShortcutBook
{
public:
    explicit ShortcutBook(Settings settings);

    /// Gives the window's commands the keys that were chosen; again after they were made again.
    void adopt(const QMainWindow *window);

    /// Null, or the command that has these keys already.
    [[nodiscard]] const QAction *ownerOf(const QKeySequence &keys, const QAction *except) const;
    /// False if another command has them. Empty keys: none.
    bool assign(QAction *action, const QKeySequence &keys);
    /// Those that it came with. False if another command has got them since.
    bool reset(QAction *action);
    void resetAll();
    [[nodiscard]] bool isChosen(const QAction *action) const;

private:
    void remember(const QAction *action);

    Settings m_settings;
    QMap<QString, QString> m_chosen; ///< by objectName
    QList<QAction *> m_actions;
};

} // namespace app
