// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingdecoder.h"

#include "app/recording/eventlines.h"
#include "app/recording/linemembers.h"
#include "app/recording/locallines.h"
#include "app/recording/observedlines.h"

namespace app {

core::Result<std::optional<RunEvent>> RecordingDecoder::decode(std::string_view line)
{
    core::Fields fields(line);
    const std::string kind = fields.string("event");
    const qint64 atNs = nsIn(fields, "atNs");
    if (fields.ok() && atNs < m_atNs)
        fields.fail("\"atNs\" is before that of the line before");
    if (!fields.ok())
        return fields.error();
    m_atNs = atNs;
    std::optional<RunEvent::What> what = read(kind, fields, atNs);
    if (!fields.ok())
        return fields.error();
    if (!what)
        return std::optional<RunEvent>();
    return std::optional<RunEvent>(RunEvent{atNs, std::move(*what)});
}

std::optional<RunEvent::What> RecordingDecoder::read(
    const std::string &kind, core::Fields &fields, qint64 atNs)
{
    constexpr int kMostCarried = 10'000;
    if (kind == "samples")
        return readBatch(fields, atNs);
    if (kind == "server")
        return readServerNews(fields);
    if (kind == "supervision")
        return readSupervisionEvent(fields);
    if (kind == "ledger")
        return readLedgerReport(fields);
    if (kind == "scenario")
        return readScenarioNews(fields);
    if (kind == "local") {
        m_local = std::make_shared<LocalCluster>(readLocalDelta(fields, *m_local));
        return LocalChanged{m_local};
    }
    if (kind == "observed") {
        m_seen = std::make_shared<Observation>(readObservedDelta(fields, *m_seen));
        return Observed{m_seen};
    }
    if (kind == "forgotten") {
        m_seen = std::make_shared<Observation>();
        return ClusterForgotten{textIn(fields, "cluster")};
    }
    if (kind == "continued") {
        return RecordingContinued{
            textIn(fields, "from"), numberIn(fields, "carried", 0, kMostCarried)};
    }
    return std::nullopt;
}

SampleBatch RecordingDecoder::readBatch(core::Fields &fields, qint64 atNs)
{
    if (fields.has("workload")) {
        core::Fields options = fields.object("workload");
        m_workload = readWorkloadOptions(options);
        if (!options.ok())
            fields.fail(options.error());
    }
    constexpr int kWhole = 100;
    if (fields.has("busy"))
        m_busyPercent = numberIn(fields, "busy", 0, kWhole);
    return {m_workload, readSamples(fields, atNs), m_busyPercent};
}

} // namespace app
