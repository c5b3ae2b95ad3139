// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runevent.h"
#include "core/fields.h"
#include "core/result.h"

#include <optional>
#include <string_view>

namespace app {

/// Lines of a recording in, RunEvents out: the way back of RecordingEncoder. What a line holds is a
/// stranger's and is checked before it is used. Pure. Not thread-safe.
class RecordingDecoder
{
public:
    /// A line without its line break, the header's not among them. Nothing for a kind of event that
    /// is not known here, which later versions may write. After an error nothing is certain, and no
    /// further line may be given.
    [[nodiscard]] core::Result<std::optional<RunEvent>> decode(std::string_view line);
    /// What the znodes said after the last line, by all lines until then.
    [[nodiscard]] const std::shared_ptr<const Observation> &seen() const { return m_seen; }

private:
    [[nodiscard]] std::optional<RunEvent::What> read(
        const std::string &kind, core::Fields &fields, qint64 atNs);
    [[nodiscard]] SampleBatch readBatch(core::Fields &fields, qint64 atNs);

    // What the lines before have told.
    std::shared_ptr<const LocalCluster> m_local = std::make_shared<LocalCluster>();
    std::shared_ptr<const Observation> m_seen = std::make_shared<Observation>();
    WorkloadOptions m_workload;
    int m_busyPercent = 0;
    qint64 m_atNs = 0;
};

} // namespace app
