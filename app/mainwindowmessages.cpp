// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/pages/dataform.h"
#include "app/pages/keyspage.h"
#include "app/supervision/problem.h"
#include "app/windowactions.h"
#include "widgets/messagebar.h"

namespace app {

void MainWindow::showProblem(const Problem &problem)
{
    m_asked = ClusterAction::Start;
    QString text = problem.text;
    if (!problem.logPath.isEmpty())
        text = tr("%1\nIts log: %2").arg(text, problem.logPath);
    m_message->showContent({.meaning = widgets::Meaning::Failed,
        .text = text,
        .command = problem.command,
        .action = tr("Try again")});
}

void MainWindow::offerStart()
{
    m_asked = ClusterAction::Start;
    m_message->showContent({.meaning = widgets::Meaning::Neutral,
        .text = tr("The cluster %1 is not running.").arg(m_clusterName),
        .command = {},
        .action = tr("Start")});
}

void MainWindow::showNote(const QString &text)
{
    m_message->showContent(
        {.meaning = widgets::Meaning::Suspect, .text = text, .command = {}, .action = {}});
}

void MainWindow::askFor(ClusterAction action)
{
    QString text;
    QString verb;
    if (action == ClusterAction::StartFresh) {
        text = tr("Start fresh: all keys and values of the cluster %1 are deleted.");
        verb = tr("Delete the data and start");
    } else if (action == ClusterAction::Delete) {
        text = tr("The cluster %1 is stopped and deleted, with its data and logs.");
        verb = tr("Delete the cluster");
    } else {
        if (action == ClusterAction::Start)
            m_message->dismiss();
        Q_EMIT clusterActionRequested(action);
        return;
    }
    m_asked = action;
    m_message->showContent({.meaning = widgets::Meaning::Suspect,
        .text = text.arg(m_clusterName),
        .command = {},
        .action = verb});
}

void MainWindow::showAnswer(const DataAnswer &answer)
{
    if (answer.asker == Asker::Keys)
        m_keys->showAnswer(answer);
    else
        m_data->showAnswer(answer);
}

void MainWindow::showKeys(const KeyPage &page)
{
    m_keys->showKeys(page);
}

void MainWindow::showFill(int done, int failed, int total)
{
    m_data->showFill(done, failed, total);
    m_actions->setCanFill(done >= total);
    m_actions->update(*m_picture, m_selection, m_isPast);
}

} // namespace app
