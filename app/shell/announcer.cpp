// SPDX-License-Identifier: Apache-2.0
#include "app/shell/announcer.h"

#include "app/view/outagetext.h"

#include <QAccessible>

namespace app {

Announcer::Announcer(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("announcer"));
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(1, 1);
}

void Announcer::look(const RunState &state, bool isPast)
{
    const QStringList news = newsIn(state);
    if (!isPast && !news.isEmpty())
        tell(news.join(QStringLiteral(". ")));
}

QStringList Announcer::newsIn(const RunState &state)
{
    QStringList news;
    const QList<Incident> &incidents = state.incidents();
    // Another run, whose faults are counted from 1 again.
    if (incidents.isEmpty() || incidents.last().number < m_faults)
        m_faults = m_outages = m_proofs = 0;
    const QString master =
        state.seen()->control ? textOf(state.seen()->control->master) : QString();
    if (!incidents.isEmpty() && incidents.last().number > m_faults) {
        m_faults = incidents.last().number;
        news << incidentText(incidents.last());
    }
    if (!master.isEmpty() && master != m_master) {
        if (!m_master.isEmpty())
            news << tr("%1 is the master now").arg(master);
        m_master = master;
    }
    if (incidents.isEmpty())
        return news;
    const Incident &last = incidents.last();
    if (last.outage.isOver && m_outages < last.number) {
        m_outages = last.number;
        news << outageSaid(last).text;
    }
    const LedgerReport &ledger = state.ledger();
    if (ledger.isChecked && ledger.checkedAtNs > last.faultNs && m_proofs < last.number) {
        m_proofs = last.number;
        news << proofSaid(ledger, last).text;
    }
    return news;
}

void Announcer::tell(const QString &text)
{
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(text);
}

} // namespace app
