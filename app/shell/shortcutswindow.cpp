// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shortcutswindow.h"

#include "app/shell/actiontext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

QString keysOf(const QAction *action)
{
    QStringList texts;
    const QList<QKeySequence> all = action->shortcuts();
    for (const QKeySequence &keys : all)
        texts << keys.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

/// With those of the menus below.
QList<QAction *> withKeys(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *const action : actions) {
        if (action->menu())
            found += withKeys(action->menu()->actions());
        else if (!action->shortcuts().isEmpty())
            found.append(action);
    }
    return found;
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const QMenuBar *menus, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
{
    setObjectName(QStringLiteral("shortcutsWindow"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAlternatingRowColors(true);
    const QList<QAction *> all = menus->actions();
    for (const QAction *const action : all) {
        if (action->menu())
            addMenu(plainTextOf(action), withKeys(action->menu()->actions()));
    }
    addKeysOfViews();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    const QSize wanted(m_list->header()->length() + fontMetrics().averageCharWidth() * 12,
        fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

void ShortcutsWindow::addMenu(const QString &title, const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    auto *const top = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    for (const QAction *const action : actions)
        new QTreeWidgetItem(top, {plainTextOf(action), keysOf(action)});
}

void ShortcutsWindow::addKeysOfViews()
{
    auto *const top = new QTreeWidgetItem(m_list, {tr("Among the servers")});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    const auto add = [top](const QString &what, const QString &keys) {
        new QTreeWidgetItem(top, {what, keys});
    };
    add(tr("Another server"), QStringLiteral("← ↑ → ↓"));
    add(tr("Show its log"), QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText));
}

} // namespace app
