// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/outagetext.h"
#include "app/workload/ledgerreport.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace widgets {
class BudgetBar;
class StateLine;
} // namespace widgets

namespace app {

/// What came of one fault: how long clients waited and for what, and the proof that nothing that
/// was acknowledged is lost, or what is. objectNames: "outageLine", "outageBudget", "proofLine",
/// "outageZoom", "offenders".
class OutagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutagePanel(QWidget *parent = nullptr);

    /// `isLastRun`: the cluster has been stopped since; what is told stands until the next start.
    void showIncident(const Incident &incident, const LedgerReport &ledger, bool isLastRun = false);
    /// All of it in one sentence after the other.
    [[nodiscard]] QString summary() const;
    /// Both sentences can be read to their ends, without scrolling.
    [[nodiscard]] bool isSeen() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void zoomRequested();
    void partitionChosen(int partition);
    void momentChosen(qint64 atNs);

private:
    void arrange();
    void say(widgets::StateLine *line, const Said &said);
    void showOffenders();

    LedgerReport m_ledger;
    Said m_saidOutage;
    Said m_saidProof;
    widgets::StateLine *m_outage;
    widgets::BudgetBar *m_budget;
    widgets::StateLine *m_proof;
    QPushButton *m_zoom;
    QPushButton *m_offenders;
    QGridLayout *m_grid;
    bool m_isBeside = true; ///< the budget, of the outage
};

} // namespace app
