// SPDX-License-Identifier: Apache-2.0
#include "app/mainwindow.h"

#include "app/pages/dataform.h"
#include "app/pages/diskdialog.h"
#include "app/pages/keyspage.h"
#include "app/pages/scenariopage.h"
#include "app/shell/windowshell.h"
#include "app/supervision/problem.h"
#include "app/timecontrols.h"
#include "app/windowactions.h"

#include <QDesktopServices>
#include <QMenu>
#include <QRegularExpression>
#include <QUrl>

namespace app {

namespace {

using widgets::Meaning;
using Content = widgets::MessageBar::Content;

QString deletionText(const QString &cluster)
{
    return MainWindow::tr("The cluster %1 is stopped and deleted, with its data and logs.")
        .arg(cluster);
}

/// `isMade`: of what was made and can be opened.
WindowMessage::Make noteOf(const Phrase &text, bool isMade = false)
{
    return [text, isMade] {
        return Content{.meaning = isMade ? Meaning::Primary : Meaning::Suspect,
            .text = text.toString(),
            .command = {},
            .action = isMade ? MainWindow::tr("Open") : QString()};
    };
}

/// What else there is to look at where no cluster runs. The first are those of these names.
QList<QAction *> otherStarts(const QMenu &menu,
    const QStringList &first = {QStringLiteral("timeOpen"), QStringLiteral("connectOther")})
{
    QList<QAction *> found;
    for (const QString &name : first)
        found += menu.findChild<QAction *>(name);
    static const QRegularExpression kRecent(QStringLiteral("^recent_"));
    found += menu.findChildren<QAction *>(kRecent, Qt::FindDirectChildrenOnly);
    return found;
}

QList<QAction *> waysOut(const Problem &problem, const QMenu &menu)
{
    const QStringList others{QStringLiteral("_useRemote"), QStringLiteral("timeOpen")};
    if (problem.kind == Problem::Kind::JavaMissing)
        return otherStarts(menu, QStringList{QStringLiteral("_chooseJava")} + others);
    if (problem.kind == Problem::Kind::ZooKeeperMissing)
        return otherStarts(menu, others);
    return otherStarts(menu);
}

} // namespace

std::function<void()> MainWindow::doing(ClusterAction action)
{
    return [this, action] {
        if (m_isPast)
            return;
        m_message.dismiss();
        Q_EMIT clusterActionRequested(action);
    };
}

void MainWindow::showProblem(const Problem &problem)
{
    const auto make = [this, problem] {
        const QString what = problem.text.toString();
        return Content{.meaning = Meaning::Failed,
            .text =
                problem.logPath.isEmpty() ? what : tr("%1\nIts log: %2").arg(what, problem.logPath),
            .command = problem.command,
            .action = tr("Try again"),
            .others = waysOut(problem, *m_actions->clusterMenu())};
    };
    m_message.say(make, doing(ClusterAction::Start));
}

void MainWindow::offerStart()
{
    const auto make = [this] {
        return Content{.meaning = Meaning::Neutral,
            .text = tr("The cluster %1 is not running.").arg(m_clusterName),
            .command = {},
            .action = tr("Start"),
            .others = otherStarts(*m_actions->clusterMenu())};
    };
    m_message.say(make, doing(ClusterAction::Start));
}

void MainWindow::offerRecent(const QList<RecentRun> &recent)
{
    m_time->offer(recent);
    m_message.sayAgain();
}

void MainWindow::offerRecording(const QString &path)
{
    const auto make = [] {
        return Content{.meaning = Meaning::Suspect,
            .text = tr("The last session ended unexpectedly. What happened in it was recorded."),
            .command = {},
            .action = tr("Open recording")};
    };
    m_message.say(make, [this, path] {
        m_message.dismiss();
        Q_EMIT timeAsked({.act = TimeCommand::Act::Open, .path = path});
    });
}

void MainWindow::showNote(const Phrase &text, const QString &made)
{
    m_message.say(noteOf(text, !made.isEmpty()),
        [made] { QDesktopServices::openUrl(QUrl::fromLocalFile(made)); });
}

void MainWindow::showNoteBehind(const Phrase &text)
{
    m_message.sayBehind(noteOf(text));
}

void MainWindow::askFor(ClusterAction action)
{
    const bool isFresh = action == ClusterAction::StartFresh;
    if (!isFresh && action != ClusterAction::Delete) {
        if (action == ClusterAction::Start)
            m_message.dismiss();
        Q_EMIT clusterActionRequested(action);
        return;
    }
    const auto make = [this, isFresh] {
        return Content{.meaning = Meaning::Suspect,
            .text = isFresh ? tr("Start fresh: all keys and values of the cluster %1 are deleted.")
                                  .arg(m_clusterName)
                            : deletionText(m_clusterName),
            .command = {},
            .action = isFresh ? tr("Delete the data and start") : tr("Delete the cluster")};
    };
    m_message.say(make, doing(action));
}

void MainWindow::askToDrain()
{
    const DrainChoice choice = drainChoiceOf(*m_picture, m_selection, m_isPast);
    if (!choice.reason.isEmpty())
        return;
    const auto make = [choice] {
        return Content{.meaning = Meaning::Suspect,
            .text = drainQuestion(choice),
            .command = {},
            .action = choice.isBack ? tr("Undrain") : tr("Drain")};
    };
    m_message.say(make, [this, choice] {
        if (m_isPast)
            return;
        m_message.dismiss();
        for (const QString &id : choice.ids)
            Q_EMIT drainRequested(id, choice.isBack);
    });
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
    m_actions->update(m_picture, m_selection, m_isPast);
}

} // namespace app
