// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace app {

/// What can be asked for one process, and for the whole cluster.
enum class ChildAction { Kill, FreezeOrThaw, Stop, Restart };
enum class ClusterAction { Start, Stop, AddServer, StartFresh, Delete };

/// What can be asked about scenarios: run the one of that name, end the one that runs, write a
/// report of the last one into that directory.
enum class ScenarioAction { Run, Abort, Report };

} // namespace app
