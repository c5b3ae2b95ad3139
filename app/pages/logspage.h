// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/workerthread.h"
#include "widgets/logline.h"

#include <QHash>
#include <QStringList>

class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace widgets {
class ElidedLabel;
class LogView;
} // namespace widgets

namespace app {

class LogTailer;

/// The log of one process, or those of all in the order of time, tailed from their files by a
/// thread of its own. objectNames: "logChoice", "logLevel", "logWrap", "logMoment", "logMore",
/// "logView" and what is in that.
class LogsPage : public Page
{
    Q_OBJECT

public:
    static constexpr qint64 kAroundMs = 5000;

    explicit LogsPage(QWidget *parent = nullptr);
    ~LogsPage() override;

    void showFrame(const Frame &frame) override;
    /// The process's log from its end on; all logs if it is none of ours.
    void choose(const QString &id);
    /// What was logged up to kAroundMs before and after that instant, by one or by all.
    void chooseMoment(const QString &id, qint64 atNs);
    void startSearch();
    /// What ZooKeeper logs of a question of ours that comes from that port is not merged.
    void leaveOut(quint16 port);

Q_SIGNALS:
    /// For the thread that reads.
    void filesChosen(const QStringList &paths);
    void linesTaken();

private:
    void buildTop(QHBoxLayout *top);
    void fillMenu(QToolButton *more);
    void connectTailer();
    void forgetAll();
    void followChosen();
    void takeLines(const QList<widgets::LogLine> &lines);
    [[nodiscard]] bool isOfOurPoll(const widgets::LogLine &line) const;
    void applyFilter();
    void clearMoment();
    void openFolder() const;
    void goToLine(const widgets::LogLine &line);

    QComboBox *m_choice;
    QComboBox *m_level;
    QToolButton *m_moment;
    widgets::ElidedLabel *m_path;
    widgets::LogView *m_view;
    LogTailer *m_tailer;
    WorkerThread *m_thread = new WorkerThread(QStringLiteral("logs"));
    QStringList m_ids; ///< of the processes, in the order of the choice
    QStringList m_paths;
    QStringList m_following;           ///< paths, as the thread was told
    QStringList m_shown;               ///< paths whose lines are shown
    qint64 m_momentMs = 0;             ///< 0: all lines
    QHash<quint16, qint64> m_ourPolls; ///< by our port, when it asked last (of the epoch, ms)
};

} // namespace app
