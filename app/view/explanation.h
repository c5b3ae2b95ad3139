// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"

namespace app {

/// One thing that happened in a story, in words, and where it can be looked up.
struct Sentence {
    qint64 atNs = 0; ///< CLOCK_BOOTTIME; 0: a remark, of no instant
    Happening::Source source = Happening::Source::System;
    widgets::Meaning meaning = widgets::Meaning::Neutral;
    QString text;
    QString subject;    ///< a server's id, "zookeeper", or empty
    int partition = -1; ///< that it is about
    QString logOf;      ///< whose log tells of it; empty: none
    QByteArray znode;   ///< where it can be read; empty: nowhere

    bool operator==(const Sentence &) const = default;
};

/// What can be told: a fault, or a change of the master without one.
struct Chapter {
    qint64 atNs = 0;
    QString title;
    int incident = 0;   ///< its number; 0: none
    QString newMaster;  ///< without an incident
    qint64 untilNs = 0; ///< what happens from then on belongs to the next one; 0: to none yet

    bool operator==(const Chapter &) const = default;
};

/// Oldest first.
[[nodiscard]] QList<Chapter> chaptersOf(const RunState &state);

/// The chapter in sentences, in the order of time, remarks last. It tells what was seen and by
/// whom: the operating system, the servers' own events, the znodes as they were read, the requests
/// of the workload; what was not seen is not made up. Pure.
[[nodiscard]] QList<Sentence> explain(const Chapter &chapter, const RunState &state);
[[nodiscard]] QList<Sentence> explain(
    const Chapter &chapter, const Incident &incident, const RunState &state);

/// "n3 killed", "ZooKeeper frozen", …
[[nodiscard]] QString incidentTitle(const Incident &incident);

} // namespace app
