// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/pages/dataform.h"
#include "app/pages/diskdialog.h"
#include "app/pages/keyspage.h"
#include "app/pages/scenariopage.h"
#include "app/shell/windowshell.h"
#include "app/supervision/problem.h"
#include "app/windowactions.h"
#include "widgets/messagebar.h"

namespace app {

namespace {

QString deletionText(const QString &cluster)
{
    return MainWindow::tr("The cluster %1 is stopped and deleted, with its data and logs.")
        .arg(cluster);
}

} // namespace

std::function<void()> MainWindow::doing(ClusterAction action)
{
    return [this, action] {
        if (m_isPast)
            return;
        m_message->dismiss();
        Q_EMIT clusterActionRequested(action);
    };
}

void MainWindow::showProblem(const Problem &problem)
{
    m_offer = doing(ClusterAction::Start);
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
    m_offer = doing(ClusterAction::Start);
    m_message->showContent({.meaning = widgets::Meaning::Neutral,
        .text = tr("The cluster %1 is not running.").arg(m_clusterName),
        .command = {},
        .action = tr("Start")});
}

void MainWindow::offerRecording(const QString &path)
{
    m_offer = [this, path] {
        m_message->dismiss();
        Q_EMIT timeAsked({.act = TimeCommand::Act::Open, .path = path});
    };
    m_message->showContent({.meaning = widgets::Meaning::Suspect,
        .text = tr("The last session ended unexpectedly. What happened in it was recorded."),
        .command = {},
        .action = tr("Open recording")});
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
        text = tr("Start fresh: all keys and values of the cluster %1 are deleted.")
                   .arg(m_clusterName);
        verb = tr("Delete the data and start");
    } else if (action == ClusterAction::Delete) {
        text = deletionText(m_clusterName);
        verb = tr("Delete the cluster");
    } else {
        if (action == ClusterAction::Start)
            m_message->dismiss();
        Q_EMIT clusterActionRequested(action);
        return;
    }
    m_offer = doing(action);
    m_message->showContent(
        {.meaning = widgets::Meaning::Suspect, .text = text, .command = {}, .action = verb});
}

void MainWindow::showScenario(const QString &name)
{
    findChild<ScenarioPage *>()->follow(ScenarioAction::Run, name);
}

void MainWindow::showDisk()
{
    auto *const dialog = new DiskDialog(m_clusterName, deletionText(m_clusterName), this);
    connect(dialog, &DiskDialog::useWanted, this, &MainWindow::diskUseRequested);
    connect(dialog, &DiskDialog::deleteWanted, this, doing(ClusterAction::Delete));
    m_shell->open(dialog);
}

void MainWindow::showDiskUse(const DiskUse &use)
{
    // It may be closed by now.
    if (auto *const dialog = findChild<DiskDialog *>()) {
        dialog->showUse(use);
        dialog->setCanDelete(!m_isPast);
    }
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
    m_actions->update(*m_picture, m_selected, m_isPast);
}

} // namespace app
