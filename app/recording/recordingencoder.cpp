// SPDX-License-Identifier: Apache-2.0
#include "app/recording/recordingencoder.h"

#include "app/recording/eventlines.h"
#include "app/recording/linemembers.h"
#include "app/recording/locallines.h"
#include "app/recording/observedlines.h"

namespace app {

std::string RecordingEncoder::line(const RunEvent &event)
{
    std::string text;
    core::JsonWriter writer(text);
    m_atNs = event.atNs;
    writer.beginObject().key("atNs").number(event.atNs).key("event");
    std::visit([&](const auto &what) { write(writer, what); }, event.what);
    writer.endObject();
    text += '\n';
    return text;
}

void RecordingEncoder::write(core::JsonWriter &writer, const SupervisionEvent &event)
{
    writer.string("supervision");
    writeMembers(writer, event);
}

void RecordingEncoder::write(core::JsonWriter &writer, const LocalChanged &changed)
{
    writer.string("local");
    writeLocalDelta(writer, *m_local, *changed.local);
    m_local = changed.local;
}

void RecordingEncoder::write(core::JsonWriter &writer, const Observed &observed)
{
    writer.string("observed");
    writeObservedDelta(writer, *m_seen, *observed.seen);
    m_seen = observed.seen;
}

void RecordingEncoder::write(core::JsonWriter &writer, const ClusterForgotten &forgotten)
{
    writer.string("forgotten");
    addText(writer, "cluster", forgotten.name);
    m_seen = std::make_shared<Observation>();
}

void RecordingEncoder::write(core::JsonWriter &writer, const SampleBatch &batch)
{
    const auto &[options, samples, busyPercent] = batch;
    writer.string("samples");
    if (m_workload != options) {
        writer.key("workload").beginObject();
        writeMembers(writer, options);
        writer.endObject();
        m_workload = options;
    }
    if (m_busyPercent != busyPercent)
        writer.key("busy").number(m_busyPercent = busyPercent);
    writeSamples(writer, samples, m_atNs);
}

void RecordingEncoder::write(core::JsonWriter &writer, const ServerNews &news)
{
    writer.string("server");
    writeMembers(writer, news);
}

void RecordingEncoder::write(core::JsonWriter &writer, const LedgerReport &report)
{
    writer.string("ledger");
    writeMembers(writer, report);
}

void RecordingEncoder::write(core::JsonWriter &writer, const ScenarioNews &news)
{
    writer.string("scenario");
    writeMembers(writer, news);
}

void RecordingEncoder::write(core::JsonWriter &writer, const RecordingContinued &continued)
{
    writer.string("continued");
    addText(writer, "from", continued.from);
    addNumber(writer, "carried", continued.carried);
}

} // namespace app
