// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/view/localcluster.h"
#include "core/fields.h"
#include "core/jsonwriter.h"

namespace app {

/// What is different between two states of the local cluster, as members of a line, and back
/// (docs/recording.md). Do not change: stored on disk.
void writeLocalDelta(core::JsonWriter &writer, const LocalCluster &before, const LocalCluster &now);
/// A fault is one of the fields'; the value is then to be thrown away.
[[nodiscard]] LocalCluster readLocalDelta(core::Fields &fields, const LocalCluster &before);

} // namespace app
