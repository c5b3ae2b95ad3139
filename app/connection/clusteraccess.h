// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// What this program may do to the cluster that it shows. Do not change: stored in recordings.
enum class ClusterAccess {
    Own,      ///< everything: its processes are ours
    ReadOnly, ///< nothing: others run it
    Control   ///< others run it; its keys and settings may be changed, its processes are not ours
};

} // namespace app
