// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"
#include "widgets/meaning.h"

#include <QList>
#include <QString>

namespace app {

/// One line of the event list: who said what of whom, and when (CLOCK_BOOTTIME).
struct Happening {
    enum class Source {
        You,     ///< asked for in this window
        System,  ///< the operating system, or our own housekeeping
        Cluster, ///< read from the cluster's znodes
        Clients, ///< felt by the workload
    };

    qint64 atNs = 0;
    Source source = Source::System;
    QString subject; ///< "zookeeper", a server's id, or empty for the cluster
    widgets::Meaning meaning = widgets::Meaning::Neutral;
    Phrase text;
    QList<quint32> partitions = {}; ///< that it is told of together, in order

    bool operator==(const Happening &) const = default;
};

} // namespace app
