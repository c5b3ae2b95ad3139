// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace app {

/// Something that is wanted of the time that is shown.
struct TimeCommand {
    enum class Act {
        PauseOrPlay,   ///< live: hold the view still; in the past: play on, or hold
        Step,          ///< by `steps`; live, as if held first
        Begin,         ///< the first instant
        End,           ///< now; of a recording, the last instant
        GoTo,          ///< `atNs`
        GoToPlace,     ///< `place`; live, as if held first
        Speed,         ///< `speed`
        Open,          ///< the recording `path`
        FromBeginning, ///< this run, at its first instant
        Close,         ///< the recording, or the past: back to what happens
    };

    Act act = Act::PauseOrPlay;
    int steps = 0;
    qint64 atNs = 0;
    double place = 0; ///< in the whole time: 0 its beginning, 1 its end
    double speed = 1;
    QString path = {};
};

/// Which time is shown, for the window's controls of it.
struct TimePicture {
    struct Mark {
        qint64 atNs = 0;
        QString text;
        bool operator==(const Mark &) const = default;
    };

    bool isPast = false;
    bool isOfFile = false; ///< a recording that was opened, not this run
    bool isPlaying = false;
    int percent = -1; ///< so much of it is read; -1: all, or nothing
    bool canSeek = false;
    bool isRecorded = false; ///< this run is, to a file
    qint64 beginNs = 0;
    qint64 endNs = 0;
    qint64 atNs = 0;
    double speed = 1;
    QString name;           ///< of the recording
    QString directory = {}; ///< where recordings are looked for first
    QList<Mark> marks;      ///< faults
    bool operator==(const TimePicture &) const = default;
};

} // namespace app
