// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/copycheck.h"

namespace app {

/// Reads back all that a ledger claims, some keys at a time, and lets it judge; then compares the
/// copies. Lives on the thread
/// of the client, which like the ledger must outlive it, and on which no write may be under way
/// until finished(), which comes once.
class LedgerCheck : public QObject
{
    Q_OBJECT

public:
    LedgerCheck(cluster::Client &client, Ledger &ledger, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void wasRead(int key, qint64 sentNs, const cluster::ClientResult &result);
    void finished();

private:
    void readNext();
    void take(int key, qint64 sentNs, const cluster::ClientResult &result);

    cluster::Client &m_client;
    Ledger &m_ledger;
    CopyCheck m_copies;
    int m_next = 0; ///< key
    int m_underWay = 0;
};

} // namespace app
