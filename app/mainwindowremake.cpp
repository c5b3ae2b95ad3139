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
#include "app/shell/parts.h"
#include "app/shell/widgetmemory.h"
#include "app/shell/windowshell.h"
#include "app/windowactions.h"

#include <QDockWidget>
#include <QMenuBar>
#include <QToolBar>

#include <memory>
#include <optional>

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
                        PresenterPage, InspectorPage, DataForm, ClientPage, EventsPage, LogsPage,
                        ScenarioPage, ZnodePage, ExplainPage>(),
        stepsOfRemake());
    setUpdatesEnabled(false); // after the end of what was planned before
}

void MainWindow::remake()
{
    m_workshop.carryOut(stepsOfRemake());
}

QList<PageWorkshop::Step> MainWindow::stepsOfRemake()
{
    struct Kept {
        WidgetMemory values;
        ValueEditor::Draft draft;
        bool hasDisk;
    };
    // Shared by the steps: the first fills it.
    const auto kept = std::make_shared<std::optional<Kept>>();
    const auto replace = [this, kept] {
        m_shell->takeDown();
        kept->emplace(
            Kept{WidgetMemory(this), m_keys->draft(), findChild<DiskDialog *>() != nullptr});
        setUpdatesEnabled(false);
        clear();
        build();
        m_workshop.clearBench();
        // It would be shown later: until then the docks would be given its room.
        centralWidget()->show();
        // In the same turn: in another one, views that are to be hidden would be shown before.
        m_shell->putUp();
    };
    const auto fill = [this, kept] {
        if (m_picture->servers().isEmpty())
            setGhosts(m_ghosts);
        showRun(m_state, m_nowNs, m_isPast);
        m_keys->resume((*kept)->draft);
        (*kept)->values.recall(this);
        m_shell->remakeWindows();
        if ((*kept)->hasDisk)
            showDisk();
    };
    const auto show = [this] {
        m_shell->settle();
        paintAgain(this);
    };
    return {replace, fill, show};
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
