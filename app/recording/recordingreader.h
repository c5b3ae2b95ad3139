// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/recordingparts.h"
#include "app/recording/replay.h"
#include "core/result.h"

#include <QCoreApplication>

#include <functional>

class QIODevice;

namespace app {

/// Reads a recording. The file is a stranger's: a line that is not as it should be is
/// Status::BadRequest with its number. An incomplete last line is what a crash or a writer that is
/// still at work leaves, and is no fault.
class RecordingReader
{
    Q_DECLARE_TR_FUNCTIONS(RecordingReader)

public:
    static constexpr qint64 kMostBytes = qint64(1) << 30;
    static constexpr qint64 kMostLineBytes = qint64(1) << 25;

    /// Is told, now and then, how many percent are read; false ends it.
    using Progress = std::function<bool(int percent)>;

    /// The file with the parts of the recording before it (RecordingParts), as one: the state at
    /// any instant is that of one file with all of it. A part that cannot be read is left out with
    /// those before it, which Replay::missing() tells; an error is one of the file itself.
    /// Status::Unavailable after `progress` has ended it, else Internal for what cannot be read.
    /// Waits for the disk: not for the window's thread.
    [[nodiscard]] static core::Result<Replay> read(const QString &path, const Progress &progress);
    /// From a device that is open, and from it alone.
    [[nodiscard]] static core::Result<Replay> read(QIODevice &device, const Progress &progress);

private:
    [[nodiscard]] static Phrase missing(RecordingParts::Before before, const QString &name);
};

} // namespace app
