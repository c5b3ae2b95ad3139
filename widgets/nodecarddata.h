// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/meaning.h"

#include <QList>
#include <QString>

namespace widgets {

/// What one process of the cluster looks like. What the cluster says of it and what the operating
/// system says of it are two lines with two times, and are never merged.
struct NodeCardData {
    struct Line {
        QString label; ///< who says it
        Meaning meaning = Meaning::Neutral;
        QString text;
        QString time;
        QString timeInShort = {}; ///< where there is no room for all of it
        bool operator==(const Line &) const = default;
    };

    /// Time that runs out, as a ring.
    struct Countdown {
        double left = -1; ///< of the whole, 0 to 1; below 0: there is none
        QString number;   ///< within the ring: "3.2"
        QString text;     ///< what it counts, in words
        bool operator==(const Countdown &) const = default;
    };

    QString id;
    QString title;
    QString role; ///< beside the title
    bool isMaster = false;
    QString address;
    Line cluster;
    Line process;
    bool hasShares = true; ///< false: the card has a note instead of the bar
    int primaries = 0;
    int secondaries = 0;
    int learners = 0;
    int partitions = 0;                      ///< the whole bar
    int gained = 0;                          ///< primaries, lately; fewer: below 0
    QString note;                            ///< below the lines
    QList<float> load = {};                  ///< requests in a second, oldest first
    QString loadText = {};                   ///< below the note
    Meaning alertMeaning = Meaning::Neutral; ///< of the next
    QString alert = {};                      ///< what is out of the ordinary, instead of the load
    Countdown session = {};
    bool isGhost = false; ///< expected, not there yet
    bool isStale = false; ///< the cluster's line may have changed since
    bool isOurs = true;   ///< false: nothing can be done to it, ever, and there are no buttons
    bool canKill = false;
    bool canFreeze = false;
    bool canThaw = false;
    bool canStop = false;
    bool canRestart = false;

    /// Ours, and neither running nor failed: it was not started, or it was stopped in order.
    [[nodiscard]] bool isProcessAtRest() const
    {
        return isOurs && process.meaning == Meaning::Neutral;
    }
    bool operator==(const NodeCardData &) const = default;
};

} // namespace widgets
