// SPDX-License-Identifier: Apache-2.0
#include "app/pages/outagepanel.h"

#include "app/pages/offendersdialog.h"
#include "widgets/budgetbar.h"
#include "widgets/stateline.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace app {

namespace {

constexpr int kOutageStretch = 2;
constexpr int kBudgetStretch = 3;

} // namespace

OutagePanel::OutagePanel(QWidget *parent)
    : QWidget(parent)
    , m_outage(new widgets::StateLine(this)) // they wrap: none of it may be cut
    , m_budget(new widgets::BudgetBar(this))
    , m_proof(new widgets::StateLine(this))
    , m_zoom(new QPushButton(tr("Zoom to it"), this))
    , m_offenders(new QPushButton(tr("Offenders …"), this))
    , m_grid(new QGridLayout(this))
{
    m_outage->setObjectName(QStringLiteral("outageLine"));
    m_budget->setObjectName(QStringLiteral("outageBudget"));
    m_proof->setObjectName(QStringLiteral("proofLine"));
    m_zoom->setObjectName(QStringLiteral("outageZoom"));
    m_offenders->setObjectName(QStringLiteral("offenders"));
    m_zoom->setToolTip(tr("Zoom to the fault and its outage"));
    QFont bold = m_outage->font();
    bold.setBold(true);
    m_outage->setFont(bold);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(2);
    m_grid->addWidget(m_outage, 0, 0);
    m_grid->addWidget(m_budget, 0, 1);
    m_grid->addWidget(m_zoom, 0, 2);
    m_grid->addWidget(m_proof, 2, 0, 1, 2);
    m_grid->addWidget(m_offenders, 2, 2);
    m_grid->setColumnStretch(0, kOutageStretch);
    m_grid->setColumnStretch(1, kBudgetStretch);
    arrange();
    connect(m_zoom, &QPushButton::clicked, this, &OutagePanel::zoomRequested);
    connect(m_offenders, &QPushButton::clicked, this, &OutagePanel::showOffenders);
}

/// The budget beside the outage where all its names fit there, and the outage into two lines; else
/// below it.
void OutagePanel::arrange()
{
    const int room = width() - m_zoom->sizeHint().width();
    const int ofBudget = room * kBudgetStretch / (kOutageStretch + kBudgetStretch);
    const int needed = m_outage->fontMetrics().horizontalAdvance(m_outage->text());
    const bool isBeside = !m_budget->isHidden() && m_budget->sizeHint().width() <= ofBudget
        && needed <= 2 * (room - ofBudget);
    if (isBeside == m_isBeside)
        return;
    m_isBeside = isBeside;
    m_grid->removeWidget(m_outage);
    m_grid->removeWidget(m_budget);
    m_grid->addWidget(m_outage, 0, 0, 1, isBeside ? 1 : 2);
    if (isBeside)
        m_grid->addWidget(m_budget, 0, 1);
    else
        m_grid->addWidget(m_budget, 1, 0, 1, 3);
}

void OutagePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OutagePanel::say(widgets::StateLine *line, const Said &said)
{
    const QString text = QStringLiteral("%1 %2").arg(widgets::symbolOf(said.meaning), said.text);
    if (line->text() != text)
        line->say(said.meaning, said.text);
}

void OutagePanel::showIncident(const Incident &incident, const LedgerReport &ledger, bool isLastRun)
{
    m_ledger = ledger;
    m_saidOutage = outageSaid(incident);
    m_saidProof = proofSaid(ledger, incident);
    if (isLastRun) {
        m_saidOutage = ofLastRun(m_saidOutage);
        m_saidProof = ofLastRun(m_saidProof);
    }
    m_saidOutage.text = QStringLiteral("%1 · %2").arg(faultText(incident), m_saidOutage.text);
    say(m_outage, m_saidOutage);
    m_outage->setToolTip(outageDetail(incident).toHtmlEscaped());
    m_outage->setAccessibleDescription(outageDetail(incident));
    const QList<widgets::BudgetBar::Part> parts = budgetOf(incident.split);
    m_budget->setParts(parts, budgetNote());
    m_budget->setVisible(!parts.isEmpty());
    arrange();
    say(m_proof, m_saidProof);
    QStringList proof{m_saidProof.text, sinceCheckText(ledger, incident)};
    proof.removeAll(QString());
    m_proof->setToolTip(proof.join(QStringLiteral(" · ")).toHtmlEscaped());
    m_proof->setAccessibleDescription(proof.mid(1).join(QString()));
    m_offenders->setVisible(!ledger.lost.isEmpty() || !ledger.differences.isEmpty());
}

QString OutagePanel::summary() const
{
    return QStringLiteral("%1. %2").arg(m_saidOutage.text, m_saidProof.text);
}

bool OutagePanel::isSeen() const
{
    const std::array<const QWidget *, 2> lines{m_outage, m_proof};
    return std::all_of(lines.begin(), lines.end(), [](const QWidget *line) {
        return line->visibleRegion().boundingRect().contains(line->rect());
    });
}

void OutagePanel::showOffenders()
{
    auto *const dialog = new OffendersDialog(m_ledger, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OffendersDialog::partitionChosen, this, &OutagePanel::partitionChosen);
    connect(dialog, &OffendersDialog::momentChosen, this, &OutagePanel::momentChosen);
    dialog->open();
}

} // namespace app
