// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/result.h"

#include <QString>

#include <string>
#include <string_view>

namespace app {

/// The first line of a recording: what was recorded where, and which time of day the times of the
/// events are. Do not change: stored on disk (docs/recording.md).
struct RecordingHeader {
    static constexpr int kFormat = 1;

    QString version; ///< of the program
    QString cluster;
    QString host;
    QString bootId;
    qint64 pid = 0; ///< of the program
    int cores = 0;
    qint64 wallMs = 0; ///< since 1970, when the recording began
    qint64 bootNs = 0; ///< CLOCK_BOOTTIME at that moment
    QString continues; ///< the file of which this is the continuation; empty for none
    QString startedAt; ///< wallMs for people, ISO 8601

    /// Of the machine and the moment at which it is called.
    [[nodiscard]] static RecordingHeader ofNow(const QString &cluster);

    /// With its line break.
    [[nodiscard]] std::string encode() const;
    /// Status::BadRequest for what is no recording, or of a format that is not known here.
    [[nodiscard]] static core::Result<RecordingHeader> decode(std::string_view line);

    /// Milliseconds since 1970 at which CLOCK_BOOTTIME was 0.
    [[nodiscard]] qint64 epochOfBootMs() const { return wallMs - bootNs / 1'000'000; }

    bool operator==(const RecordingHeader &) const = default;
};

} // namespace app
