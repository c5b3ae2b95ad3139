// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shortcutbook.h"

#include <QMainWindow>

namespace app {

namespace {

constexpr char kDefault[] = "keysAtFirst";

QList<QKeySequence> defaultOf(const QAction *action)
{
    return action->property(kDefault).value<QList<QKeySequence>>();
}

} // namespace

ShortcutBook::ShortcutBook(Settings settings)
    : m_settings(std::move(settings))
    , m_chosen(m_settings.shortcuts())
{
}

void ShortcutBook::adopt(const QMainWindow *window)
{
    m_actions.clear();
    const auto actions = window->findChildren<QAction *>();
    for (QAction *const action : actions) {
        // Those without a name belong to widgets, as that of a field's context menu does.
        if (action->objectName().isEmpty() || action->objectName().startsWith(u'_'))
            continue;
        m_actions.append(action);
        action->setProperty(kDefault, QVariant::fromValue(action->shortcuts()));
    }
    for (QAction *const action : std::as_const(m_actions)) {
        if (!m_chosen.contains(action->objectName()))
            continue;
        const QKeySequence keys = QKeySequence::fromString(m_chosen.value(action->objectName()));
        // The file may be anybody's: what two commands claim goes to neither.
        if (!ownerOf(keys, action))
            action->setShortcut(keys);
    }
}

const QAction *ShortcutBook::ownerOf(const QKeySequence &keys, const QAction *except) const
{
    if (keys.isEmpty())
        return nullptr;
    for (const QAction *const action : m_actions) {
        if (action == except)
            continue;
        const QList<QKeySequence> all = action->shortcuts();
        for (const QKeySequence &own : all) {
            if (own.matches(keys) != QKeySequence::NoMatch
                || keys.matches(own) != QKeySequence::NoMatch)
                return action;
        }
    }
    return nullptr;
}

bool ShortcutBook::assign(QAction *action, const QKeySequence &keys)
{
    if (ownerOf(keys, action))
        return false;
    action->setShortcut(keys);
    remember(action);
    return true;
}

bool ShortcutBook::reset(QAction *action)
{
    const QList<QKeySequence> keys = defaultOf(action);
    for (const QKeySequence &one : keys) {
        if (ownerOf(one, action))
            return false;
    }
    action->setShortcuts(keys);
    remember(action);
    return true;
}

void ShortcutBook::resetAll()
{
    for (QAction *const action : std::as_const(m_actions))
        action->setShortcuts(defaultOf(action));
    m_chosen.clear();
    m_settings.save(m_chosen);
}

bool ShortcutBook::isChosen(const QAction *action) const
{
    return m_chosen.contains(action->objectName());
}

void ShortcutBook::remember(const QAction *action)
{
    if (action->shortcuts() == defaultOf(action))
        m_chosen.remove(action->objectName());
    else
        m_chosen[action->objectName()] = action->shortcut().toString(QKeySequence::PortableText);
    m_settings.save(m_chosen);
}

} // namespace app
