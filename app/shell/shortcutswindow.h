// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QDialog>
#include <QPointer>

class QKeySequenceEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace widgets {
class StateLine;
} // namespace widgets

namespace app {

class ShortcutBook;

/// All commands with their keys, by menu, read from the actions themselves; other keys can be typed
/// for the one that is selected. objectNames: "shortcutList", "shortcutKeys", "shortcutAssign",
/// "shortcutReset", "shortcutResetAll", "shortcutState".
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    /// The book lives as long as the parent.
    ShortcutsWindow(const QMenuBar *menus, ShortcutBook *book, QWidget *parent);

private:
    void fill(const QMenuBar *menus);
    QTreeWidgetItem *addTitle(const QString &title);
    void addMenu(const QString &title, const QList<QAction *> &actions);
    void addKeys(const QString &title, const QList<std::pair<QString, QString>> &whatAndKeys);
    /// Those that are no commands: each view takes them itself.
    void addKeysOfViews();
    void build();
    /// Null for a title, and once it is gone.
    [[nodiscard]] QAction *actionOf(const QTreeWidgetItem *item) const;
    [[nodiscard]] QAction *selected() const;
    void showSelected();
    void check();
    void assign();
    void reset();
    void showKeys();

    ShortcutBook *m_book;
    QList<QPointer<QAction>> m_actions; ///< that the items stand for: gone when made again
    QTreeWidget *m_list;
    QKeySequenceEdit *m_keys;
    QPushButton *m_assign;
    QPushButton *m_reset;
    QPushButton *m_resetAll;
    widgets::StateLine *m_state;
};

} // namespace app
