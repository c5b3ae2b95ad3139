// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/observation.h"
#include "core/fields.h"
#include "core/jsonwriter.h"

namespace app {

/// What is different between two observations, as members of a line, and back: the znodes that are
/// others, each in the very JSON in which it stands in ZooKeeper (docs/recording.md). Do not
/// change: stored on disk.
void writeObservedDelta(
    core::JsonWriter &writer, const Observation &before, const Observation &now);
/// A fault is one of the fields'; the value is then to be thrown away.
[[nodiscard]] Observation readObservedDelta(core::Fields &fields, const Observation &before);

} // namespace app
