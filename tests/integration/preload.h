// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "story.h"

#include "support/localcluster.h"

#include <cstddef>

namespace integration {

/// Puts values, which nobody reads, until each server holds so many megabytes of them; 0: none.
/// True if all were accepted and all is READY after it; else that is a finding.
[[nodiscard]] bool preload(
    Story &story, support::LocalCluster &cluster, int megabytes, std::size_t bytesOfValue);

} // namespace integration
