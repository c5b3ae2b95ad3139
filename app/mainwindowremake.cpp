// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"
#include "app/pages/clientpage.h"
#include "app/pages/dataform.h"
#include "app/pages/diskdialog.h"
#include "app/pages/eventspage.h"
#include "app/pages/explainpage.h"
#include "app/pages/inspectorpage.h"
#include "app/pages/keyspage.h"
#include "app/pages/logspage.h"
#include "app/pages/matrixpage.h"
#include "app/pages/partitionspage.h"
#include "app/pages/presenterpage.h"
#include "app/pages/ringpage.h"
#include "app/pages/scenariopage.h"
#include "app/pages/serverspage.h"
#include "app/pages/znodepage.h"
#include "app/shell/widgetmemory.h"
#include "app/shell/windowshell.h"
#include "app/windowactions.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

namespace app {

namespace {

template <typename... Pages>
QList<PageWorkshop::Make> makersOf()
{
    return {[](QWidget *parent) { return new Pages(parent); }...};
}

} // namespace

void MainWindow::remakeInTurns()
{
    m_workshop.plan(makersOf<ServersPage, PartitionsPage, MatrixPage, KeysPage, RingPage,
        PresenterPage, InspectorPage, DataForm, ClientPage, EventsPage, LogsPage, ScenarioPage,
        ZnodePage, ExplainPage>());
    m_turns.start();
}

void MainWindow::takeTurn()
{
    const bool wasDone = m_workshop.isDone();
    if (!wasDone)
        m_workshop.makeNext();
    if (!wasDone && m_workshop.isDone())
        remake();
    else if (wasDone && !m_workshop.clearNext())
        m_turns.stop();
}

void MainWindow::remake()
{
    const WidgetMemory memory(this);
    const ValueEditor::Draft draft = m_keys->draft();
    const QByteArray layout = m_shell->layout();
    const bool hasDisk = findChild<DiskDialog *>();
    clear();
    build();
    m_workshop.plan({});
    m_shell->restoreLayout(layout);
    if (m_picture->servers().isEmpty())
        setGhosts(m_ghosts);
    showRun(m_state, m_nowNs, m_isPast);
    m_keys->resume(draft);
    memory.recall(this);
    m_shell->remakeWindows();
    if (hasDisk)
        showDisk();
    m_turns.start();
}

/// What is not in sight any more is deleted later, piece by piece.
void MainWindow::clear()
{
    m_all.clear();
    // Not simply all children: the window keeps widgets of its own for the docks.
    const auto docks = findChildren<QDockWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QDockWidget *const dock : docks) {
        removeDockWidget(dock);
        m_workshop.discard(dock);
    }
    m_docks.clear();
    const auto bars = findChildren<QToolBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (QToolBar *const bar : bars) {
        removeToolBar(bar);
        m_workshop.discard(bar);
    }
    m_workshop.discard(takeCentralWidget());
    delete menuBar();
    delete m_actions->shell;
    delete m_actions->scenarios;
    delete m_actions;
}

} // namespace app
