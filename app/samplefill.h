// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusterlink.h"

namespace app {

/// Puts sample:0001 to sample:1000, some at a time. Lives on its owner's thread.
class SampleFill : public QObject
{
    Q_OBJECT

public:
    static constexpr int kTotal = 1000;

    explicit SampleFill(ClusterLink *link, QObject *parent = nullptr);

    /// From the beginning; does nothing while it is under way.
    void start();
    /// What is on its way already is still awaited; it is all then.
    void cancel();
    [[nodiscard]] bool isUnderWay() const { return m_done < m_total; }

    [[nodiscard]] static QString keyOf(int number); ///< from 1
    /// What stands under the key; `round` tells one fill from the next.
    [[nodiscard]] static QByteArray valueOf(int number, int round);

Q_SIGNALS:
    void advanced(int done, int failed, int total);

private:
    void sendNext();
    void take(const DataAnswer &answer);

    ClusterLink *m_link;
    int m_round = 0;
    int m_total = 0; ///< to be sent
    int m_sent = 0;
    int m_done = 0;
    int m_failed = 0;
};

} // namespace app
