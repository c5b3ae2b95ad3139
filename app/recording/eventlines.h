// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runevent.h"
#include "core/fields.h"
#include "core/jsonwriter.h"

namespace app {

/// The events that do not build on what stands before them, as members of their line and back
/// (docs/recording.md, which changes together with this). Do not change: stored on disk; a new
/// member is left out where it has its usual value, and an old file then reads as that.
/// The writers take values apart, so that one with a new member does not compile without it here.

void writeMembers(core::JsonWriter &writer, const SupervisionEvent &event);
void writeMembers(core::JsonWriter &writer, const ServerNews &news);
void writeMembers(core::JsonWriter &writer, const LedgerReport &report);
void writeMembers(core::JsonWriter &writer, const ScenarioNews &news);
void writeMembers(core::JsonWriter &writer, const WorkloadOptions &options);
/// Their times are relative to the event's.
void writeSamples(core::JsonWriter &writer, const QList<Sample> &samples, qint64 atNs);

/// A fault is one of the fields'; the value is then to be thrown away.
[[nodiscard]] SupervisionEvent readSupervisionEvent(core::Fields &fields);
[[nodiscard]] ServerNews readServerNews(core::Fields &fields);
[[nodiscard]] LedgerReport readLedgerReport(core::Fields &fields);
[[nodiscard]] ScenarioNews readScenarioNews(core::Fields &fields);
[[nodiscard]] WorkloadOptions readWorkloadOptions(core::Fields &fields);
[[nodiscard]] QList<Sample> readSamples(core::Fields &fields, qint64 atNs);

} // namespace app
