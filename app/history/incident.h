// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/supervisionevent.h"
#include "app/view/phrase.h"

#include <optional>

namespace app {

/// One fault and what came of it: who noticed when, how long clients waited, and why. Times are
/// CLOCK_BOOTTIME; 0 is "not (yet) known".
struct Incident {
    enum class Kind {
        Killed,   ///< SIGKILL, sent here
        Frozen,   ///< SIGSTOP, sent here
        Stopped,  ///< SIGTERM, sent here
        Died,     ///< its process ended and nobody here had asked for it
        Declared, ///< the cluster says that it is down, and nothing else is known of it
    };

    /// What clients felt from the fault on, on the partitions that it was primary of; of ZooKeeper
    /// on all of them, until it is back. A request is disturbed if it was not answered by the first
    /// attempt, or only after kLateMs.
    struct Outage {
        bool isMeasured = false;
        Phrase whyNot;           ///< why no figure is given: "the workload stands still", …
        qint64 beganNs = 0;      ///< in the worst partition: its first disturbed request was due
        qint64 endedNs = 0;      ///< … and its last one ended; 0 without any
        double worstMs = 0;      ///< over the affected partitions; endedNs - beganNs
        double medianMs = 0;     ///< over the affected partitions that had a disturbed request
        double resolutionMs = 0; ///< ±: what the rate of requests cannot resolve
        int retried = 0;
        int late = 0;
        int failed = 0;
        int unknown = 0;
        int elsewhere = 0; ///< disturbed requests on partitions that were not affected
        bool isOver = false;
        qint64 overNs = 0; ///< when a request's end told that
        [[nodiscard]] bool isFelt() const { return beganNs != 0; }
        [[nodiscard]] int disturbed() const { return retried + late + failed + unknown; }
        bool operator==(const Outage &) const = default;
    };
    static constexpr int kLateMs = 100;

    /// Where the time went for who asked at the instant of the fault, from the servers' own events
    /// and the end of the outage; the parts follow one another. If nobody has asked in time, or
    /// nothing could be measured, the servers' parts alone.
    struct Split {
        bool isKnown = false;
        double detectMs = 0;  ///< fault → the master holds it for dead (`proven`, `suspected`)
        double decideMs = 0;  ///< → the new map stands in ZooKeeper (`mapWritten`)
        double promoteMs = 0; ///< → the last new primary serves (`installed`, `graceOver`)
        std::optional<double> rerouteMs = {}; ///< → its client has found it
        /// Detect, decide and promote.
        [[nodiscard]] double serversMs() const { return detectMs + decideMs + promoteMs; }
        bool operator==(const Split &) const = default;
    };

    int number = 0; ///< from 1, in a run
    Kind kind = Kind::Killed;
    QString subject; ///< a server's id, or "zookeeper"
    bool wasMaster = false;
    QList<quint32> affected; ///< the partitions that it was primary of
    qint64 faultNs = 0;
    qint64 goneNs = 0;      ///< the operating system says that the process is gone or stopped
    qint64 suspectedNs = 0; ///< read in the znodes
    qint64 declaredNs = 0;  ///< read in the znodes: down
    QString evidence;       ///< of that, as in the znode
    qint64 masterNs = 0;    ///< read in the znodes: another master, if it was the master
    QString newMaster;
    qint64 promotedNs = 0;   ///< read in the znodes: all affected partitions have another primary
    qint64 returnedNs = 0;   ///< it was brought back, and declared up
    qint64 sessionEndNs = 0; ///< its registration in ZooKeeper was gone
    int busyPercent = 0; ///< the host's processors, at most, while it was measured; 0: not known
    Outage outage;
    Split split;
    /// It was of no partition, and of all: each needs it to fail over.
    [[nodiscard]] bool isOfZooKeeper() const { return subject == kZooKeeperId; }
    bool operator==(const Incident &) const = default;
};

} // namespace app
