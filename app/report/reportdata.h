// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/workload/operationlog.h"

#include <QStringList>

#include <set>

namespace app {

/// All that a report of one scenario says: a value, so that it can be written on any thread.
struct ReportData {
    ScenarioNews news;
    AppendLog<Sample> samples;
    QList<Incident> incidents; ///< of the scenario
    LedgerReport ledger;
    OperationLog operations;    ///< of the whole run of the workload, in which the scenario was
    std::set<quint32> affected; ///< partitions that somebody who was hit was primary of
    QString cluster;            ///< "demo: 5 servers, 64 partitions, 3 copies, detection lifeline"
    QStringList machine;        ///< host, system, versions, a line each
    QString when;               ///< ISO 8601
};

/// REQUIRES: a scenario of the run has ended. Asks the host what it is.
[[nodiscard]] ReportData reportDataOf(const RunState &state, const OperationLog &operations = {});

/// The ledger's check is of this scenario, and no earlier one.
[[nodiscard]] bool isReadBack(const ReportData &data);

} // namespace app
