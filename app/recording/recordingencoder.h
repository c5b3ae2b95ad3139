// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runevent.h"
#include "core/jsonwriter.h"

#include <string>

namespace app {

/// Writes RunEvents as lines of a recording (docs/recording.md): what the znodes say, the processes
/// and the workload's options as what is different from the line before, the rest whole. Pure. Not
/// thread-safe.
class RecordingEncoder
{
public:
    /// One line, with its line break.
    [[nodiscard]] std::string line(const RunEvent &event);

private:
    void write(core::JsonWriter &writer, const SupervisionEvent &event);
    void write(core::JsonWriter &writer, const LocalChanged &changed);
    void write(core::JsonWriter &writer, const Observed &observed);
    void write(core::JsonWriter &writer, const ClusterForgotten &forgotten);
    void write(core::JsonWriter &writer, const SampleBatch &batch);
    void write(core::JsonWriter &writer, const ServerNews &news);
    void write(core::JsonWriter &writer, const LedgerReport &report);
    void write(core::JsonWriter &writer, const ScenarioNews &news);
    void write(core::JsonWriter &writer, const RecordingContinued &continued);

    // What the lines before have told.
    std::shared_ptr<const LocalCluster> m_local = std::make_shared<LocalCluster>();
    std::shared_ptr<const Observation> m_seen = std::make_shared<Observation>();
    std::optional<WorkloadOptions> m_workload;
    int m_busyPercent = 0;
    qint64 m_atNs = 0; ///< of the line being written
};

} // namespace app
