// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recordingheader.h"

#include <QList>
#include <QString>

namespace app {

/// A file of a recording, with what its first line says.
struct RecordingPart {
    QString path;
    qint64 sizeBytes = 0;
    RecordingHeader header;
};

/// The files that are shown as one recording: the one that was opened and those before it that it
/// continues, as far back as they are there and there is room for them in memory.
struct RecordingParts {
    enum class Before { Nothing, Missing, NoRoom };

    /// Of all together, if there is more than the one that was opened. In memory that is half as
    /// much again.
    static constexpr qint64 kMostBytes = 36'000'000;
    static constexpr qsizetype kMost = 100;

    /// Oldest first; empty if what was opened is no recording, or no file.
    QList<RecordingPart> all;
    Before before = Before::Nothing; ///< what there is before the first of them
};

/// Reads the first lines only. What they say is a stranger's: a part is a plain file in the same
/// directory, of the same run, that was begun before the one that names it, so that no names lead
/// in a circle or anywhere else. Waits for the disk: not for the window's thread.
[[nodiscard]] RecordingParts recordingPartsOf(const QString &path);

} // namespace app
