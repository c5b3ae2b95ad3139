// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QMenuBar;
class QTreeWidget;

namespace app {

/// All keys that do something, by menu, read from the actions themselves. objectName of the list:
/// "shortcutList".
class ShortcutsWindow : public QDialog
{
    Q_OBJECT

public:
    ShortcutsWindow(const QMenuBar *menus, QWidget *parent);

private:
    void addMenu(const QString &title, const QList<QAction *> &actions);
    void addKeysOfViews();

    QTreeWidget *m_list;
};

} // namespace app
