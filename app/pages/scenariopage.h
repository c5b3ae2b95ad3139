// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pages/page.h"
#include "app/view/childaction.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace widgets {
class WrappedLabel;
} // namespace widgets

namespace app {

/// One scenario: its hypothesis, its steps with their times, its verdict and what that rests on.
/// objectNames: "scenarioChoice", "buttonRun", "buttonAbort", "buttonReport", "scenarioVerdict",
/// "scenarioWhy", "scenarioSteps".
class ScenarioPage : public Page
{
    Q_OBJECT

public:
    explicit ScenarioPage(QWidget *parent = nullptr);

    void showFrame(const Frame &frame) override;
    /// Runs the one that is chosen, if it may be.
    void run();
    [[nodiscard]] QString chosen() const;
    void choose(const QString &name);
    /// Comes to the front for one that was asked for elsewhere.
    void follow(ScenarioAction action, const QString &subject);

Q_SIGNALS:
    void requested(app::ScenarioAction action, const QString &subject);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void askForDirectory();
    void showChoice();
    void showNews(qint64 nowNs);
    void showSteps(qint64 nowNs);
    void showVerdict();

    QComboBox *m_choice;
    QPushButton *m_run;
    QPushButton *m_abort;
    QPushButton *m_report;
    widgets::WrappedLabel *m_hypothesis;
    QLabel *m_sign;
    QLabel *m_verdict;
    widgets::WrappedLabel *m_why;
    QTreeWidget *m_steps;
    ScenarioNews m_news; ///< of the last frame
    qint64 m_shownAtNs = 0;
};

/// True while a scenario may be started: the cluster is ours, it runs, and this is now.
[[nodiscard]] bool canRunScenario(const RunState &state, bool isPast);
[[nodiscard]] bool isScenarioRunning(const RunState &state);

} // namespace app
