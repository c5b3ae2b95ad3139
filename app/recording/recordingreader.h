// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/recording/replay.h"
#include "core/result.h"

#include <functional>

class QIODevice;

namespace app {

/// Reads a recording. The file is a stranger's: a line that is not as it should be is
/// Status::BadRequest with its number. An incomplete last line is what a crash or a writer that is
/// still at work leaves, and is no fault.
class RecordingReader
{
public:
    static constexpr qint64 kMostBytes = qint64(1) << 30;
    static constexpr qint64 kMostLineBytes = qint64(1) << 25;

    /// Is told, now and then, how many percent are read; false ends it.
    using Progress = std::function<bool(int percent)>;

    /// Status::Unavailable after `progress` has ended it, else Internal for what cannot be read.
    /// Waits for the disk: not for the window's thread.
    [[nodiscard]] static core::Result<Replay> read(const QString &path, const Progress &progress);
    /// From a device that is open.
    [[nodiscard]] static core::Result<Replay> read(QIODevice &device, const Progress &progress);
};

} // namespace app
