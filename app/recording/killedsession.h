// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/supervision/runledger.h"

namespace app {

/// The recording that a session has left which was killed, in the directory of the recordings: of
/// several files the last. Empty if it has not recorded, or its recording is gone. Reads files: not
/// for the window's thread.
[[nodiscard]] QString recordingOf(const KilledSession &session, const QString &directory);

} // namespace app
