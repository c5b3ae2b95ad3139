// SPDX-License-Identifier: Apache-2.0
#include "incidents.h"

namespace fake {

using app::Incident;
using app::LedgerReport;

Incident measured()
{
    Incident incident;
    incident.number = 1;
    incident.subject = QStringLiteral("n3");
    incident.affected = {0, 1, 2};
    incident.faultNs = kFault;
    incident.outage.isMeasured = true;
    incident.outage.isOver = true;
    incident.outage.beganNs = kFault;
    incident.outage.endedNs = kFault + 1100 * kMs;
    incident.outage.worstMs = 1100;
    incident.outage.medianMs = 900;
    incident.outage.resolutionMs = 10;
    incident.outage.failed = 22;
    incident.outage.unknown = 3;
    incident.split = {
        .isKnown = true, .detectMs = 1020, .decideMs = 20, .promoteMs = 40, .rerouteMs = 20};
    return incident;
}

LedgerReport proven()
{
    LedgerReport ledger;
    ledger.acknowledged = 5000;
    ledger.acknowledgedThen = 4182;
    ledger.unknown = 5;
    ledger.unknownThen = 3;
    ledger.isChecked = true;
    ledger.checkedAtNs = kNow;
    return ledger;
}

} // namespace fake
