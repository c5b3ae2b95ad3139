// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/phrase.h"

#include <QMetaType>

namespace app {

/// Do not change the numbers: exit codes of `kvorum --headless --scenario`.
enum class Verdict { Pass = 0, Fail = 1, Inconclusive = 2 };

/// Where a scenario stands: the whole of it, told again with each change.
struct ScenarioNews {
    struct Step {
        enum class State { Waiting, Active, Done, Failed }; // Do not change: stored in recordings.
        Phrase title;
        State state = State::Waiting;
        qint64 beganNs = 0;
        qint64 endedNs = 0;
        Phrase result; ///< what was seen
        bool operator==(const Step &) const = default;
    };

    /// One thing that the verdict rests on.
    struct Claim {
        enum class State { Held, Broken, Unproven }; // Do not change: stored in recordings.
        Phrase text;                                 ///< with its figures
        State state = State::Unproven;
        bool operator==(const Claim &) const = default;
    };

    QString name; ///< as on the command line; empty: none was run yet
    Phrase title; ///< for people
    Phrase hypothesis;
    qint64 beganNs = 0;
    qint64 endedNs = 0; ///< 0 while it runs
    QList<Step> steps;
    Verdict verdict = Verdict::Inconclusive; ///< once it has ended
    Phrase why;                              ///< of the verdict
    QList<Claim> claims;                     ///< all of them, once it has ended
    bool operator==(const ScenarioNews &) const = default;
};

} // namespace app
