// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/ledgerreport.h"

#include <QDialog>

namespace app {

/// The keys of which an acknowledged write is not there, and what differs between copies.
/// objectNames: "offenderTable", "differences".
class OffendersDialog : public QDialog
{
    Q_OBJECT

public:
    static constexpr int kMostRows = 1000;

    explicit OffendersDialog(const LedgerReport &ledger, QWidget *parent = nullptr);

Q_SIGNALS:
    void partitionChosen(int partition);

private:
    [[nodiscard]] QWidget *table(const LedgerReport &ledger);
};

} // namespace app
