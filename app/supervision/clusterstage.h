// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// Where the local cluster as a whole stands. Do not change: stored in recordings.
enum class ClusterStage { Stopped, Starting, Running, Stopping };

} // namespace app
