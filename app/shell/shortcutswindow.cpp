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
const QString kBetween = QStringLiteral("   "); ///< two keys

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
    return texts.join(kBetween);
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

QTreeWidgetItem *ShortcutsWindow::addTitle(const QString &title)
{
    auto *const top = new QTreeWidgetItem(m_list, {title});
    QFont bold = font();
    bold.setBold(true);
    top->setFont(0, bold);
    top->setFlags(Qt::ItemIsEnabled);
    return top;
}

void ShortcutsWindow::addMenu(const QString &title, const QList<QAction *> &actions)
{
    if (actions.isEmpty())
        return;
    QTreeWidgetItem *const top = addTitle(title);
    for (QAction *const action : actions) {
        auto *const item = new QTreeWidgetItem(top, {plainTextOf(action), keysOf(action)});
        item->setData(0, kAction, m_actions.size());
        m_actions.append(action);
    }
}

void ShortcutsWindow::addKeys(
    const QString &title, const QList<std::pair<QString, QString>> &whatAndKeys)
{
    QTreeWidgetItem *const top = addTitle(title);
    for (const auto &[what, keys] : whatAndKeys)
        new QTreeWidgetItem(top, {what, keys});
}

void ShortcutsWindow::addKeysOfViews()
{
    const QString arrows = QStringLiteral("← ↑ → ↓");
    const QString enter = textOf(QKeySequence(Qt::Key_Return));
    const QString escape = textOf(QKeySequence(Qt::Key_Escape));
    addKeys(tr("Among the servers"),
        {{tr("Another server"), arrows}, {tr("Show its log"), enter},
            {tr("Select more of them"), textOf(QKeySequence(Qt::SHIFT | Qt::Key_Right))},
            {tr("Select this one too"), textOf(QKeySequence(Qt::CTRL | Qt::Key_Space))},
            {tr("Select all servers"), textOf(QKeySequence(QKeySequence::SelectAll))}});
    addKeys(tr("In the ring and the matrix"),
        {{tr("Larger, smaller, all of it"), QStringLiteral("+   −   0")},
            {tr("Another partition"), arrows}});
    addKeys(tr("In what clients felt"),
        {{tr("An earlier or a later moment"), QStringLiteral("←   →")},
            {tr("The fault before or after"),
                textOf(QKeySequence(Qt::CTRL | Qt::Key_Left)) + kBetween
                    + textOf(QKeySequence(Qt::CTRL | Qt::Key_Right))},
            {tr("Select a time"), textOf(QKeySequence(Qt::SHIFT | Qt::Key_Right))},
            {tr("A page back or on"),
                textOf(QKeySequence(Qt::Key_PageUp)) + kBetween
                    + textOf(QKeySequence(Qt::Key_PageDown))},
            {tr("The oldest; the newest, and follow it"),
                textOf(QKeySequence(Qt::Key_Home)) + kBetween + textOf(QKeySequence(Qt::Key_End))},
            {tr("Larger, smaller"), QStringLiteral("+   −")}, {tr("Show that fault"), enter},
            {tr("Give up the selection, follow again"), escape}});
    addKeys(tr("In the logs"),
        {{tr("Find the next one"), textOf(QKeySequence(Qt::Key_F3))},
            {tr("Find the one before"), textOf(QKeySequence(Qt::SHIFT | Qt::Key_F3))},
            {tr("Close the search"), escape}});
    addKeys(tr("In keys and values"),
        {{tr("Edit the value"), enter},
            {tr("Delete the key (asks)"), textOf(QKeySequence(Qt::Key_Delete))},
            {tr("Save the value"), textOf(QKeySequence(QKeySequence::Save))},
            {tr("Keys asked for before"), QStringLiteral("↑   ↓")}});
    addKeys(tr("During a scenario"), {{tr("Abort it"), escape + kBetween + escape}});
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
