// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// What can be asked for one process, and for the whole cluster.
enum class ChildAction { Kill, FreezeOrThaw, Stop, Restart };
enum class ClusterAction { Start, Stop, AddServer, StartFresh, Delete };

} // namespace app
