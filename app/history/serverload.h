// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/servernews.h"

namespace app {

/// How many requests a server answers in a second, lately: from the counters in its STATUS. A copy
/// costs next to nothing.
struct ServerLoad {
    static constexpr qint64 kMostPoints = 40;

    QList<float> perSecond; ///< one for each answer of the server, oldest first
    quint64 lastTotal = 0;
    qint64 lastNs = 0;
    QString incarnation;

    void take(const ServerNews &news)
    {
        if (news.answeredAtNs == 0) {
            lastNs = 0;
            return;
        }
        const quint64 total = news.gets + news.puts;
        const bool goesOn = lastNs != 0 && incarnation == news.incarnation && total >= lastTotal;
        if (goesOn && news.answeredAtNs > lastNs) {
            const double seconds = static_cast<double>(news.answeredAtNs - lastNs) / 1e9;
            perSecond.append(static_cast<float>(static_cast<double>(total - lastTotal) / seconds));
            while (perSecond.size() > kMostPoints)
                perSecond.removeFirst();
        } else if (!goesOn) {
            perSecond.clear();
        }
        lastTotal = total;
        lastNs = news.answeredAtNs;
        incarnation = news.incarnation;
    }
    bool operator==(const ServerLoad &) const = default;
};

} // namespace app
