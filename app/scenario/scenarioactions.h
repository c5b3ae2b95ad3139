// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/childaction.h"

#include <QAction>
#include <QElapsedTimer>
#include <QObject>

class QMenu;
class QToolBar;

namespace app {

class RunState;

/// The commands for scenarios: each with one click, and Abort, which Escape twice is too.
/// objectNames: "scenario_NAME", "runScenario", "abortScenario".
class ScenarioActions : public QObject
{
    Q_OBJECT

public:
    explicit ScenarioActions(QWidget *window);

    /// Into the menu bar and the tool bar.
    void fillMenu(QMenu *menu) const;
    void fillToolBar(QToolBar *bar) const;
    void update(const RunState &state, bool isPast);

    QAction *run; ///< the one that is chosen on the page
    QAction *abort;

Q_SIGNALS:
    void requested(app::ScenarioAction action, const QString &name);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    QList<QAction *> m_each;
    QElapsedTimer m_escape; ///< since it was pressed last
};

} // namespace app
