// SPDX-License-Identifier: Apache-2.0
#include "app/scenario/scenarioactions.h"

#include "app/pages/scenariopage.h"
#include "app/scenario/catalogue.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolBar>

namespace app {

namespace {

constexpr int kTwiceMs = 700; ///< between two presses that are one wish

} // namespace

ScenarioActions::ScenarioActions(QWidget *window)
    : QObject(window)
    , run(new QAction(tr("Run scenario"), this))
    , abort(new QAction(tr("Abort scenario"), this))
    , m_window(window)
{
    run->setObjectName(QStringLiteral("runScenario"));
    run->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    abort->setObjectName(QStringLiteral("abortScenario"));
    abort->setToolTip(tr("Abort scenario (Escape twice)"));
    abort->setEnabled(false);
    connect(
        abort, &QAction::triggered, this, [this] { Q_EMIT requested(ScenarioAction::Abort, {}); });
    const QStringList names = Catalogue::names();
    for (const QString &name : names) {
        auto *const each = new QAction(Catalogue::scenario(name).title.toString(), this);
        each->setObjectName(QStringLiteral("scenario_") + name);
        each->setStatusTip(Catalogue::scenario(name).hypothesis.toString());
        connect(each, &QAction::triggered, this,
            [this, name] { Q_EMIT requested(ScenarioAction::Run, name); });
        m_each.append(each);
    }
    window->addActions({run, abort});
    window->addActions(m_each);
    window->installEventFilter(this);
}

void ScenarioActions::fillMenu(QMenu *menu) const
{
    menu->addActions(m_each);
    menu->addSeparator();
    menu->addActions({run, abort});
}

void ScenarioActions::fillToolBar(QToolBar *bar) const
{
    bar->addActions({run, abort});
}

void ScenarioActions::update(const RunState &state, bool isPast)
{
    const bool canRun = canRunScenario(state, isPast);
    run->setEnabled(canRun);
    for (QAction *const each : m_each)
        each->setEnabled(canRun);
    abort->setEnabled(!isPast && isScenarioRunning(state));
}

/// Not a shortcut: one press is left to whatever has the focus.
bool ScenarioActions::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && abort->isEnabled()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        const bool isTwice = m_escape.isValid() && m_escape.elapsed() <= kTwiceMs;
        m_escape.start();
        if (isTwice)
            abort->trigger();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace app
