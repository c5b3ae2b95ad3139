// SPDX-License-Identifier: Apache-2.0
// What is selected everywhere in the window, and what is brought to the front for it.
#include "app/mainwindow.h"

#include "app/pages/eventspage.h"
#include "app/pages/logspage.h"
#include "app/pages/partitionspage.h"
#include "app/shell/parts.h"
#include "app/storylinks.h"
#include "app/view/serverselection.h"
#include "app/windowactions.h"

#include <QApplication>
#include <QTabWidget>

namespace app {

void MainWindow::act(ChildAction action)
{
    const QStringList targets = targetsOf(action, *m_picture, m_selection);
    for (const QString &id : targets)
        Q_EMIT childActionRequested(action, id);
}

void MainWindow::select(const QString &id)
{
    // The cluster as a whole is nothing that can be selected.
    if (!id.isEmpty() && id != selectedId())
        selectAll({id});
}

void MainWindow::selectAll(const QStringList &ids)
{
    if (ids == m_selection)
        return;
    m_selection = ids;
    m_actions->update(m_picture, m_selection, m_isPast);
    showOnAll();
}

void MainWindow::choosePartition(int partition)
{
    if (partition == m_partition)
        return;
    m_partition = partition;
    m_partitions->choose(partition);
    showOnAll();
}

void MainWindow::showLogOf(const QString &id)
{
    m_logs->choose(id);
    raiseDock(m_logs);
}

bool MainWindow::focusNextPrevChild(bool isNext)
{
    // For Qt the two are one, but a card that the keyboard comes to by a person's key is selected.
    return isFocusLost() ? passFocusOn(this) : QMainWindow::focusNextPrevChild(isNext);
}

void MainWindow::startSearch()
{
    const QWidget *const focus = QApplication::focusWidget();
    if (m_logs->isAncestorOf(focus))
        m_logs->startSearch();
    else if (m_events->isAncestorOf(focus))
        m_events->startFilter();
    else {
        m_pages->setCurrentWidget(m_partitions);
        m_partitions->startFilter();
    }
}

} // namespace app
