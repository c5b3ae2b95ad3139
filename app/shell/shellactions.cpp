// SPDX-License-Identifier: Apache-2.0
#include "app/shell/shellactions.h"

#include <QMenu>

namespace app {

ShellActions::ShellActions(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    settings =
        make(QStringLiteral("settings"), tr("&Settings …"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    textLarger = makeStep(QStringLiteral("textLarger"), tr("&Larger text"),
        QKeySequence(Qt::CTRL | Qt::Key_Plus), &ShellActions::textSizeRequested, 1);
    // On many keyboards the plus needs Shift.
    textLarger->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    textSmaller = makeStep(QStringLiteral("textSmaller"), tr("S&maller text"),
        QKeySequence(Qt::CTRL | Qt::Key_Minus), &ShellActions::textSizeRequested, -1);
    textNormal = makeStep(QStringLiteral("textNormal"), tr("&Normal text"),
        QKeySequence(Qt::CTRL | Qt::Key_0), &ShellActions::textSizeRequested, 0);
    makeLayout(Layout::Demo, tr("Layout for a &demonstration"));
    makeLayout(Layout::Inspect, tr("Layout for a &close look"));
    makeLayout(Layout::Logs, tr("Layout for the &logs"));
    resetLayout = make(QStringLiteral("resetLayout"), tr("&Reset layout"));
    connect(resetLayout, &QAction::triggered, this, [this] { Q_EMIT layoutRequested(m_layout); });
    nextPart = makeStep(QStringLiteral("nextPart"), tr("Ne&xt part of the window"),
        QKeySequence(Qt::Key_F6), &ShellActions::partRequested, 1);
    previousPart = makeStep(QStringLiteral("previousPart"), tr("&Part of the window before"),
        QKeySequence(Qt::SHIFT | Qt::Key_F6), &ShellActions::partRequested, -1);
    present = make(QStringLiteral("present"), tr("&Present"), QKeySequence(Qt::Key_F11));
    nextStep = make(QStringLiteral("nextStep"), tr("Next step of the presentation"),
        QKeySequence(Qt::Key_PageDown));
    previousStep = make(QStringLiteral("previousStep"), tr("Step of the presentation before"),
        QKeySequence(Qt::Key_PageUp));
    endPresent = make(
        QStringLiteral("endPresent"), tr("End the presentation"), QKeySequence(Qt::Key_Escape));
    // Else the pages would never see these keys.
    nextStep->setEnabled(false);
    previousStep->setEnabled(false);
    endPresent->setEnabled(false);
    shortcuts =
        make(QStringLiteral("shortcuts"), tr("&Keyboard shortcuts"), QKeySequence(Qt::Key_F1));
    programLog = make(QStringLiteral("programLog"), tr("Program &log"));
    about = make(QStringLiteral("about"), tr("&About Kvorum"));
}

QAction *ShellActions::make(const QString &name, const QString &text, const QKeySequence &keys)
{
    auto *const action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    m_window->addAction(action);
    return action;
}

QAction *ShellActions::makeStep(const QString &name, const QString &text, const QKeySequence &keys,
    void (ShellActions::*signal)(int), int step)
{
    QAction *const made = make(name, text, keys);
    connect(made, &QAction::triggered, this, [this, signal, step] { Q_EMIT(this->*signal)(step); });
    return made;
}

void ShellActions::makeLayout(Layout layout, const QString &text)
{
    const int number = static_cast<int>(layout);
    QAction *const made = make(QStringLiteral("layout_%1").arg(number), text,
        QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
    connect(made, &QAction::triggered, this, [this, layout] {
        m_layout = layout;
        Q_EMIT layoutRequested(layout);
    });
    m_layouts.append(made);
}

void ShellActions::fillViewMenu(QMenu *menu) const
{
    menu->addActions(m_layouts);
    menu->addAction(resetLayout);
    menu->addSeparator();
    menu->addActions({textLarger, textSmaller, textNormal});
    menu->addSeparator();
    menu->addActions({nextPart, previousPart});
    menu->addSeparator();
    menu->addActions({present, nextStep, previousStep, endPresent});
    menu->addSeparator();
    menu->addAction(settings);
}

void ShellActions::fillHelpMenu(QMenu *menu) const
{
    menu->addActions({shortcuts, programLog, about});
}

} // namespace app
