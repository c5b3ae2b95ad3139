// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/childstate.h"
#include "app/supervision/procfs.h"
#include "core/result.h"

namespace app {

/// Starts a process that lives on when this program ends: of no parent of ours, in a session of its
/// own, with its output in files. Returns when the program runs, after some milliseconds, or cannot
/// be run. QProcess::startDetached() would leave our descriptors and file mode with it.
[[nodiscard]] core::Result<ProcessIdentity> startDetached(const ChildCommand &command);

} // namespace app
