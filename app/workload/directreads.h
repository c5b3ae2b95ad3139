// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/workload/directreport.h"
#include "app/workload/ledger.h"
#include "cluster/channel.h"

#include <map>

namespace app {

/// Puts reads to one server itself: it looks for no other way, follows nobody elsewhere and asks
/// but once. The ledger judges the answers, and learns nothing from them; it must outlive this, and
/// lives on the same thread. For one order.
class DirectReads : public QObject
{
    Q_OBJECT

public:
    explicit DirectReads(const Ledger &ledger, QObject *parent = nullptr);

    void start(const DirectOrder &order);

Q_SIGNALS:
    void advanced(const app::DirectReport &report);

private:
    void countSent();
    void take(quint64 ticket, const core::Response &response);
    void giveUp(const Phrase &reason);

    const Ledger &m_ledger;
    std::map<quint64, Ledger::Read> m_waiting; ///< by ticket, which is the key's number
    int m_sent = 0;
    DirectReport m_report;
};

} // namespace app
