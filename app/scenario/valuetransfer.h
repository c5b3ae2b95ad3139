// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterlink.h"
#include "app/scenario/scenario.h"

namespace app {

/// Puts the sample values, or reads them and compares, some at a time, until one of them is not as
/// it should be. Lives on its owner's thread.
class ValueTransfer : public QObject
{
    Q_OBJECT

public:
    explicit ValueTransfer(ClusterLink *link, QObject *parent = nullptr);

    /// From the beginning; what is under way is given up.
    void start(bool isReading);
    /// Answers that are still to come count no more.
    void stop() { ++m_round; }

Q_SIGNALS:
    void advanced(const app::TransferReport &report);

private:
    void sendNext();
    void take(int number, const DataAnswer &answer);

    ClusterLink *m_link;
    TransferReport m_report;
    int m_round = 0; ///< answers of an earlier one are dropped
    int m_sent = 0;
};

} // namespace app
