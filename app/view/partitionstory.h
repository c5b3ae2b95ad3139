// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/history/runstate.h"
#include "app/view/picture.h"

namespace app {

/// What there is to tell of a partition, in lines of plain text: its record in words, then what
/// happened to it and to the servers that hold it. Empty if there is no such partition.
[[nodiscard]] QString partitionStory(const RunState &state, const Picture &picture, int partition);

} // namespace app
