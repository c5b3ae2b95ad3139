// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/ledgerreport.h"

#include <QDialog>

class QTableWidget;

namespace app {

/// The keys of which an acknowledged write is not there, who acknowledged it and who lacks it, and
/// what differs between copies. A row that is chosen leads to its partition and that write's
/// moment. objectNames: "offenderTable", "differences".
class OffendersDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 1000;

    explicit OffendersDialog(const LedgerReport &ledger, QWidget *parent = nullptr);

Q_SIGNALS:
    void partitionChosen(int partition);
    /// That at which the write was acknowledged, if it is known.
    void momentChosen(qint64 atNs);

private:
    void fill(QTableWidget *table, int row, const LedgerReport::Offender &offender);
    [[nodiscard]] QWidget *table(const LedgerReport &ledger);
};

} // namespace app
