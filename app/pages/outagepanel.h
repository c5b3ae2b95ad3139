// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

#include <QWidget>

class QPushButton;

namespace widgets {
class BudgetBar;
class StateLine;
} // namespace widgets

namespace app {

struct Said;

/// What came of one fault: how long clients waited and for what, and the proof that nothing that
/// was acknowledged is lost, or what is. objectNames: "outageLine", "outageBudget", "proofLine",
/// "outageZoom", "offenders".
class OutagePanel : public QWidget
{
    Q_OBJECT

public:
    explicit OutagePanel(QWidget *parent = nullptr);

    void showIncident(const Incident &incident, const LedgerReport &ledger);
    /// All of it in one sentence after the other.
    [[nodiscard]] QString summary() const;

Q_SIGNALS:
    void zoomRequested();
    void partitionChosen(int partition);

private:
    void say(widgets::StateLine *line, const Said &said);
    void showOffenders();

    Incident m_incident;
    LedgerReport m_ledger;
    widgets::StateLine *m_outage;
    widgets::BudgetBar *m_budget;
    widgets::StateLine *m_proof;
    QPushButton *m_zoom;
    QPushButton *m_offenders;
};

} // namespace app
