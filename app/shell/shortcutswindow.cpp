// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shortcutswindow.h"

#include "app/shell/actiontext.h"
#include "app/shell/shortcutbook.h"
#include "widgets/stateline.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace app {

namespace {

constexpr int kAction = Qt::UserRole;

QString textOf(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString keysOf(const QAction *action)
{
    QStringList texts;
    const QList<QKeySequence> all = action->shortcuts();
    for (const QKeySequence &keys : all)
        texts << textOf(keys);
    return texts.join(QStringLiteral("   "));
}

/// With those of the menus below, each once.
QList<QAction *> commandsOf(const QList<QAction *> &actions)
{
    QList<QAction *> found;
    for (QAction *const action : actions) {
        if (action->menu())
            found += commandsOf(action->menu()->actions());
        else if (!action->isSeparator() && !action->objectName().isEmpty())
            found.append(action);
    }
    return found;
}

QPushButton *button(const QString &name, const QString &text, QWidget *parent)
{
    auto *const made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

} // namespace

ShortcutsWindow::ShortcutsWindow(const QMenuBar *menus, ShortcutBook *book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(button(QStringLiteral("shortcutAssign"), tr("&Assign"), this))
    , m_reset(button(QStringLiteral("shortcutReset"), tr("&Default"), this))
    , m_resetAll(button(QStringLiteral("shortcutResetAll"), tr("All &defaults"), this))
    , m_state(new widgets::StateLine(this))
{
    setObjectName(QStringLiteral("shortcutsWindow"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({tr("What"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setAlternatingRowColors(true);
    m_keys->setObjectName(QStringLiteral("shortcutKeys"));
    m_keys->setAccessibleName(tr("Other keys for the selected command"));
    m_state->setObjectName(QStringLiteral("shortcutState"));
    fill(menus);
    build();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutsWindow::showSelected);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsWindow::check);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutsWindow::assign);
    connect(m_reset, &QPushButton::clicked, this, &ShortcutsWindow::reset);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        m_book->resetAll();
        showKeys();
        showSelected();
    });
    showSelected();
}

void ShortcutsWindow::fill(const QMenuBar *menus)
{
    const QList<QAction *> all = menus->actions();
    for (const QAction *const action : all) {
        if (action->menu())
            addMenu(plainTextOf(action), commandsOf(action->menu()->actions()));
    }
    addKeysOfViews();
    m_list->expandAll();
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
}

void ShortcutsWindow::build()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    buttons->addButton(m_resetAll, QDialogButtonBox::ResetRole);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_keys, 1);
    row->addWidget(m_assign);
    row->addWidget(m_reset);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    const QSize wanted(m_list->header()->length() + fontMetrics().averageCharWidth() * 12,
        fontMetrics().height() * 36);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10).boundedTo(QSize(4000, 600)));
}

void ShortcutsWindow::addMenu(const QString &title, const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    auto *const top = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFlags(Qt::ItemIsEnabled);
    for (QAction *const action : actions) {
        auto *const item = new QTreeWidgetItem(top, {plainTextOf(action), keysOf(action)});
        item->setData(0, kAction, m_actions.size());
        m_actions.append(action);
    }
}

void ShortcutsWindow::addKeysOfViews()
{
    const auto add = [](QTreeWidgetItem *top, const QString &what, const QString &keys) {
        new QTreeWidgetItem(top, {what, keys});
    };
    const auto head = [this](const QString &title) {
        auto *const top = new QTreeWidgetItem(m_list, {title});
        QFont bold = font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFlags(Qt::ItemIsEnabled);
        return top;
    };
    auto *const servers = head(tr("Among the servers"));
    add(servers, tr("Another server"), QStringLiteral("← ↑ → ↓"));
    add(servers, tr("Show its log"), textOf(QKeySequence(Qt::Key_Return)));
    add(servers, tr("Select more of them"), textOf(QKeySequence(Qt::SHIFT | Qt::Key_Right)));
    add(servers, tr("Select this one too"), textOf(QKeySequence(Qt::CTRL | Qt::Key_Space)));
    add(servers, tr("Select all servers"), textOf(QKeySequence(QKeySequence::SelectAll)));
    auto *const pictures = head(tr("In the ring and the matrix"));
    add(pictures, tr("Larger, smaller, all of it"), QStringLiteral("+   −   0"));
    add(pictures, tr("Another partition"), QStringLiteral("← ↑ → ↓"));
}

QAction *ShortcutsWindow::actionOf(const QTreeWidgetItem *item) const
{
    const QVariant number = item ? item->data(0, kAction) : QVariant();
    return number.isValid() ? m_actions.at(number.toLongLong()).data() : nullptr;
}

QAction *ShortcutsWindow::selected() const
{
    return actionOf(m_list->currentItem());
}

void ShortcutsWindow::showSelected()
{
    QAction *const action = selected();
    m_keys->setEnabled(action);
    m_keys->setKeySequence(action ? action->shortcut() : QKeySequence());
    m_reset->setEnabled(action && m_book->isChosen(action));
    check();
}

void ShortcutsWindow::check()
{
    const QAction *const action = selected();
    m_assign->setEnabled(false);
    if (!action) {
        m_state->say(widgets::Meaning::Neutral, tr("Select a command to give it other keys."));
        return;
    }
    const QKeySequence keys = m_keys->keySequence();
    if (const QAction *const owner = m_book->ownerOf(keys, action)) {
        m_state->say(widgets::Meaning::Suspect,
            tr("%1 is taken already: %2").arg(textOf(keys), plainTextOf(owner)));
        return;
    }
    m_assign->setEnabled(keys != action->shortcut());
    m_state->say(widgets::Meaning::Neutral, tr("Type the keys for: %1").arg(plainTextOf(action)));
}

void ShortcutsWindow::assign()
{
    if (QAction *const action = selected(); action && m_book->assign(action, m_keys->keySequence()))
        showKeys();
    showSelected();
}

void ShortcutsWindow::reset()
{
    QAction *const action = selected();
    if (action && m_book->reset(action)) {
        showKeys();
        showSelected();
        return;
    }
    m_state->say(
        widgets::Meaning::Suspect, tr("Another command has the keys that this one came with."));
}

void ShortcutsWindow::showKeys()
{
    for (QTreeWidgetItemIterator item(m_list); *item; ++item) {
        if (const QAction *const action = actionOf(*item))
            (*item)->setText(1, keysOf(action));
    }
}

} // namespace app
